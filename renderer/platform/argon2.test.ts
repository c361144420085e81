import { describe, expect, it } from 'vitest';
import { type Derive, deriveThrough, type KdfRequest, type KdfStart, timeDerivation } from './argon2.ts';
import { deriveHere } from './argon2-here.ts';
import { hostKdfWorkers } from './kdf-host.ts';

type Listener = (event: unknown) => void;
const params = { m: 8, t: 1, p: 1 } as const;
const salt = new Uint8Array(16);
const secret = () => new TextEncoder().encode('a b c');

/** A page with a key derivation worker that behaves as told; the ports are real ones. */
function pageWith(behaviour: 'works' | 'breaks' | 'throws') {
  let toPage: Listener = () => undefined;
  const ended: string[] = [];
  const received: KdfRequest[] = [];
  const seenByPage: unknown[] = [];
  hostKdfWorkers(
    { addEventListener: (_: string, listener: unknown) => (toPage = listener as Listener) },
    () => {
      let onError: Listener = () => undefined;
      return {
        addEventListener: (_: string, listener: unknown) => {
          onError = listener as Listener;
        },
        terminate: () => ended.push('terminated'),
        postMessage: (_: unknown, transfer: unknown) => {
          const [port] = transfer as MessagePort[];
          if (behaviour === 'breaks') {
            setTimeout(() => onError({}), 5);
            return;
          }
          port!.onmessage = async ({ data }: MessageEvent<KdfRequest>) => {
            received.push(data);
            if (behaviour === 'throws') port!.postMessage({ kind: 'bug', name: 'TypeError' });
            else
              port!.postMessage({
                kind: 'derived',
                result: await deriveHere(data.params, data.salt, data.secret),
              });
            port!.close();
          };
        },
      } as never;
    },
  );
  const post = (message: KdfStart) => {
    seenByPage.push(message);
    toPage({ data: message });
  };
  return { derive: deriveThrough(post, 200), ended, received, seenByPage };
}

describe('deriving in a worker that the page starts', () => {
  it('gives what deriving here gives, and the page sees only ports', async () => {
    const { derive, seenByPage } = pageWith('works');
    const mine = secret();
    expect(await derive(params, salt, mine)).toEqual(await deriveHere(params, salt, secret()));
    expect(mine).toEqual(secret());
    expect(seenByPage.map((message) => Object.keys(message as object))).toEqual([
      ['kind', 'control', 'data'],
    ]);
  });

  it('passes on too little memory', async () => {
    const { derive } = pageWith('works');
    const result = await derive({ m: 8 * 1024 * 1024, t: 1, p: 1 }, salt, secret());
    expect(result).toMatchObject({ ok: false, error: { code: 'vault.too-little-memory' } });
  });

  it('throws for bugs, naming the error only', async () => {
    await expect(pageWith('throws').derive(params, salt, secret())).rejects.toThrow(
      'key derivation failed: TypeError',
    );
  });

  it('says that the worker did not start, and ends it', async () => {
    const { derive, ended } = pageWith('breaks');
    await expect(derive(params, salt, secret())).rejects.toThrow('did not start');
    expect(ended).toEqual(['terminated']);
  });

  it('does not wait for ever where nobody starts workers', async () => {
    await expect(deriveThrough(() => undefined, 20)(params, salt, secret())).rejects.toThrow('did not start');
  });

  it('leaves other messages of the vault worker alone', () => {
    let listener: Listener = () => undefined;
    hostKdfWorkers(
      { addEventListener: (_: string, one: unknown) => (listener = one as Listener) } as never,
      () => {
        throw new Error('started');
      },
    );
    for (const data of [null, 'text', 3, {}, { kind: 'start-kdf' }]) listener({ data });
  });

  it('is timed for the calibration', async () => {
    const slow: Derive = async (...args) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return deriveHere(...args);
    };
    const took = await timeDerivation(slow)(params);
    expect(took.ok && took.value).toBeGreaterThanOrEqual(29);
  });
});
