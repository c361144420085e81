import {
  appendRandom,
  header,
  newWitness,
  readBack,
  storageOn,
  userData,
  vaultFolder,
  vaultId,
  wrongWith,
} from './harness.ts';
import { type MemoryDisk, memoryDisk } from './memory-disk.ts';
import { type Random, seeded } from './random.ts';
import { bySize, type FaultReport, type FaultSize } from './report.ts';

const errnos = ['EIO', 'EPERM', 'EBUSY'] as const;

/**
 * R5: each single file operation of a vault's life fails once with EIO, EPERM and EBUSY; and a stretch of them fails.
 *
 * Nothing may be thrown, nothing confirmed may be lost, and afterwards the vault works again, at the latest after opening it anew.
 */
export async function failingCalls(size: FaultSize, seed: number): Promise<FaultReport> {
  const repeats = bySize(size, { small: 1, ci: 3, long: 10 });
  const step = bySize(size, { small: 1, ci: 1, long: 1 });
  const problems: string[] = [];
  let trials = 0;
  const last = await operationsOfOneLife(seed);
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (const errno of errnos) {
      for (let at = 1; at <= last && problems.length < 20; at += step) {
        const random = seeded(seed + repeat * 7919 + at);
        const stretch = repeat % 3 === 2 ? 1 + random.below(12) : 1;
        const wrong = await oneLife(random, (n) => (n >= at && n < at + stretch ? errno : null));
        trials += 1;
        problems.push(...wrong.problems.map((p) => `${errno} at operation ${at} (${stretch} long): ${p}`));
      }
    }
  }
  problems.push(...(await replacedFrame(seeded(seed))));
  const figures = `every one of ${last} operations, ${errnos.join(', ')}`;
  return { name: 'R5', what: 'failing file operations', trials, seed, problems, figures };
}

/**
 * A frame that was never confirmed stays readable in a given-up segment, and another one gets its number: flushes and
 * cutting back fail while the first is written, and the vault is written on. Only the confirmed one may be served.
 */
async function replacedFrame(random: Random): Promise<string[]> {
  const disk = memoryDisk();
  disk.put(`${userData}/settings.json`, new Uint8Array(2));
  const witness = newWitness();
  const storage = storageOn(disk);
  const opened = await storage.create({ vaultId, header, parent: null });
  if (!opened.ok) return [`create: ${opened.code}`];
  const { handle, deviceId } = opened.value;
  await appendRandom(storage, handle, deviceId, 1, random, witness, 1);
  disk.plan = ({ op }) => (op === 'sync' || op === 'truncate' ? 'EIO' : null);
  const refused = await appendRandom(storage, handle, deviceId, 2, random, witness, 1);
  if (refused.code !== 'storage.io') return [`a write whose flushes fail was answered with ${refused.code}`];
  disk.plan = () => null;
  const result = await appendRandom(storage, handle, deviceId, 2, random, witness, 1);
  if (result.code !== null) return [`append after the failing flushes: ${result.code}`];
  await storage.close(handle);
  const again = storageOn(disk.afterKill());
  const after = await again.open({ folder: vaultFolder });
  if (!after.ok) return [`does not open: ${after.code}`];
  return wrongWith(witness, await readBack(again, after.value)).map(
    (problem) => `replaced frame: ${problem}`,
  );
}

const operationsOfOneLife = async (seed: number): Promise<number> =>
  (await oneLife(seeded(seed), () => null)).operations;

async function oneLife(random: Random, fails: (n: number) => string | null) {
  const disk = memoryDisk();
  disk.put(`${userData}/settings.json`, new Uint8Array(2));
  disk.plan = ({ n }) => fails(n);
  const witness = newWitness();
  const problems: string[] = [];
  try {
    const storage = storageOn(disk);
    const made = await storage.create({ vaultId, header, parent: null });
    const opened = made.ok ? made : await storage.create({ vaultId, header, parent: null });
    if (opened.ok) await write(storage, opened.value, random, witness);
    await storage.list().catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error)) throw error;
    });
    const again = await storage.open({ folder: vaultFolder });
    if (again.ok) await write(storage, again.value, random, witness);
  } catch (error) {
    problems.push(`thrown: ${error instanceof Error ? error.stack : error}`);
  }
  const operations = disk.calls.length;
  const fresh = await storageOn(disk.afterKill()).open({ folder: vaultFolder });
  if (!fresh.ok && witness.confirmed.size > 0) problems.push(`does not open afterwards: ${fresh.code}`);
  for (const after of [disk.afterPowerLoss(random, 512), disk.afterKill()]) {
    problems.push(...(await worksAgain(after, random, witness)));
  }
  return { operations, problems };
}

async function write(
  storage: ReturnType<typeof storageOn>,
  opened: { handle: Parameters<ReturnType<typeof storageOn>['close']>[0]; deviceId: string; lastSeq: number },
  random: Random,
  witness: ReturnType<typeof newWitness>,
): Promise<void> {
  let seq = opened.lastSeq;
  for (let i = 0; i < 4; i++) {
    seq = (await appendRandom(storage, opened.handle, opened.deviceId, seq + 1, random, witness)).lastSeq;
  }
  await storage.writeHeader(opened.handle, 'a', header);
  await storage.writeDraft(opened.handle, 'one', header);
  await storage.listDrafts(opened.handle);
  await storage.writeDraft(opened.handle, 'one', null);
  await storage.close(opened.handle);
}

async function worksAgain(disk: MemoryDisk, random: Random, witness: ReturnType<typeof newWitness>) {
  const storage = storageOn(disk);
  const opened = await storage.open({ folder: vaultFolder });
  if (!opened.ok) return witness.confirmed.size > 0 ? [`does not open: ${opened.code}`] : [];
  const wrong = wrongWith(witness, await readBack(storage, opened.value));
  const { handle, deviceId, lastSeq } = opened.value;
  const more = { ...witness, confirmed: new Map(witness.confirmed), written: new Map(witness.written) };
  const result = await appendRandom(storage, handle, deviceId, lastSeq + 1, random, more);
  await storage.close(handle);
  return result.code === null ? wrong : [...wrong, `append afterwards: ${result.code}`];
}
