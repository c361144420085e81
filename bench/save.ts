import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { frameOf, header, must, vaultId } from '../e2e/faults/harness.ts';
import { seeded } from '../e2e/faults/random.ts';
import { createStorage } from '../electron/main/storage/storage.ts';

export type SaveFigures = {
  readonly saves: number;
  readonly frameBytes: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  /** Of the same disk: one write and one flush of the same bytes to a plain file, the floor under any save. */
  readonly plainP50Ms: number;
  readonly plainP95Ms: number;
};

/**
 * From the call of `append` to its confirmation: check, write, flush, look whether the file is still there.
 *
 * On the disk of `parent` (the system's temporary folder), which must not be in memory for the figures to mean anything.
 */
export async function benchSave(saves = 2000, frameBytes = 1024, parent = tmpdir()): Promise<SaveFigures> {
  const userData = mkdtempSync(join(parent, 'zhuravli-bench-'));
  try {
    const random = seeded(1);
    const storage = createStorage({ userData, log: () => undefined });
    const { handle, deviceId } = await must(storage.create({ vaultId, header, parent: null }));
    const timesMs: number[] = [];
    const plainMs: number[] = [];
    const plain = await open(join(userData, 'plain'), 'wx');
    for (let seq = 1; seq <= saves; seq++) {
      const frame = frameOf(deviceId, seq, random, frameBytes - 54);
      const startMs = performance.now();
      await must(storage.append(handle, frame));
      const middleMs = performance.now();
      await plain.write(frame);
      await plain.sync();
      plainMs.push(performance.now() - middleMs);
      timesMs.push(middleMs - startMs);
    }
    await plain.close();
    await storage.closeAll();
    return {
      saves,
      frameBytes,
      p50Ms: percentile(timesMs, 50),
      p95Ms: percentile(timesMs, 95),
      p99Ms: percentile(timesMs, 99),
      maxMs: Math.max(...timesMs),
      plainP50Ms: percentile(plainMs, 50),
      plainP95Ms: percentile(plainMs, 95),
    };
  } finally {
    rmSync(userData, { recursive: true });
  }
}

function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}

if (import.meta.main) console.log(await benchSave());
