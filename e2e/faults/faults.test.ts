import { describe, expect, it } from 'vitest';
import { readStrace, unflushedAt } from './flush-order.ts';
import { vaultId } from './harness.ts';
import { control, isStale, mutants } from './mutants.ts';
import { seeded } from './random.ts';

describe('the planted faults', () => {
  it.each([control, ...mutants])('$name: its line is there', (mutant) => {
    expect(isStale(mutant)).toBe(false);
  });
});

describe('the check of flushes before confirmations', () => {
  const folder = `/v/${vaultId}/journal/d`;
  const path = `${folder}/1.seg`;

  it('finds a file and a folder that were not flushed, and nothing when they were', () => {
    const named = { kind: 'named', folder } as const;
    const changed = { kind: 'changed', path } as const;
    const flushed = { kind: 'flushed', path } as const;
    const folderFlushed = { kind: 'folder-flushed', folder } as const;
    const confirmed = { kind: 'confirmed' } as const;
    expect(unflushedAt([named, changed, flushed, folderFlushed, confirmed]).problems).toEqual([]);
    expect(unflushedAt([named, changed, folderFlushed, confirmed]).problems[0]).toContain(path);
    expect(unflushedAt([named, changed, flushed, confirmed]).problems[0]).toContain(folder);
    expect(unflushedAt([changed, flushed, changed, confirmed]).confirmations).toBe(1);
    expect(unflushedAt([changed, flushed, changed, confirmed]).problems).toHaveLength(1);
  });

  it('finds a renamed file whose bytes or whose new name were not flushed', () => {
    const changed = { kind: 'changed', path: `${path}.tmp` } as const;
    const renamed = { kind: 'renamed', from: `${path}.tmp`, to: path } as const;
    const problems = unflushedAt([changed, renamed, { kind: 'confirmed' }]).problems;
    expect(problems[0]).toContain(path);
    expect(problems[0]).toContain(`${folder}`);
  });

  it('reads a flush that another thread interrupted as done only when it ended well', () => {
    const lines = (result: string) =>
      [
        `10 openat(AT_FDCWD</x>, "${path}", O_RDWR|O_CREAT|O_EXCL, 0600) = 20<${path}>`,
        `11 pwrite64(20<${path}>, "ZHS1"..., 99, 0) = 99`,
        `12 fsync(20<${path}> <unfinished ...>`,
        '11 write(1<pipe:[5]>, "try x"..., 9) = 9',
        `12 <... fsync resumed>) = ${result}`,
        `13 fsync(21<${folder}>) = 0`,
        '10 write(1<pipe:[5]>, "ack x"..., 9) = 9',
      ].join('\n');
    expect(unflushedAt(readStrace(lines('0'))).problems).toEqual([]);
    expect(unflushedAt(readStrace(lines('-1 EIO (Input/output error)'))).problems).toHaveLength(1);
  });

  it('repeats a run from its seed', async () => {
    expect(seeded(5).bytes(9)).toEqual(seeded(5).bytes(9));
    expect(seeded(5).bytes(9)).not.toEqual(seeded(6).bytes(9));
  });
});
