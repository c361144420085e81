import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Bytes, CryptoPort, MacKey, SealKey, SecretKey } from '../../core/vault/crypto-port.ts';
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

const gcm = (nonce: Bytes, additionalData: Bytes) => ({ name: 'AES-GCM', iv: nonce, additionalData });

/** The app has no shared memory, so every array is over an ordinary buffer; the compiler cannot know. */
const own = (bytes: Uint8Array): Bytes => bytes as Bytes;
const asKey = (handle: SecretKey | SealKey | MacKey): CryptoKey => handle as unknown as CryptoKey;
const asSecret = (key: CryptoKey): SecretKey => key as unknown as SecretKey;
