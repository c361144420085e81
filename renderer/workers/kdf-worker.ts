import type { KdfReply, KdfRequest } from '../platform/argon2.ts';
import { deriveHere } from '../platform/argon2-here.ts';

/** Derives one key and answers; the one who started it ends it. */
self.onmessage = async ({ data }: MessageEvent<KdfRequest>) => {
  const post = (reply: KdfReply) => self.postMessage(reply);
  try {
    post({ kind: 'derived', result: await deriveHere(data.params, data.salt, data.secret) });
  } catch (error) {
    post({ kind: 'bug', name: error instanceof Error ? error.name : typeof error });
  } finally {
    data.secret.fill(0);
  }
};
