import type { RandomBytes } from '../base/ports.ts';
import type { Failure, Result } from '../base/result.ts';

/**
 * The cryptography that the vault needs from outside. The real one is `renderer/platform/crypto.ts`;
 * it runs in the vault worker and in Node alike, so tests use it too.
 */
export type CryptoPort = {
  readonly randomBytes: RandomBytes;

  /** A key to derive from, made of raw bytes; the caller overwrites those bytes. */
  importSecret(raw: Bytes): Promise<SecretKey>;
  /** HKDF-SHA-256 (RFC 5869) to an AES-256-GCM key. */
  deriveSealKey(secret: SecretKey, salt: Bytes, info: Bytes): Promise<SealKey>;
  /** HKDF-SHA-256 (RFC 5869) to an HMAC-SHA-256 key of 32 bytes. */
  deriveMacKey(secret: SecretKey, salt: Bytes, info: Bytes): Promise<MacKey>;

  /** AES-256-GCM: ciphertext followed by the 16-byte tag. */
  seal(key: SealKey, nonce: Bytes, aad: Bytes, plain: Uint8Array): Promise<Bytes>;
  /** `null` when the tag is wrong. */
  open(key: SealKey, nonce: Bytes, aad: Bytes, sealed: Uint8Array): Promise<Bytes | null>;
  /** As `open`, straight into a key: the raw bytes never become visible to the program. */
  openSecret(key: SealKey, nonce: Bytes, aad: Bytes, sealed: Uint8Array): Promise<SecretKey | null>;

  mac(key: MacKey, bytes: Bytes): Promise<Bytes>;
  isMacRight(key: MacKey, mac: Bytes, bytes: Bytes): Promise<boolean>;

  /** Argon2id, version 0x13, 32 bytes. Takes a second or more: its implementation runs apart from the caller's thread. */
  argon2id(
    params: Argon2Params,
    salt: Bytes,
    secret: Bytes,
  ): Promise<Result<Bytes, Failure<'vault.too-little-memory'>>>;

  /** SHA-256 of bytes that come in pieces. */
  newSha256(): Promise<Sha256>;

  /** A new age X25519 identity (`AGE-SECRET-KEY-1…`) and its recipient (`age1…`). */
  newRecoveryPair(): Promise<RecoveryPair>;
  /** An age v1 file for one recipient. */
  ageSeal(recipient: string, plain: Bytes): Promise<Bytes>;
  /** `null` when the file is not for this identity, or damaged. */
  ageOpen(identity: string, file: Bytes): Promise<Bytes | null>;

  /** An age X25519 identity out of 32 raw bytes; the caller overwrites them. */
  ageKeyFrom(raw: Bytes): Promise<AgeKey>;
  /** An age v1 file for one recipient, in pieces as they are made. */
  ageSealStream(recipient: string, plain: AsyncIterable<Uint8Array>): AsyncIterable<Bytes>;
  /** The content of an age file as it is opened; ends with `AgeDamaged` when the file is not for this key, cut short or altered. */
  ageOpenStream(key: AgeKey, file: AsyncIterable<Uint8Array>): AsyncIterable<Bytes>;
};

/** An age file that does not open. What was read of it before may be whole, and must not be used. */
export class AgeDamaged extends Error {}

export type Sha256 = {
  update(bytes: Uint8Array): void;
  /** 64 hexadecimal digits; called once. */
  digest(): string;
};

declare const use: unique symbol;
/** Handles of keys: what they are is the implementation's business; none of them can be read out. */
export type SecretKey = { readonly [use]: 'derive' };
export type SealKey = { readonly [use]: 'seal' };
export type MacKey = { readonly [use]: 'mac' };
export type AgeIdentity = { readonly [use]: 'age' };
export type AgeKey = { readonly identity: AgeIdentity; readonly recipient: string };

export type Bytes = Uint8Array<ArrayBuffer>;

/** `m`: memory in KiB; `t`: passes; `p`: lanes, always 1 (the implementation has one thread). */
export type Argon2Params = { readonly m: number; readonly t: number; readonly p: 1 };

export type RecoveryPair = { readonly identity: string; readonly recipient: string };
