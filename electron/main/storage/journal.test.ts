import { describe, expect, it } from 'vitest';
import type { DeviceId, VaultId } from '../../../core/base/ids.ts';
import { readSegment, readSegmentHead } from '../../../core/vault/segment.ts';
import { frameOf } from '../../../e2e/faults/harness.ts';
import { type MemoryDisk, memoryDisk } from '../../../e2e/faults/memory-disk.ts';
import { seeded } from '../../../e2e/faults/random.ts';
import { newId } from './devices.ts';
import { type JournalStart, startJournal } from './journal.ts';

const deviceId = newId() as DeviceId;
const random = seeded(1);
const frame = (seq: number, sealedBytes = 50) => frameOf(deviceId, seq, random, sealedBytes);
const joined = (...parts: Uint8Array[]) => Buffer.concat(parts);

function journalOn(disk: MemoryDisk, more: Partial<JournalStart> = {}) {
  disk.put('/v/journal/.keep', new Uint8Array(1));
  return startJournal({
    disk,
    journalFolder: '/v/journal',
    vaultId: newId() as VaultId,
    deviceId,
    lastSeq: 0,
    nextNumber: 1,
    chainEnd: null,
    log: () => undefined,
    makeReady: async () => undefined,
    makeRoom: async () => false,
    onSegmentEnd: async () => undefined,
    ...more,
  });
}

const segment = (disk: MemoryDisk, number: number) =>
  disk.files().get(`/v/journal/${deviceId}/000000000${number}.seg`) as Uint8Array;
const seqsIn = (bytes: Uint8Array) =>
  readSegment(bytes).items.map((item) => (item.type === 'frame' ? item.head.seq : item.reason));

describe('appending to the journal', () => {
  it('keeps whole frames in order and tells the last seq', async () => {
    const disk = memoryDisk();
    const journal = journalOn(disk);
    expect(await journal.append(joined(frame(1), frame(2)))).toEqual({ ok: true, value: { lastSeq: 2 } });
    expect(await journal.append(frame(3))).toEqual({ ok: true, value: { lastSeq: 3 } });
    expect(seqsIn(segment(disk, 1))).toEqual([1, 2, 3]);
    expect(readSegmentHead(segment(disk, 1))).toMatchObject({ number: 1, firstSeq: 1, previousLength: 0 });
  });

  it('refuses what is not the next whole frame of this device, and writes nothing of it', async () => {
    const disk = memoryDisk();
    const journal = journalOn(disk);
    const other = frameOf(newId(), 1, random, 50);
    const bad: Uint8Array[] = [
      frame(2),
      frame(1).subarray(0, 60),
      joined(frame(1), frame(3)),
      joined(frame(1), frame(1)),
      joined(frame(1), new Uint8Array(5)),
      other,
      new Uint8Array(0),
    ];
    for (const frames of bad) expect(await journal.append(frames)).toEqual({ ok: false, code: 'storage.io' });
    expect([...disk.files().keys()]).toEqual(['/v/journal/.keep']);
    expect((await journal.append(frame(1))).ok).toBe(true);
  });

  it('does calls one after another, however they come', async () => {
    const disk = memoryDisk();
    const journal = journalOn(disk);
    const results = await Promise.all([1, 2, 3, 4, 5].map((seq) => journal.append(frame(seq))));
    expect(results.map((result) => result.ok && result.value.lastSeq)).toEqual([1, 2, 3, 4, 5]);
    expect(seqsIn(segment(disk, 1))).toEqual([1, 2, 3, 4, 5]);
  });

  it('begins a new segment at 256 KiB, which names the one before by length and hash', async () => {
    const disk = memoryDisk();
    const ended: number[] = [];
    const journal = journalOn(disk, { onSegmentEnd: async (seq) => void ended.push(seq) });
    for (let seq = 1; seq <= 4; seq++) await journal.append(frame(seq, 140_000));
    expect(seqsIn(segment(disk, 1))).toEqual([1, 2]);
    expect(seqsIn(segment(disk, 2))).toEqual([3, 4]);
    expect(ended).toEqual([2]);
    const { createHash } = await import('node:crypto');
    const hash = createHash('sha256').update(segment(disk, 1)).digest();
    expect(readSegmentHead(segment(disk, 2))).toMatchObject({ number: 2, firstSeq: 3 });
    expect(readSegmentHead(segment(disk, 2))?.previousLength).toBe(segment(disk, 1).length);
    expect(Buffer.from(readSegmentHead(segment(disk, 2))?.previousHash ?? [])).toEqual(hash);
    expect(journal.written().map(({ number, length }) => [number, length])).toEqual([
      [1, segment(disk, 1).length],
      [2, segment(disk, 2).length],
    ]);
  });

  it('goes on in a new file when a flush fails, and flushes the failed one never again', async () => {
    const disk = memoryDisk();
    const journal = journalOn(disk);
    await journal.append(frame(1));
    let failures = 0;
    disk.plan = ({ op }) => (op === 'sync' && failures++ === 0 ? 'EIO' : null);
    const before = disk.calls.length;
    expect(await journal.append(frame(2))).toEqual({ ok: true, value: { lastSeq: 2 } });
    const synced = disk.calls.slice(before).filter(({ op }) => op === 'sync');
    expect(synced.map(({ path }) => path.slice(-14))).toEqual(['0000000002.seg']);
    expect(seqsIn(segment(disk, 1))).toEqual([1]);
    expect(seqsIn(segment(disk, 2))).toEqual([2]);
  });

  it('says so when the disk stays broken, and works again when it does', async () => {
    const disk = memoryDisk();
    const journal = journalOn(disk);
    await journal.append(frame(1));
    disk.plan = ({ op }) => (op === 'sync' ? 'EIO' : null);
    expect(await journal.append(frame(2))).toEqual({ ok: false, code: 'storage.io' });
    expect(journal.lastSeq).toBe(1);
    disk.plan = () => null;
    expect((await journal.append(frame(2))).ok).toBe(true);
  });

  it('leaves no part of a refused call when the disk is full, and goes on in the same segment after', async () => {
    const disk = memoryDisk();
    const journal = journalOn(disk);
    await journal.append(frame(1));
    const before = segment(disk, 1);
    disk.roomBytes = 70;
    expect(await journal.append(joined(frame(2), frame(3)))).toEqual({ ok: false, code: 'storage.no-space' });
    expect(segment(disk, 1)).toEqual(before);
    disk.roomBytes = 10_000;
    expect((await journal.append(frame(2))).ok).toBe(true);
    expect(seqsIn(segment(disk, 1))).toEqual([1, 2]);
  });

  it('gives up the ballast once before it refuses', async () => {
    const disk = memoryDisk();
    const journal = journalOn(disk, {
      makeRoom: async () => {
        disk.roomBytes += 500;
        return true;
      },
    });
    disk.roomBytes = 10;
    expect((await journal.append(frame(1))).ok).toBe(true);
  });

  it.each([
    ['EROFS', 'storage.read-only'],
    ['EACCES', 'storage.read-only'],
    ['ENOENT', 'storage.folder-gone'],
    ['EDQUOT', 'storage.no-space'],
    ['EIO', 'storage.io'],
    ['UNKNOWN', 'storage.io'],
  ])('calls %s %s', async (errno, code) => {
    const disk = memoryDisk();
    const journal = journalOn(disk);
    disk.plan = ({ op }) => (op === 'write' ? errno : null);
    expect(await journal.append(frame(1))).toEqual({ ok: false, code });
  });

  it('refuses when the file is not where it was made any more', async () => {
    const disk = memoryDisk();
    const journal = journalOn(disk);
    await journal.append(frame(1));
    await disk.rename('/v/journal', '/v/elsewhere');
    expect(await journal.append(frame(2))).toEqual({ ok: false, code: 'storage.folder-gone' });
    await disk.rename('/v/elsewhere', '/v/journal');
    expect((await journal.append(frame(2))).ok).toBe(true);
  });

  it('throws on a bug instead of calling it a broken disk', async () => {
    const disk = memoryDisk();
    const journal = journalOn({ ...disk, open: () => Promise.reject(new TypeError('a bug')) } as MemoryDisk);
    await expect(journal.append(frame(1))).rejects.toThrow('a bug');
  });
});
