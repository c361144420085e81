import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { createSHA256 } from 'hash-wasm';
import {
  AgeDamaged,
  type AgeIdentity,
  type Bytes,
  type CryptoPort,
  type MacKey,
  type SealKey,
  type SecretKey,
} from '../../core/vault/crypto-port.ts';
import { type Derive, deriveInWorker } from './argon2.ts';

/**
 * The vault's cryptography by WebCrypto, hash-wasm (Argon2id) and age-encryption. No key it makes can be read out.
 *
 * Runs in the vault worker and in Node. `derive` is where Argon2id runs: a worker of its own, in Node (tests) here.
 */
export function createWebCrypto(derive: Derive = deriveInWorker): CryptoPort {
  const { subtle } = globalThis.crypto;
  const hkdf = (salt: Bytes, info: Bytes) => ({ name: 'HKDF', hash: 'SHA-256', salt, info });
  return {
    randomBytes: (n) => globalThis.crypto.getRandomValues(new Uint8Array(n)),

    importSecret: async (raw) => asSecret(await subtle.importKey('raw', raw, 'HKDF', false, ['deriveKey'])),
    deriveSealKey: async (secret, salt, info) =>
      (await subtle.deriveKey(hkdf(salt, info), asKey(secret), { name: 'AES-GCM', length: 256 }, false, [
        'encrypt',
        'decrypt',
        'unwrapKey',
      ])) as unknown as SealKey,
    deriveMacKey: async (secret, salt, info) =>
      (await subtle.deriveKey(
        hkdf(salt, info),
        asKey(secret),
        { name: 'HMAC', hash: 'SHA-256', length: 256 },
        false,
        ['sign', 'verify'],
      )) as unknown as MacKey,

    seal: async (key, nonce, aad, plain) =>
      new Uint8Array(await subtle.encrypt(gcm(nonce, aad), asKey(key), own(plain))),
    open: async (key, nonce, aad, sealed) => {
      const plain = await orNull(subtle.decrypt(gcm(nonce, aad), asKey(key), own(sealed)));
      return plain === null ? null : new Uint8Array(plain);
    },
    openSecret: async (key, nonce, aad, sealed) => {
      const unwrapped = subtle.unwrapKey('raw', own(sealed), asKey(key), gcm(nonce, aad), 'HKDF', false, [
        'deriveKey',
      ]);
      const secret = await orNull(unwrapped);
      return secret === null ? null : asSecret(secret);
    },

    mac: async (key, bytes) => new Uint8Array(await subtle.sign('HMAC', asKey(key), bytes)),
    isMacRight: (key, mac, bytes) => subtle.verify('HMAC', asKey(key), mac, bytes),

    argon2id: derive,

    newSha256: async () => {
      const hasher = await createSHA256();
      return { update: (bytes) => void hasher.update(bytes), digest: () => hasher.digest('hex') };
    },

    newRecoveryPair: async () => {
      const identity = await generateX25519Identity();
      return { identity, recipient: await identityToRecipient(identity) };
    },
    ageSeal: async (recipient, plain) => {
      const encrypter = new Encrypter();
      encrypter.addRecipient(recipient);
      return own(await encrypter.encrypt(plain));
    },
    ageOpen: async (identity, file) => {
      const decrypter = new Decrypter();
      decrypter.addIdentity(identity);
      // Every way in which a file fails to open is one answer here: it is not for this key, or it is damaged.
      return decrypter.decrypt(file).then(own, () => null);
    },
    ageKeyFrom: async (raw) => {
      const pkcs8 = new Uint8Array([...pkcs8Head, ...raw]);
      try {
        const key = await subtle.importKey('pkcs8', pkcs8, 'X25519', false, ['deriveBits']);
        return { identity: key as unknown as AgeIdentity, recipient: await identityToRecipient(key) };
      } finally {
        pkcs8.fill(0);
      }
    },
    async *ageSealStream(recipient, plain) {
      const encrypter = new Encrypter();
      encrypter.addRecipient(recipient);
      yield* piecesOf(await encrypter.encrypt(streamOf(plain)));
    },
    async *ageOpenStream(key, file) {
      const decrypter = new Decrypter();
      decrypter.addIdentity(asKey(key.identity));
      // What the reading of the file itself throws is another matter than a file that does not open.
      let broken: unknown;
      const watched = async function* () {
        try {
          yield* file;
        } catch (error) {
          broken = error;
          throw error;
        }
      };
      try {
        yield* piecesOf(await decrypter.decrypt(streamOf(watched())));
      } catch (error) {
        throw broken ?? new AgeDamaged('age', { cause: error });
      }
    },
  };
}

/** WebCrypto says "the tag is wrong" by an `OperationError`, and Node the same for a key of a wrong size; the rest are bugs. */
async function orNull<T>(opening: Promise<T>): Promise<T | null> {
  try {
    return await opening;
  } catch (error) {
    if (error instanceof DOMException && (error.name === 'OperationError' || error.name === 'DataError'))
      return null;
    throw error;
  }
}

/** What stands before 32 bytes of an X25519 key in PKCS #8 (RFC 8410). */
const pkcs8Head = [48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 110, 4, 34, 4, 32];

/** By hand: Chromium has no `ReadableStream.from`. */
function streamOf(pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const source = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await source.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await source.return?.();
    },
  });
}

async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Bytes> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield own(next.value);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const gcm = (nonce: Bytes, additionalData: Bytes) => ({ name: 'AES-GCM', iv: nonce, additionalData });

/** The app has no shared memory, so every array is over an ordinary buffer; the compiler cannot know. */
const own = (bytes: Uint8Array): Bytes => bytes as Bytes;
const asKey = (handle: SecretKey | SealKey | MacKey | AgeIdentity): CryptoKey =>
  handle as unknown as CryptoKey;
const asSecret = (key: CryptoKey): SecretKey => key as unknown as SecretKey;
