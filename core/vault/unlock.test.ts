import { beforeAll, describe, expect, it } from 'vitest';
import { deriveHere } from '../../renderer/platform/argon2-here.ts';
import { createWebCrypto } from '../../renderer/platform/crypto.ts';
import { fail } from '../base/result.ts';
import { argon2Limits } from './argon2-limits.ts';
import { canonicalBytes } from './canonical-json.ts';
import { crc32c } from './crc32c.ts';
import { openRecord, sealRecord } from './envelope.ts';
import { slotOf } from './header.ts';
import { type NewVault, newHeader } from './new-header.ts';
import { recoveryRecipient } from './slots.ts';
import { type HeaderCopies, type Unlocked, unlockWithPassphrase, unlockWithRecovery } from './unlock.ts';

const crypto = createWebCrypto(deriveHere);
const deps = { crypto, limits: { ...argon2Limits, minM: 8 } };
const params = { m: 8, t: 1, p: 1 } as const;
const place = { table: 'records', id: 'a', version: 'b' };
const text = new TextEncoder().encode('kept');

let vault: NewVault;
let record: Uint8Array;
let both: HeaderCopies;

async function create(passphrase: string): Promise<NewVault> {
  const made = await newHeader({ passphrase, params, created: '2026-11-22' }, deps);
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

beforeAll(async () => {
  vault = await create('перше друге третє');
  record = await sealRecord(vault.keys, place, 1, text);
  both = { a: vault.bytes, b: vault.bytes };
});

/** The header's bytes with something changed; the sum is made right again unless `isSumKept`. */
// biome-ignore lint/suspicious/noExplicitAny: any place of the JSON is changed (2026-11-22)
function changed(change: (json: any) => void, isSumKept = false): Uint8Array {
  const { sum, ...json } = JSON.parse(new TextDecoder().decode(vault.bytes));
  change(json);
  const fresh = crc32c(canonicalBytes(json)).toString(16).padStart(8, '0');
  return canonicalBytes({ ...json, sum: isSumKept ? sum : fresh });
}
/** Another letter in the middle of a base 64 text. */
const spoilt = (base64: string) => {
  const at = Math.floor(base64.length / 2);
  return base64.slice(0, at) + (base64[at] === 'A' ? 'B' : 'A') + base64.slice(at + 1);
};
const byWords = (copies: HeaderCopies) => unlockWithPassphrase(copies, 'перше друге третє', deps);
const bySheet = (copies: HeaderCopies) => unlockWithRecovery(copies, vault.recovery, deps);
const codeOf = async (result: ReturnType<typeof byWords>) => {
  const { ok, error } = (await result) as { ok: boolean; error?: { code: string } };
  return ok ? 'open' : error?.code;
};
async function expectOpen(result: Awaited<ReturnType<typeof byWords>>): Promise<Unlocked> {
  if (!result.ok) throw new Error(result.error.code);
  expect(await openRecord(result.value.keys, place, record)).toEqual({
    ok: true,
    value: { schema: 1, bytes: text },
  });
  return result.value;
}

describe('unlocking', () => {
  it('opens with the passphrase and with the sheet, to the same keys', async () => {
    for (const opened of [await expectOpen(await byWords(both)), await expectOpen(await bySheet(both))]) {
      expect([opened.isHeaderIntact, opened.repair, opened.header]).toEqual([true, [], vault.header]);
    }
  });

  it('says wrong passphrase for a wrong passphrase', async () => {
    expect(await codeOf(unlockWithPassphrase(both, 'перше друге', deps))).toBe('vault.wrong-passphrase');
    expect(await codeOf(unlockWithPassphrase(both, '', deps))).toBe('vault.wrong-passphrase');
    expect(await codeOf(unlockWithPassphrase(both, 'Перше друге третє', deps))).toBe(
      'vault.wrong-passphrase',
    );
  });

  it('tells a mistyped sheet from that of another vault', async () => {
    const other = await create('x');
    expect(await unlockWithRecovery(both, other.recovery, deps)).toEqual(
      fail('vault.wrong-recovery-key', { reason: 'other' }),
    );
    expect(await unlockWithRecovery(both, vault.recovery.slice(0, -1), deps)).toMatchObject({
      error: { params: { reason: 'length' } },
    });
  });

  it('says too little memory when Argon2 cannot have it', async () => {
    const poor = {
      ...deps,
      crypto: { ...crypto, argon2id: async () => fail('vault.too-little-memory', { mib: 256 }) },
    };
    expect(await codeOf(unlockWithPassphrase(both, 'перше друге третє', poor))).toBe(
      'vault.too-little-memory',
    );
  });

  it('says newer, and runs nothing, when an intact copy is newer', async () => {
    const newer = changed((json) => {
      json.minReader = 2;
    });
    let ran = 0;
    const counting = {
      ...deps,
      crypto: {
        ...crypto,
        argon2id: (...args: Parameters<typeof deriveHere>) => {
          ran++;
          return deriveHere(...args);
        },
      },
    };
    for (const copies of [
      { a: newer, b: newer },
      { a: vault.bytes, b: newer },
      { a: newer, b: null },
    ]) {
      expect(await codeOf(unlockWithPassphrase(copies, 'перше друге третє', counting))).toBe('vault.newer');
    }
    expect(ran).toBe(0);
  });

  it('does not let a damaged copy that looks newer stand in the way', async () => {
    const broken = changed((json) => {
      json.format = 'fv9';
    }, true);
    await expectOpen(await byWords({ a: broken, b: vault.bytes }));
    expect(await codeOf(byWords({ a: broken, b: null }))).toBe('vault.newer');
  });

  it('says damaged when both copies are gone or unreadable', async () => {
    const rubbish = new TextEncoder().encode('{"format":');
    for (const copies of [
      { a: null, b: null },
      { a: rubbish, b: null },
      { a: rubbish, b: new Uint8Array(0) },
    ]) {
      expect(await codeOf(byWords(copies))).toBe('vault.damaged');
      expect(await codeOf(bySheet(copies))).toBe('vault.damaged');
    }
  });

  it('says damaged for a header that asks for 4 GiB, and runs nothing', async () => {
    const hostile = changed((json) => {
      json.slots[0].m = 4 * 1024 * 1024;
    });
    expect(await codeOf(byWords({ a: hostile, b: hostile }))).toBe('vault.damaged');
  });
});

describe('buffers that held the master key', () => {
  it('are overwritten after a vault is made and after it is opened by the sheet', async () => {
    const seen: Uint8Array[] = [];
    const keep = <T extends Uint8Array | null>(bytes: T): T => {
      if (bytes !== null && bytes.length > 16) seen.push(bytes);
      return bytes;
    };
    const spied = {
      ...deps,
      crypto: {
        ...crypto,
        randomBytes: (n: number) => keep(crypto.randomBytes(n)),
        importSecret: (raw: Parameters<typeof crypto.importSecret>[0]) => crypto.importSecret(keep(raw)),
        ageSeal: (recipient: string, plain: Parameters<typeof crypto.ageSeal>[1]) =>
          crypto.ageSeal(recipient, keep(plain)),
        ageOpen: async (...args: Parameters<typeof crypto.ageOpen>) => keep(await crypto.ageOpen(...args)),
      },
    };
    const made = await newHeader({ passphrase: 'x', params, created: '2026-11-22' }, spied);
    if (!made.ok) throw new Error(made.error.code);
    const { bytes, recovery } = made.value;
    expect((await unlockWithRecovery({ a: bytes, b: bytes }, recovery, spied)).ok).toBe(true);
    // Made: random key, derived key, key imported, age content. Opened: age content, key imported.
    expect(seen).toHaveLength(6);
    expect(seen.filter((buffer) => buffer.some((byte) => byte !== 0))).toEqual([]);
  });
});

describe('one copy or one slot damaged', () => {
  it('opens by the good copy and plans to write it over the other', async () => {
    const rubbish = new TextEncoder().encode('{}');
    for (const bad of [
      null,
      rubbish,
      changed((json) => {
        json.slots[0].salt = spoilt(json.slots[0].salt);
      }, true),
    ]) {
      const { repair } = await expectOpen(await byWords({ a: bad, b: vault.bytes }));
      expect(repair).toEqual([{ copy: 'a', bytes: vault.bytes }]);
      const turned = await expectOpen(await bySheet({ a: vault.bytes, b: bad }));
      expect(turned.repair).toEqual([{ copy: 'b', bytes: vault.bytes }]);
    }
  });

  it('opens by the other slot when one is damaged in both copies, and never calls that a wrong passphrase', async () => {
    const noWords = changed((json) => {
      json.slots[0].wrapped = spoilt(json.slots[0].wrapped);
    }, true);
    const copies = { a: noWords, b: noWords };
    expect(await codeOf(byWords(copies))).toBe('vault.damaged');
    const opened = await expectOpen(await bySheet(copies));
    expect([opened.isHeaderIntact, opened.repair]).toEqual([false, []]);

    const noSheet = changed((json) => {
      json.slots[1].file = spoilt(json.slots[1].file);
    }, true);
    expect(await codeOf(bySheet({ a: noSheet, b: noSheet }))).toBe('vault.damaged');
    expect((await expectOpen(await byWords({ a: noSheet, b: noSheet }))).isHeaderIntact).toBe(false);
  });

  it('opens a header that somebody without the key has altered, and says that it is not intact', async () => {
    const altered = changed((json) => {
      json.created = '2020-01-01';
    });
    const opened = await expectOpen(await byWords({ a: altered, b: altered }));
    expect([opened.isHeaderIntact, opened.repair]).toEqual([false, []]);
  });

  it('refuses a slot whose parameters were lowered or whose wrapped key was exchanged', async () => {
    const other = await create('перше друге третє');
    const theirs = slotOf(other.header, 'argon2id')!;
    const forgeries = [
      changed((json) => {
        json.slots[0].t = 2;
      }),
      changed((json) => {
        json.slots[0].m = 9;
      }),
      changed((json) => {
        json.slots[0].wrapped = theirs.wrapped;
      }),
      changed((json) => {
        json.slots[0] = theirs;
      }),
    ];
    for (const bytes of forgeries) {
      expect(await codeOf(byWords({ a: bytes, b: bytes }))).toBe('vault.wrong-passphrase');
    }
  });

  it('checks the commitment before it unwraps', async () => {
    const spy = { ...deps, crypto: { ...crypto, openSecret: () => Promise.reject(new Error('unwrapped')) } };
    expect(await codeOf(unlockWithPassphrase(both, 'wrong', spy))).toBe('vault.wrong-passphrase');
  });
});

describe('the same passphrase on another keyboard', () => {
  it('opens composed, decomposed, full-width, with spaces around and between, and pasted with invisible marks', async () => {
    const made = await create('Її Й é file １２ Ａ');
    const copies = { a: made.bytes, b: made.bytes };
    const spellings = [
      'Її Й é file １２ Ａ'.normalize('NFD'),
      'Її Й é file 12 A'.normalize('NFC'),
      'Її Й é ﬁle 12 Ａ',
      '  Її\u00a0Й  é\tfile\u300012 A \n',
      '\ufeffЇї Й\u200b é file 12 \u2060A\u00ad',
    ];
    for (const spelling of spellings) {
      expect((await unlockWithPassphrase(copies, spelling, deps)).ok, spelling).toBe(true);
    }
    expect((await unlockWithPassphrase(copies, 'Її Й é file 12 a', deps)).ok).toBe(false);
    expect((await unlockWithPassphrase(copies, 'Її Й e file 12 A', deps)).ok).toBe(false);
  });
});

describe('the recipient of the sheet', () => {
  it('can be had with the vault open, for backups, and not from the header', async () => {
    const slot = slotOf(vault.header, 'age-recovery')!;
    const recipient = await recoveryRecipient(vault.vaultId, slot, await vault.keys.recipientKey(), crypto);
    expect(recipient).toMatch(/^age1[a-z0-9]{58}$/);
    const file = await crypto.ageSeal(recipient!, text);
    expect(await crypto.ageOpen(vault.recovery, file)).toEqual(text);
    expect(Buffer.from(slot.recipient, 'base64').toString('latin1')).not.toContain('age1');
  });
});
