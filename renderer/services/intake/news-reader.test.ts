import { describe, expect, it } from 'vitest';
import { createNewsReader, type NewsReply, type NewsRequest, type ReadingWorker } from './news-reader.ts';

/** A worker that answers, keeps silent or breaks. */
function fakeWorker(answer: (request: NewsRequest) => NewsReply | 'silence' | 'break') {
  const ended: boolean[] = [];
  const start = (): ReadingWorker => {
    const worker: ReadingWorker = {
      onmessage: null,
      onerror: null,
      terminate: () => void ended.push(true),
      postMessage(request) {
        const reply = answer(request);
        if (reply === 'silence') return;
        setTimeout(() =>
          reply === 'break'
            ? worker.onerror?.({ preventDefault: () => undefined } as ErrorEvent)
            : worker.onmessage?.({ data: reply } as MessageEvent<NewsReply>),
        );
      },
    };
    return worker;
  };
  return { start, ended };
}
const nothing = { events: [], silences: [], unread: [], sentenceCount: 0 };

describe('reading in a worker', () => {
  it('gives the reading and ends the worker', async () => {
    const { start, ended } = fakeWorker(() => ({ kind: 'text', reading: nothing }));
    expect(await createNewsReader(start).read('x', null)).toEqual({ ok: true, value: nothing });
    expect(ended).toHaveLength(1);
  });

  it('ends a worker that does not come to an end, and says so', async () => {
    const { start, ended } = fakeWorker(() => 'silence');
    const result = await createNewsReader(start, 20).read('x', null);
    expect(result).toMatchObject({ ok: false, error: { code: 'news.too-slow' } });
    expect(ended).toHaveLength(1);
  });

  it('takes a broken worker for a failure, not for an empty text', async () => {
    const { start } = fakeWorker(() => 'break');
    const result = await createNewsReader(start).open(new Uint8Array(1));
    expect(result).toMatchObject({ ok: false, error: { code: 'news.failed' } });
  });
});
