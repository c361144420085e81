import type { EntityId } from '../../base/ids.ts';
import { type AnswerRank, answers, type ConcernAnswer, rank } from './answers.ts';
import { concernRank, type PreparedTerms, prepareTerms } from './judge.ts';
import { type PackedFacts, unpackFacts } from './packed.ts';
import { createSweep } from './sweep.ts';
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

/** `counts`: of every answer but "no". */
type Column = { readonly prepared: PreparedTerms; readonly counts: [number, number, number, number] };

export function createConcernBoard(): ConcernBoard {
  const cases = new Map<EntityId, PackedFacts>();
  const columns = new Map<EntityId, Column>();
  /** The same as an array: walked through for every case. */
  let inLine: readonly Column[] = [];
  let sweep = createSweep([]);

  function count(packed: PackedFacts, sign: 1 | -1): void {
    sweep.run(packed, (at, answer) => {
      (inLine[at] as Column).counts[answer] += sign;
    });
  }

  function columnOf(terms: ConcernTerms): Column {
    const prepared = prepareTerms(terms);
    const counts: Column['counts'] = [0, 0, 0, 0];
    for (const packed of cases.values()) {
      const answer = concernRank(unpackFacts(packed), prepared);
      if (answer !== rank.no) counts[answer] += 1;
    }
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
      sweep = createSweep(inLine.map(({ prepared }) => prepared));
    },
    termsOf: (id) => columns.get(id)?.prepared,
    get announcements() {
      return [...columns.values()].map(({ prepared }) => prepared);
    },
    countsOf(id) {
      const column = columns.get(id)?.counts;
      const counts = column === undefined ? [0, 0, 0, 0] : [...column];
      // Whoever is not counted otherwise has "no": the sweep passes them over.
      if (column !== undefined) counts[rank.no] = cases.size - counts.reduce((all, one) => all + one, 0);
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
