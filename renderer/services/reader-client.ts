import { type Remote, transfer, wrap } from 'comlink';
import { fail, ok, type Result } from '../../core/base/result.ts';
import type { ReadFailure } from '../../core/lists/grid.ts';
import type { GridPlan, OpenedFile, Preview, ReaderApi } from '../../core/lists/reader-api.ts';

/** How long a file may take. */
const limitMs = 30_000;

/** Rows as the vault's worker takes them; a failure when the reading worker died over them. */
type Packed = Result<Uint8Array<ArrayBuffer>, ReadFailure>;

/** The reading worker for the screens; one opened file at a time. */
export type ReaderClient = {
  read(bytes: Uint8Array<ArrayBuffer>): Promise<Result<OpenedFile, ReadFailure>>;
  readPasted(text: string): Promise<Result<OpenedFile, ReadFailure>>;
  preview(plan: GridPlan, from: number, count: number): Promise<Preview>;
  packList(...of: Parameters<ReaderApi['packList']>): Promise<Packed>;
  packCases(...of: Parameters<ReaderApi['packCases']>): Promise<Packed>;
  /** Ends the worker and all that it holds. */
  end(): void;
};

/** A file that takes too long, or more memory than there is, costs the worker and nothing else. */
export function createReaderClient(startWorker: () => Worker): ReaderClient {
  let running: { readonly worker: Worker; readonly api: Remote<ReaderApi> } | null = null;

  function start(): Remote<ReaderApi> {
    end();
    const worker = startWorker();
    running = { worker, api: wrap<ReaderApi>(worker) };
    return running.api;
  }

  function end(): void {
    running?.worker.terminate();
    running = null;
  }

  async function within(
    reading: (api: Remote<ReaderApi>) => Promise<Result<OpenedFile, ReadFailure>>,
  ): Promise<Result<OpenedFile, ReadFailure>> {
    const api = start();
    const worker = running?.worker;
    const given = Promise.withResolvers<Result<OpenedFile, ReadFailure>>();
    const timer = setTimeout(() => given.resolve(fail('file.too-slow')), limitMs);
    // Out of memory ends the worker with an error.
    worker?.addEventListener('error', () => given.resolve(fail('file.too-large')));
    reading(api).then(given.resolve, () => given.resolve(fail('file.too-large')));
    const result = await given.promise;
    clearTimeout(timer);
    if (!result.ok && running?.worker === worker) end();
    return result;
  }

  function opened(): Remote<ReaderApi> {
    if (running === null) throw new Error('no file is open');
    return running.api;
  }

  async function packed(
    packing: (api: Remote<ReaderApi>) => Promise<Uint8Array<ArrayBuffer>>,
  ): Promise<Packed> {
    // It died over these rows before: the file has to be picked again.
    if (running === null) return fail('file.too-large');
    const { api, worker } = running;
    const given = Promise.withResolvers<Packed>();
    worker.addEventListener('error', () => given.resolve(fail('file.too-large')));
    packing(api).then(
      (bytes) => given.resolve(ok(bytes)),
      () => given.resolve(fail('file.too-large')),
    );
    const result = await given.promise;
    if (!result.ok && running?.worker === worker) end();
    return result;
  }

  return {
    read: (bytes) => within((api) => api.read(transfer(bytes, [bytes.buffer]))),
    readPasted: (text) => within((api) => api.readPasted(text)),
    preview: (plan, from, count) => opened().preview(plan, from, count),
    packList: (...of) => packed((api) => api.packList(...of)),
    packCases: (...of) => packed((api) => api.packCases(...of)),
    end,
  };
}
