import { type Failure, fail, type Result } from '../../../core/base/result.ts';
import type { NewsFile, NewsFileFailure } from '../../../core/intake/file/read-file.ts';
import type { Reading } from '../../../core/intake/types.ts';

/** What the reading worker is asked: to read a text, or to find the text of a file. */
export type NewsRequest =
  | { readonly kind: 'text'; readonly text: string; readonly published: string | null }
  | { readonly kind: 'file'; readonly bytes: Uint8Array<ArrayBuffer> };

export type NewsReply =
  | { readonly kind: 'text'; readonly reading: Reading }
  | { readonly kind: 'file'; readonly file: Result<NewsFile, { readonly code: NewsFileFailure }> };

/** `news.too-slow`: it took longer than the limit; `news.failed`: a bug, and nothing of the text is lost. */
export type NewsFailureCode = NewsFileFailure | 'news.too-slow' | 'news.failed';

/** Reads news texts and files away from the screen and from the vault. */
export type NewsReader = {
  /** `published` is an ISO day, or `null` where nobody knows it. */
  read(text: string, published: string | null): Promise<Result<Reading, Failure<NewsFailureCode>>>;
  open(bytes: Uint8Array<ArrayBuffer>): Promise<Result<NewsFile, Failure<NewsFailureCode>>>;
};

/** The part of a `Worker` that is used here. */
export type ReadingWorker = {
  postMessage(request: NewsRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<NewsReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};

/** Thirty pages take a second at most; a text that takes ten times as long will not end. */
const usualLimitMs = 10_000;

/** One worker for each text, ended with everything that it held: a hostile text can only stop its own reading. */
export function createNewsReader(start: () => ReadingWorker, limitMs = usualLimitMs): NewsReader {
  const ask = (request: NewsRequest) =>
    new Promise<NewsReply | 'news.too-slow' | 'news.failed'>((done) => {
      const worker = start();
      const end = (answer: NewsReply | 'news.too-slow' | 'news.failed') => {
        clearTimeout(timer);
        worker.terminate();
        done(answer);
      };
      const timer = setTimeout(() => end('news.too-slow'), limitMs);
      worker.onmessage = ({ data }) => end(data);
      worker.onerror = (event) => {
        event.preventDefault?.();
        end('news.failed');
      };
      worker.postMessage(request);
    });
  return {
    async read(text, published) {
      const reply = await ask({ kind: 'text', text, published });
      if (typeof reply === 'string') return fail(reply);
      return reply.kind === 'text' ? { ok: true, value: reply.reading } : fail('news.failed');
    },
    async open(bytes) {
      const reply = await ask({ kind: 'file', bytes });
      if (typeof reply === 'string') return fail(reply);
      return reply.kind === 'file' ? reply.file : fail('news.failed');
    },
  };
}
