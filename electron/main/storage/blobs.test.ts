import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterEach, describe, expect, it } from 'vitest';
import { BLOB_HEAD_BYTES } from '../../../core/vault/blob.ts';
import { createBlobs, sweepQuietly } from './blobs.ts';
import { type Disk, nodeDisk } from './disk.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function world(disk: Partial<Disk> = {}, isWritable = true) {
  const folder = mkdtempSync(join(tmpdir(), 'zhuravli-blobs-'));
  folders.push(folder);
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const whole: Disk = { ...nodeDisk, freeBytes: async () => 1e12, ...disk };
  const blobs = createBlobs(whole, folder, isWritable);
  const begin = async () => {
    const begun = await blobs.begin();
    if (!begun.ok) throw new Error(begun.code);
    return begun.value.id;
  };
  const open = async (id: string) => {
    const read = await blobs.read(id, { start: 0, end: 1e9 });
    if (!read.ok) throw new Error(read.code);
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    return decrypter.decrypt(read.value.bytes);
  };
  const file = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const onDisk = () => (existsSync(join(folder, 'blobs')) ? readdirSync(join(folder, 'blobs')) : []);
  return { folder, recipient, blobs, begin, open, file, onDisk };
}

describe('a picked file', () => {
  it.each([0, 1, 65_536, 1_048_576, 3_000_001, 70_000])(
    'of %i bytes is sealed, hashed and on disk under a random name',
    async (length) => {
      const { recipient, blobs, begin, open, file, onDisk } = await world();
      const bytes = randomBytes(length);
      const id = await begin();
      const stored = await blobs.store(id, { path: file('photo.jpg', bytes), recipient });
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      expect(stored).toEqual({ ok: true, value: { sizeBytes: length, sha256 } });
      expect(onDisk()).toEqual([`${id}.age`]);
      const content = await open(id);
      expect(Buffer.compare(content.subarray(BLOB_HEAD_BYTES, BLOB_HEAD_BYTES + length), bytes)).toBe(0);
      expect(content.subarray(BLOB_HEAD_BYTES + length).every((byte) => byte === 0)).toBe(true);
    },
  );

  it('shares its memory with none that is sealed at the same time, or was before', async () => {
    const { recipient, blobs, begin, open, file } = await world();
    for (const lengths of [
      [3_000_000, 2_500_000],
      [2_200_000, 900_000],
    ]) {
      const sealed = lengths.map(async (length, at) => {
        const bytes = randomBytes(length);
        const id = await begin();
        await blobs.store(id, { path: file(`${length}-${at}.jpg`, bytes), recipient });
        return { id, bytes };
      });
      for (const { id, bytes } of await Promise.all(sealed)) {
        const content = await open(id);
        expect(Buffer.compare(content.subarray(BLOB_HEAD_BYTES, BLOB_HEAD_BYTES + bytes.length), bytes)).toBe(
          0,
        );
        expect(content.subarray(BLOB_HEAD_BYTES + bytes.length).every((byte) => byte === 0)).toBe(true);
      }
    }
  });

  it('that is a folder, is not there or grows while it is read is refused, and nothing is left', async () => {
    const { folder, recipient, blobs, begin, file, onDisk } = await world();
    const growing = file('growing', randomBytes(4_000_000));
    const attempts = [folder, join(folder, 'none'), growing].map(async (path) => {
      const storing = blobs.store(await begin(), { path, recipient });
      if (path === growing) appendFileSync(growing, 'more');
      return storing;
    });
    // The growing one may have been opened before or after it grew; then it is whole.
    const [aFolder, none, grown] = await Promise.all(attempts);
    expect([aFolder, none]).toEqual(Array(2).fill({ ok: false, code: 'storage.file-unreadable' }));
    expect(onDisk().length).toBe(grown?.ok === true ? 1 : 0);
  });

  it('is stopped in the middle without a trace, also by closing the vault', async () => {
    for (const how of ['stop', 'close'] as const) {
      const { recipient, blobs, begin, file, onDisk } = await world();
      const id = await begin();
      const storing = blobs.store(id, { path: file('film.mp4', randomBytes(20_000_000)), recipient });
      while (blobs.progress(id).doneBytes === 0) await new Promise((done) => setTimeout(done, 1));
      if (how === 'stop') await blobs.stop(id);
      else await blobs.close();
      expect(await storing).toEqual({ ok: false, code: 'storage.stopped' });
      expect(onDisk()).toEqual([]);
    }
  });

  it('is refused before a byte is written when less than 200 MiB would stay free', async () => {
    const { recipient, blobs, begin, file, onDisk } = await world({
      freeBytes: async () => 200 * 1024 * 1024 + 1_000_000,
    });
    const path = file('photo.jpg', randomBytes(2_000_000));
    expect(await blobs.store(await begin(), { path, recipient })).toEqual({
      ok: false,
      code: 'storage.no-space',
    });
    expect(onDisk()).toEqual([]);
    const small = file('small.jpg', randomBytes(2000));
    expect((await blobs.store(await begin(), { path: small, recipient })).ok).toBe(true);
  });
});

describe('a disk that fails', () => {
  const failing = (call: number, code: string): Partial<Disk> => {
    let calls = 0;
    const step = () => {
      calls += 1;
      if (calls === call) throw Object.assign(new Error(code), { code });
    };
    return {
      makeFolder: async (path) => {
        step();
        await nodeDisk.makeFolder(path);
      },
      syncFolder: async (path) => {
        step();
        await nodeDisk.syncFolder(path);
      },
      rename: async (from, to) => {
        step();
        await nodeDisk.rename(from, to);
      },
      open: async (path, how) => {
        step();
        const opened = await nodeDisk.open(path, how);
        return {
          ...opened,
          write: async (bytes, at) => {
            step();
            await opened.write(bytes, at);
          },
          sync: async () => {
            step();
            await opened.sync();
          },
        };
      },
    };
  };

  it.each(['ENOSPC', 'EIO', 'EROFS', 'ENOENT'])(
    'with %s at any one step says so and leaves no half file',
    async (code) => {
      const codes = new Set<string>();
      for (let call = 1; call < 40; call++) {
        const { recipient, blobs, begin, file, onDisk } = await world(failing(call, code));
        const path = file('a', randomBytes(2_500_000));
        const stored = await blobs.store(await begin(), { path, recipient });
        if (stored.ok) break;
        codes.add(stored.code);
        expect(onDisk().filter((name) => name.endsWith('.tmp'))).toEqual([]);
      }
      const expected = {
        ENOSPC: 'storage.no-space',
        EIO: 'storage.io',
        EROFS: 'storage.read-only',
        ENOENT: 'storage.folder-gone',
      }[code];
      expect([...codes]).toEqual([expected]);
    },
  );

  it('that cannot be written refuses at once', async () => {
    const { blobs } = await world({}, false);
    expect(await blobs.begin()).toEqual({ ok: false, code: 'storage.read-only' });
  });
});

describe('sealed parts', () => {
  it('are written in their order and count only when finished', async () => {
    const { blobs, begin, onDisk } = await world();
    const id = await begin();
    const appended = [1, 2, 3].map((value) => blobs.append(id, new Uint8Array(1000).fill(value)));
    expect(await Promise.all(appended)).toEqual(Array(3).fill({ ok: true, value: null }));
    expect(await blobs.list()).toEqual({ ok: true, value: [] });
    expect(await blobs.finish(id)).toEqual({ ok: true, value: null });
    expect(onDisk()).toEqual([`${id}.age`]);
    const read = await blobs.read(id, { start: 999, end: 1000 });
    expect(read).toEqual({ ok: true, value: { bytes: new Uint8Array([1, 2]), start: 999, sizeBytes: 3000 } });
    expect(await blobs.append(id, new Uint8Array(1))).toEqual({ ok: false, code: 'storage.stopped' });
    await blobs.stop(id);
    expect(onDisk()).toEqual([`${id}.age`]);
  });
});

describe('what a crash left', () => {
  it('half written goes at the next opening; whole files and foreign ones stay', async () => {
    const { folder, blobs, begin, onDisk } = await world();
    const [whole, half] = [await begin(), await begin()];
    await blobs.append(whole, new Uint8Array(10));
    await blobs.finish(whole);
    await blobs.append(half, new Uint8Array(10));
    writeFileSync(join(folder, 'blobs', 'notes.age.tmp'), 'somebody put this here');
    expect(onDisk()).toContain(`${half}.age.tmp`);
    expect(await sweepQuietly(nodeDisk, folder)).toEqual([
      {
        where: 'blob-unfinished',
        file: `blobs/${half}.age.tmp`,
        offset: 0,
        lengthBytes: 10,
        quarantined: null,
      },
    ]);
    expect(onDisk().sort()).toEqual([`${whole}.age`, 'notes.age.tmp'].sort());
  });
});
