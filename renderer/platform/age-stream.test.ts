import { Decrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import type { VaultId } from '../../core/base/ids.ts';
import { concat } from '../../core/vault/bytes.ts';
import { AgeDamaged } from '../../core/vault/crypto-port.ts';
import { createVaultKeys } from '../../core/vault/keys.ts';
import { deriveHere } from './argon2-here.ts';
import { createWebCrypto } from './crypto.ts';

const crypto = createWebCrypto(deriveHere);
const vaultId = '00000000000000000000000000' as VaultId;
const keysOf = async (id = vaultId, epoch = 1) =>
  createVaultKeys(crypto, { vaultId: id, epoch }, await crypto.importSecret(new Uint8Array(32).fill(7)));

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function gather(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return concat(all);
}
const noise = (length: number) => {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 65536)
    globalThis.crypto.getRandomValues(bytes.subarray(at, at + 65536));
  return bytes;
};

describe('the blob key', () => {
  it('is the same whenever the vault is opened, and another one for another vault or epoch', async () => {
    const recipients = await Promise.all(
      [keysOf(), keysOf(), keysOf(vaultId, 2), keysOf('00000000000000000000000004' as VaultId)].map(
        async (keys) => (await (await keys).blobKey()).recipient,
      ),
    );
    expect(recipients[0]).toMatch(/^age1[a-z0-9]{58}$/);
    expect(recipients[1]).toBe(recipients[0]);
    expect(new Set(recipients).size).toBe(3);
  });

  it.each([0, 1, 65535, 65536, 65537, 300_000])(
    'seals and opens %i bytes in pieces, as a file that any age reads',
    async (length) => {
      const key = await (await keysOf()).blobKey();
      const plain = noise(length);
      const sealed = await gather(crypto.ageSealStream(key.recipient, inPieces(plain, 10_000)));
      expect(await gather(crypto.ageOpenStream(key, inPieces(sealed, 7777)))).toEqual(plain);
      const whole = new Decrypter();
      whole.addIdentity(key.identity as unknown as CryptoKey);
      expect(await whole.decrypt(sealed)).toEqual(plain);
    },
  );

  it('opens nothing that is cut short, altered or for somebody else, and says so', async () => {
    const key = await (await keysOf()).blobKey();
    const other = await (await keysOf(vaultId, 2)).blobKey();
    const sealed = await gather(crypto.ageSealStream(key.recipient, inPieces(noise(200_000), 9000)));
    const flipped = sealed.with(150_000, (sealed[150_000] ?? 0) ^ 1);
    const attempts = [
      crypto.ageOpenStream(key, inPieces(sealed.subarray(0, 131_000), 9000)),
      crypto.ageOpenStream(key, inPieces(sealed.subarray(0, 50), 9000)),
      crypto.ageOpenStream(key, inPieces(flipped, 9000)),
      crypto.ageOpenStream(other, inPieces(sealed, 9000)),
    ];
    for (const attempt of attempts) await expect(gather(attempt)).rejects.toBeInstanceOf(AgeDamaged);
  });

  it('passes on why a file could not be read', async () => {
    const key = await (await keysOf()).blobKey();
    const gone = async function* (): AsyncGenerator<Uint8Array> {
      yield await Promise.reject(new Error('the folder is gone'));
    };
    await expect(gather(crypto.ageOpenStream(key, gone()))).rejects.toThrow('the folder is gone');
  });
});
