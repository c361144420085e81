import { mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  createVault,
  frameOf,
  header,
  must,
  openVault,
  readBack,
  storageOn,
  userData,
  vaultFolder,
  vaultId,
} from '../../../e2e/faults/harness.ts';
import { memoryDisk } from '../../../e2e/faults/memory-disk.ts';
import { seeded } from '../../../e2e/faults/random.ts';
import type { VaultHandle, VaultToken } from '../../contract/channels.ts';
import { nodeDisk } from './disk.ts';
import { createStorage } from './storage.ts';

const random = seeded(2);
const emptyDisk = () => {
  const disk = memoryDisk();
  disk.put(`${userData}/settings.json`, new Uint8Array(2));
  return disk;
};
const realFolders: string[] = [];
const realFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhuravli-storage-'));
  realFolders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of realFolders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('a new vault', () => {
  it('has its folders, both headers, a ballast and a lock, and is open for writing', async () => {
    const userData = realFolder();
    const storage = createStorage({ userData, log: () => undefined });
    const opened = await must(storage.create({ vaultId, header, parent: null }));
    const folder = join(userData, 'vaults', vaultId);
    expect(opened).toMatchObject({ vaultId, lastSeq: 0, segments: [], damage: [], isWritable: true });
    expect(Buffer.from(opened.headerA ?? [])).toEqual(Buffer.from(header));
    expect(Buffer.from(opened.headerB ?? [])).toEqual(Buffer.from(header));
    expect(readdirSync(folder).sort()).toEqual(
      ['ballast', 'drafts', 'journal', 'lock', 'quarantine', 'vault-a.json', 'vault-b.json'].sort(),
    );
    expect(statSync(join(folder, 'ballast')).size).toBe(8 * 1024 * 1024);
    await storage.closeAll();
    expect(readdirSync(folder)).not.toContain('lock');
  });

  it('says at opening and with each save whether the disk is nearly full, and lays no ballast then', async () => {
    const userData = realFolder();
    let freeBytes = 199 * 1024 * 1024;
    const disk = { ...nodeDisk, freeBytes: async () => freeBytes };
    const storage = createStorage({ userData, log: () => undefined }, { disk });
    const opened = await must(storage.create({ vaultId, header, parent: null }));
    expect(opened.isSpaceLow).toBe(true);
    expect(readdirSync(join(userData, 'vaults', vaultId))).not.toContain('ballast');
    freeBytes = 201 * 1024 * 1024;
    const frame = frameOf(opened.deviceId, 1, random, 40);
    expect(await must(storage.append(opened.handle, frame))).toEqual({ lastSeq: 1, isSpaceLow: false });
    await storage.closeAll();
  });

  it('is listed with its day, and opens by its token after a restart', async () => {
    const disk = emptyDisk();
    const first = await createVault(storageOn(disk));
    const storage = storageOn(disk);
    expect(await storage.list()).toEqual([
      { token: first.token, vaultId, folder: vaultId, createdOn: '2026-11-22', state: 'present' },
    ]);
    expect(storage.folderOf(first.token)).toBe(vaultFolder);
    expect((await must(storage.open({ vault: first.token }))).deviceId).toBe(first.deviceId);
  });

  it('is not made where a vault lies already, nor in a folder that a sync program watches', async () => {
    const disk = emptyDisk();
    const storage = storageOn(disk);
    await createVault(storage);
    expect(await storage.create({ vaultId, header, parent: null })).toEqual({
      ok: false,
      code: 'storage.folder-not-empty',
    });
    expect(await storage.create({ vaultId, header, parent: vaultFolder })).toEqual({
      ok: false,
      code: 'storage.folder-not-empty',
    });
    disk.put('/home/sync/.stfolder/x', new Uint8Array(1));
    disk.put('/home/sync/papers/x', new Uint8Array(1));
    expect(await storage.create({ vaultId, header, parent: '/home/sync/papers' })).toEqual({
      ok: false,
      code: 'storage.synced-folder',
    });
  });
});

describe('opening', () => {
  it('goes on with the same device and number, and serves what was written', async () => {
    const disk = emptyDisk();
    const storage = storageOn(disk);
    const { handle, deviceId } = await createVault(storage);
    await must(storage.append(handle, frameOf(deviceId, 1, random, 100)));
    await must(storage.append(handle, frameOf(deviceId, 2, random, 100)));
    await must(storage.close(handle));
    const again = storageOn(disk);
    const opened = await openVault(again);
    expect(opened).toMatchObject({ deviceId, lastSeq: 2, damage: [] });
    expect(opened.segments).toHaveLength(1);
    expect([...(await readBack(again, opened)).keys()]).toEqual([`${deviceId}:1`, `${deviceId}:2`]);
    expect((await again.append(opened.handle, frameOf(deviceId, 3, random, 100))).ok).toBe(true);
    expect((await again.readSegment(opened.handle, deviceId, 2, null)).ok).toBe(true);
  });

  it('gives a copied folder a new device on the other computer', async () => {
    const disk = emptyDisk();
    const storage = storageOn(disk);
    const { handle, deviceId } = await createVault(storage);
    await must(storage.append(handle, frameOf(deviceId, 1, random, 100)));
    await must(storage.close(handle));
    const other = memoryDisk();
    for (const [path, bytes] of disk.files()) if (path.startsWith(vaultFolder)) other.put(path, bytes);
    const opened = await openVault(storageOn(other));
    expect(opened.deviceId).not.toBe(deviceId);
    expect(opened.lastSeq).toBe(0);
    expect(opened.segments[0]?.deviceId).toBe(deviceId);
  });

  it('notices a folder that was put back to an older state, and starts a new device', async () => {
    const disk = emptyDisk();
    const storage = storageOn(disk);
    const { handle, deviceId } = await createVault(storage);
    await must(storage.append(handle, frameOf(deviceId, 1, random, 100)));
    await must(storage.close(handle));
    const old = [...disk.files()].filter(([path]) => path.startsWith(vaultFolder));
    const later = storageOn(disk);
    const opened = await openVault(later);
    await must(later.append(opened.handle, frameOf(deviceId, 2, random, 100)));
    await must(later.close(opened.handle));
    const restored = memoryDisk();
    for (const [path, bytes] of disk.files()) if (!path.startsWith(vaultFolder)) restored.put(path, bytes);
    for (const [path, bytes] of old) restored.put(path, bytes);
    const back = await openVault(storageOn(restored));
    expect(back.deviceId).not.toBe(deviceId);
    expect(back.damage).toMatchObject([{ where: 'segment-missing' }]);
    expect((await openVault(storageOn(restored.afterKill()))).deviceId).toBe(back.deviceId);
  });

  it('opens a folder that cannot be written for reading, and refuses every write in words', async () => {
    const disk = emptyDisk();
    const { deviceId } = await createVault(storageOn(disk));
    const locked = disk.afterPowerLoss(random, 512);
    const writes = [
      'write',
      'make-file',
      'make-folder',
      'rename',
      'remove',
      'truncate',
      'sync',
      'sync-folder',
    ];
    locked.plan = ({ op }) => (writes.includes(op) ? 'EROFS' : null);
    const storage = storageOn(locked);
    const opened = await openVault(storage);
    expect(opened).toMatchObject({ isWritable: false, deviceId });
    // Writable again by now: still nobody holds the lock.
    locked.plan = () => null;
    const refused = { ok: false, code: 'storage.read-only' };
    expect(await storage.append(opened.handle, frameOf(deviceId, 1, random, 50))).toEqual(refused);
    expect(await storage.writeHeader(opened.handle, 'a', header)).toEqual(refused);
    expect(await storage.writeDraft(opened.handle, 'x', header)).toEqual(refused);
    expect(await storage.listDrafts(opened.handle)).toEqual({ ok: true, value: [] });
  });

  it('is refused for a folder that is no vault, one that is gone, and an unknown token', async () => {
    const disk = emptyDisk();
    disk.put('/other/file.txt', new Uint8Array(3));
    const storage = storageOn(disk);
    expect(await storage.open({ folder: '/other' })).toEqual({ ok: false, code: 'storage.not-a-vault' });
    expect(await storage.open({ vault: 'x' as VaultToken })).toEqual({
      ok: false,
      code: 'storage.not-a-vault',
    });
    const { token, handle } = await createVault(storage);
    await must(storage.close(handle));
    await disk.rename(vaultFolder, '/moved');
    expect(await storage.open({ vault: token })).toEqual({ ok: false, code: 'storage.folder-gone' });
    expect((await storage.list())[0]?.state).toBe('folder-gone');
    expect((await must(storage.open({ folder: '/moved' }))).token).toBe(token);
    expect((await storage.list()).map(({ state }) => state)).toEqual(['present']);
  });

  it('closes the earlier handle when the same program opens a vault again', async () => {
    const disk = emptyDisk();
    const storage = storageOn(disk);
    const first = await createVault(storage);
    const second = await openVault(storage);
    expect(second.isWritable).toBe(true);
    expect(await storage.append(first.handle, frameOf(first.deviceId, 1, random, 50))).toEqual({
      ok: false,
      code: 'storage.not-a-vault',
    });
  });

  it('is refused while another program has the vault', async () => {
    const folder = realFolder();
    const one = createStorage({ userData: folder, log: () => undefined });
    await must(one.create({ vaultId, header, parent: null }));
    const two = createStorage({ userData: folder, log: () => undefined });
    const place = { folder: join(folder, 'vaults', vaultId) };
    expect(await two.open(place)).toEqual({ ok: false, code: 'storage.in-use' });
    await one.closeAll();
    expect((await two.open(place)).ok).toBe(true);
    await two.closeAll();
  });
});

describe('after the program was killed between a write and its flush', () => {
  /** Two frames that can be read and are not on the disk, and an opening that cannot flush them either. */
  async function openedWithoutFlush(code: string) {
    const disk = emptyDisk();
    const killed = storageOn(disk);
    const { handle, deviceId } = await createVault(killed);
    disk.plan = ({ op, path }) =>
      ['sync', 'truncate'].includes(op) && path.endsWith('.seg') ? 'EPOWER' : null;
    const frames = Buffer.concat([1, 2].map((seq) => frameOf(deviceId, seq, random, 3000)));
    expect((await killed.append(handle, frames)).ok).toBe(false);
    const later = disk.afterKill();
    later.plan = ({ op, path }) => (op === 'sync' && path.endsWith('.seg.tmp') ? code : null);
    const storage = storageOn(later);
    const opened = await openVault(storage);
    expect(opened).toMatchObject({ deviceId, lastSeq: 2, damage: [] });
    return { disk: later, storage, opened };
  }

  it.each([
    ['EIO', 'storage.io'],
    ['ENOSPC', 'storage.no-space'],
  ])('writes nothing on top of what could not be made durable (%s)', async (errno, code) => {
    const { disk, storage, opened } = await openedWithoutFlush(errno);
    const frame = frameOf(opened.deviceId, 3, random, 100);
    expect(await storage.append(opened.handle, frame)).toEqual({ ok: false, code });
    disk.plan = () => null;
    expect((await storage.append(opened.handle, frame)).ok).toBe(true);
    const after = storageOn(disk.afterPowerLoss({ ...random, below: () => 0 }, 512));
    const again = await openVault(after);
    expect(again).toMatchObject({ lastSeq: 3, damage: [] });
    expect((await readBack(after, again)).size).toBe(3);
  });

  it('tries again at the next opening, even when nothing was written in between', async () => {
    const { disk, storage, opened } = await openedWithoutFlush('EIO');
    await must(storage.close(opened.handle));
    disk.plan = () => null;
    const second = storageOn(disk);
    await must(second.close((await openVault(second)).handle));
    const after = storageOn(disk.afterPowerLoss({ ...random, below: () => 0 }, 512));
    expect(await openVault(after)).toMatchObject({ lastSeq: 2, damage: [] });
  });
});

describe('an open vault on the real disk', () => {
  it('says that its folder is gone when it was removed or moved while open', async () => {
    const data = realFolder();
    const storage = createStorage({ userData: data, log: () => undefined });
    const { handle, deviceId } = await must(storage.create({ vaultId, header, parent: null }));
    await must(storage.append(handle, frameOf(deviceId, 1, random, 100)));
    const folder = join(data, 'vaults', vaultId);
    renameSync(folder, `${folder}-moved`);
    const gone = { ok: false, code: 'storage.folder-gone' };
    expect(await storage.append(handle, frameOf(deviceId, 2, random, 100))).toEqual(gone);
    expect(await storage.writeHeader(handle, 'a', header)).toEqual(gone);
    expect(await storage.writeDraft(handle, 'x', header)).toEqual(gone);
    renameSync(`${folder}-moved`, folder);
    expect((await storage.append(handle, frameOf(deviceId, 2, random, 100))).ok).toBe(true);
    await storage.closeAll();
  });

  it('serves ranges of a segment, cut to what exists', async () => {
    const storage = createStorage({ userData: realFolder(), log: () => undefined });
    const { handle, deviceId } = await must(storage.create({ vaultId, header, parent: null }));
    const frame = frameOf(deviceId, 1, random, 100);
    await must(storage.append(handle, frame));
    const sizeBytes = 88 + frame.length;
    const part = await must(storage.readSegment(handle, deviceId, 1, { start: 88, end: 91 }));
    expect(Buffer.from(part.bytes).toString()).toBe('ZHJ1');
    expect(part).toMatchObject({ start: 88, sizeBytes });
    const end = await must(storage.readSegment(handle, deviceId, 1, { start: sizeBytes - 2, end: 9999 }));
    expect(end.bytes).toHaveLength(2);
    expect(
      (await must(storage.readSegment(handle, deviceId, 1, { start: 9999, end: 9999 }))).bytes,
    ).toHaveLength(0);
    expect((await storage.readSegment(handle, deviceId, 9, null)).ok).toBe(false);
    expect((await storage.readSegment('x' as VaultHandle, deviceId, 1, null)).ok).toBe(false);
    await storage.closeAll();
  });

  it('keeps drafts, lists them, and drops them', async () => {
    const storage = createStorage({ userData: realFolder(), log: () => undefined });
    const { handle } = await must(storage.create({ vaultId, header, parent: null }));
    await must(storage.writeDraft(handle, 'b-2', Buffer.from('two')));
    await must(storage.writeDraft(handle, 'a1', Buffer.from('one')));
    await must(storage.writeDraft(handle, 'b-2', Buffer.from('two again')));
    const drafts = await must(storage.listDrafts(handle));
    expect(drafts.map(({ id, bytes }) => [id, Buffer.from(bytes).toString()])).toEqual([
      ['a1', 'one'],
      ['b-2', 'two again'],
    ]);
    await must(storage.writeDraft(handle, 'a1', null));
    await must(storage.writeDraft(handle, 'a1', null));
    expect(await must(storage.listDrafts(handle))).toHaveLength(1);
    await expect(storage.writeDraft(handle, '../x', Buffer.from('no'))).rejects.toThrow(RangeError);
    await storage.closeAll();
  });
});

describe('the chain of segments', () => {
  /** Two segments of two frames each. */
  async function written(seed: number) {
    const disk = emptyDisk();
    const dice = seeded(seed);
    let device = '';
    for (let opening = 0; opening < 2; opening++) {
      const storage = storageOn(disk);
      const opened = opening === 0 ? await createVault(storage) : await openVault(storage);
      device = opened.deviceId;
      for (const seq of [1, 2]) {
        await must(storage.append(opened.handle, frameOf(device, opened.lastSeq + seq, dice, 400)));
      }
      await must(storage.close(opened.handle));
    }
    return { disk, device, first: `${vaultFolder}/journal/${device}/0000000001.seg` };
  }

  it('names a file that is whole and yet not the one that the next was written after', async () => {
    const { disk, device, first } = await written(7);
    const bytes = disk.files().get(first) as Uint8Array;
    expect((await openVault(storageOn(disk))).damage).toEqual([]);
    const head = bytes.slice(0, 88);
    const others = [1, 2].map((seq) => frameOf(device, seq, random, 400));
    disk.put(first, Buffer.concat([head, ...others]));
    const storage = storageOn(disk);
    const opened = await openVault(storage);
    expect(opened.damage).toMatchObject([
      { where: 'segment-changed', file: first.slice(vaultFolder.length + 1) },
    ]);
    expect((await readBack(storage, opened)).size).toBe(4);
  });

  it('says nothing of it beside damage that explains it', async () => {
    const { disk, first } = await written(8);
    const bytes = (disk.files().get(first) as Uint8Array).slice();
    bytes[200] = (bytes[200] ?? 0) ^ 1;
    disk.put(first, bytes);
    expect((await openVault(storageOn(disk))).damage.map(({ where }) => where)).toEqual(['journal-frame']);
  });
});

describe('a journal that is larger than what is read at opening', () => {
  it('is taken by heads and lengths where they agree, and read whole where they do not', async () => {
    const disk = emptyDisk();
    for (let opening = 0; opening < 4; opening++) {
      const storage = storageOn(disk);
      const opened = opening === 0 ? await createVault(storage) : await openVault(storage);
      for (let i = 1; i <= 3; i++) {
        await must(storage.append(opened.handle, frameOf(opened.deviceId, opened.lastSeq + i, random, 400)));
      }
      await must(storage.close(opened.handle));
    }
    const ground = { disk, ballastBytes: 0, beatMs: 0, scanBudgetBytes: 0 };
    const open = async () => {
      const storage = createStorage({ userData, log: () => undefined }, ground);
      const opened = await openVault(storage);
      const frames = await readBack(storage, opened);
      await must(storage.close(opened.handle));
      return { opened, frames };
    };
    const before = disk.calls.length;
    const whole = await open();
    expect(whole.opened).toMatchObject({ lastSeq: 12, damage: [] });
    expect(whole.frames.size).toBe(12);
    expect(disk.calls.slice(before).length).toBeGreaterThan(0);
    const [path, bytes] = [...disk.files()].find(([name]) => name.endsWith('0000000002.seg')) as [
      string,
      Uint8Array,
    ];
    disk.put(path, bytes.subarray(0, bytes.length - 10));
    const cut = await open();
    expect(cut.frames.size).toBe(11);
    expect(cut.opened.damage).toMatchObject([
      { where: 'journal-frame', file: path.slice(vaultFolder.length + 1) },
    ]);
  });
});
