import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsOfKey, pickGroups } from './recovery-groups.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

describe('the groups asked back from a recovery sheet', () => {
  it('are two different askable ones, lower first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 20 }), unit, unit, (count, a, b) => {
        const draws = [a, b];
        const isAskable = (index: number) => index >= 1 && index < count - 1;
        const [first, second] = pickGroups(count, isAskable, () => draws.shift() as number);
        expect(first).toBeLessThan(second);
        expect([first, second].every(isAskable)).toBe(true);
      }),
    );
  });

  it('cannot be picked from a sheet that is too short', () => {
    expect(() => pickGroups(2, (index) => index === 1, Math.random)).toThrow();
  });
});

describe('a whole recovery key typed back', () => {
  // The example identity of the age test vectors; it protects nothing.
  const key = 'AGE-SECRET-KEY-1XMWWC06LY3EE5RYTXM9MFLAZ2U56JJJ36S0MYPDRWSVLUL66MV4QX3S7F6';

  it('is split into its fifteen groups however it is spaced', () => {
    const spaced = key.toLowerCase().replace(/(.{4})/g, '$1 ');
    const groups = groupsOfKey(spaced);
    expect(groups).toHaveLength(15);
    expect(groups?.[0]).toEqual({ index: 1, text: 'XMWW' });
    expect(groups?.map((group) => group.text).join('')).toBe(key.slice(16));
  });

  it('is refused with one wrong letter', () => {
    expect(groupsOfKey(key.replace('XMWW', 'XMWQ'))).toBeNull();
  });
});
