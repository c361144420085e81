import { type Remote, transfer, wrap } from 'comlink';
import { ok, type Result } from '../../core/base/result.ts';
import type { ReadFailure } from '../../core/lists/grid.ts';
import type { GridPlan, OpenedFile, Preview, ReaderApi } from '../../core/lists/reader-api.ts';

/** How long a file may take (D7), and the same for each later answer about it: the columns, the rows to be saved. */
const limitMs = 30_000;

/** A failure when the reading worker was ended over it; then the file has to be opened again. */
type Answer<T> = Promise<Result<T, ReadFailure>>;

/** The reading worker for the screens; one opened file at a time. */
export type ReaderClient = {
  read(bytes: Uint8Array<ArrayBuffer>): Answer<OpenedFile>;
  readPasted(text: string): Answer<OpenedFile>;
  preview(plan: GridPlan, from: number, count: number): Answer<Preview>;
  packList(...of: Parameters<ReaderApi['packList']>): Answer<Uint8Array<ArrayBuffer>>;
  packCases(...of: Parameters<ReaderApi['packCases']>): Answer<Uint8Array<ArrayBuffer>>;
  /** Ends the worker and all that it holds. */
  end(): void;
};

type Running = {
  readonly worker: Worker;
  readonly api: Remote<ReaderApi>;
  /** Ends what waits for it, with the reason. */
  readonly ended: Promise<ReadFailure>;
  readonly endWith: (failure: ReadFailure) => void;
  owed: number;
  timer?: ReturnType<typeof setTimeout>;
};

/** A file that takes too long, or more memory than there is, costs the worker and nothing else. */
export function createReaderClient(startWorker: () => Worker): ReaderClient {
  let running: Running | null = null;
  /** Why the opened file is no longer there. */
  let lost: ReadFailure = { code: 'file.too-large' };

  function start(): Running {
    end();
    const worker = startWorker();
    const { promise: ended, resolve: endWith } = Promise.withResolvers<ReadFailure>();
    const started: Running = { worker, api: wrap<ReaderApi>(worker), ended, endWith, owed: 0 };
    // Out of memory ends the worker with an error.
    worker.addEventListener('error', () => endWith({ code: 'file.too-large' }));
    void ended.then((failure) => {
      if (running !== started) return;
      lost = failure;
      end();
    });
    running = started;
    return started;
  }

  function end(): void {
    if (running === null) return;
    clearTimeout(running.timer);
    running.worker.terminate();
    running = null;
  }

  /** The time counts while an answer is owed, and anew from each answer: several may wait for one another. */
  function watch(of: Running, change: 1 | -1): void {
    of.owed += change;
    clearTimeout(of.timer);
    if (of.owed > 0 && running === of)
      of.timer = setTimeout(() => of.endWith({ code: 'file.too-slow' }), limitMs);
  }

  async function within<T>(of: Running | null, asking: (api: Remote<ReaderApi>) => Answer<T>): Answer<T> {
    // It was ended over these rows before.
    if (of === null) return { ok: false, error: lost };
    watch(of, 1);
    const failed = of.ended.then((error) => ({ ok: false, error }) as const);
    const answered = asking(of.api).catch(() => {
      of.endWith({ code: 'file.too-large' });
      return failed;
    });
    const result = await Promise.race([answered, failed]);
    watch(of, -1);
    return result;
  }

  async function read(asking: (api: Remote<ReaderApi>) => Answer<OpenedFile>): Answer<OpenedFile> {
    const of = start();
    const result = await within(of, asking);
    if (!result.ok && running === of) end();
    return result;
  }

  return {
    read: (bytes) => read((api) => api.read(transfer(bytes, [bytes.buffer]))),
    readPasted: (text) => read((api) => api.readPasted(text)),
    preview: (plan, from, count) => within(running, (api) => api.preview(plan, from, count).then(ok)),
    packList: (...of) => within(running, (api) => api.packList(...of).then(ok)),
    packCases: (...of) => within(running, (api) => api.packCases(...of).then(ok)),
    end,
  };
}
