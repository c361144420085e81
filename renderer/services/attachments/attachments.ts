import { claimIdOf, type EntityId } from '../../../core/base/ids.ts';
import { fail, ok, type Result } from '../../../core/base/result.ts';
import {
  type AttachmentFacts,
  attachmentFacts,
  maxShownBytes,
  shownAs,
} from '../../../core/model/attachments.ts';
import type { Statement } from '../../../core/model/commands.ts';
import type { StorageBridge } from '../api.ts';
import type {
  AttachmentFailure,
  AttachRequest,
  BlobReport,
  CopyRequest,
  FileProgress,
} from '../attachments-api.ts';
import type { Session } from '../session/session.ts';
import {
  type BlobStore,
  BlobUnreadable,
  type Job,
  type Kept,
  must,
  parts,
  progressOf,
} from './blob-store.ts';
import { extensionOf, headBytes, mediaTypeOf } from './media-type.ts';
import { withoutMetadata } from './strip.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Photos and papers of an open vault. */
export type Attachments = {
  attach(
    request: AttachRequest,
    onProgress: (progress: FileProgress) => void,
  ): Promise<Result<{ readonly id: EntityId }, AttachmentFailure>>;
  stopJob(job: string): void;
  read(id: EntityId, what: 'file' | 'thumbnail'): Promise<Result<Bytes, AttachmentFailure>>;
  saveCopy(
    request: CopyRequest,
    onProgress: (progress: FileProgress) => void,
  ): Promise<Result<'done' | 'cancelled', AttachmentFailure>>;
  check(): Promise<Result<BlobReport, AttachmentFailure>>;
  /** Stops what is under way and waits for it. */
  close(): Promise<void>;
};

export type AttachmentsSetup = {
  readonly bridge: StorageBridge;
  readonly store: BlobStore;
  readonly session: Pick<Session, 'run' | 'reading'>;
  readonly newSha256: () => Promise<{ update(bytes: Uint8Array): void; digest(): string }>;
  /** A small picture of a picture, or of the first page of a PDF; `null` when it cannot be drawn. */
  readonly makeThumbnail: (file: Blob, shown: 'image' | 'pdf') => Promise<Blob | null>;
  readonly newId: () => EntityId;
};

/** A thumbnail has some tens of kilobytes. */
const maxThumbnailBytes = 1024 * 1024;

export function createAttachments(setup: AttachmentsSetup): Attachments {
  const { bridge, store, session } = setup;
  const jobs = new Map<string, { readonly stop: AbortController; readonly done: Promise<unknown> }>();

  /** Runs a long piece of work that can be stopped by its name. */
  async function asJob<T>(name: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const stop = new AbortController();
    const done = work(stop.signal);
    jobs.set(name, { stop, done: done.catch(() => undefined) });
    try {
      return await done;
    } finally {
      jobs.delete(name);
    }
  }

  /** What `BlobUnreadable` says becomes a failure; everything else is a bug. */
  async function orFailure<T>(
    work: () => Promise<Result<T, AttachmentFailure>>,
  ): Promise<Result<T, AttachmentFailure>> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof BlobUnreadable) return fail(error.code);
      throw error;
    }
  }

  async function keep(request: AttachRequest, job: Job): Promise<Result<Kept, AttachmentFailure>> {
    switch (request.content.kind) {
      case 'picked':
        return store.keepPicked(request.content.file, job);
      case 'bytes':
        return store.keepBytes(request.content.bytes, job);
      case 'found': {
        const { blob } = request.content;
        const hash = await setup.newSha256();
        let sizeBytes = 0;
        for await (const piece of store.open(blob)) {
          if (job.signal.aborted) return fail('storage.stopped');
          hash.update(piece);
          sizeBytes += piece.length;
          job.onProgress(sizeBytes);
        }
        return ok({ blob, sizeBytes, hash: hash.digest() });
      }
    }
  }

  /** The first bytes of a kept file, read back: so the seal was tried once before anything is written about it. */
  async function headOf(blob: string): Promise<Uint8Array> {
    for await (const piece of store.open(blob)) return piece.subarray(0, headBytes);
    return new Uint8Array();
  }

  async function wholeOf(blob: string, sizeBytes: number): Promise<Bytes> {
    const whole = new Uint8Array(sizeBytes);
    let at = 0;
    for await (const piece of store.open(blob)) {
      if (at + piece.length > sizeBytes) throw new BlobUnreadable('attachment.damaged');
      whole.set(piece, at);
      at += piece.length;
    }
    if (at !== sizeBytes) throw new BlobUnreadable('attachment.damaged');
    return whole;
  }

  /** A small picture as a blob of its own. Without one the attachment is as good; so nothing here is a failure of it. */
  async function keepThumbnail(
    kept: Kept,
    mediaType: string,
    request: AttachRequest,
    job: Job,
  ): Promise<string | null> {
    const shown = shownAs(mediaType);
    if ((shown !== 'image' && shown !== 'pdf') || kept.sizeBytes > maxShownBytes) return null;
    try {
      const picture =
        request.content.kind === 'bytes'
          ? request.content.bytes
          : new Blob([await wholeOf(kept.blob, kept.sizeBytes)]);
      const small = await setup.makeThumbnail(picture, shown);
      if (small === null) return null;
      const stored = await store.keepBytes(small, { signal: job.signal, onProgress: () => undefined });
      return stored.ok ? stored.value.blob : null;
    } catch (error) {
      if (error instanceof BlobUnreadable) return null;
      throw error;
    }
  }

  const attach: Attachments['attach'] = (request, onProgress) =>
    asJob(request.job, (signal) =>
      orFailure(async () => {
        const total = request.content.kind === 'bytes' ? request.content.bytes.size : 0;
        const job = { signal, onProgress: progressOf(total, onProgress) };
        const kept = await keep(request, job);
        if (!kept.ok) return kept;
        const mediaType = mediaTypeOf(await headOf(kept.value.blob), request.fileName);
        const thumbnail = await keepThumbnail(kept.value, mediaType, request, job);
        if (signal.aborted) return fail('storage.stopped');
        const id = setup.newId();
        const { together } = request;
        const entry = {
          id,
          kind: 'attachment' as const,
          statements: [
            ...request.of.map((owner) => byAuthor('of', owner)),
            byAuthor('blob', kept.value.blob),
            byAuthor('file-name', request.fileName),
            byAuthor('media-type', mediaType),
            byAuthor('size', String(kept.value.sizeBytes)),
            byAuthor('hash', kept.value.hash),
            ...(thumbnail === null ? [] : [byAuthor('thumbnail', thumbnail)]),
            ...(request.statements ?? []),
          ],
        };
        const saved = await session.run(
          together === undefined
            ? { type: 'entity.create', ...entry }
            : { type: 'entities.write', act: together.act, entries: [...together.entries, entry] },
        );
        return saved.ok ? ok({ id }) : saved;
      }),
    );

  async function factsOf(id: EntityId): Promise<AttachmentFacts> {
    const record = await session.reading((ledger) => ledger.record(id));
    const facts = record === null ? null : attachmentFacts(record);
    if (facts === null) throw new BlobUnreadable('attachment.missing');
    return facts;
  }

  async function readFile(facts: AttachmentFacts): Promise<Bytes> {
    if (facts.sizeBytes > maxShownBytes) throw new BlobUnreadable('attachment.too-large');
    const whole = await wholeOf(facts.blob, facts.sizeBytes);
    const hash = await setup.newSha256();
    hash.update(whole);
    if (hash.digest() !== facts.hash) throw new BlobUnreadable('attachment.damaged');
    return whole;
  }

  async function readThumbnail({ thumbnail }: AttachmentFacts): Promise<Bytes> {
    if (thumbnail === undefined) throw new BlobUnreadable('attachment.missing');
    const pieces: Uint8Array[] = [];
    let sizeBytes = 0;
    for await (const piece of store.open(thumbnail)) {
      sizeBytes += piece.length;
      if (sizeBytes > maxThumbnailBytes) throw new BlobUnreadable('attachment.too-large');
      pieces.push(piece);
    }
    const whole = new Uint8Array(sizeBytes);
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  /** The bytes that leave: exactly the file, compared at its end, or the file without what the camera wrote into it. */
  async function* leaving(facts: AttachmentFacts, form: CopyRequest['form']): AsyncGenerator<Uint8Array> {
    if (form === 'without-metadata') {
      const stripped = withoutMetadata(await readFile(facts), facts.mediaType);
      if (stripped === null) throw new BlobUnreadable('attachment.damaged');
      yield stripped;
      return;
    }
    const hash = await setup.newSha256();
    for await (const piece of store.open(facts.blob)) {
      hash.update(piece);
      yield piece;
    }
    if (hash.digest() !== facts.hash) throw new BlobUnreadable('attachment.damaged');
  }

  const saveCopy: Attachments['saveCopy'] = (request, onProgress) =>
    asJob(request.job, (signal) =>
      orFailure(async () => {
        const facts = await factsOf(request.id);
        const file = await begun(facts);
        if (file === null) return ok('cancelled');
        // Written down before the first byte leaves: a copy that nobody knows of is worse than one that came to nothing.
        const statement = byAuthor('exported', request.form);
        const logged = await session.run({
          type: 'value.add',
          entity: request.id,
          kind: 'attachment',
          statement,
        });
        if (!logged.ok) {
          await must(() => bridge.stopExport(file));
          return logged;
        }
        try {
          let doneBytes = 0;
          for await (const part of parts(leaving(facts, request.form))) {
            if (signal.aborted) throw new BlobUnreadable('storage.stopped');
            await must(() => bridge.appendExport(file, part));
            doneBytes += part.length;
            onProgress({ doneBytes, totalBytes: facts.sizeBytes });
          }
          await must(() => bridge.finishExport(file));
          return ok('done');
        } catch (error) {
          await bridge.stopExport(file);
          await session.run({
            type: 'value.retract',
            entity: request.id,
            claims: [claimIdOf(logged.value.change, 0)],
          });
          throw error;
        }
      }),
    );

  /** The dialog may stay open as long as a person likes, so this one call has no time limit. */
  async function begun(facts: AttachmentFacts) {
    const extension = extensionOf(facts.fileName) || 'bin';
    const name = facts.fileName.slice(0, -extension.length - 1).slice(0, 200) || facts.fileName.slice(0, 200);
    const reply = await bridge.beginExport(name, extension);
    if (reply.ok) return reply.value;
    throw new BlobUnreadable(reply.code === 'storage.no-space' ? 'storage.no-space' : 'storage.io');
  }

  async function check(): Promise<Result<BlobReport, AttachmentFailure>> {
    const listed = await store.list();
    if (!listed.ok) return listed;
    const there = new Set(listed.value.map(({ id }) => id));
    const { named, missing } = await session.reading(async (ledger) => {
      const named = new Set<string>();
      const missing: AttachmentFacts[] = [];
      for (const { id } of ledger.index.ofKind('attachment')) {
        const [claims] = await ledger.load([id]);
        // Void and mended claims too: undo and redo bring them back.
        for (const part of claims?.parts ?? []) {
          for (const { property, value } of part.claims)
            if (property === 'blob' || property === 'thumbnail') named.add(String(value));
        }
        const record = await ledger.record(id);
        const facts = record === null ? null : attachmentFacts(record);
        if (facts !== null && !there.has(facts.blob)) missing.push(facts);
      }
      return { named, missing };
    });
    const orphans = listed.value
      .filter(({ id }) => !named.has(id))
      .map(({ id, sealedBytes }) => ({ blob: id, sealedBytes }));
    return ok({ missing, orphans });
  }

  return {
    attach,
    stopJob: (job) => jobs.get(job)?.stop.abort(),
    read: (id, what) =>
      orFailure(async () => {
        const facts = await factsOf(id);
        return ok(await (what === 'file' ? readFile(facts) : readThumbnail(facts)));
      }),
    saveCopy,
    check,
    async close() {
      for (const { stop } of jobs.values()) stop.abort();
      await Promise.all([...jobs.values()].map(({ done }) => done));
    },
  };
}

const byAuthor = (property: string, value: string): Statement => ({
  property,
  value,
  source: { kind: 'author' },
});
