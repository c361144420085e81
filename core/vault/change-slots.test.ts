import { describe, expect, it } from 'vitest';
import { deriveHere } from '../../renderer/platform/argon2-here.ts';
import { createWebCrypto } from '../../renderer/platform/crypto.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { argon2Limits } from './argon2-limits.ts';
import { changePassphrase, replaceRecovery } from './change-slots.ts';
import type { Bytes } from './crypto-port.ts';
import { openRecord, sealRecord } from './envelope.ts';
import { newHeader } from './new-header.ts';
import { type CopyName, type HeaderCopies, unlockWithPassphrase, unlockWithRecovery } from './unlock.ts';

const crypto = createWebCrypto(deriveHere);
const deps = { crypto, limits: { ...argon2Limits, minM: 8 } };
const params = { m: 8, t: 1, p: 1 } as const;
const place = { table: 'records', id: 'a', version: 'b' };
const next = { passphrase: 'new', params };
const old = { kind: 'passphrase', text: 'old' } as const;

async function start() {
  const made = await newHeader({ passphrase: 'old', params, created: '2026-11-22' }, deps);
  if (!made.ok) throw new Error(made.error.code);
  const { bytes, keys, recovery } = made.value;
  return { bytes, recovery, record: await sealRecord(keys, place, 1, new Uint8Array([1, 2])) };
}

/** A disk with two header files; `stopAt` = the number of the write that fails, and how it leaves the file. */
function diskOf(bytes: Bytes, stopAt = 0, leaves: 'old' | 'new' | 'rubbish' = 'old') {
  const files: Record<CopyName, Uint8Array> = { a: bytes, b: bytes };
  const written: CopyName[] = [];
  const write = async (
    copy: CopyName,
    content: Bytes,
  ): Promise<Result<Uint8Array, { code: 'storage.io' }>> => {
    written.push(copy);
    const isStop = written.length === stopAt;
    if (!isStop || leaves === 'new') files[copy] = content;
    if (isStop && leaves === 'rubbish') files[copy] = content.subarray(0, content.length / 2);
    return isStop ? fail('storage.io') : ok(files[copy]);
  };
  return { files, written, write };
}

const opens = async (files: HeaderCopies, passphrase: string) =>
  (await unlockWithPassphrase(files, passphrase, deps)).ok;

describe('changing the passphrase', () => {
  it('writes copy b, reads it back, then copy a; the new one opens, the old one does not, records stay', async () => {
    const { bytes, record } = await start();
    const disk = diskOf(bytes);
    const steps: string[] = [];
    const onStep = (step: string) => void steps.push(step);
    expect((await changePassphrase(disk.files, old, next, deps, { write: disk.write, onStep })).ok).toBe(
      true,
    );
    expect([disk.written, steps]).toEqual([
      ['b', 'a'],
      ['derive', 'write', 'check', 'write'],
    ]);
    expect(disk.files.a).toEqual(disk.files.b);
    const opened = await unlockWithPassphrase(disk.files, 'new', deps);
    if (!opened.ok) throw new Error(opened.error.code);
    expect([opened.value.isHeaderIntact, opened.value.repair, opened.value.header.serial]).toEqual([
      true,
      [],
      2,
    ]);
    expect((await openRecord(opened.value.keys, place, record)).ok).toBe(true);
    expect(await opens(disk.files, 'old')).toBe(false);
  });

  it('takes fresh salt and nonce each time, for the same passphrase too', async () => {
    const { bytes } = await start();
    const slots = new Set<string>();
    const disk = diskOf(bytes);
    for (let i = 0; i < 5; i++) {
      const same = { passphrase: 'old', params };
      const changed = await changePassphrase(disk.files, old, same, deps, disk);
      if (!changed.ok) throw new Error(changed.error.code);
      const [slot] = changed.value.header.slots;
      if (slot?.type === 'argon2id') slots.add(slot.salt).add(slot.nonce).add(slot.wrapped);
    }
    expect(slots.size).toBe(15);
  });

  it('asks for the right current secret and writes nothing without it', async () => {
    const { bytes } = await start();
    const disk = diskOf(bytes);
    const wrong = { kind: 'passphrase', text: 'guess' } as const;
    expect(await changePassphrase(disk.files, wrong, next, deps, disk)).toEqual(
      fail('vault.wrong-passphrase'),
    );
    const empty = { passphrase: ' \u200b ', params };
    expect(await changePassphrase(disk.files, old, empty, deps, disk)).toEqual(fail('vault.weak-passphrase'));
    expect(disk.written).toEqual([]);
  });

  it('sets a new passphrase by the recovery sheet when the old one is forgotten', async () => {
    const { bytes, recovery } = await start();
    const disk = diskOf(bytes);
    const sheet = { kind: 'recovery', text: recovery } as const;
    expect((await changePassphrase(disk.files, sheet, next, deps, disk)).ok).toBe(true);
    expect([await opens(disk.files, 'new'), await opens(disk.files, 'old')]).toEqual([true, false]);
    expect((await unlockWithRecovery(disk.files, recovery, deps)).ok).toBe(true);
  });

  it('cut off at each step, in each way a write can end, leaves the vault open to one of the two, and heals', async () => {
    const { bytes, record } = await start();
    for (const stopAt of [1, 2]) {
      for (const leaves of ['old', 'new', 'rubbish'] as const) {
        const disk = diskOf(bytes, stopAt, leaves);
        const changed = await changePassphrase(disk.files, old, next, deps, disk);
        expect(changed).toEqual(fail('storage.io'));
        const usable = [await opens(disk.files, 'old'), await opens(disk.files, 'new')];
        const isNewOnDisk = stopAt === 2 || leaves === 'new';
        const isOldOnDisk = stopAt === 1 || leaves === 'old';
        expect(usable, `${stopAt} ${leaves}`).toEqual([isOldOnDisk, isNewOnDisk]);
        for (const passphrase of ['old', 'new'].filter((_, i) => usable[i])) {
          const files = { ...disk.files };
          const opened = await unlockWithPassphrase(files, passphrase, deps);
          if (!opened.ok) throw new Error(opened.error.code);
          expect((await openRecord(opened.value.keys, place, record)).ok).toBe(true);
          // Cut off inside the repair too.
          for (const { copy, bytes: mended } of opened.value.repair) {
            files[copy] = mended;
            expect(await opens(files, passphrase)).toBe(true);
          }
          expect(files.a).toEqual(files.b);
          expect(await opens(files, passphrase === 'old' ? 'new' : 'old')).toBe(false);
        }
      }
    }
  });

  it('puts the former copy back when what is on disk does not open', async () => {
    const { bytes } = await start();
    const disk = diskOf(bytes);
    const lying = async (copy: CopyName, content: Bytes) => {
      const isOld = content.length === bytes.length && content.every((byte, i) => byte === bytes[i]);
      return disk.write(copy, isOld ? content : content.map((byte, i) => (i === 300 ? byte ^ 1 : byte)));
    };
    expect(await changePassphrase(disk.files, old, next, deps, { write: lying })).toEqual(
      fail('vault.damaged', { step: 'check' }),
    );
    expect([disk.written, disk.files.a, disk.files.b]).toEqual([['b', 'b'], bytes, bytes]);
  });

  it('overwrites first the copy that did not open', async () => {
    const { bytes } = await start();
    const disk = diskOf(bytes);
    disk.files.a = new Uint8Array(3);
    expect((await changePassphrase(disk.files, old, next, deps, disk)).ok).toBe(true);
    expect(disk.written).toEqual(['a', 'b']);
  });

  it('leaves no copy of the master key in the buffers that it had', async () => {
    const { bytes } = await start();
    const disk = diskOf(bytes);
    const seen: Bytes[] = [];
    const open: typeof crypto.open = async (...args) => {
      const plain = await crypto.open(...args);
      if (plain !== null) seen.push(plain);
      return plain;
    };
    const importSecret: typeof crypto.importSecret = (raw) => {
      seen.push(raw);
      return crypto.importSecret(raw);
    };
    const spied = { ...deps, crypto: { ...crypto, open, importSecret } };
    expect((await changePassphrase(disk.files, old, next, spied, disk)).ok).toBe(true);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.every((buffer) => buffer.every((byte) => byte === 0))).toBe(true);
  });
});

describe('replacing the recovery sheet', () => {
  it('makes a new one that opens; the old one no longer does; the passphrase stays', async () => {
    const { bytes, recovery } = await start();
    const disk = diskOf(bytes);
    const replaced = await replaceRecovery(disk.files, old, deps, disk);
    if (!replaced.ok) throw new Error(replaced.error.code);
    expect((await unlockWithRecovery(disk.files, replaced.value.recovery, deps)).ok).toBe(true);
    expect(await unlockWithRecovery(disk.files, recovery, deps)).toEqual(
      fail('vault.wrong-recovery-key', { reason: 'other' }),
    );
    expect(await opens(disk.files, 'old')).toBe(true);
  });
});
