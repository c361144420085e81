import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveHere } from '../../renderer/platform/argon2-here.ts';
import { createWebCrypto } from '../../renderer/platform/crypto.ts';
import {
  isGroupAskable,
  isGroupRight,
  looksLikeRecoveryKey,
  readRecoveryKey,
  recoveryGroups,
} from './recovery.ts';

// From the age test kit, so no vault's.
const identity = 'AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0';
const right = { ok: true, value: identity };
const letters = identity.slice(16);

describe('the recovery key on paper', () => {
  it('is the prefix, fourteen groups of four and one of two, and is the key when joined', () => {
    const groups = recoveryGroups(identity);
    expect(groups.map((group) => group.length)).toEqual([16, ...Array(14).fill(4), 2]);
    expect(groups.join('')).toBe(identity);
  });

  it('asks for whole groups only, and reads them tolerantly', () => {
    const groups = recoveryGroups(identity);
    expect(groups.map((_, i) => i).filter(isGroupAskable)).toEqual(
      Array.from({ length: 14 }, (_, i) => i + 1),
    );
    expect(isGroupRight(groups, 1, ' egtz ')).toBe(true);
    expect(isGroupRight(groups, 1, 'Е-Gт-z')).toBe(true);
    expect(isGroupRight(groups, 1, 'egty')).toBe(false);
    expect(isGroupRight(groups, 1, '')).toBe(false);
    expect(isGroupRight(groups, 15, 'M0')).toBe(false);
    expect(isGroupRight(groups, 99, '')).toBe(false);
  });
});

describe('reading a recovery key back', () => {
  it('takes any case, spaces, dashes, line breaks, with the prefix or without', () => {
    const spellings = [
      identity,
      identity.toLowerCase(),
      letters,
      recoveryGroups(identity).join(' '),
      recoveryGroups(identity).slice(1).join(' - ').toLowerCase(),
      `${recoveryGroups(identity).slice(0, 6).join('\t')}\r\n${recoveryGroups(identity).slice(6).join('\u00a0')}\n`,
      identity.replace(/[A-Z0-9]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ];
    for (const text of spellings) expect(readRecoveryKey(text), text).toEqual(right);
  });

  it('takes letters of a Cyrillic layout and look-alikes that Bech32 does not have', () => {
    const cyrillic: Record<string, string> = {
      A: 'А',
      E: 'Е',
      K: 'К',
      M: 'М',
      T: 'Т',
      X: 'Х',
      Y: 'У',
      3: 'З',
    };
    expect(readRecoveryKey(identity.replace(/[AEKMTXY3]/g, (letter) => cyrillic[letter]!))).toEqual(right);
    expect(readRecoveryKey(letters.replaceAll('0', 'O').replaceAll('8', 'B').replaceAll('L', 'I'))).toEqual(
      right,
    );
    expect(readRecoveryKey(letters.replaceAll('L', '1'))).toEqual(right);
  });

  it('says how many letters it read when some are missing', () => {
    expect(readRecoveryKey(identity.slice(0, -3))).toEqual({
      ok: false,
      error: { code: 'vault.wrong-recovery-key', params: { reason: 'length', letters: 55, expected: 58 } },
    });
    expect(readRecoveryKey('').ok).toBe(false);
  });

  it('finds every single wrong letter and every two neighbours swapped', () => {
    const alphabet = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';
    const mistyped = {
      ok: false,
      error: { code: 'vault.wrong-recovery-key', params: { reason: 'letters' } },
    };
    for (let at = 0; at < letters.length; at++) {
      for (const letter of alphabet.replace(letters[at]!, '')) {
        expect(readRecoveryKey(letters.slice(0, at) + letter + letters.slice(at + 1))).toEqual(mistyped);
      }
      const [one, two] = [letters[at], letters[at + 1]];
      if (two === undefined || one === two) continue;
      expect(readRecoveryKey(letters.slice(0, at) + two + one + letters.slice(at + 2))).toEqual(mistyped);
    }
  });

  it('reads every key that age makes', async () => {
    const crypto = createWebCrypto(deriveHere);
    for (let i = 0; i < 50; i++) {
      const { identity: made } = await crypto.newRecoveryPair();
      expect(readRecoveryKey(recoveryGroups(made).join(' ').toLowerCase())).toEqual({
        ok: true,
        value: made,
      });
    }
  });

  it('throws for no text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readRecoveryKey(text).ok).toBe(false);
      }),
    );
  });

  it('tells a recovery key from a passphrase by its prefix', () => {
    expect(looksLikeRecoveryKey(' age-secret-key-1egtz')).toBe(true);
    expect(looksLikeRecoveryKey('дощ поле ріка')).toBe(false);
  });
});
