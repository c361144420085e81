import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { frameOf, header, must, vaultId } from '../e2e/faults/harness.ts';
import { seeded } from '../e2e/faults/random.ts';
import { createStorage } from '../electron/main/storage/storage.ts';
import { machine, quantile, writeSection } from './section.ts';

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
      p50Ms: quantile(timesMs, 0.5),
      p95Ms: quantile(timesMs, 0.95),
      p99Ms: quantile(timesMs, 0.99),
      maxMs: Math.max(...timesMs),
      plainP50Ms: quantile(plainMs, 0.5),
      plainP95Ms: quantile(plainMs, 0.95),
    };
  } finally {
    rmSync(userData, { recursive: true });
  }
}

if (import.meta.main) {
  const figures = await benchSave();
  const ms = (value: number) => value.toFixed(2);
  const row = `| ${figures.saves.toLocaleString('en')} | ${ms(figures.p50Ms)} | ${ms(figures.p95Ms)} | ${ms(figures.p99Ms)} | ${ms(figures.plainP50Ms)} | ${ms(figures.plainP95Ms)} |`;
  writeSection(
    'save',
    `## Save to durable\n\nOne sealed frame of ${figures.frameBytes} bytes appended and flushed by the storage, beside a plain write and flush on the same disk, in turn; milliseconds; ${machine()}; load ${loadavg()[0]?.toFixed(1)}. To hold: p95 ≤ 20 ms.\n\n| saves | p50 | p95 | p99 | plain p50 | plain p95 |\n| ---: | ---: | ---: | ---: | ---: | ---: |\n${row}`,
  );
  console.log(row);
}
