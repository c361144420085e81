import { describe, expect, it } from 'vitest';
import {
  createVault,
  frameOf,
  must,
  openVault,
  readBack,
  storageOn,
  userData,
  vaultFolder,
} from '../../../e2e/faults/harness.ts';
import { errno, type MemoryDisk, memoryDisk } from '../../../e2e/faults/memory-disk.ts';
import { seeded } from '../../../e2e/faults/random.ts';
import type { Disk } from './disk.ts';

const sector = 4096;

/** A vault of three closed segments with seven frames each. */
async function written() {
  const disk = memoryDisk();
  disk.put(`${userData}/settings.json`, new Uint8Array(2));
  const random = seeded(11);
  let deviceId = '';
  for (let opening = 0; opening < 3; opening++) {
    const storage = storageOn(disk);
    const opened = opening === 0 ? await createVault(storage) : await openVault(storage);
    deviceId = opened.deviceId;
    for (let seq = 1; seq <= 7; seq++)
      await must(storage.append(opened.handle, frameOf(deviceId, opened.lastSeq + seq, random, 2500)));
    await must(storage.close(opened.handle));
  }
  const pathOf = (number: number) => `${vaultFolder}/journal/${deviceId}/000000000${number}.seg`;
  const storage = storageOn(disk);
  const opened = await openVault(storage);
  const whole = await readBack(storage, opened);
  await must(storage.close(opened.handle));
  return { disk, deviceId, whole, pathOf };
}

/** The disk gives none of the bytes of one sector of one file. */
const withBadSector = (disk: MemoryDisk, path: string, bad: number): Disk => ({
  ...disk,
  async read(from, start = 0, end = Number.POSITIVE_INFINITY) {
    if (from === path && start < (bad + 1) * sector && end > bad * sector) throw errno('EIO');
    return disk.read(from, start, end);
  },
});

describe('a bad sector', () => {
  it.each([
    { number: 1, bad: 0 },
    { number: 2, bad: 2 },
    { number: 2, bad: 4 },
    { number: 3, bad: 0 },
    { number: 3, bad: 1 },
    { number: 3, bad: 4 },
  ])('$bad of segment $number is named, everything else is read and nothing is lost', async (where) => {
    const { disk, deviceId, whole, pathOf } = await written();
    const path = pathOf(where.number);
    const before = disk.files().get(path) as Uint8Array;
    const storage = storageOn(withBadSector(disk, path, where.bad));
    const opened = await openVault(storage);
    expect(opened.damage.map(({ file }) => file)).toContain(path.slice(vaultFolder.length + 1));
    const frames = await readBack(storage, opened);
    // A sector touches at most three of these frames.
    expect(frames.size).toBeGreaterThanOrEqual(18);
    expect(frames.size).toBeLessThan(whole.size);
    for (const [key, text] of frames) expect(whole.get(key)).toBe(text);

    // Where the end of this computer's own journal is not known, another device goes on.
    expect(opened.deviceId === deviceId).toBe(where.number !== 3);
    const next = opened.lastSeq + 1;
    await must(storage.append(opened.handle, frameOf(opened.deviceId, next, seeded(3), 300)));
    await must(storage.close(opened.handle));
    expect(Buffer.compare(disk.files().get(path) as Uint8Array, before)).toBe(0);

    // The disk gives the sector again: all of it is there, with what was written meanwhile.
    const healed = storageOn(disk);
    const after = await readBack(healed, await openVault(healed));
    for (const [key, text] of whole) expect(after.get(key)).toBe(text);
    expect(after.size).toBe(whole.size + 1);
  });
});

describe('a header copy that the disk does not give', () => {
  it.each(['a', 'b'])('%s is named, and the other one is enough', async (copy) => {
    const { disk, whole } = await written();
    const storage = storageOn(withBadSector(disk, `${vaultFolder}/vault-${copy}.json`, 0));
    const opened = await openVault(storage);
    expect(opened.damage).toMatchObject([{ where: 'header', file: `vault-${copy}.json` }]);
    expect((await readBack(storage, opened)).size).toBe(whole.size);
  });
});

describe('a draft that the disk does not give', () => {
  it('leaves the others readable', async () => {
    const { disk } = await written();
    const draft = seeded(6).bytes(500);
    const storage = storageOn(withBadSector(disk, `${vaultFolder}/drafts/one.draft`, 0));
    const { handle } = await openVault(storage);
    for (const id of ['one', 'two']) await must(storage.writeDraft(handle, id, draft));
    expect(await must(storage.listDrafts(handle))).toEqual([
      { id: 'one', bytes: new Uint8Array(500) },
      { id: 'two', bytes: draft },
    ]);
  });
});

describe('a folder that becomes read-only while the vault is open', () => {
  it('refuses to write and says why, reads on, and writes again when it may', async () => {
    const { disk } = await written();
    const storage = storageOn(disk);
    const { handle, deviceId, lastSeq, ...opened } = await openVault(storage);
    const frame = frameOf(deviceId, lastSeq + 1, seeded(4), 300);
    const changing = ['open', 'make-file', 'write', 'truncate', 'make-folder', 'rename', 'remove'];
    disk.plan = ({ op }) => (changing.includes(op) ? 'EROFS' : null);
    for (let i = 0; i < 2; i++)
      expect(await storage.append(handle, frame)).toMatchObject({ ok: false, code: 'storage.read-only' });
    expect(await storage.writeDraft(handle, 'one', frame)).toMatchObject({ code: 'storage.read-only' });
    const { id } = await must(storage.beginBlob(handle));
    expect(await storage.appendBlob(handle, id, frame)).toMatchObject({ code: 'storage.read-only' });
    expect((await readBack(storage, { handle, deviceId, lastSeq, ...opened })).size).toBe(21);
    disk.plan = () => null;
    await must(storage.append(handle, frame));
    await must(storage.close(handle));
    const again = storageOn(disk);
    const reopened = await openVault(again);
    expect(reopened.damage).toEqual([]);
    expect((await readBack(again, reopened)).size).toBe(22);
  });
});

describe('the note of which device this computer is', () => {
  it('damaged twice gives a new device each time, and no number is used twice', async () => {
    const { disk, deviceId } = await written();
    const devices = new Set([deviceId]);
    for (const junk of ['{"vaults":', '[]']) {
      disk.put(`${userData}/devices.json`, Buffer.from(junk));
      const storage = storageOn(disk);
      const opened = await openVault(storage);
      expect(opened).toMatchObject({ lastSeq: 0, damage: [] });
      expect(devices.has(opened.deviceId)).toBe(false);
      devices.add(opened.deviceId);
      await must(storage.append(opened.handle, frameOf(opened.deviceId, 1, seeded(devices.size), 300)));
      await must(storage.close(opened.handle));
    }
    const storage = storageOn(disk);
    const opened = await openVault(storage);
    expect(devices.has(opened.deviceId)).toBe(true);
    expect(opened).toMatchObject({ lastSeq: 1, damage: [] });
    expect((await readBack(storage, opened)).size).toBe(23);
  });
});
