import { createHash } from 'node:crypto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../core/base/ids.ts';
import type { FileToken } from '../../../electron/contract/channels.ts';
import { deriveHere } from '../../platform/argon2-here.ts';
import { createWebCrypto } from '../../platform/crypto.ts';
import type { VaultApi } from '../api.ts';
import type { AttachRequest } from '../attachments-api.ts';
import { addCase, ask, createTestWorld, mustSave } from '../testing/test-world.ts';

/** Real cryptography; the key derivation at its smallest. */
const crypto = createWebCrypto((params, salt, secret) => deriveHere({ ...params, m: 8, t: 1 }, salt, secret));
const newWorld = () =>
  createTestWorld({ crypto, indexedDb: { factory: new IDBFactory(), keyRange: IDBKeyRange } });
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const textBytes = (text: string) => new TextEncoder().encode(text);
const noProgress = () => undefined;

async function attach(api: VaultApi, of: EntityId, request: Partial<AttachRequest>) {
  const whole = { job: 'a', of: [of], fileName: 'a.txt', ...request } as AttachRequest;
  return api.attach(whole, noProgress);
}
async function mustAttach(api: VaultApi, of: EntityId, request: Partial<AttachRequest>): Promise<EntityId> {
  const attached = await attach(api, of, request);
  if (!attached.ok) throw new Error(attached.error.code);
  return attached.value.id;
}
const bytesOf = (bytes: Uint8Array<ArrayBuffer>) => ({ kind: 'bytes', bytes: new Blob([bytes]) }) as const;
const papersOf = (api: VaultApi, of: EntityId) => ask(api, { name: 'attachments', params: { of } });

describe('a file that is kept', () => {
  it('comes back byte for byte after a restart, with its name as typed, size and hash', async () => {
    const world = newWorld();
    const api = await world.create();
    const person = await addCase(api, 'Вигадана Особа');
    const bytes = new Uint8Array(3_000_000).map((_, at) => (at * 7) % 251);
    const id = await mustAttach(api, person, { fileName: 'Довідка №1 \ud800.bin', content: bytesOf(bytes) });
    await api.lock();

    const again = await world.open();
    expect(await papersOf(again, person)).toMatchObject([
      {
        ...{ id, of: [person], fileName: 'Довідка №1 \ud800.bin', sizeBytes: bytes.length },
        ...{ hash: sha256(bytes), mediaType: 'application/octet-stream' },
      },
    ]);
    const read = await again.readAttachment(id, 'file');
    expect(read.ok && sha256(read.value)).toBe(sha256(bytes));
    expect(world.bugs).toEqual([]);
  });

  it('is sealed on disk: neither its bytes nor its name stand there', async () => {
    const world = newWorld();
    const api = await world.create();
    const person = await addCase(api, 'Вигадана Особа');
    const content = bytesOf(textBytes('canary-in-the-file'));
    await mustAttach(api, person, { fileName: 'canary-in-the-name.txt', content });
    const folder = world.folder();
    const all = [...folder.blobs.values(), ...[...folder.journal.values()].flat()];
    const disk = Buffer.concat(all).toString('latin1');
    expect(disk).not.toContain('canary');
    expect([...folder.blobs.keys()].join()).not.toContain('canary');
  });

  it('that main sealed and one that the worker sealed are the same to a reader', async () => {
    const world = newWorld();
    const api = await world.create();
    const person = await addCase(api, 'Вигадана Особа');
    const bytes = textBytes('%PDF-1.7 and so on');
    world.storage.picked.set('file-1', bytes);
    const file = 'file-1' as FileToken;
    const picked = await mustAttach(api, person, { fileName: 'a.pdf', content: { kind: 'picked', file } });
    const dropped = await mustAttach(api, person, { fileName: 'b.pdf', content: bytesOf(bytes) });
    for (const id of [picked, dropped])
      expect(await api.readAttachment(id, 'file')).toEqual({ ok: true, value: bytes });
    const [a, b] = await papersOf(api, person);
    expect([a?.mediaType, a?.hash]).toEqual([b?.mediaType, b?.hash]);
    expect(a?.mediaType).toBe('application/pdf');
  });

  it('may be empty', async () => {
    const api = await newWorld().create();
    const person = await addCase(api, 'Вигадана Особа');
    const id = await mustAttach(api, person, { content: bytesOf(new Uint8Array()) });
    expect(await api.readAttachment(id, 'file')).toEqual({ ok: true, value: new Uint8Array() });
  });

  it('is gone from the list when adding it is undone, and back with redo; its bytes stay', async () => {
    const world = newWorld();
    const api = await world.create();
    const person = await addCase(api, 'Вигадана Особа');
    const id = await mustAttach(api, person, { content: bytesOf(textBytes('a')) });
    await api.undo();
    expect(await papersOf(api, person)).toEqual([]);
    expect(await api.checkBlobs()).toEqual({ ok: true, value: { missing: [], orphans: [] } });
    await api.redo();
    expect(await papersOf(api, person)).toMatchObject([{ id }]);
  });

  it('stands with every entity that it belongs to, and no longer with one that it was taken from', async () => {
    const api = await newWorld().create();
    const [a, b] = [await addCase(api, 'Перша Вигадана'), await addCase(api, 'Друга Вигадана')];
    const id = await mustAttach(api, a, { of: [a, b], content: bytesOf(textBytes('both')) });
    const [paper] = await papersOf(api, b);
    const claim = paper?.record.views.find(({ property }) => property === 'of')?.claims[1]?.id;
    if (claim === undefined) throw new Error('no claim');
    await mustSave(api, { type: 'value.retract', entity: id, claims: [claim] });
    expect([(await papersOf(api, a)).length, (await papersOf(api, b)).length]).toEqual([1, 0]);
  });
});

describe('what goes wrong while a file is kept', () => {
  it.each(['beginBlob', 'appendBlob', 'finishBlob', 'storeBlob'] as const)(
    'in %s is named, and nothing is written about the file',
    async (method) => {
      const world = newWorld();
      const api = await world.create();
      const person = await addCase(api, 'Вигадана Особа');
      world.storage.fail(method, 'storage.no-space');
      world.storage.picked.set('file-1', textBytes('x'));
      const content =
        method === 'storeBlob'
          ? ({ kind: 'picked', file: 'file-1' as FileToken } as const)
          : bytesOf(textBytes('x'));
      expect(await attach(api, person, { content })).toMatchObject({
        ok: false,
        error: { code: 'storage.no-space' },
      });
      expect(await papersOf(api, person)).toEqual([]);
      expect(world.folder().blobs.size).toBe(0);
    },
  );

  it('after the file is on disk leaves it there to be found, and taking it up gives the same file', async () => {
    const world = newWorld();
    const api = await world.create();
    const person = await addCase(api, 'Вигадана Особа');
    world.storage.fail('appendJournal', 'storage.no-space');
    const bytes = textBytes('a paper that was nearly lost');
    expect((await attach(api, person, { content: bytesOf(bytes) })).ok).toBe(false);
    const found = await api.checkBlobs();
    const [blob] = [...world.folder().blobs.keys()];
    expect(found).toMatchObject({ ok: true, value: { missing: [], orphans: [{ blob }] } });
    const content = { kind: 'found', blob: blob ?? '' } as const;
    const id = await mustAttach(api, person, { fileName: '', content });
    expect(await api.readAttachment(id, 'file')).toEqual({ ok: true, value: bytes });
    expect(await papersOf(api, person)).toMatchObject([{ mediaType: 'text/plain', hash: sha256(bytes) }]);
    expect(await api.checkBlobs()).toMatchObject({ value: { orphans: [] } });
  });

  it('stops when the person says so, and when the vault is locked', async () => {
    const world = newWorld();
    const api = await world.create();
    const person = await addCase(api, 'Вигадана Особа');
    const content = bytesOf(new Uint8Array(5_000_000));
    const stopped = api.attach(
      { job: 'j', of: [person], fileName: 'a', content },
      () => void api.stopJob('j'),
    );
    expect(await stopped).toMatchObject({ error: { code: 'storage.stopped' } });
    const locked = api.attach({ job: 'k', of: [person], fileName: 'a', content }, () => undefined);
    await api.lock();
    expect(await locked).toMatchObject({ error: { code: 'storage.stopped' } });
    expect(world.folder().blobs.size).toBe(0);
  });
});

describe('a file that is read', () => {
  it.each([
    ['cut short', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, -1)],
    ['altered', (bytes: Uint8Array<ArrayBuffer>) => bytes.with(300, (bytes[300] ?? 0) ^ 1)],
    ['emptied', () => new Uint8Array()],
  ])('and %s is damaged, by name', async (_, damage) => {
    const world = newWorld();
    const api = await world.create();
    const person = await addCase(api, 'Вигадана Особа');
    const id = await mustAttach(api, person, { content: bytesOf(textBytes('x'.repeat(1000))) });
    for (const [blob, bytes] of world.folder().blobs) world.folder().blobs.set(blob, damage(bytes));
    expect(await api.readAttachment(id, 'file')).toMatchObject({ error: { code: 'attachment.damaged' } });
  });

  it('and is another file under the same seal is damaged: the hash decides', async () => {
    const world = newWorld();
    const api = await world.create();
    const person = await addCase(api, 'Вигадана Особа');
    const id = await mustAttach(api, person, { content: bytesOf(textBytes('first')) });
    await mustAttach(api, person, { content: bytesOf(textBytes('other')) });
    const [[blob], [, other]] = [...world.folder().blobs] as [
      [string, never],
      [string, Uint8Array<ArrayBuffer>],
    ];
    world.folder().blobs.set(blob, other);
    expect(await api.readAttachment(id, 'file')).toMatchObject({ error: { code: 'attachment.damaged' } });
  });

  it('and is not there is missing, and the check names it', async () => {
    const world = newWorld();
    const api = await world.create();
    const person = await addCase(api, 'Вигадана Особа');
    const id = await mustAttach(api, person, { content: bytesOf(textBytes('x')) });
    world.folder().blobs.clear();
    expect(await api.readAttachment(id, 'file')).toMatchObject({ error: { code: 'attachment.missing' } });
    expect(await api.checkBlobs()).toMatchObject({ ok: true, value: { missing: [{ id }], orphans: [] } });
  });
});

describe('a copy that is saved out', () => {
  async function withPaper() {
    const world = newWorld();
    const api = await world.create();
    const person = await addCase(api, 'Вигадана Особа');
    const bytes = textBytes('plain text '.repeat(200_000));
    const id = await mustAttach(api, person, { fileName: 'лист.txt', content: bytesOf(bytes) });
    const exported = async () =>
      (await papersOf(api, person))[0]?.record.views.find(({ property }) => property === 'exported')?.claims
        .length ?? 0;
    return { world, api, id, bytes, exported };
  }

  it('is the file byte for byte, and the vault knows of it', async () => {
    const { world, api, id, bytes, exported } = await withPaper();
    expect(await api.saveCopy({ job: 'c', id, form: 'as-is' }, noProgress)).toEqual({
      ok: true,
      value: 'done',
    });
    expect(world.storage.exported.get('лист.txt')).toEqual(bytes);
    expect(await exported()).toBe(1);
  });

  it('leaves nothing behind when it fails or the dialog is cancelled', async () => {
    const { world, api, id, exported } = await withPaper();
    world.storage.fail('appendExport', 'storage.no-space');
    expect(await api.saveCopy({ job: 'c', id, form: 'as-is' }, noProgress)).toMatchObject({
      error: { code: 'storage.no-space' },
    });
    expect([world.storage.exported.size, await exported()]).toEqual([0, 0]);
    world.storage.isExportCancelled = true;
    expect(await api.saveCopy({ job: 'c', id, form: 'as-is' }, noProgress)).toEqual({
      ok: true,
      value: 'cancelled',
    });
    expect(await exported()).toBe(0);
  });

  it('is not made of a damaged file', async () => {
    const { world, api, id, exported } = await withPaper();
    const [[blob, bytes]] = [...world.folder().blobs] as [[string, Uint8Array<ArrayBuffer>]];
    world.folder().blobs.set(blob, bytes.slice(0, -5000));
    expect(await api.saveCopy({ job: 'c', id, form: 'as-is' }, noProgress)).toMatchObject({
      error: { code: 'attachment.damaged' },
    });
    expect([world.storage.exported.size, await exported()]).toEqual([0, 0]);
  });
});
