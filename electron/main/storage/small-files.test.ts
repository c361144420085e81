import { describe, expect, it } from 'vitest';
import type { DeviceId } from '../../../core/base/ids.ts';
import { memoryDisk } from '../../../e2e/faults/memory-disk.ts';
import { writeAtomic } from './atomic-file.ts';
import { dropBallast, layBallast } from './ballast.ts';
import { createDevices, newId } from './devices.ts';
import { glance } from './headers.ts';
import { createRegistry } from './registry.ts';
import { isSyncedFolder } from './synced-folder.ts';

const text = (value: string) => new TextEncoder().encode(value);
const diskWith = (files: Record<string, string>) => {
  const disk = memoryDisk();
  for (const [path, content] of Object.entries(files)) disk.put(path, text(content));
  return disk;
};
const contentOf = (disk: ReturnType<typeof memoryDisk>, path: string) =>
  Buffer.from(disk.files().get(path) ?? []).toString();

describe('putting a file in place of another', () => {
  it('waits and tries again while a virus scanner holds it, ten times in about five seconds', async () => {
    const disk = diskWith({ '/d/x': 'old' });
    const waits: number[] = [];
    disk.wait = async (ms) => void waits.push(ms);
    let refusals = 9;
    disk.plan = ({ op }) => (op === 'rename' && refusals-- > 0 ? 'EPERM' : null);
    await writeAtomic(disk, '/d/x', text('new'));
    expect(contentOf(disk, '/d/x')).toBe('new');
    expect(waits).toHaveLength(9);
    expect(waits.reduce((sum, ms) => sum + ms)).toBeLessThanOrEqual(5000);
    refusals = 10;
    await expect(writeAtomic(disk, '/d/x', text('newer'))).rejects.toThrow('EPERM');
    expect(contentOf(disk, '/d/x')).toBe('new');
  });

  it('leaves the old file and no temporary one when the disk is full, and replaces a left temporary one', async () => {
    const disk = diskWith({ '/d/x': 'old', '/d/x.tmp': 'left' });
    disk.roomBytes = 2;
    await expect(writeAtomic(disk, '/d/x', text('longer than that'))).rejects.toThrow('ENOSPC');
    expect([...disk.files().keys()]).toEqual(['/d/x']);
    disk.roomBytes = 100;
    await writeAtomic(disk, '/d/x', text('new'));
    expect(contentOf(disk, '/d/x')).toBe('new');
  });
});

describe('the device of a vault', () => {
  const [vault, device] = [newId(), newId() as DeviceId];

  it('is kept over restarts, with the highest number that was ever noted', async () => {
    const disk = diskWith({ '/d/settings.json': '{}' });
    await createDevices(disk, '/d').set(vault, { deviceId: device, highestSeq: 9 });
    const devices = createDevices(disk, '/d');
    await devices.set(vault, { deviceId: device, highestSeq: 4 });
    expect(await devices.get(vault)).toEqual({ deviceId: device, highestSeq: 9 });
    const installation = await devices.installation();
    expect(await createDevices(disk, '/d').installation()).toBe(installation);
    const other = newId() as DeviceId;
    await devices.set(vault, { deviceId: other, highestSeq: 0 });
    expect(await createDevices(disk, '/d').get(vault)).toEqual({ deviceId: other, highestSeq: 0 });
  });

  it.each([
    '',
    'null',
    '[]',
    '{"vaults":3}',
    '{"vaults":{"x":null}}',
    '{"vaults":{"__proto__":{"deviceId":"x"}}}',
    '\u0000\u0001',
  ])('is unknown when the notes read %j, and they can be written again', async (content) => {
    const disk = diskWith({ '/d/devices.json': content });
    const devices = createDevices(disk, '/d');
    expect(await devices.get(vault)).toBeNull();
    await devices.set(vault, { deviceId: device, highestSeq: 1 });
    expect(await createDevices(disk, '/d').get(vault)).toEqual({ deviceId: device, highestSeq: 1 });
  });

  it('keeps unreadable notes aside instead of writing over them', async () => {
    const disk = diskWith({ '/d/devices.json': '{"vaults', '/d/devices.json.damaged-1': 'older' });
    await createDevices(disk, '/d').set(vault, { deviceId: device, highestSeq: 1 });
    expect(contentOf(disk, '/d/devices.json.damaged-1')).toBe('older');
    expect(contentOf(disk, '/d/devices.json.damaged-2')).toBe('{"vaults');
  });
});

describe('the list of vaults', () => {
  it('gives each folder a token that lasts, and moves it when the folder moved', async () => {
    const disk = diskWith({ '/d/settings.json': '{}' });
    const registry = createRegistry(disk, '/d');
    const id = newId();
    const first = await registry.add(id, '/a', async () => false);
    expect(await registry.add(id, '/a', async () => false)).toEqual(first);
    const copy = await registry.add(id, '/copy', async () => false);
    expect(copy.token).not.toBe(first.token);
    const moved = await registry.add(id, '/b', async (path) => path === '/a');
    expect(moved.token).toBe(first.token);
    const again = createRegistry(disk, '/d');
    expect((await again.list()).map(({ path }) => path)).toEqual(['/b', '/copy']);
    expect(again.get(first.token)?.path).toBe('/b');
  });
});

describe('a header at a glance', () => {
  const vaultId = newId();
  it.each<[unknown, ReturnType<typeof glance>]>([
    [JSON.stringify({ vaultId, created: '2026-11-22T08:00:00Z' }), { vaultId, createdOn: '2026-11-22' }],
    [JSON.stringify({ vaultId, created: 'yesterday' }), { vaultId, createdOn: null }],
    [JSON.stringify({ vaultId: '../x', created: '2026-11-22' }), null],
    ['null', null],
    ['', null],
    ['{"vaultId":', null],
  ])('of %j says %j', (header, expected) => expect(glance(text(header as string))).toEqual(expected));
});

describe('folders that a sync program watches', () => {
  it.each([
    ['/home/u/x', '/home/u/.stfolder/m', true],
    ['/home/u/x', '/home/u/.sync_0a1b.db', true],
    ['/home/u/x', '/home/u/x/.owncloudsync.log', true],
    ['/home/u/x', '/home/u/.dropbox.cache/m', true],
    ['/home/OneDrive - Office/x', '/home/m', true],
    ['/home/Яндекс.Диск/x', '/home/m', true],
    ['/home/Nextcloud/x', '/home/m', true],
    ['/home/u/x', '/home/u/m', false],
    ['/home/OneDrivers/x', '/home/m', false],
  ])('%s beside %s: %s', async (folder, file, expected) => {
    const disk = diskWith({ [file]: '', [`${folder}/any`]: '' });
    expect(await isSyncedFolder(disk, folder)).toBe(expected);
  });
});

describe('the ballast', () => {
  it('is laid where there is room, once, and given up once', async () => {
    const disk = diskWith({ '/v/a': '' });
    await layBallast(disk, '/v', 1000);
    expect(disk.files().get('/v/ballast')).toHaveLength(1000);
    const calls = disk.calls.length;
    await layBallast(disk, '/v', 1000);
    expect(disk.calls.length).toBe(calls + 1);
    expect(await dropBallast(disk, '/v')).toBe(true);
    expect(await dropBallast(disk, '/v')).toBe(false);
  });

  it('is left out on a disk with little room', async () => {
    const disk = diskWith({ '/v/a': '' });
    disk.roomBytes = 100 * 1024 * 1024;
    await layBallast(disk, '/v', 1000);
    expect(disk.files().has('/v/ballast')).toBe(false);
  });
});
