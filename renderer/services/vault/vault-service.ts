import { type EntityId, encodeId } from '../../../core/base/ids.ts';
import { fail, ok, type Result } from '../../../core/base/result.ts';
import type { Command } from '../../../core/model/commands.ts';
import { calibrate } from '../../../core/vault/calibration.ts';
import { changePassphrase, replaceRecovery } from '../../../core/vault/change-slots.ts';
import type { Argon2Params } from '../../../core/vault/crypto-port.ts';
import { parseHeader, slotOf } from '../../../core/vault/header.ts';
import { newHeader } from '../../../core/vault/new-header.ts';
import { suggestWords } from '../../../core/vault/passphrase.ts';
import { readRecoveryKey } from '../../../core/vault/recovery.ts';
import type { VaultDeps } from '../../../core/vault/slots.ts';
import { type Secret, unlockWithPassphrase, unlockWithRecovery } from '../../../core/vault/unlock.ts';
import type { OpenedVault } from '../../../electron/contract/channels.ts';
import type { VaultApi } from '../api.ts';
import type {
  Created,
  CreateRequest,
  Opened,
  Progress,
  RecoverySheet,
  UnlockRequest,
  VaultFailure,
} from '../opening.ts';
import { createQueue } from '../queue.ts';
import type { SaveFailure } from '../saving.ts';
import { callBridge } from '../session/bridge-call.ts';
import { vaultCode } from '../session/failures.ts';
import {
  type OpenVault,
  openLimitMs,
  openVault,
  type VaultServiceDeps,
  vaultEntity,
  writeCopy,
} from './open-vault.ts';
import { areGroupsRight, sheetOf, wholeKey } from './recovery.ts';

type OnProgress = (progress: Progress) => void;
type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The vault as the screens see it: locked or open, never in between.
 *
 * Opening, locking and changing keys go one after another; saving and reading belong to the open vault's
 * session. Nothing here shows or logs what is in a vault.
 */
export function createVaultService(deps: VaultServiceDeps): VaultApi {
  const { bridge, crypto, clock } = deps;
  const vaultDeps: VaultDeps = deps.limits === undefined ? { crypto } : { crypto, limits: deps.limits };
  const gate = createQueue();
  let vault: OpenVault | null = null;

  const today = () => new Date(clock.nowMs()).toISOString().slice(0, 10);
  const locked = <T>(): Result<T, SaveFailure> => fail('save.locked');

  async function close(): Promise<void> {
    const closing = vault;
    vault = null;
    if (closing === null) return;
    await closing.attachments.close();
    await closing.drafts.flush();
    await closing.session.close();
    await callBridge(() => bridge.closeVault(closing.handle), deps.callLimitMs);
  }

  async function letGo(found: OpenedVault): Promise<void> {
    await callBridge(() => bridge.closeVault(found.handle), deps.callLimitMs);
  }

  async function derivationFor(
    forOlderComputer: boolean,
    onProgress: OnProgress,
  ): Promise<Result<Argon2Params, VaultFailure>> {
    onProgress({ step: 'calibrate', done: 0, total: 1 });
    return calibrate(deps.timeDerivation, { forOlderComputer });
  }

  async function refuseWeak(passphrase: string): Promise<Result<null, VaultFailure>> {
    const rating = await deps.rate(passphrase);
    return rating.isEnough ? ok(null) : fail('vault.weak-passphrase', { bits: Math.floor(rating.bits) });
  }

  async function create(
    request: CreateRequest,
    onProgress: OnProgress,
  ): Promise<Result<Created, VaultFailure>> {
    await close();
    const strong = await refuseWeak(request.passphrase);
    if (!strong.ok) return strong;
    const params = await derivationFor(request.forOlderComputer, onProgress);
    if (!params.ok) return params;
    onProgress({ step: 'derive', done: 0, total: 1 });
    const made = await newHeader(
      { passphrase: request.passphrase, params: params.value, created: today() },
      vaultDeps,
    );
    if (!made.ok) return made;
    const { vaultId, bytes, keys, recovery, header } = made.value;
    onProgress({ step: 'write', done: 0, total: 1 });
    const folder = await callBridge(
      () => bridge.createVault({ vaultId, header: bytes, folder: request.folder }),
      openLimitMs,
    );
    if (folder.kind !== 'ok')
      return fail(folder.kind === 'failed' ? vaultCode(folder.code) : 'bridge.failed');
    const found = folder.value;
    const opened = await openVault(deps, {
      found,
      keys,
      createdOn: header.created,
      repair: [],
      damage: [],
      onProgress,
    });
    if (!opened.ok) {
      await letGo(found);
      return opened;
    }
    vault = opened.value;
    const sheet = sheetOf(recovery, vaultId, header.created);
    vault.sheet = sheet;
    const saved = await vault.session.run({
      type: 'entity.create',
      id: vaultEntity(vaultId),
      kind: 'vault',
      statements: [
        { property: 'author', value: request.author, source: { kind: 'author' } },
        { property: 'use', value: request.use, source: { kind: 'author' } },
      ],
    });
    if (!saved.ok) {
      // The folder with its header stays: it is a vault that opens, and nobody's work is in it.
      await close();
      return fail(isVaultCode(saved.error.code) ? saved.error.code : 'bridge.failed');
    }
    return ok({ vaultId, sheet });
  }

  async function unlock(
    request: UnlockRequest,
    onProgress: OnProgress,
  ): Promise<Result<Opened, VaultFailure>> {
    await close();
    const folder = await callBridge(() => bridge.openVault(request.place), openLimitMs);
    if (folder.kind !== 'ok')
      return fail(folder.kind === 'failed' ? vaultCode(folder.code) : 'bridge.failed');
    const found = folder.value;
    onProgress({ step: 'derive', done: 0, total: 1 });
    const open = request.secret.kind === 'passphrase' ? unlockWithPassphrase : unlockWithRecovery;
    const unlocked = await open({ a: found.headerA, b: found.headerB }, request.secret.text, vaultDeps);
    if (!unlocked.ok) {
      await letGo(found);
      return unlocked;
    }
    const { keys, header, repair, isHeaderIntact } = unlocked.value;
    const damage = isHeaderIntact
      ? []
      : [{ where: 'header', file: 'vault-a.json', offset: 0, lengthBytes: 0, quarantined: null } as const];
    const opened = await openVault(deps, {
      found,
      keys,
      createdOn: header.created,
      repair,
      damage,
      onProgress,
    });
    if (!opened.ok) {
      await letGo(found);
      return opened;
    }
    vault = opened.value;
    return ok({ vaultId: keys.vaultId, deviceId: vault.deviceId });
  }

  /** Writes and steps of a change of header; progress in three parts. */
  const headerSteps = (open: OpenVault, onProgress: OnProgress) => ({
    write: (copy: 'a' | 'b', bytes: Bytes) => writeCopy(deps, open, copy, bytes),
    onStep: (step: 'derive' | 'write' | 'check') => onProgress({ step, done: 0, total: 1 }),
  });

  async function renewSheet(
    open: OpenVault,
    passphrase: string,
  ): Promise<Result<RecoverySheet, VaultFailure>> {
    const steps = headerSteps(open, () => undefined);
    const renewed = await replaceRecovery(open.copies, secretOf(passphrase), vaultDeps, steps);
    if (!renewed.ok) return renewed;
    const sheet = sheetOf(renewed.value.recovery, open.keys.vaultId, today());
    open.sheet = sheet;
    // The new sheet is in nobody's hands yet. That the reminder comes back may fail without harm to the sheet.
    await setConfirmed(open, false);
    open.session.touchAll();
    return ok(sheet);
  }

  const setConfirmed = (open: OpenVault, isConfirmed: boolean) =>
    open.session.run({
      type: 'value.add',
      entity: vaultEntity(open.keys.vaultId),
      kind: 'vault',
      statement: { property: 'recovery-confirmed', value: isConfirmed, source: { kind: 'author' } },
    });

  async function isSheetRight(
    open: OpenVault,
    groups: readonly { index: number; text: string }[],
  ): Promise<boolean> {
    if (open.sheet !== null && areGroupsRight(open.sheet, groups)) return true;
    const key = wholeKey(groups);
    return key !== null && (await unlockWithRecovery(open.copies, key, vaultDeps)).ok;
  }

  return {
    suggestWords: async (language) => suggestWords(await deps.wordsOf(language), crypto.randomBytes),
    rateSecret: deps.rate,
    create: (request, onProgress) => gate.run(() => create(request, onProgress)),
    unlock: (request, onProgress) => gate.run(() => unlock(request, onProgress)),
    lock: () => gate.run(close),

    changePassphrase: (current, next, onProgress) =>
      gate.run(async (): Promise<Result<null, VaultFailure>> => {
        if (vault === null) return fail('bridge.failed');
        const open = vault;
        const strong = await refuseWeak(next);
        if (!strong.ok) return strong;
        const params = await derivationFor(isForOlder(open, vaultDeps), onProgress);
        if (!params.ok) return params;
        const secret = secretOf(current);
        const change = { passphrase: next, params: params.value };
        const changed = await changePassphrase(
          open.copies,
          secret,
          change,
          vaultDeps,
          headerSteps(open, onProgress),
        );
        return changed.ok ? ok(null) : changed;
      }),

    recoverySheet: (passphrase, renew) =>
      gate.run(async (): Promise<Result<RecoverySheet, VaultFailure>> => {
        if (vault === null) return fail('bridge.failed');
        if (renew) return renewSheet(vault, passphrase);
        const checked = await unlockWithPassphrase(vault.copies, passphrase, vaultDeps);
        if (!checked.ok) return checked;
        return vault.sheet === null ? fail('vault.sheet-not-kept') : ok(vault.sheet);
      }),

    confirmRecovery: (groups) =>
      gate.run(async () => {
        if (vault === null) return locked();
        if (!(await isSheetRight(vault, groups))) return ok({ isRight: false });
        const saved = await setConfirmed(vault, true);
        return saved.ok ? ok({ isRight: true }) : saved;
      }),

    run: async (command) => vault?.session.run(command) ?? locked(),
    writeAs: async (author) => {
      if (vault === null) return locked();
      await vault.session.writeAs(author);
      return ok(null);
    },
    compareList: async (list, isRunning) => vault?.session.compareList(list, isRunning),
    runPacked: async (packed) => vault?.session.run(unpack(packed)) ?? locked(),
    openImport: async (packed, onProgress) => vault?.imports.openImport(packed, onProgress) ?? locked(),
    stopImport: async () => vault?.imports.stopImport(),
    importRows: async (request) => vault?.imports.importRows(request) ?? null,
    importRow: async (at) => vault?.imports.importRow(at) ?? null,
    decideImport: async (request) => vault?.imports.decideImport(request),
    saveImport: async (onProgress) => vault?.imports.saveImport(onProgress) ?? locked(),
    stopSaving: async () => vault?.imports.stopSaving(),
    undo: async () => vault?.session.undo() ?? locked(),
    redo: async () => vault?.session.redo() ?? locked(),
    watch: async (query, onValue) => {
      const watching = vault?.session.watch(query, onValue);
      await watching?.started;
      return watching?.stop ?? (() => undefined);
    },
    keepDraft: async (draft) => vault?.drafts.keep(draft) ?? locked(),
    async drafts() {
      if (vault === null) return [];
      const { drafts, session } = vault;
      const before = drafts.damage.length;
      const found = await drafts.list();
      if (drafts.damage.length !== before) session.touchAll();
      return found;
    },
    previewPack: async (text) => vault?.packs.previewPack(text) ?? locked(),
    importPack: async (text, chosen) => vault?.packs.importPack(text, chosen) ?? locked(),
    exportPack: async (request) => vault?.packs.exportPack(request) ?? locked(),
    exportList: async (request, passphrase) => vault?.exports.exportList(request, passphrase) ?? locked(),
    previewPfif: async (request) => vault?.exports.previewPfif(request) ?? locked(),
    exportPfif: async (request, passphrase) => vault?.exports.exportPfif(request, passphrase) ?? locked(),
    attach: async (request, onProgress) => vault?.attachments.attach(request, onProgress) ?? locked(),
    stopJob: async (job) => vault?.attachments.stopJob(job),
    readAttachment: async (id, what) => vault?.attachments.read(id, what) ?? locked(),
    saveCopy: async (request, onProgress) => vault?.attachments.saveCopy(request, onProgress) ?? locked(),
    checkBlobs: async () => vault?.attachments.check() ?? locked(),
    newId: async () => encodeId(crypto.randomBytes(16)) as EntityId,
    newIds: async (count) =>
      Array.from({ length: count }, () => encodeId(crypto.randomBytes(16)) as EntityId),
  };
}

/** A command of our own reading worker; what it says is checked like any other. */
const unpack = (packed: Uint8Array): Command => JSON.parse(new TextDecoder().decode(packed)) as Command;

/** A vault made for an older computer stays one that it can open. */
function isForOlder({ copies }: OpenVault, { limits }: VaultDeps): boolean {
  return [copies.a, copies.b].some((bytes) => {
    const copy = parseHeader(bytes, limits);
    const slot = copy.kind === 'header' ? slotOf(copy.header, 'argon2id') : undefined;
    return slot !== undefined && slot.m <= 128 * 1024;
  });
}

const vaultCodes = ['storage.no-space', 'storage.read-only', 'storage.folder-gone', 'storage.io'] as const;
const isVaultCode = (code: string): code is (typeof vaultCodes)[number] =>
  (vaultCodes as readonly string[]).includes(code);

/** Who forgot the passphrase has the key of the sheet; its checksum tells it from any passphrase. */
const secretOf = (text: string): Secret => ({
  kind: readRecoveryKey(text).ok ? 'recovery' : 'passphrase',
  text,
});
