import { argon2Sync } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { armor, Decrypter } from 'age-encryption';
import * as vectors from 'cctv-age';
import { argon2id as hashWasm } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import type { SealKey } from '../../core/vault/crypto-port.ts';
import { deriveHere } from './argon2-here.ts';
import { createWebCrypto } from './crypto.ts';

const port = createWebCrypto(deriveHere);
const { subtle } = globalThis.crypto;
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const hex = (data: Uint8Array) => Buffer.from(data).toString('hex');

describe('HKDF-SHA-256', () => {
  const range = (from: number, to: number) => Uint8Array.from({ length: to - from + 1 }, (_, i) => from + i);
  // RFC 5869, appendix A.1–A.3: the first 32 bytes of OKM.
  const cases = [
    {
      ikm: new Uint8Array(22).fill(0x0b),
      salt: range(0, 0x0c),
      info: range(0xf0, 0xf9),
      okm: '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf',
    },
    {
      ikm: range(0, 0x4f),
      salt: range(0x60, 0xaf),
      info: range(0xb0, 0xff),
      okm: 'b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c',
    },
    {
      ikm: new Uint8Array(22).fill(0x0b),
      salt: new Uint8Array(0),
      info: new Uint8Array(0),
      okm: '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d',
    },
  ];

  it.each(cases)('gives the keys of RFC 5869 ($okm)', async ({ ikm, salt, info, okm }) => {
    const secret = await port.importSecret(ikm);
    // The derived keys cannot be read out, so they are compared by what they do.
    const message = bytes('00010203');
    const plain = await subtle.importKey('raw', bytes(okm), { name: 'HMAC', hash: 'SHA-256' }, false, [
      'sign',
    ]);
    const expected = new Uint8Array(await subtle.sign('HMAC', plain, message));
    expect(await port.mac(await port.deriveMacKey(secret, salt, info), message)).toEqual(expected);

    const sealKey = await port.deriveSealKey(secret, salt, info);
    const aes = await subtle.importKey('raw', bytes(okm), 'AES-GCM', false, ['encrypt']);
    const nonce = new Uint8Array(12);
    const sealed = await subtle.encrypt(
      { name: 'AES-GCM', iv: nonce, additionalData: message },
      aes,
      message,
    );
    expect(await port.open(sealKey, nonce, message, new Uint8Array(sealed))).toEqual(message);
  });
});

describe('AES-256-GCM', () => {
  const long =
    'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255';
  const longSealed =
    '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad';
  const key = 'feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308';
  const zero = '00'.repeat(32);
  // McGrew and Viega, "The Galois/Counter Mode of Operation", test cases 13–16 (the vectors that NIST publishes).
  const cases = [
    {
      name: '13',
      key: zero,
      iv: '00'.repeat(12),
      aad: '',
      plain: '',
      sealed: '',
      tag: '530f8afbc74536b9a963b4f1c4cb738b',
    },
    {
      name: '14',
      key: zero,
      iv: '00'.repeat(12),
      aad: '',
      plain: '00'.repeat(16),
      sealed: 'cea7403d4d606b6e074ec5d3baf39d18',
      tag: 'd0d1c8a799996bf0265b98b5d48ab919',
    },
    {
      name: '15',
      key,
      iv: 'cafebabefacedbaddecaf888',
      aad: '',
      plain: long,
      sealed: longSealed,
      tag: 'b094dac5d93471bdec1a502270e3cc6c',
    },
    {
      name: '16',
      key,
      iv: 'cafebabefacedbaddecaf888',
      aad: 'feedfacedeadbeeffeedfacedeadbeefabaddad2',
      plain: long.slice(0, 120),
      sealed: longSealed.slice(0, 120),
      tag: '76fc6ece0f4e1768cddf8853bb2d551b',
    },
  ];

  it.each(cases)('seals and opens test case $name', async ({ key: raw, iv, aad, plain, sealed, tag }) => {
    const handle = (await subtle.importKey('raw', bytes(raw), 'AES-GCM', false, [
      'encrypt',
      'decrypt',
    ])) as unknown as SealKey;
    const made = await port.seal(handle, bytes(iv), bytes(aad), bytes(plain));
    expect(hex(made)).toBe(sealed + tag);
    expect(hex((await port.open(handle, bytes(iv), bytes(aad), made))!)).toBe(plain);
    const wrong = bytes(sealed + tag);
    wrong[wrong.length - 1]! ^= 1;
    expect(await port.open(handle, bytes(iv), bytes(aad), wrong)).toBeNull();
  });

  it('lets bugs through: a key that may not open is no wrong tag', async () => {
    const sealOnly = (await subtle.importKey('raw', bytes(key), 'AES-GCM', false, [
      'encrypt',
    ])) as unknown as SealKey;
    const [nonce, aad, sealed] = [new Uint8Array(12), bytes('aa'), new Uint8Array(32)];
    await expect(port.open(sealOnly, nonce, aad, sealed)).rejects.toThrow();
    await expect(port.openSecret(sealOnly, nonce, aad, sealed)).rejects.toThrow();
  });

  it('unwraps a secret into a key that nobody can read, or not at all', async () => {
    const key1 = await port.deriveSealKey(
      await port.importSecret(new Uint8Array(32)),
      new Uint8Array(16),
      bytes('01'),
    );
    const nonce = new Uint8Array(12);
    const wrapped = await port.seal(key1, nonce, bytes('aa'), new Uint8Array(32).fill(7));
    const secret = await port.openSecret(key1, nonce, bytes('aa'), wrapped);
    expect((secret as unknown as CryptoKey).extractable).toBe(false);
    expect(await port.openSecret(key1, nonce, bytes('ab'), wrapped)).toBeNull();
    const same = await port.importSecret(new Uint8Array(32).fill(7));
    const macs = [secret!, same].map(async (one) =>
      port.mac(await port.deriveMacKey(one, nonce, nonce), nonce),
    );
    const [one, two] = await Promise.all(macs);
    expect(one).toEqual(two);
  });
});

describe('HMAC-SHA-256', () => {
  it('is right for its bytes and key only', async () => {
    const secret = await port.importSecret(bytes('01'));
    const key = await port.deriveMacKey(secret, bytes('02'), bytes('03'));
    const mac = await port.mac(key, bytes('04'));
    expect(await port.isMacRight(key, mac, bytes('04'))).toBe(true);
    expect(await port.isMacRight(key, mac, bytes('05'))).toBe(false);
    expect(await port.isMacRight(key, mac.slice(0, 31), bytes('04'))).toBe(false);
    expect(
      await port.isMacRight(await port.deriveMacKey(secret, bytes('02'), bytes('04')), mac, bytes('04')),
    ).toBe(false);
  });
});

describe('Argon2id', () => {
  const inNode = (params: { m: number; t: number; p: number }, salt: Uint8Array, message: Uint8Array) =>
    argon2Sync('argon2id', {
      message,
      nonce: salt,
      parallelism: params.p,
      tagLength: 32,
      memory: params.m,
      passes: params.t,
    });

  it('of Node gives the vector of RFC 9106, 5.3 (hash-wasm has no associated data, so Node stands between)', () => {
    const tag = argon2Sync('argon2id', {
      message: new Uint8Array(32).fill(1),
      nonce: new Uint8Array(16).fill(2),
      secret: new Uint8Array(8).fill(3),
      associatedData: new Uint8Array(12).fill(4),
      parallelism: 4,
      tagLength: 32,
      memory: 32,
      passes: 3,
    });
    expect(hex(tag)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
  });

  it('of hash-wasm agrees with Node, with and without secret and lanes', async () => {
    const options = {
      iterations: 3,
      parallelism: 4,
      memorySize: 32,
      hashLength: 32,
      outputType: 'hex',
    } as const;
    const [password, salt, secret] = [1, 2, 3].map((value, i) => new Uint8Array([32, 16, 8][i]!).fill(value));
    const node = argon2Sync('argon2id', {
      message: password!,
      nonce: salt!,
      secret: secret!,
      parallelism: 4,
      tagLength: 32,
      memory: 32,
      passes: 3,
    });
    expect(await hashWasm({ ...options, password: password!, salt: salt!, secret: secret! })).toBe(hex(node));
  });

  it('of this app gives the reference implementation’s vector', async () => {
    const derived = await deriveHere(
      { m: 65536, t: 2, p: 1 },
      new TextEncoder().encode('somesalt'),
      new TextEncoder().encode('password'),
    );
    expect(derived.ok && hex(derived.value)).toBe(
      '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
    );
  });

  it('of this app agrees with Node for the parameters that are used', async () => {
    const salt = new Uint8Array(16).fill(9);
    const secret = new TextEncoder().encode('дощ поле ріка камінь вечір міст');
    for (const params of [
      { m: 8, t: 1, p: 1 },
      { m: 19 * 1024, t: 2, p: 1 },
      { m: 64 * 1024, t: 3, p: 1 },
    ] as const) {
      const derived = await deriveHere(params, salt, secret);
      expect(derived.ok && hex(derived.value)).toBe(hex(inNode(params, salt, secret)));
    }
  });

  it('says too little memory when there is none, and lets bugs through', async () => {
    const salt = new Uint8Array(16);
    const secret = new Uint8Array([1]);
    const impossible = await deriveHere({ m: 8 * 1024 * 1024, t: 1, p: 1 }, salt, secret);
    expect(impossible).toEqual({
      ok: false,
      error: { code: 'vault.too-little-memory', params: { mib: 8192 } },
    });
    await expect(deriveHere({ m: 8, t: 0, p: 1 }, salt, secret)).rejects.toThrow();
  });
});

describe('age', () => {
  it('goes there and back, and tells a file of another key or a damaged one', async () => {
    const pair = await port.newRecoveryPair();
    const other = await port.newRecoveryPair();
    expect(pair.identity).toMatch(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/);
    const plain = new Uint8Array(72).fill(3);
    const file = await port.ageSeal(pair.recipient, plain);
    expect(await port.ageOpen(pair.identity, file)).toEqual(plain);
    expect(await port.ageOpen(other.identity, file)).toBeNull();
    for (let at = 0; at < file.length; at++) {
      const flipped = file.slice();
      flipped[at]! ^= 1;
      expect(await port.ageOpen(pair.identity, flipped), String(at)).toBeNull();
      expect(await port.ageOpen(pair.identity, file.subarray(0, at))).toBeNull();
    }
  });

  // The conformity kit of C2SP (CCTV): what the format's own authors test implementations with.
  const kit = Object.entries((vectors as { default?: object }).default ?? vectors) as [string, Uint8Array][];

  it('library passes the conformity kit: 143 of 143', async () => {
    let passed = 0;
    for (const [name, vector] of kit) {
      const text = Buffer.from(vector).toString('latin1');
      const end = text.indexOf('\n\n');
      const field = (key: string) =>
        [...text.slice(0, end).matchAll(new RegExp(`^${key}: (.*)$`, 'gm'))].map((match) => match[1]!);
      let file = new Uint8Array(vector.slice(end + 2));
      if (field('compressed')[0] === 'zlib') file = new Uint8Array(inflateSync(file));
      const outcome = await open(file, field('armored')[0] === 'yes', field('identity'), field('passphrase'));
      const isSuccess = field('expect')[0] === 'success';
      expect(outcome === null, name).toBe(!isSuccess);
      if (outcome !== null) expect(await sha256(outcome), name).toBe(field('payload')[0]);
      passed++;
    }
    expect([passed, kit.length]).toEqual([143, 143]);
  });
});

async function open(
  file: Uint8Array,
  isArmored: boolean,
  identities: readonly string[],
  passphrases: readonly string[],
): Promise<Uint8Array | null> {
  try {
    const decrypter = new Decrypter();
    for (const identity of identities) decrypter.addIdentity(identity);
    for (const passphrase of passphrases) decrypter.addPassphrase(passphrase);
    return await decrypter.decrypt(isArmored ? armor.decode(Buffer.from(file).toString('latin1')) : file);
  } catch {
    return null;
  }
}

const sha256 = async (data: Uint8Array) =>
  hex(new Uint8Array(await subtle.digest('SHA-256', new Uint8Array(data))));
