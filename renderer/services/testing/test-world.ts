import type { EntityId } from '../../../core/base/ids.ts';
import { ok } from '../../../core/base/result.ts';
import { wholeList } from '../../../core/model/case-view.ts';
import type { Command, Statement } from '../../../core/model/commands.ts';
import type { CryptoPort } from '../../../core/vault/crypto-port.ts';
import type { VaultToken } from '../../../electron/contract/channels.ts';
import type { IndexedDb } from '../../data/database.ts';
import type { Queries, Query, QueryName, VaultApi } from '../api.ts';
import type { Catalogue } from '../queries/context.ts';
import type { Saved } from '../saving.ts';
import type { VaultServiceDeps } from '../vault/open-vault.ts';
import { createVaultService } from '../vault/vault-service.ts';
import { createFakeStorage, type FakeFolder, type FakeStorage } from './fake-storage.ts';

export const passphrase = 'six invented words for every test';

/** One computer with one vault folder, whose app can be started again and again. */
export type TestWorld = {
  readonly storage: FakeStorage;
  readonly bugs: unknown[];
  /** A freshly started app, locked. The one before is simply forgotten, as after a kill. */
  start(changed?: Partial<VaultServiceDeps>): VaultApi;
  /** A freshly started app with a new vault. */
  create(changed?: Partial<VaultServiceDeps>): Promise<VaultApi>;
  /** A freshly started app with the vault unlocked; throws the failure's code. */
  open(changed?: Partial<VaultServiceDeps>): Promise<VaultApi>;
  token(): VaultToken;
  folder(): FakeFolder;
};

export type WorldParts = {
  readonly crypto: CryptoPort;
  readonly indexedDb: IndexedDb;
  readonly catalogue?: Catalogue;
};

const nothingShipped: Catalogue = { announcements: [], dropped: [], claimsOf: () => undefined };

export function createTestWorld({ crypto, indexedDb, catalogue = nothingShipped }: WorldParts): TestWorld {
  const storage = createFakeStorage(crypto.ageSeal);
  const bugs: unknown[] = [];
  let nowMs = Date.UTC(2026, 10, 22, 9);

  const world: TestWorld = {
    storage,
    bugs,
    start: (changed = {}) =>
      createVaultService({
        bridge: storage.bridge,
        crypto,
        // The real floor is 19 MiB; these tests open vaults hundreds of times.
        limits: { minM: 8, maxM: 1024 * 1024, minT: 1, maxT: 20 },
        timeDerivation: async () => ok(1000),
        segmentsOf: storage.sourceOf,
        blobsOf: storage.blobsOf,
        makeThumbnail: async () => null,
        indexedDb,
        catalogue,
        edition: 'test',
        clock: { nowMs: () => (nowMs += 1000) },
        wordsOf: async () => ['alpha', 'beta', 'gamma', 'delta'],
        rate: async (secret) => ({ bits: secret.length * 4, isEnough: secret.length > 10, hint: 'good' }),
        onBug: (error) => bugs.push(error),
        commitDelayMs: 1,
        callLimitMs: 20_000,
        ...changed,
      }),
    async create(changed) {
      const api = world.start(changed);
      const created = await api.create(
        { passphrase, folder: null, author: 'Tester', use: 'family', forOlderComputer: false },
        () => undefined,
      );
      if (!created.ok) throw new Error(created.error.code);
      return api;
    },
    async open(changed) {
      const api = world.start(changed);
      const secret = { kind: 'passphrase', text: passphrase } as const;
      const unlocked = await api.unlock({ place: { vault: world.token() }, secret }, () => undefined);
      if (!unlocked.ok) throw new Error(unlocked.error.code);
      return api;
    },
    token: () => `token-${world.folder().vaultId}` as VaultToken,
    folder() {
      const [folder] = storage.folders.values();
      if (folder === undefined) throw new Error('no vault was created');
      return folder;
    },
  };
  return world;
}

/** The first answer of a query. */
export async function ask<Name extends QueryName>(
  api: VaultApi,
  query: Query<Name>,
): Promise<Queries[Name]['value']> {
  const values: Queries[Name]['value'][] = [];
  const stop = await api.watch(query, (value) => values.push(value));
  stop();
  const [first] = values;
  if (first === undefined) throw new Error(`no answer to ${query.name}`);
  return first;
}

/** Runs a command that must succeed. */
export async function mustSave(api: VaultApi, command: Command): Promise<Saved> {
  const saved = await api.run(command);
  if (!saved.ok) throw new Error(saved.error.code);
  return saved.value;
}

export const say = (property: string, value: Statement['value'], key?: string): Statement => ({
  property,
  value,
  source: { kind: 'author' },
  ...(key === undefined ? {} : { key }),
});

/** A new case with a name and whatever else. */
export async function addCase(
  api: VaultApi,
  name: string,
  more: readonly Statement[] = [],
): Promise<EntityId> {
  const id = await api.newId();
  const statements = [say('name', { whole: name }, 'uk'), ...more];
  await mustSave(api, { type: 'entity.create', id, kind: 'case', statements });
  return id;
}

/** Everything that the vault shows, for comparing two openings. */
export async function everything(api: VaultApi): Promise<unknown> {
  const list = await ask(api, {
    name: 'cases',
    params: { ...wholeList, order: { column: 'name', isDescending: false }, from: 0, count: 1_000_000 },
  });
  const cases = [];
  for (const { id } of list.rows) cases.push(await ask(api, { name: 'case', params: { id } }));
  return {
    list,
    cases,
    sources: await ask(api, { name: 'sources', params: null }),
    bin: await ask(api, { name: 'bin', params: { from: 0, count: 1_000_000 } }),
    history: await ask(api, { name: 'history', params: { entity: null, from: 0, count: 1_000_000 } }),
  };
}
