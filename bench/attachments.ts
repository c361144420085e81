/**
 * Keeping a picked file: read, SHA-256, age, write, flush, beside a plain copy with SHA-256 and flush of the same file,
 * in turn in one run. `node bench/attachments.ts [-- --long]`: with `--long` also one file of 4 GiB, read back whole,
 * and 5,000 files of 2 MiB.
 */
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBlobReader } from '../core/vault/blob.ts';
import { createBlobs } from '../electron/main/storage/blobs.ts';
import { nodeDisk } from '../electron/main/storage/disk.ts';
import { deriveHere } from '../renderer/platform/argon2-here.ts';
import { createWebCrypto } from '../renderer/platform/crypto.ts';
import { machine, writeSection } from './section.ts';

const mib = 1024 * 1024;

type Run = { readonly wallMs: number; readonly cpuMs: number; readonly grownMib: number };

async function timed(work: () => Promise<unknown>): Promise<Run> {
  const before = process.memoryUsage().rss;
  let highest = before;
  const watch = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage().rss);
  }, 20);
  const cpu = process.cpuUsage();
  const startMs = performance.now();
  await work();
  const wallMs = performance.now() - startMs;
  const { user, system } = process.cpuUsage(cpu);
  clearInterval(watch);
  return { wallMs, cpuMs: (user + system) / 1000, grownMib: (highest - before) / mib };
}

async function inPieces(file: FileHandle, onPiece: (piece: Uint8Array) => Promise<void> | void) {
  const buffer = new Uint8Array(mib);
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, mib);
    if (bytesRead === 0) return;
    await onPiece(buffer.subarray(0, bytesRead));
  }
}

async function plainCopy(from: string, to: string): Promise<string> {
  const hash = createHash('sha256');
  const [source, target] = [await open(from, 'r'), await open(to, 'w')];
  await inPieces(source, async (piece) => {
    hash.update(piece);
    await target.write(piece);
  });
  await target.sync();
  await target.close();
  await source.close();
  return hash.digest('hex');
}

async function makeFile(path: string, sizeBytes: number): Promise<void> {
  const file = await open(path, 'w');
  const noise = randomBytes(mib);
  for (let at = 0; at < sizeBytes; at += mib) {
    noise.writeUInt32BE(at / mib, 0);
    await file.write(noise.subarray(0, Math.min(mib, sizeBytes - at)));
  }
  await file.close();
}

/** Seals a file of a size and opens it again; throws when one bit is different. */
export async function benchAttachment(sizeBytes: number, parent = tmpdir()) {
  const folder = mkdtempSync(join(parent, 'zhuravli-bench-blob-'));
  try {
    const crypto = createWebCrypto(deriveHere);
    const key = await crypto.ageKeyFrom(crypto.randomBytes(32));
    const source = join(folder, 'source');
    await makeFile(source, sizeBytes);
    let expected = '';
    const plain = await timed(async () => {
      expected = await plainCopy(source, join(folder, 'copy'));
    });
    rmSync(join(folder, 'copy'));
    const blobs = createBlobs(nodeDisk, folder, true);
    const begun = await blobs.begin();
    if (!begun.ok) throw new Error(begun.code);
    const { id } = begun.value;
    let stored = '';
    const sealed = await timed(async () => {
      const done = await blobs.store(id, { path: source, recipient: key.recipient });
      if (!done.ok) throw new Error(done.code);
      stored = done.value.sha256;
    });
    if (stored !== expected) throw new Error('another hash while sealing');
    const opened = await timed(async () => {
      const hash = await crypto.newSha256();
      const reader = createBlobReader();
      const file = await open(join(folder, 'blobs', `${id}.age`), 'r');
      const pieces = async function* () {
        for (;;) {
          const buffer = new Uint8Array(4 * mib);
          const { bytesRead } = await file.read(buffer, 0, buffer.length);
          if (bytesRead === 0) return;
          yield buffer.subarray(0, bytesRead);
        }
      };
      for await (const piece of crypto.ageOpenStream(key, pieces())) hash.update(reader.push(piece));
      await file.close();
      if (!reader.isWhole || hash.digest() !== expected) throw new Error('another file came back');
    });
    return { sizeBytes, plain, sealed, opened };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Many files one after the other, as a phone's folder of photos; each must be there with the hash of its source. */
export async function benchMany(count: number, sizeBytes: number, parent = tmpdir()) {
  const folder = mkdtempSync(join(parent, 'zhuravli-bench-blobs-'));
  try {
    const crypto = createWebCrypto(deriveHere);
    const { recipient } = await crypto.ageKeyFrom(crypto.randomBytes(32));
    const source = join(folder, 'source');
    await makeFile(source, sizeBytes);
    let expected = '';
    const plain = await timed(async () => {
      for (let made = 0; made < count; made++) {
        expected = await plainCopy(source, join(folder, 'copy'));
        rmSync(join(folder, 'copy'));
      }
    });
    const blobs = createBlobs(nodeDisk, folder, true);
    const sealed = await timed(async () => {
      for (let made = 0; made < count; made++) {
        const begun = await blobs.begin();
        if (!begun.ok) throw new Error(begun.code);
        const done = await blobs.store(begun.value.id, { path: source, recipient });
        if (!done.ok) throw new Error(done.code);
        if (done.value.sha256 !== expected) throw new Error('another hash while sealing');
      }
    });
    if (readdirSync(join(folder, 'blobs')).length !== count) throw new Error('a file is missing');
    return { plain, sealed };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.main) {
  const sizes = process.argv.includes('--long') ? [512 * mib, 4096 * mib + 1] : [512 * mib];
  const rows: string[] = [];
  for (const size of sizes) {
    const { plain, sealed, opened } = await benchAttachment(size);
    const speed = (ms: number) => (size / mib / (ms / 1000)).toFixed(0);
    rows.push(
      `| ${(size / mib).toFixed(0)} | ${speed(sealed.wallMs)} | ${speed(sealed.cpuMs)} | ${speed(plain.wallMs)} | ${speed(plain.cpuMs)} | ${speed(opened.wallMs)} | ${speed(opened.cpuMs)} | ${sealed.grownMib.toFixed(0)} |`,
    );
  }
  if (process.argv.includes('--long')) {
    const many = await benchMany(5000, 2 * mib);
    const speed = (ms: number) => (10_000 / (ms / 1000)).toFixed(0);
    const { plain, sealed } = many;
    rows.push(
      `| 5,000 files of 2 | ${speed(sealed.wallMs)} | ${speed(sealed.cpuMs)} | ${speed(plain.wallMs)} | ${speed(plain.cpuMs)} | – | – | ${sealed.grownMib.toFixed(0)} |`,
    );
  }
  writeSection(
    'attachments',
    `## Keeping a file\n\nA picked file through SHA-256 and age into a flushed blob, as main does it; beside it a plain copy with SHA-256 and a flush; and the blob opened whole again, as the worker does it. MiB/s by the clock and by processor time; growth of memory while sealing in MiB; ${machine()}; load ${loadavg()[0]?.toFixed(1)}. To hold: ≥ 40 MB/s, growth ≤ 200 MiB.\n\n| MiB | sealed | by CPU | plain | by CPU | opened | by CPU | growth |\n| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n${rows.join('\n')}`,
  );
  console.log(rows.join('\n'));
}
