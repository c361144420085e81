import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ChangeId, ClaimId } from '../base/ids.ts';
import { anyContradict, anyOfManyContradict, contradict } from './contradictions.ts';
import type { Cardinality } from './schema-types.ts';
import type { Count, StatedClaim, Value } from './types.ts';

const count: fc.Arbitrary<Count> = fc.record({
  what: fc.constant('pow' as const),
  to: fc.constant('UA' as const),
  number: fc.constantFrom(90, 95, 100, 104, 110),
  qualifier: fc.constantFrom('exact', 'at-least', 'about', 'up-to'),
  scope: fc.constant('total' as const),
});
const withheld: Count = { what: 'pow', to: 'UA', number: null, qualifier: 'undisclosed', scope: 'total' };
const unknown = fc.constant<Value>({ unknown: true });
const anyValue: readonly fc.Arbitrary<Value>[] = [
  fc.constantFrom('Лелека', ' Лелека', 'Лелека\u00a0', 'лелека', ''),
  fc.oneof(count, fc.constant(withheld)),
  fc.constantFrom<Value>({ family: 'Лелека' }, { family: 'Лелека', given: '' }, { given: 'Лелека' }),
  fc.oneof(count, fc.constantFrom<Value>('about 100', { family: 'Лелека' }, ['Лелека'])),
  fc.constantFrom<Value>(true, false, 5, '5', 'true', ['5']),
];
const claims = fc.constantFrom(...anyValue).chain((value) =>
  fc.array(
    fc.record({
      property: fc.constant('any'),
      value: fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: unknown }),
      change: fc.constantFrom('d:1' as ChangeId, 'd:2' as ChangeId, 'd:3' as ChangeId),
      id: fc.constant('d:1/0' as ClaimId),
      at: fc.constant('2026-01-01T00:00:00.000Z'),
      author: fc.constantFrom('Вигадана', 'Казковий'),
      said: fc.constantFrom<Partial<StatedClaim>>(
        {},
        {},
        { speaker: 'Office' },
        { speaker: 'office, via Paper' },
      ),
      time: fc.constantFrom<Partial<StatedClaim>>({}, { validOn: '2023-05' }, { statedOn: '2024' }),
    }),
    { maxLength: 7 },
  ),
);
const stated = claims.map((all) =>
  all.map(({ said, time, ...it }): StatedClaim => ({ ...it, ...said, ...time })),
);

it('finds in many claims what holding each against each finds', () => {
  fc.assert(
    fc.property(
      stated,
      fc.constantFrom<Cardinality>('one', 'many', 'history', 'per-key'),
      (all, cardinality) => {
        const expected = all.some((a) => all.some((b) => a !== b && contradict(a, b, cardinality)));
        expect(anyOfManyContradict(all, cardinality)).toBe(expected);
        expect(anyContradict(all, cardinality)).toBe(expected);
      },
    ),
    { numRuns: 1000 },
  );
});

it('a hundred thousand claims that agree are looked through at once', () => {
  const one = { property: 'unit', value: 'brigade', author: '', at: '2026-01-01T00:00:00.000Z' };
  const all = Array.from(
    { length: 100_000 },
    (_, at): StatedClaim => ({
      ...one,
      change: `d:${at}` as ChangeId,
      id: `d:${at}/0` as ClaimId,
    }),
  );
  expect(anyContradict(all, 'one')).toBe(false);
  expect(
    anyContradict(
      [...all, { ...one, id: 'e:1/0' as ClaimId, value: 'other', change: 'e:1' as ChangeId }],
      'one',
    ),
  ).toBe(true);
});
