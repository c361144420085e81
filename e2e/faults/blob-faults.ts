import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { BLOB_HEAD_BYTES } from '../../core/vault/blob.ts';
import type { OpenedVault } from '../../electron/contract/channels.ts';
import type { Storage } from '../../electron/main/storage/api.ts';
import { createStorage } from '../../electron/main/storage/storage.ts';
import { namedIn, namingFrame } from './blob-names.ts';
import { createVault, must, openVault, readBack, storageOn, userData, vaultId } from './harness.ts';
import { type MemoryDisk, memoryDisk } from './memory-disk.ts';
import { type Random, seeded } from './random.ts';
import { bySize, type FaultReport, type FaultSize } from './report.ts';

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What is known from outside of the blobs of a vault: `id` → SHA-256. */
type Known = { readonly tried: Map<string, string>; readonly kept: Map<string, string> };
const newKnown = (): Known => ({ tried: new Map(), kept: new Map() });

/** What was written of a blob that is there: the SHA-256 of the file in it; throws when it does not open. */
type Open = (sealed: Uint8Array) => Promise<string>;

/**
 * Compares the blobs of an opened vault with what is known: every confirmed one is there with its SHA-256, every one
 * that the journal names too, and none is there that is not whole.
 */
async function wrongBlobs(
  storage: Storage,
  opened: OpenedVault,
  known: Known,
  open: Open,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  const found = new Map<string, string>();
  for (const { id, sealedBytes } of await must(storage.listBlobs(opened.handle))) {
    const { bytes } = await must(storage.readBlob(opened.handle, id, { start: 0, end: sealedBytes }));
    const sha256 = await open(bytes).catch(() => 'torn');
    found.set(id, sha256);
    if (sha256 !== known.tried.get(id)) wrong.push(`${id} is there and not whole`);
  }
  for (const [id, sha256] of known.kept) if (found.get(id) !== sha256) wrong.push(`lost ${id}`);
  for (const { id, sha256 } of namedIn(await readBack(storage, opened)))
    if (found.get(id) !== sha256) wrong.push(`the journal names ${id}, which is not there whole`);
  return wrong;
}

/** R1, attachments: a real process is killed while it seals picked files, or while it names them. */
export async function blobKills(size: FaultSize, seed: number): Promise<FaultReport> {
  const trials = bySize(size, { small: 6, ci: 8, long: 500 });
  const random = seeded(seed);
  const folder = mkdtempSync(join(tmpdir(), 'zhuravli-blob-kill-'));
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const open: Open = async (sealed) => {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const content = await decrypter.decrypt(sealed);
    const length = Number(Buffer.from(content).readBigUInt64BE());
    return sha256Of(content.subarray(BLOB_HEAD_BYTES, BLOB_HEAD_BYTES + length));
  };
  const known = newKnown();
  const problems: string[] = [];
  let torn = 0;
  for (let kill = 1; kill <= trials && problems.length === 0; kill++) {
    await runAndKill(folder, recipient, known, random);
    const vault = join(folder, 'vaults', vaultId);
    const left = unfinishedIn(vault);
    const storage = createStorage({ userData: folder, log: () => undefined });
    const opened = await must(storage.open({ folder: vault }));
    const wrong = [...(await wrongBlobs(storage, opened, known, open))];
    const told = opened.damage.filter(({ where }) => where === 'blob-unfinished').length;
    if (told !== left) wrong.push(`${left} half stored, ${told} of them told`);
    if (unfinishedIn(vault) > 0) wrong.push('a half stored blob was not removed');
    await must(storage.close(opened.handle));
    torn += left;
    problems.push(...wrong.map((problem) => `kill ${kill}: ${problem}`));
  }
  rmSync(folder, { recursive: true });
  const figures = `${known.kept.size} confirmed attachments, ${torn} cut off and told`;
  return { name: 'R1', what: 'killed while storing', trials, seed, problems, figures };
}

const unfinishedIn = (vaultFolder: string): number => {
  const names = readdirSync(vaultFolder).includes('blobs') ? readdirSync(join(vaultFolder, 'blobs')) : [];
  return names.filter((name) => name.endsWith('.tmp')).length;
};

async function runAndKill(folder: string, recipient: string, known: Known, random: Random): Promise<void> {
  const script = join(import.meta.dirname, 'blob-kill-child.ts');
  const args = [script, folder, String(random.below(2 ** 31)), recipient];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Most of a start is reading the same sources again.
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
  });
  // Counted in what it has begun and not in time, so that a slow machine is killed in the same places.
  const tries = 1 + random.below(4);
  const delayMs = random.below(40);
  let text = '';
  let errors = '';
  let isKilled = false;
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
    if (isKilled || text.split('try ').length <= tries) return;
    isKilled = true;
    setTimeout(() => child.kill('SIGKILL'), delayMs);
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    errors += part;
  });
  const signal = await new Promise((done) => child.once('close', (_, by) => done(by)));
  if (signal !== 'SIGKILL') throw new Error(`the child ended by itself: ${errors}`);
  for (const line of text.slice(0, text.lastIndexOf('\n') + 1).split('\n')) {
    const [word, id = '', sha256 = ''] = line.split(' ');
    if (word === 'try') known.tried.set(id, sha256);
    if (word === 'stored') known.kept.set(id, sha256);
  }
}

/** R3b, attachments: the power goes at any file operation while blobs are kept and then named by the journal. */
export async function blobPowerLoss(size: FaultSize, seed: number): Promise<FaultReport> {
  const trials = bySize(size, { small: 300, ci: 600, long: 50_000 });
  const random = seeded(seed);
  const problems: string[] = [];
  let kept = 0;
  let disk = memoryDisk();
  let known = newKnown();
  for (let trial = 0; trial < trials && problems.length === 0; trial++) {
    if (trial % 10 === 0) {
      [disk, known] = [memoryDisk(), newKnown()];
      disk.put(`${userData}/settings.json`, new Uint8Array(2));
      const storage = storageOn(disk);
      await must(storage.close((await createVault(storage)).handle));
    }
    const storage = storageOn(disk);
    const opened = await openVault(storage);
    const before = known.kept.size;
    let left = 1 + random.below(70);
    disk.plan = () => (left-- <= 0 ? 'EPOWER' : null);
    await keepBlobs(storage, opened, known, random);
    kept += known.kept.size - before;
    disk = random.chance(0.3)
      ? disk.afterKill()
      : disk.afterPowerLoss(random, random.chance(0.5) ? 512 : 4096);
    problems.push(...(await afterwards(disk, known)).map((problem) => `cut ${trial + 1}: ${problem}`));
  }
  const figures = `${kept} confirmed attachments`;
  return { name: 'R3b', what: 'power loss while storing', trials, seed, problems, figures };
}

async function keepBlobs(
  storage: Storage,
  { handle, deviceId, lastSeq }: OpenedVault,
  known: Known,
  random: Random,
): Promise<void> {
  for (let seq = lastSeq + 1; seq <= lastSeq + 5; seq++) {
    const begun = await storage.beginBlob(handle);
    if (!begun.ok) return;
    const { id } = begun.value;
    const pieces = Array.from({ length: 1 + random.below(3) }, () => random.bytes(1 + random.below(9000)));
    const sha256 = sha256Of(Buffer.concat(pieces));
    known.tried.set(id, sha256);
    for (const piece of pieces) if (!(await storage.appendBlob(handle, id, piece)).ok) return;
    if (!(await storage.finishBlob(handle, id)).ok) return;
    known.kept.set(id, sha256);
    if (!(await storage.append(handle, namingFrame(deviceId, seq, random, { id, sha256 }))).ok) return;
  }
}

async function afterwards(disk: MemoryDisk, known: Known): Promise<readonly string[]> {
  const storage = storageOn(disk);
  const opened = await openVault(storage);
  const wrong = await wrongBlobs(storage, opened, known, async (bytes) => sha256Of(bytes));
  await must(storage.close(opened.handle));
  return wrong;
}
