import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type EntityId, isId } from '../../core/base/ids.ts';
import { ok } from '../../core/base/result.ts';
import type { StatedClaim } from '../../core/model/types.ts';
import type { VaultHandle } from '../../electron/contract/channels.ts';
import type { Storage } from '../../electron/main/storage/api.ts';
import { createStorage } from '../../electron/main/storage/storage.ts';
import { deriveHere } from '../../renderer/platform/argon2-here.ts';
import { createWebCrypto } from '../../renderer/platform/crypto.ts';
import type { StorageBridge, VaultApi } from '../../renderer/services/api.ts';
import { ask } from '../../renderer/services/testing/test-world.ts';
import type { VaultServiceDeps } from '../../renderer/services/vault/open-vault.ts';
import { createVaultService } from '../../renderer/services/vault/vault-service.ts';

/** The passphrase of the golden vaults: they hold nothing but invented things. */
export const goldenPassphrase = 'шість вигаданих слів для золотого сховища';

/** The real services over the real storage, without a window: one app on a data folder. */
export function startGolden(userData: string, clock: () => number) {
  const storage = createStorage(
    { userData, log: () => undefined },
    { ballastBytes: 0, beatMs: 0, startOf: async () => null },
  );
  const bugs: unknown[] = [];
  const deps: VaultServiceDeps = {
    bridge: bridgeOver(storage),
    crypto: createWebCrypto(deriveHere),
    // Slower than 3 s with more: the vault takes the least memory there is, and every test run opens it fast.
    timeDerivation: async ({ m }) => ok(m > 64 * 1024 ? 5000 : 1000),
    segmentsOf: (handle) => ({
      async read(device, number, from, to) {
        const range = { start: from, end: to - 1 };
        const read = await storage.readSegment(handle, device, number, range);
        return read.ok ? new Uint8Array(read.value.bytes) : null;
      },
    }),
    blobsOf: (handle) => ({
      async read(blob, from, to) {
        const read = await storage.readBlob(handle, blob, { start: from, end: to - 1 });
        return read.ok ? { bytes: read.value.bytes, sizeBytes: read.value.sizeBytes } : null;
      },
    }),
    makeThumbnail: async () => null,
    indexedDb: {
      factory: new IDBFactory(),
      keyRange: IDBKeyRange as unknown as typeof globalThis.IDBKeyRange,
    },
    catalogue: { announcements: [], dropped: [], claimsOf: () => undefined },
    edition: 'golden',
    clock: { nowMs: clock },
    wordsOf: async () => [],
    rate: async () => ({ bits: 90, isEnough: true, hint: 'good' }),
    onBug: (error) => bugs.push(error),
  };
  return { api: createVaultService(deps), storage, bugs };
}

/** What no golden vault asks for throws. */
function bridgeOver(storage: Storage): StorageBridge {
  const vault = (handle: VaultHandle) => handle;
  const some: Partial<StorageBridge> = {
    createVault: ({ vaultId, header }) => storage.create({ vaultId, header, parent: null }),
    openVault: (place) =>
      storage.open('vault' in place ? place : { folder: place.folder as unknown as string }),
    closeVault: (handle) => storage.close(vault(handle)),
    writeHeader: (handle, copy, bytes) => storage.writeHeader(handle, copy, bytes) as never,
    appendJournal: (handle, frames) => storage.append(handle, frames),
    writeDraft: (handle, id, bytes) => storage.writeDraft(handle, id, bytes),
    listDrafts: (handle) => storage.listDrafts(handle) as never,
    beginBlob: (handle) => storage.beginBlob(handle),
    appendBlob: (handle, id, bytes) => storage.appendBlob(handle, id, bytes),
    finishBlob: (handle, id) => storage.finishBlob(handle, id),
    stopBlob: (handle, id) => storage.stopBlob(handle, id),
    listBlobs: (handle) => storage.listBlobs(handle),
  };
  return some as StorageBridge;
}

/** Opens a copy of a golden vault's folder; the copy is written to (lock, cache position), the original never. */
export async function openGolden(folder: string, userData: string) {
  const copy = join(userData, 'golden');
  cpSync(folder, copy, { recursive: true });
  let nowMs = Date.UTC(2027, 0, 1);
  const world = startGolden(userData, () => (nowMs += 1000));
  const opened = await world.api.unlock(
    {
      place: { folder: copy as never },
      secret: { kind: 'passphrase', text: goldenPassphrase },
    },
    () => undefined,
  );
  if (!opened.ok) throw new Error(opened.error.code);
  return world;
}

/**
 * Everything that was ever written into a vault and how it stands, in a form that new properties of answers do not
 * change: acts, and of every entity each current value with who said it.
 */
export async function golden(api: VaultApi) {
  const { entries } = await ask(api, {
    name: 'history',
    params: { entity: null, from: 0, count: 100_000 },
  });
  const ids = [...new Set(entries.flatMap(({ groups }) => groups.map(({ entity }) => entity)))].toSorted();
  const entities = [];
  for (const id of ids) {
    const compared = await ask(api, {
      name: 'compare',
      params: { entity: id, from: { at: '' }, to: { at: '9' } },
    });
    const own = compared?.parts.find((part) => part.id === id);
    const shown = await ask(api, { name: 'case', params: { id } });
    entities.push({
      id,
      kind: own?.kind,
      isDeleted: own?.bin?.kind === 'deleted',
      values: (own?.differences ?? []).map(({ after }) => claimValue(after as StatedClaim)),
      disputed: (shown?.record.views ?? []).filter((view) => view.isDisputed).map((view) => view.property),
    });
  }
  const acts = entries.map(({ change, act, at, author, by, note, isVoid, undoes }) => ({
    change,
    act,
    at,
    author,
    by,
    note,
    isVoid,
    undoes,
  }));
  return JSON.parse(JSON.stringify({ acts, entities })) as unknown;
}

const claimValue = ({ property, key, value, source, speaker, ...claim }: StatedClaim) => ({
  id: claim.id,
  property,
  key,
  value,
  source,
  speaker,
  statedOn: claim.statedOn,
  validOn: claim.validOn,
  grade: claim.grade,
  isAsTyped: claim.isAsTyped,
  author: claim.author,
  at: claim.at,
  replaces: claim.replaces,
});

export const isEntity = (value: unknown): value is EntityId => typeof value === 'string' && isId(value);

export const readExpected = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
