import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scanFrames } from '../../core/vault/frame.ts';
import { createStorage } from '../../electron/main/storage/storage.ts';
import { must, vaultId } from './harness.ts';
import { type Random, seeded } from './random.ts';
import { bySize, type FaultReport, type FaultSize } from './report.ts';

/** A vault with its history of acknowledgements is used for this many kills; then a fresh one is made. */
const killsOfOneVault = 25;

type Known = { readonly acked: Map<string, string>; readonly tried: Map<string, Set<string>> };

/**
 * R1: a real process with the real storage on the real disk is killed with SIGKILL 20–300 ms after it is ready, or while it starts.
 *
 * Every acknowledged frame must be there unchanged, every other one must have been tried, and no seq may be missing before it.
 */
export async function kills(size: FaultSize, seed: number): Promise<FaultReport> {
  const trials = bySize(size, { small: 10, ci: 200, long: 3000 });
  const vaults = Array.from({ length: Math.ceil(trials / killsOfOneVault) }, (_, i) => i);
  const cache = mkdtempSync(join(tmpdir(), 'zhuravli-kill-cache-'));
  const problems: string[] = [];
  let acks = 0;
  const lane = async () => {
    for (let vault = vaults.shift(); vault !== undefined && problems.length === 0; vault = vaults.shift()) {
      const count = Math.min(killsOfOneVault, trials - vault * killsOfOneVault);
      const result = await killsOfVault(count, seeded(seed + vault), cache);
      problems.push(...result.problems.map((problem) => `vault ${vault}, ${problem}`));
      acks += result.acks;
    }
  };
  await Promise.all([lane(), lane()]);
  rmSync(cache, { recursive: true });
  const figures = `${acks} acknowledged frames`;
  return { name: 'R1', what: 'process killed', trials, seed, problems, figures };
}

/** One vault, killed again and again while it grows. */
async function killsOfVault(count: number, random: Random, cache: string) {
  const userData = mkdtempSync(join(tmpdir(), 'zhuravli-kill-'));
  const known: Known = { acked: new Map(), tried: new Map() };
  for (let i = 1; i <= count; i++) {
    await runAndKill(userData, known, random, cache);
    const problems = (await compare(userData, known)).map((problem) => `kill ${i}: ${problem}`);
    if (problems.length > 0)
      return { acks: known.acked.size, problems: [...problems, `left for a look: ${userData}`] };
  }
  rmSync(userData, { recursive: true });
  return { acks: known.acked.size, problems: [] };
}

/** Starts the child and kills it; resolves when it has ended and all that it printed was read. */
async function runAndKill(userData: string, known: Known, random: Random, cache: string): Promise<void> {
  const script = join(import.meta.dirname, 'kill-child.ts');
  const child = spawn(process.execPath, [script, userData, String(random.below(2 ** 31))], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Most of a start is reading the same sources again.
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
  });
  const isStartKilled = random.chance(0.15);
  const delayMs = 20 + random.below(280);
  let text = '';
  let errors = '';
  let timer = isStartKilled ? setTimeout(() => child.kill('SIGKILL'), delayMs) : undefined;
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
    if (timer === undefined && text.includes('ready')) {
      timer = setTimeout(() => child.kill('SIGKILL'), delayMs);
    }
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    errors += part;
  });
  const signal = await new Promise((done) => child.once('close', (_, signal) => done(signal)));
  if (signal !== 'SIGKILL') throw new Error(`the child ended by itself: ${errors}`);
  for (const line of text.slice(0, text.lastIndexOf('\n') + 1).split('\n')) {
    const [word, key, hash] = line.split(' ') as [string, string?, string?];
    if (hash === undefined || key === undefined) continue;
    if (word === 'ack') known.acked.set(key, hash);
    if (word === 'try') known.tried.set(key, (known.tried.get(key) ?? new Set()).add(hash));
  }
}

async function compare(userData: string, known: Known): Promise<string[]> {
  const storage = createStorage({ userData, log: () => undefined });
  const answer = await storage.open({ folder: join(userData, 'vaults', vaultId) });
  // Killed before the vault was made: nothing was acknowledged.
  if (!answer.ok) return known.acked.size === 0 ? [] : [`does not open: ${answer.code}`];
  const { handle, segments } = answer.value;
  const found = new Map<string, string>();
  for (const { deviceId, number } of segments) {
    const { bytes } = await must(storage.readSegment(handle, deviceId, number, null));
    for (const item of scanFrames(bytes)) {
      if (item.type !== 'frame') continue;
      found.set(`${deviceId}:${item.head.seq}`, createHash('sha256').update(item.sealed).digest('hex'));
    }
  }
  await must(storage.close(handle));
  const wrong: string[] = [];
  for (const [key, hash] of known.acked) if (found.get(key) !== hash) wrong.push(`lost ${key}`);
  for (const [key, hash] of found) {
    if (!known.tried.get(key)?.has(hash)) wrong.push(`never tried ${key}`);
    const [device, seq] = key.split(':') as [string, string];
    if (Number(seq) > 1 && !found.has(`${device}:${Number(seq) - 1}`)) wrong.push(`gap before ${key}`);
    // What was read is built upon from now on.
    known.acked.set(key, hash);
  }
  return wrong;
}
