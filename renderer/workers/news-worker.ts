import { readNewsFile } from '../../core/intake/file/read-file.ts';
import { readLongNews } from '../../core/intake/read-long.ts';
import type { NewsReply, NewsRequest } from '../services/intake/news-reader.ts';

/** Reads one news text or file. It holds no key, sees no record, and is ended by the page after its answer. */
self.onmessage = ({ data }: MessageEvent<NewsRequest>) => {
  const reply: NewsReply =
    data.kind === 'text'
      ? { kind: 'text', reading: readLongNews(data.text, { published: data.published }) }
      : { kind: 'file', file: readNewsFile(data.bytes) };
  self.postMessage(reply);
};
