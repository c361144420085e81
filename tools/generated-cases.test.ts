import { describe, expect, it } from 'vitest';
import { generateCases } from '../bench/generate.ts';
import { rowOf } from '../core/model/schema.ts';
import { checkValue } from '../core/model/values.ts';

describe('invented cases for benches', () => {
  const claimsIn = (fullness: 'plain' | 'register') =>
    generateCases(2000, 7, { fullness }).flatMap(({ groups }) => groups);
  const plain = claimsIn('plain');
  const register = claimsIn('register');

  it('are values that the app itself would keep so', () => {
    const wrong = register.flatMap(({ kind, claims }) =>
      claims.flatMap(({ property, value, key, isAsTyped }) => {
        const row = rowOf(kind, property);
        if (row === null) return [`${kind}/${property}`];
        const isKeyRight = row.keys === undefined || row.keys.some((known) => known === key);
        const isReadable = checkValue(row, value)?.isAsTyped !== true;
        return isKeyRight && isReadable === (isAsTyped !== true) ? [] : [`${kind}/${property}: ${value}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('have the shares of a register, two parts a case, and the same people in both fullnesses', () => {
    const cases = register.filter(({ kind }) => kind === 'case');
    const share = (property: string) =>
      cases.filter(({ claims }) => claims.some((claim) => claim.property === property)).length / 2000;
    expect(share('assignee')).toBeCloseTo(0.6, 1);
    expect(share('wound')).toBeCloseTo(0.15, 1);
    expect(share('rank')).toBeCloseTo(0.6, 1);
    const parts = register.filter(({ kind }) => kind !== 'case' && kind !== 'source');
    expect(parts.length / 2000).toBeCloseTo(2, 0);
    expect(new Set(parts.map(({ kind }) => kind)).size).toBe(9);
    const namesIn = (groups: typeof plain) =>
      groups
        .filter(({ kind }) => kind === 'case')
        .flatMap(({ claims }) => claims.filter(({ property }) => property === 'name'));
    expect(namesIn(register)).toEqual(namesIn(plain));
  });
});
