import type { EntityId } from '../../base/ids.ts';
import { type AnswerRank, answers, type ConcernAnswer } from './answers.ts';
import { concernRank, type PreparedTerms, prepareTerms } from './judge.ts';
import { type PackedFacts, unpackFacts } from './packed.ts';
import type { ConcernTerms } from './terms.ts';

/** How many cases have each answer to an announcement. */
export type ConcernCounts = Readonly<Record<ConcernAnswer, number>>;

/**
 * All cases held against all announcements, kept up to date.
 *
 * A changed case costs as many comparisons as there are announcements, a changed announcement as many as there
 * are cases; nothing else is looked at again.
 */
export type ConcernBoard = {
  /** Sets or takes away (`null`) what a case says. */
  setCase(id: EntityId, facts: PackedFacts | null): void;
  setAnnouncement(id: EntityId, terms: ConcernTerms | null): void;
  termsOf(id: EntityId): PreparedTerms | undefined;
  readonly announcements: readonly PreparedTerms[];
  countsOf(id: EntityId): ConcernCounts;
  /** Every case with its answer to one announcement. */
  answersTo(id: EntityId): Generator<readonly [id: EntityId, answer: AnswerRank]>;
};

type Column = { readonly prepared: PreparedTerms; readonly counts: [number, number, number, number] };

export function createConcernBoard(): ConcernBoard {
  const cases = new Map<EntityId, PackedFacts>();
  const columns = new Map<EntityId, Column>();
  /** The same as an array: walked through for every case. */
  let inLine: readonly Column[] = [];

  function count(packed: PackedFacts, sign: 1 | -1): void {
    const facts = unpackFacts(packed);
    for (let at = 0; at < inLine.length; at++) {
      const { prepared, counts } = inLine[at] as Column;
      counts[concernRank(facts, prepared)] += sign;
    }
  }

  function columnOf(terms: ConcernTerms): Column {
    const prepared = prepareTerms(terms);
    const counts: Column['counts'] = [0, 0, 0, 0];
    for (const packed of cases.values()) counts[concernRank(unpackFacts(packed), prepared)] += 1;
    return { prepared, counts };
  }

  return {
    setCase(id, facts) {
      const old = cases.get(id);
      if (old !== undefined && facts !== null && isSame(old, facts)) return;
      if (old !== undefined) count(old, -1);
      if (facts === null) cases.delete(id);
      else {
        cases.set(id, facts);
        count(facts, 1);
      }
    },
    setAnnouncement(id, terms) {
      columns.delete(id);
      if (terms !== null) columns.set(id, columnOf(terms));
      inLine = [...columns.values()];
    },
    termsOf: (id) => columns.get(id)?.prepared,
    get announcements() {
      return [...columns.values()].map(({ prepared }) => prepared);
    },
    countsOf(id) {
      const counts = columns.get(id)?.counts ?? [0, 0, 0, 0];
      return Object.fromEntries(answers.map((answer, at) => [answer, counts[at]])) as ConcernCounts;
    },
    *answersTo(id) {
      const prepared = columns.get(id)?.prepared;
      if (prepared === undefined) return;
      for (const [of, packed] of cases) yield [of, concernRank(unpackFacts(packed), prepared)];
    },
  };
}

const isSame = (a: PackedFacts, b: PackedFacts): boolean =>
  a.length === b.length && a.every((value, at) => value === b[at]);
