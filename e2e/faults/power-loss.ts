import type { VaultHandle } from '../../electron/contract/channels.ts';
import type { Storage } from '../../electron/main/storage/api.ts';
import {
  adopt,
  appendRandom,
  createVault,
  header,
  must,
  newWitness,
  readBack,
  storageOn,
  userData,
  vaultFolder,
  type Witness,
  wrongWith,
} from './harness.ts';
import { type MemoryDisk, memoryDisk } from './memory-disk.ts';
import { type Random, seeded } from './random.ts';
import { bySize, type FaultReport, type FaultSize } from './report.ts';

/** Crashes in a row on one vault, before a fresh one is made. */
const crashesOfOneVault = 25;

/** Both header copies: what was confirmed last, and what was begun since. */
type HeaderWitness = Record<'a' | 'b', { confirmed: string; pending: Set<string> }>;
type Trial = { disk: MemoryDisk; readonly witness: Witness; readonly headers: HeaderWitness };

/**
 * R3b: the power goes at a random file operation, also while the vault is being opened. Unflushed writes are lost or torn
 * at 512 bytes or 4 KiB, unflushed names come or go.
 *
 * Some crashes only kill the program: what the next opening then read must not vanish later. Some operations fail
 * with EIO, where a failing flush throws the dirty bytes away. No crash may make a segment look exchanged.
 */
export async function powerLoss(size: FaultSize, seed: number): Promise<FaultReport> {
  const trials = bySize(size, { small: 500, ci: 5000, long: 200_000 });
  const random = seeded(seed);
  const problems: string[] = [];
  let confirmed = 0;
  let done = 0;
  while (done < trials && problems.length === 0) {
    const trial = await freshVault();
    for (let i = 0; i < crashesOfOneVault && done < trials && problems.length === 0; i++) {
      done += 1;
      for (const problem of await oneCrash(trial, random)) problems.push(`crash ${done}: ${problem}`);
    }
    confirmed += trial.witness.confirmed.size;
  }
  const figures = `${confirmed} confirmed frames over ${Math.ceil(done / crashesOfOneVault)} vaults`;
  return { name: 'R3b', what: 'power loss', trials: done, seed, problems, figures };
}

async function freshVault(): Promise<Trial> {
  const disk = memoryDisk();
  disk.put(`${userData}/settings.json`, new Uint8Array(2));
  const storage = storageOn(disk);
  const { handle } = await createVault(storage);
  await must(storage.close(handle));
  const text = Buffer.from(header).toString();
  const headers = {
    a: { confirmed: text, pending: new Set<string>() },
    b: { confirmed: text, pending: new Set<string>() },
  };
  return { disk, witness: newWitness(), headers };
}

/** Opens, compares with what was confirmed, writes until the power goes; gives what is wrong. */
async function oneCrash(trial: Trial, random: Random): Promise<string[]> {
  const { disk, witness } = trial;
  const storage = storageOn(disk);
  const isOpeningCut = random.chance(0.25);
  if (isOpeningCut) cutPower(disk, random, 60, 0.1);
  const opened = await storage.open({ folder: vaultFolder });
  if (!isOpeningCut) {
    if (!opened.ok) return [`the vault does not open: ${opened.code}`];
    const { headerA, headerB } = opened.value;
    const wrong = [...checkHeader(trial, 'a', headerA), ...checkHeader(trial, 'b', headerB)];
    const frames = await readBack(storage, opened.value);
    wrong.push(...wrongWith(witness, frames));
    for (const { where, file } of opened.value.damage) {
      if (where === 'segment-changed') wrong.push(`${file} named as changed, and nobody changed it`);
    }
    if (wrong.length > 0) return wrong;
    adopt(witness, frames);
    cutPower(disk, random, 120, 0.02);
  }
  if (opened.ok) await writeOn(trial, storage, opened.value, random);
  const isKill = random.chance(0.3);
  trial.disk = isKill ? disk.afterKill() : disk.afterPowerLoss(random, random.chance(0.5) ? 512 : 4096);
  return [];
}

async function writeOn(
  { witness, headers }: Trial,
  storage: Storage,
  opened: { handle: VaultHandle; deviceId: string; lastSeq: number },
  random: Random,
): Promise<void> {
  const { handle, deviceId } = opened;
  let seq = opened.lastSeq;
  for (let i = random.below(14); i > 0; i--) {
    seq = (await appendRandom(storage, handle, deviceId, seq + 1, random, witness)).lastSeq;
    if (random.chance(0.05)) await writeHeader(storage, handle, headers, random);
  }
  if (random.chance(0.3)) await storage.close(handle);
}

async function writeHeader(storage: Storage, handle: VaultHandle, headers: HeaderWitness, random: Random) {
  const copy = random.chance(0.5) ? 'a' : 'b';
  const text = `${Buffer.from(header)} `.padEnd(120 + random.below(3000), ' ');
  headers[copy].pending.add(text);
  const result = await storage.writeHeader(handle, copy, Buffer.from(text));
  if (result.ok) headers[copy] = { confirmed: text, pending: new Set() };
}

function checkHeader({ headers }: Trial, copy: 'a' | 'b', found: Uint8Array | null): string[] {
  const text = found === null ? null : Buffer.from(found).toString();
  const { confirmed, pending } = headers[copy];
  if (text === null || (text !== confirmed && !pending.has(text)))
    return [`header ${copy} is not what was written`];
  headers[copy] = { confirmed: text, pending };
  return [];
}

/** From a random operation on nothing happens any more; before it, some writes and flushes fail. */
function cutPower(disk: MemoryDisk, random: Random, most: number, failChance: number): void {
  let left = random.below(most);
  disk.plan = ({ op }) => {
    if (left-- <= 0) return 'EPOWER';
    return (op === 'sync' || op === 'write') && random.chance(failChance) ? 'EIO' : null;
  };
}
