import { beforeAll, describe, expect, it } from 'vitest';
import { deriveHere } from '../../renderer/platform/argon2-here.ts';
import { createWebCrypto } from '../../renderer/platform/crypto.ts';
import { argon2Limits } from './argon2-limits.ts';
import { canonicalBytes } from './canonical-json.ts';
import { crc32c } from './crc32c.ts';
import { MAX_HEADER_BYTES, parseHeader } from './header.ts';
import { type NewVault, newHeader } from './new-header.ts';

const limits = { ...argon2Limits, minM: 8 };
const deps = { crypto: createWebCrypto(deriveHere), limits };

type Json = Record<string, unknown> & { slots: Record<string, unknown>[] };
let vault: NewVault;
let json: Json;

beforeAll(async () => {
  const made = await newHeader(
    { passphrase: 'a b', params: { m: 8, t: 1, p: 1 }, created: '2026-11-22' },
    deps,
  );
  if (!made.ok) throw new Error(made.error.code);
  vault = made.value;
  json = JSON.parse(new TextDecoder().decode(vault.bytes));
});

/** The header with something changed, its sum made right again unless `sum` is given. */
function changed(change: (copy: Json) => void, sum?: string): Uint8Array {
  const copy = structuredClone(json);
  change(copy);
  const { sum: _, ...rest } = copy;
  const fresh = crc32c(canonicalBytes(rest)).toString(16).padStart(8, '0');
  return canonicalBytes({ ...rest, sum: sum ?? fresh });
}
const kindOf = (bytes: Uint8Array | null) => {
  const copy = parseHeader(bytes, limits);
  return 'isIntact' in copy ? `${copy.kind} ${copy.isIntact ? 'intact' : 'damaged'}` : copy.kind;
};

describe('reading a header', () => {
  it('takes what was written, in whatever layout of JSON', () => {
    expect(kindOf(vault.bytes)).toBe('header intact');
    expect(parseHeader(vault.bytes, limits)).toEqual({
      kind: 'header',
      isIntact: true,
      header: vault.header,
    });
    const pretty = new TextEncoder().encode(JSON.stringify(json, null, 2));
    expect(kindOf(pretty)).toBe('header intact');
    expect(vault.bytes.length).toBeLessThan(2048);
  });

  it('holds nothing but ids, a day, numbers and sealed bytes', () => {
    expect(Object.keys(json).sort()).toEqual(
      ['created', 'epoch', 'format', 'hmac', 'minReader', 'serial', 'slots', 'sum', 'vaultId'].sort(),
    );
    expect(new TextDecoder().decode(vault.bytes)).not.toContain(vault.recovery);
  });

  it('calls a newer format or reader newer', () => {
    expect(
      kindOf(
        changed((copy) => {
          copy.minReader = 2;
        }),
      ),
    ).toBe('newer intact');
    expect(
      kindOf(
        changed((copy) => {
          copy.format = 'fv2';
        }),
      ),
    ).toBe('newer intact');
    expect(
      kindOf(
        changed((copy) => {
          copy.format = 'fv2';
        }, '00000000'),
      ),
    ).toBe('newer damaged');
    expect(
      kindOf(
        changed((copy) => {
          copy.format = 'zip';
        }),
      ),
    ).toBe('unreadable');
  });

  it('refuses 4 GiB, 0 passes, 1,000 passes or two lanes, without running anything', () => {
    const bad: [string, unknown][] = [
      ['m', 4 * 1024 * 1024],
      ['m', 7],
      ['m', 8.5],
      ['m', '8'],
      ['t', 0],
      ['t', 1000],
      ['p', 2],
    ];
    for (const [name, value] of bad) {
      expect(
        kindOf(
          changed((copy) => {
            copy.slots[0]![name] = value;
          }),
        ),
        name,
      ).toBe('unreadable');
    }
  });

  it('holds real vaults to 19 MiB and more', () => {
    expect(parseHeader(vault.bytes).kind).toBe('unreadable');
  });

  it('refuses in an intact copy every member that is missing, foreign or of another form', () => {
    const changes: ((copy: Json) => void)[] = [
      (copy) => {
        delete copy.hmac;
      },
      (copy) => {
        copy.extra = 1;
      },
      (copy) => {
        copy.vaultId = 'short';
      },
      (copy) => {
        copy.serial = 0;
      },
      (copy) => {
        copy.serial = 2 ** 53;
      },
      (copy) => {
        copy.epoch = 2 ** 32;
      },
      (copy) => {
        copy.created = 'yesterday';
      },
      (copy) => {
        copy.hmac = 'AAAA';
      },
      (copy) => {
        copy.slots = [];
      },
      (copy) => {
        copy.slots.push(copy.slots[0]!);
      },
      (copy) => {
        copy.slots[0]!.type = 'none';
      },
      (copy) => {
        copy.slots[0]!.extra = 1;
      },
      (copy) => {
        copy.slots[0]!.salt = 'AAAA';
      },
      (copy) => {
        copy.slots[1]!.file = '***';
      },
    ];
    for (const change of changes) expect(kindOf(changed(change)), change.toString()).toBe('unreadable');
  });

  it('gives of a damaged copy the slots that can still be read', () => {
    const bytes = changed((copy) => {
      copy.slots[0]!.salt = 'AA';
    }, '00000000');
    const copy = parseHeader(bytes, limits);
    expect(copy.kind === 'header' && copy.header.slots.map((slot) => slot.type)).toEqual(['age-recovery']);
    expect(kindOf(bytes)).toBe('header damaged');
  });

  it('never throws, whatever the file holds', () => {
    const texts = [
      '',
      'null',
      '[]',
      '"fv1"',
      '{',
      '{"a":1e999}',
      `${'['.repeat(8000)}${']'.repeat(8000)}`,
      `{"slots":${'['.repeat(8000)}${']'.repeat(8000)}}`,
      '{"format":"fv1","minReader":1,"slots":[null,1,{}],"__proto__":{"x":1}}',
      ' '.repeat(MAX_HEADER_BYTES + 1),
    ];
    for (const text of texts)
      expect(kindOf(new TextEncoder().encode(text)), text.slice(0, 40)).toBe('unreadable');
    expect(kindOf(null)).toBe('missing');
    for (let cut = 0; cut < vault.bytes.length; cut++) {
      expect(kindOf(vault.bytes.subarray(0, cut))).toBe('unreadable');
    }
  });

  it('refuses a file above 16 KiB though it is a header', () => {
    const padded = new TextEncoder().encode(
      `${new TextDecoder().decode(vault.bytes)}${' '.repeat(MAX_HEADER_BYTES)}`,
    );
    expect(kindOf(padded)).toBe('unreadable');
  });

  it('never takes a copy with one flipped bit for intact', () => {
    for (let at = 0; at < vault.bytes.length; at++) {
      const flipped = vault.bytes.slice();
      flipped[at]! ^= 1 << (at % 8);
      expect(kindOf(flipped), String(at)).not.toContain('intact');
    }
  });
});
