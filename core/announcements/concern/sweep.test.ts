import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EntityId } from '../../base/ids.ts';
import { type AnswerRank, answers, anyDay, type DaySpan, rank, type Said } from './answers.ts';
import { createConcernBoard } from './board.ts';
import type { ConcernFacts } from './facts.ts';
import { concernRank, prepareTerms } from './judge.ts';
import { packFacts } from './packed.ts';
import { createSweep } from './sweep.ts';
import { type ConcernTerms, marks, routes } from './terms.ts';

// Few days, close together, so that spans often touch, hold one another or are the same.
const day = fc.integer({ min: 100, max: 106 });
const span: fc.Arbitrary<DaySpan> = fc
  .tuple(day, day)
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const anySpan = fc.oneof({ weight: 1, arbitrary: fc.constant(anyDay) }, { weight: 6, arbitrary: span });
const anySaid = fc.constantFrom<Said>(0, 1, 2, 3);
const anyFacts: fc.Arbitrary<ConcernFacts> = fc.record({
  soldier: anySaid,
  woman: anySaid,
  wounded: anySaid,
  ill: anySaid,
  officer: anySaid,
  conscript: anySaid,
  toRussia: anySaid,
  fate: fc.oneof(
    fc.integer({ min: 0, max: 10 }).map((bit) => (2 ** bit) >> 1),
    fc.constantFrom(3, 8, 16, 24, 40, 132),
  ),
  fateOn: anySpan,
  birth: anySpan,
  loss: anySpan,
  regions: fc.integer({ min: 0, max: 7 }),
  isAreaUnread: fc.boolean(),
  isBirthDoubted: fc.boolean(),
  isLossDoubted: fc.boolean(),
});
/** Half of all: soldiers who are known to be held, of whom one thing decides the answer. */
const facts = fc
  .tuple(anyFacts, fc.boolean())
  .map(
    ([it, isHeld]): ConcernFacts =>
      isHeld ? { ...it, soldier: 2, fate: 4, loss: { from: 90, to: 99 }, isLossDoubted: false } : it,
  );
const ofTerms = {
  id: fc.constant('x' as EntityId),
  routes: fc.subarray([...routes]),
  marks: fc.subarray([...marks], { maxLength: 2 }),
  on: anySpan,
  bornAfter25: span,
  bornAfter18: span,
  sides: anySaid,
  regions: fc.integer({ min: 0, max: 7 }),
  periods: fc.array(span, { minLength: 1, maxLength: 2 }),
  caveats: fc.subarray<ConcernTerms['caveats'][number]>(['event.disputed', 'event.cancelled'], {
    maxLength: 1,
  }),
};
/** The same announcement with one thing changed: of one shape with it, or nearly. */
const withOthers = fc
  .tuple(
    fc.record<ConcernTerms>(ofTerms),
    fc.array(
      fc.oneof(
        ...Object.entries(ofTerms).map(([name, value]) =>
          (value as fc.Arbitrary<unknown>).map((it) => ({ [name]: it })),
        ),
      ),
      { minLength: 3, maxLength: 8 },
    ),
  )
  .map(([it, others]) => [it, ...others.map((other) => ({ ...it, ...other }))].map(prepareTerms));
/** The same person lost, born and back on other days. */
const withTwins = fc
  .tuple(
    facts,
    fc.array(fc.record({ birth: anySpan, loss: anySpan, fateOn: anySpan, isBirthDoubted: fc.boolean() }), {
      maxLength: 4,
    }),
  )
  .map(([it, others]) => [it, ...others.map((other) => ({ ...it, ...other }))]);

it('gives every case the answer to every announcement that they are given one by one', () => {
  fc.assert(
    fc.property(
      fc.array(withTwins, { minLength: 1, maxLength: 4 }).map((all) => all.flat()),
      fc.array(withOthers, { minLength: 1, maxLength: 2 }).map((all) => all.flat()),
      (cases, announcements) => {
        const sweep = createSweep(announcements);
        const found = cases.map((one) => {
          const row: AnswerRank[] = announcements.map(() => rank.no);
          sweep.run(packFacts(one), (at, answer) => {
            row[at] = answer;
          });
          return row;
        });
        expect(found).toEqual(cases.map((one) => announcements.map((it) => concernRank(one, it))));
      },
    ),
    { numRuns: 400 },
  );
});

it('a board that was edited counts what its cases are answered one by one', () => {
  const ids = ['a', 'b', 'c', 'd'] as EntityId[];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...ids), fc.option(facts)), { maxLength: 12 }),
      fc.array(withOthers, { minLength: 1, maxLength: 2 }).map((all) => all.flat()),
      (edits, announcements) => {
        const board = createConcernBoard();
        const columns = announcements.map((it, at) => ({ ...it.terms, id: `x${at}` as EntityId }));
        for (const [at, [id, value]] of edits.entries()) {
          const terms = columns[at];
          if (terms !== undefined) board.setAnnouncement(terms.id, terms);
          board.setCase(id, value === null ? null : packFacts(value));
        }
        for (const terms of columns.slice(0, edits.length)) {
          const counts = { no: 0, unknown: 0, possible: 0, yes: 0 };
          for (const [, answer] of board.answersTo(terms.id)) counts[answers[answer]] += 1;
          expect(board.countsOf(terms.id)).toEqual(counts);
        }
      },
    ),
    { numRuns: 200 },
  );
});
