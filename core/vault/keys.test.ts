import { describe, expect, it } from 'vitest';
import { deriveHere } from '../../renderer/platform/argon2-here.ts';
import { createWebCrypto } from '../../renderer/platform/crypto.ts';
import { type DeviceId, encodeId, type VaultId } from '../base/ids.ts';
import type { Bytes } from './crypto-port.ts';
import { createVaultKeys } from './keys.ts';

const crypto = createWebCrypto(deriveHere);
const vaultId = encodeId(new Uint8Array(16).fill(5)) as VaultId;

describe('the key tree', () => {
  it('derives with the vault id as salt and exactly these strings', async () => {
    const asked: string[] = [];
    const note = (salt: Bytes, info: Bytes) => {
      asked.push(`${Buffer.from(salt).toString('hex')} ${Buffer.from(info).toString('latin1')}`);
    };
    const master = await crypto.importSecret(new Uint8Array(32));
    const keys = createVaultKeys(
      {
        ...crypto,
        deriveSealKey: (secret, salt, info) => {
          note(salt, info);
          return crypto.deriveSealKey(secret, salt, info);
        },
        deriveMacKey: (secret, salt, info) => {
          note(salt, info);
          return crypto.deriveMacKey(secret, salt, info);
        },
      },
      { vaultId, epoch: 1 },
      master,
    );
    await keys.recordKey('records', 1);
    await keys.recordKey('records', 1);
    await keys.journalKey('device' as DeviceId, 258);
    await keys.headerKey();
    await keys.recipientKey();
    const salt = '05'.repeat(16);
    expect(asked).toEqual([
      `${salt} fv1/rec/\0\0\0\u0007records/\0\0\0\u0004\0\0\0\u0001`,
      `${salt} fv1/journal/\0\0\0\u0006device/\0\0\0\u0004\0\0\u0001\u0002`,
      `${salt} fv1/header`,
      `${salt} fv1/recovery-recipient`,
    ]);
  });

  it('gives keys that cannot be read out', async () => {
    const keys = createVaultKeys(
      crypto,
      { vaultId, epoch: 1 },
      await crypto.importSecret(new Uint8Array(32)),
    );
    for (const key of [await keys.recordKey('records', 1), await keys.headerKey()]) {
      expect((key as unknown as CryptoKey).extractable).toBe(false);
      await expect(globalThis.crypto.subtle.exportKey('raw', key as unknown as CryptoKey)).rejects.toThrow();
    }
  });
});
