import { describe, expect, it } from 'vitest';
import { type MemoryDisk, memoryDisk } from '../../../e2e/faults/memory-disk.ts';
import { type LockRules, takeLock } from './lock.ts';
import { startOf } from './process-facts.ts';

const diskWithFolder = (): MemoryDisk => {
  const disk = memoryDisk();
  disk.put('/v/vault-a.json', new Uint8Array(1));
  return disk;
};
const rules = (more: Partial<LockRules['owner']> = {}, startOf: LockRules['startOf'] = async () => 's1') => ({
  owner: { installation: 'here', pid: 7, started: 's1', ...more },
  startOf,
  beatMs: 0,
});

describe('the lock of a vault', () => {
  it('is had by one, and by the next after it was given up', async () => {
    const disk = diskWithFolder();
    const first = await takeLock(disk, '/v', 'one', rules());
    expect(await takeLock(disk, '/v', 'two', rules())).toBeNull();
    await first?.release();
    expect(await takeLock(disk, '/v', 'two', rules())).not.toBeNull();
  });

  it.each<[string, LockRules['startOf']]>([
    ['a process that ended', async () => null],
    ['a process whose pid was given to another', async () => 's2'],
  ])('is taken over from %s', async (_, startOf) => {
    const disk = diskWithFolder();
    const first = await takeLock(disk, '/v', 'one', rules());
    expect(await takeLock(disk, '/v', 'two', rules({ pid: 8 }, startOf))).not.toBeNull();
    await first?.release();
    expect(await takeLock(disk, '/v', 'three', rules())).toBeNull();
  });

  it('is taken over from another installation only when that does not count up any more', async () => {
    const disk = diskWithFolder();
    await takeLock(disk, '/v', 'one', rules({ installation: 'there' }));
    const text = () => JSON.parse(Buffer.from(disk.files().get('/v/lock') ?? []).toString());
    disk.wait = async () =>
      disk.put('/v/lock', Buffer.from(JSON.stringify({ ...text(), beat: text().beat + 1 })));
    expect(await takeLock(disk, '/v', 'two', rules())).toBeNull();
    disk.wait = async () => undefined;
    expect(await takeLock(disk, '/v', 'two', rules())).not.toBeNull();
  });

  it('asks the count where the system cannot tell when a process started', async () => {
    const disk = diskWithFolder();
    const unknown = async () => 'unknown';
    await takeLock(disk, '/v', 'one', rules({ started: 'unknown' }, unknown));
    expect(await takeLock(disk, '/v', 'two', rules({ started: 'unknown' }, unknown))).not.toBeNull();
  });

  it('is taken when the file is damaged', async () => {
    const disk = diskWithFolder();
    disk.put('/v/lock', Buffer.from('{"installation'));
    expect(await takeLock(disk, '/v', 'two', rules())).not.toBeNull();
  });

  it('counts up while it is held, and stops when given up', async () => {
    const disk = diskWithFolder();
    const lock = await takeLock(disk, '/v', 'one', { ...rules(), beatMs: 5 });
    const beat = () => JSON.parse(Buffer.from(disk.files().get('/v/lock') ?? []).toString()).beat;
    await expect.poll(beat).toBeGreaterThan(1);
    await lock?.release();
    expect(disk.files().has('/v/lock')).toBe(false);
  });

  it('holds no name of the computer or of a person', async () => {
    const disk = diskWithFolder();
    await takeLock(disk, '/v', 'one', rules());
    const lock = JSON.parse(Buffer.from(disk.files().get('/v/lock') ?? []).toString());
    expect(Object.keys(lock).sort()).toEqual(['beat', 'installation', 'pid', 'started', 'token']);
  });
});

describe('when a process started', () => {
  it('is the same each time for a running one, and null for one that does not run', async () => {
    const own = await startOf(process.pid);
    expect(own).not.toBeNull();
    expect(await startOf(process.pid)).toBe(own);
    expect(await startOf(2 ** 22 + 1)).toBeNull();
  });
});
