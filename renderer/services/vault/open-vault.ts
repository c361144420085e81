import { type DeviceId, type EntityId, encodeId } from '../../../core/base/ids.ts';
import type { Clock } from '../../../core/base/ports.ts';
import { fail, ok, type Result } from '../../../core/base/result.ts';
import type { Argon2Limits } from '../../../core/vault/argon2-limits.ts';
import type { TimeDerivation } from '../../../core/vault/calibration.ts';
import type { CryptoPort } from '../../../core/vault/crypto-port.ts';
import type { VaultKeys } from '../../../core/vault/keys.ts';
import { readRecoveryKey } from '../../../core/vault/recovery.ts';
import {
  type HeaderCopies,
  type HeaderWrite,
  unlockWithPassphrase,
  unlockWithRecovery,
} from '../../../core/vault/unlock.ts';
import type { Language, OpenedVault, VaultHandle } from '../../../electron/contract/channels.ts';
import type { IndexedDb } from '../../data/database.ts';
import { createCacheShelf } from '../../data/open.ts';
import type { StorageBridge } from '../api.ts';
import { type Attachments, type AttachmentsSetup, createAttachments } from '../attachments/attachments.ts';
import { type BlobSource, createBlobStore } from '../attachments/blob-store.ts';
import { createExportService } from '../exports/export-service.ts';
import type { ExportsApi } from '../exports-api.ts';
import { createImports } from '../imports/import-service.ts';
import type { ImportsApi } from '../imports-api.ts';
import { JournalUnreadable, type SegmentSource } from '../journal/read-journal.ts';
import type { Progress, RecoverySheet, SecretRating, VaultFailure } from '../opening.ts';
import { createPackService } from '../packs/pack-service.ts';
import type { PacksApi } from '../packs-api.ts';
import type { Catalogue } from '../queries/context.ts';
import { callBridge } from '../session/bridge-call.ts';
import { vaultCode } from '../session/failures.ts';
import { JournalVanished, openLedger } from '../session/open-ledger.ts';
import { createSession, type Session } from '../session/session.ts';
import type { VaultStatus } from '../status-api.ts';
import { createDrafts, type Drafts } from './drafts.ts';

/** Everything that the vault service needs from outside. */
export type VaultServiceDeps = {
  readonly bridge: StorageBridge;
  readonly crypto: CryptoPort;
  /** How long a key derivation takes on this computer. */
  readonly timeDerivation: TimeDerivation;
  readonly segmentsOf: (handle: VaultHandle) => SegmentSource;
  readonly blobsOf: (handle: VaultHandle) => BlobSource;
  /** A small picture of a picture; `null` when it cannot be drawn. */
  readonly makeThumbnail: AttachmentsSetup['makeThumbnail'];
  readonly indexedDb: IndexedDb;
  readonly catalogue: Catalogue;
  /** Of the program, another one with each build. */
  readonly edition: string;
  readonly clock: Clock;
  readonly wordsOf: (language: Language) => Promise<readonly string[]>;
  readonly rate: (secret: string) => Promise<SecretRating>;
  /** Errors that nobody waits for; they are bugs. */
  readonly onBug: (error: unknown) => void;
  /** For tests only: weaker key derivation, shorter waits. */
  readonly limits?: Argon2Limits;
  readonly commitDelayMs?: number;
  readonly callLimitMs?: number;
};

/** An unlocked vault with all that belongs to it until it is locked. */
export type OpenVault = {
  readonly handle: VaultHandle;
  readonly keys: VaultKeys;
  readonly createdOn: string;
  readonly deviceId: DeviceId;
  readonly session: Session;
  readonly attachments: Attachments;
  readonly packs: PacksApi;
  readonly exports: ExportsApi;
  readonly imports: ImportsApi;
  readonly drafts: Drafts;
  /** Both header copies as they are on disk now. */
  copies: HeaderCopies;
  /** The sheet made in this opening; its text is nowhere else. */
  sheet: RecoverySheet | null;
};

/** The entity that holds the vault's own settings: one for all computers, so it has the vault's own id. */
export const vaultEntity = (vaultId: string): EntityId => vaultId as EntityId;

/** How long the main program may take to open a folder: it checks every byte of the journal. */
export const openLimitMs = 120_000;

export type OpenRequest = {
  readonly found: OpenedVault;
  readonly keys: VaultKeys;
  readonly createdOn: string;
  readonly repair: readonly HeaderWrite[];
  readonly damage: VaultStatus['damage'];
  readonly onProgress: (progress: Progress) => void;
};

/** Reads journal and cache of an unlocked vault and starts the session. Failures leave the folder as it was. */
export async function openVault(
  deps: VaultServiceDeps,
  request: OpenRequest,
): Promise<Result<OpenVault, VaultFailure>> {
  const { bridge, crypto, catalogue, clock } = deps;
  const { found, keys, onProgress } = request;
  const own = found.deviceId as DeviceId;
  const source = deps.segmentsOf(found.handle);
  const ledgerSetup = {
    keys,
    source,
    shelf: createCacheShelf(keys.vaultId, deps.indexedDb),
    owner: { shipped: catalogue, own, vault: vaultEntity(keys.vaultId) },
    randomBytes: crypto.randomBytes,
  };
  try {
    const opened = await openLedger(ledgerSetup, found.segments, onProgress);
    const session = await createSession({
      ledger: ledgerSetup,
      opened,
      catalogue,
      edition: deps.edition,
      segments: found.segments,
      isWritable: found.isWritable,
      damage: () => [...found.damage, ...request.damage, ...vault.drafts.damage],
      canConfirmByGroups: () => vault.sheet !== null,
      onBug: deps.onBug,
      writer: {
        bridge,
        handle: found.handle,
        keys,
        own,
        clock,
        lastSeq: found.lastSeq,
        isSpaceLow: found.isSpaceLow,
        ...(deps.callLimitMs === undefined ? {} : { limitMs: deps.callLimitMs }),
      },
      ...(deps.commitDelayMs === undefined ? {} : { commitDelayMs: deps.commitDelayMs }),
    });
    const vault: OpenVault = {
      handle: found.handle,
      keys,
      createdOn: request.createdOn,
      deviceId: own,
      copies: { a: found.headerA, b: found.headerB },
      sheet: null,
      drafts: createDrafts(bridge, found.handle, keys),
      session,
      packs: createPackService({
        records: session.records,
        run: session.run,
        bridge: deps.bridge,
        vault: vaultEntity(keys.vaultId),
      }),
      exports: createExportService({
        session,
        run: session.run,
        bridge: deps.bridge,
        vault: vaultEntity(keys.vaultId),
        clock: deps.clock,
        checkSecret: (text) => checkSecret(deps, vault, text),
      }),
      imports: createImports({
        session,
        newId: () => encodeId(crypto.randomBytes(16)) as EntityId,
      }),
      attachments: createAttachments({
        bridge,
        session,
        store: createBlobStore({
          bridge,
          handle: found.handle,
          keys,
          source: deps.blobsOf(found.handle),
        }),
        newSha256: crypto.newSha256,
        makeThumbnail: deps.makeThumbnail,
        newId: () => encodeId(crypto.randomBytes(16)) as EntityId,
      }),
    };
    if (found.isWritable) await writeCopies(deps, vault, request.repair);
    return ok(vault);
  } catch (error) {
    if (error instanceof JournalVanished) return fail('vault.damaged', { reason: 'journal-vanished' });
    if (error instanceof JournalUnreadable) return fail('storage.io');
    throw error;
  }
}

/** Whether a passphrase, or the key of the recovery sheet in its place, opens the vault that is open. */
function checkSecret(
  { crypto, limits }: VaultServiceDeps,
  { copies }: OpenVault,
  text: string,
): Promise<Result<unknown, VaultFailure>> {
  const open = readRecoveryKey(text).ok ? unlockWithRecovery : unlockWithPassphrase;
  return open(copies, text, limits === undefined ? { crypto } : { crypto, limits });
}

/** Mends a header copy that lags behind or is damaged; when that fails the other copy still opens the vault. */
async function writeCopies(
  deps: VaultServiceDeps,
  vault: OpenVault,
  writes: readonly HeaderWrite[],
): Promise<void> {
  for (const { copy, bytes } of writes) {
    if (!(await writeCopy(deps, vault, copy, bytes)).ok) return;
  }
}

/** Writes one header copy and remembers what is then on disk. */
export async function writeCopy(
  { bridge, callLimitMs }: VaultServiceDeps,
  vault: OpenVault,
  copy: 'a' | 'b',
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<Uint8Array, VaultFailure>> {
  const outcome = await callBridge(() => bridge.writeHeader(vault.handle, copy, bytes), callLimitMs);
  if (outcome.kind === 'unknown') return fail('bridge.failed');
  if (outcome.kind === 'failed') return fail(vaultCode(outcome.code));
  vault.copies = { ...vault.copies, [copy]: outcome.value };
  return ok(outcome.value);
}
