import type { KdfReply, KdfRequest } from '../platform/argon2.ts';
import { deriveHere } from '../platform/argon2-here.ts';

/** Derives one key for whoever holds the other end of the port, answers, and ends with all its memory. */
self.onmessage = ({ ports: [port] }) => {
  if (port === undefined) throw new Error('no port');
  port.onmessage = async ({ data }: MessageEvent<KdfRequest>) => {
    const post = (reply: KdfReply) => port.postMessage(reply);
    try {
      post({ kind: 'derived', result: await deriveHere(data.params, data.salt, data.secret) });
    } catch (error) {
      post({ kind: 'bug', name: error instanceof Error ? error.name : typeof error });
    } finally {
      data.secret.fill(0);
      self.close();
    }
  };
};
