import { describe, expect, it } from 'vitest';
import { deriveHere } from '../../renderer/platform/argon2-here.ts';
import { createWebCrypto } from '../../renderer/platform/crypto.ts';
import { encodeId, type VaultId } from '../base/ids.ts';
import type { CryptoPort } from './crypto-port.ts';
import { openRecord, type RecordPlace, sealRecord } from './envelope.ts';
import { createVaultKeys } from './keys.ts';

const crypto = createWebCrypto(deriveHere);
const master = await crypto.importSecret(new Uint8Array(32).fill(1));
const vaultId = encodeId(new Uint8Array(16).fill(5)) as VaultId;
const keysWith = (port: CryptoPort, id = vaultId, epoch = 1) =>
  createVaultKeys(port, { vaultId: id, epoch }, master);
const keys = keysWith(crypto);
const textOf = (i: number) => new TextEncoder().encode(`record ${i} ${'я'.repeat(i)}`);
const placeOf = (i: number): RecordPlace => ({ table: 'records', id: `id${i}`, version: `device:${i}` });

describe('a sealed record', () => {
  it('opens at its place with its schema number, also when it is empty', async () => {
    for (const bytes of [new Uint8Array(0), textOf(1), textOf(100_000)]) {
      const sealed = await sealRecord(keys, placeOf(1), 3, bytes);
      expect(await openRecord(keys, placeOf(1), sealed)).toEqual({ ok: true, value: { schema: 3, bytes } });
    }
  });

  it('lies as schema, epoch, nonce, padded ciphertext and tag', async () => {
    const sealed = await sealRecord(keysWith(crypto, vaultId, 7), placeOf(1), 3, textOf(1));
    expect([...sealed.subarray(0, 5)]).toEqual([3, 0, 0, 0, 7]);
    expect(sealed.length).toBe(1 + 4 + 12 + 256 + 16);
  });

  it('is bound to format, vault, table, id, version, schema and epoch, each after its length', async () => {
    const bound: string[] = [];
    const seal: CryptoPort['seal'] = (key, nonce, aad, plain) => {
      bound.push(Buffer.from(aad).toString('hex'));
      return crypto.seal(key, nonce, aad, plain);
    };
    await sealRecord(
      keysWith({ ...crypto, seal }, vaultId, 7),
      { table: 't', id: 'ab', version: 'c' },
      3,
      textOf(1),
    );
    const parts = ['667631', '05'.repeat(16), '74', '6162', '63', '00000003', '00000007'];
    expect(bound).toEqual([
      parts.map((part) => `000000${(part.length / 2).toString(16).padStart(2, '0')}${part}`).join(''),
    ]);
  });

  it('of 1,000 records, none opens swapped, elsewhere, replayed, or with a changed field', async () => {
    const count = 1000;
    const sealed = await Promise.all(
      Array.from({ length: count }, (_, i) => sealRecord(keys, placeOf(i), 1, textOf(i % 300))),
    );
    const other = encodeId(new Uint8Array(16).fill(6)) as VaultId;
    let rejected = 0;
    let tried = 0;
    const expectRejected = async (vault: typeof keys, place: RecordPlace, bytes: Uint8Array) => {
      tried++;
      const opened = await openRecord(vault, place, bytes);
      if (!opened.ok && opened.error.code === 'vault.damaged') rejected++;
    };
    for (let i = 0; i < count; i++) {
      const [place, bytes] = [placeOf(i), sealed[i]!];
      const changed = (at: number, value: number) =>
        Uint8Array.from(bytes, (byte, k) => (k === at ? value : byte));
      await expectRejected(keys, place, sealed[(i + 1) % count]!);
      await expectRejected(keys, { ...place, id: `${place.id}x` }, bytes);
      await expectRejected(keys, { ...place, table: 'changes' }, bytes);
      await expectRejected(keys, { ...place, version: `device:${i + 1}` }, bytes);
      await expectRejected(keysWith(crypto, other), place, bytes);
      await expectRejected(keys, place, changed(0, 2));
      await expectRejected(keys, place, changed(4, 2));
      await expectRejected(
        keys,
        place,
        changed(5 + (i % (bytes.length - 5)), bytes[5 + (i % (bytes.length - 5))]! ^ 1),
      );
      await expectRejected(keys, place, bytes.subarray(0, bytes.length - 1 - (i % 300)));
    }
    expect([rejected, tried]).toEqual([9 * count, 9 * count]);
  });

  it('never moves a letter between the fields that it is bound to', async () => {
    const sealed = await sealRecord(keys, { table: 'records', id: 'ab', version: 'c' }, 1, textOf(1));
    const opened = await openRecord(keys, { table: 'records', id: 'a', version: 'bc' }, sealed);
    expect(opened).toEqual({ ok: false, error: { code: 'vault.damaged' } });
  });

  it('takes a new nonce from the generator each time, for the same text too', async () => {
    const drawn: string[] = [];
    const spy = keysWith({
      ...crypto,
      randomBytes: (n) => {
        const bytes = crypto.randomBytes(n);
        drawn.push(Buffer.from(bytes).toString('hex'));
        return bytes;
      },
    });
    const used = new Set<string>();
    for (let i = 0; i < 2000; i++) {
      const sealed = await sealRecord(spy, placeOf(1), 1, textOf(1));
      used.add(Buffer.from(sealed.subarray(5, 17)).toString('hex'));
    }
    expect(used.size).toBe(2000);
    expect([...used]).toEqual(drawn);
  });

  it('refuses a schema number that is not one byte', async () => {
    for (const bad of [0, 256, 1.5]) {
      await expect(sealRecord(keys, placeOf(1), bad, textOf(1))).rejects.toThrow(RangeError);
    }
  });
});
