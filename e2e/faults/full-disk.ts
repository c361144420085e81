import type { Storage } from '../../electron/main/storage/api.ts';
import {
  appendRandom,
  frameOf,
  header,
  must,
  newWitness,
  readBack,
  storageOn,
  userData,
  vaultFolder,
  vaultId,
  type Witness,
  wrongWith,
} from './harness.ts';
import { type MemoryDisk, memoryDisk } from './memory-disk.ts';
import { type Random, seeded } from './random.ts';
import { bySize, type FaultReport, type FaultSize } from './report.ts';

/**
 * R4: the disk is full from the n-th write on, for every n, from the making of the vault to its closing.
 *
 * What is refused must be refused as `storage.no-space`; what was confirmed stays readable, in the running program and after
 * a crash; and when there is room again everything works without a restart.
 */
export async function fullDisk(size: FaultSize, seed: number): Promise<FaultReport> {
  const trials = bySize(size, { small: 80, ci: 300, long: 300 });
  const problems: string[] = [];
  let refused = 0;
  for (let n = 1; n <= trials && problems.length < 20; n++) {
    const random = seeded(seed + n);
    const trial = await fullFrom(n, random);
    refused += trial.refused;
    problems.push(...trial.problems.map((problem) => `full from write ${n}: ${problem}`));
  }
  problems.push(...(await ballastHelps(seeded(seed))));
  const figures = `${refused} refusals, all named no-space`;
  return { name: 'R4', what: 'full disk', trials, seed, problems, figures };
}

async function fullFrom(n: number, random: Random): Promise<{ refused: number; problems: string[] }> {
  const disk = memoryDisk();
  disk.put(`${userData}/settings.json`, new Uint8Array(2));
  const witness = newWitness();
  const problems: string[] = [];
  let writes = 0;
  let refused = 0;
  const fill = () => {
    disk.plan = ({ op }) => (op === 'write' && ++writes >= n ? 'ENOSPC' : null);
  };
  const free = () => {
    disk.plan = () => null;
  };
  const expectNoSpace = (code: string, what: string) => {
    refused += 1;
    if (code !== 'storage.no-space') problems.push(`${what} was refused as ${code}`);
  };
  fill();
  const storage = storageOn(disk);
  let opened = await storage.create({ vaultId, header, parent: null });
  if (!opened.ok) {
    expectNoSpace(opened.code, 'create');
    free();
    opened = await storage.create({ vaultId, header, parent: null });
    if (!opened.ok) return { refused, problems: [...problems, `create after freeing: ${opened.code}`] };
    fill();
  }
  const { handle, deviceId } = opened.value;
  let seq = opened.value.lastSeq;
  for (let i = 0; i < 320 && refused < 3; i++) {
    const result = await appendRandom(storage, handle, deviceId, seq + 1, random, witness, 2);
    if (result.code !== null) expectNoSpace(result.code, 'append');
    seq = result.lastSeq;
    if (i % 25 === 24) {
      const written = await storage.writeHeader(handle, 'b', header);
      if (!written.ok) expectNoSpace(written.code, 'header');
      const draft = await storage.writeDraft(handle, 'a', header);
      if (!draft.ok) expectNoSpace(draft.code, 'draft');
    }
  }
  problems.push(...(await lookAround(disk, storage, handle, witness)));
  free();
  const after = await appendRandom(storage, handle, deviceId, seq + 1, random, witness, 2);
  if (after.code !== null) problems.push(`append after freeing: ${after.code}`);
  await must(storage.writeHeader(handle, 'a', header));
  await must(storage.close(handle));
  problems.push(...(await lookAround(disk, null, null, witness)));
  return { refused, problems };
}

/** Reads everything back in the running program, and in one that was started after a crash with the disk still full. */
async function lookAround(
  disk: MemoryDisk,
  storage: Storage | null,
  handle: Parameters<Storage['close']>[0] | null,
  witness: Witness,
): Promise<string[]> {
  const wrong: string[] = [];
  if (storage !== null && handle !== null) {
    for (const path of disk.files().keys()) {
      const found = /journal\/([^/]+)\/(\d+)\.seg$/.exec(path);
      if (!found) continue;
      const part = await storage.readSegment(handle, found[1] as string, Number(found[2]), null);
      if (!part.ok && disk.files().get(path)?.length !== 0) wrong.push(`segment unreadable: ${part.code}`);
    }
  }
  const copy = disk.afterPowerLoss(seeded(1), 512);
  copy.plan = disk.plan;
  const other = storageOn(copy);
  const opened = await other.open({ folder: vaultFolder });
  if (!opened.ok) return [...wrong, `does not open: ${opened.code}`];
  return [...wrong, ...wrongWith(witness, await readBack(other, opened.value))];
}

/** With the ballast given up, the save that met the full disk is confirmed; the one that fills that room too is refused. */
async function ballastHelps(random: Random): Promise<string[]> {
  const disk = memoryDisk();
  disk.put(`${userData}/settings.json`, new Uint8Array(2));
  const storage = storageOn(disk, 64 * 1024);
  const { handle, deviceId } = await must(storage.create({ vaultId, header, parent: null }));
  disk.roomBytes = 100;
  let saved = 0;
  for (let seq = 1; seq < 1000; seq++) {
    const result = await storage.append(handle, frameOf(deviceId, seq, random, 1000));
    if (result.ok) saved += 1;
    else {
      await must(storage.close(handle));
      if (result.code !== 'storage.no-space') return [`with ballast: ${result.code}`];
      return saved >= 55 ? [] : [`only ${saved} saves fitted into the room of the ballast`];
    }
  }
  return ['the full disk was never met'];
}
