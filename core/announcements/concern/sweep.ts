import { type AnswerRank, isKnown, rank } from './answers.ts';
import type { ConcernFacts } from './facts.ts';
import { higher, lower, type PreparedTerms } from './judge.ts';
import { type PackedFacts, unpackFacts } from './packed.ts';
import {
  isChild,
  lostAgainst,
  lostBefore,
  markRules,
  mayBeBackThen,
  mayBeCaptive,
  noGroup,
  type Rule,
} from './rules.ts';
import type { ConcernTerms } from './terms.ts';

/**
 * One case after the other against all announcements: the answers of `concernRank`, several times as fast.
 *
 * Announcements that name the same groups, categories, sides and places have one shape and differ in their days. Most
 * rules read no day: each is asked once a case, and how far a shape can reach follows from them. Within a shape
 * announcements stand by their last day, so that all which were over before the person was lost are passed over at
 * once; only what other rules say about days is asked of a pair. A test holds all against `concernRank`.
 */
export type Sweep = {
  /** Calls back with the place of every announcement whose answer is not "no", and the answer. */
  readonly run: (packed: PackedFacts, found: (at: number, answer: AnswerRank) => void) => void;
};

const bits = { captive: 1, child: 2, under25: 4, period: 8 } as const;

/** The rules that read days of the case or of the announcement, beside `lostBefore`: a gate of every group. */
const datedRules = new Map<Rule, number>([
  [mayBeCaptive, bits.captive],
  [isChild, bits.child],
  [markRules['under-25'], bits.under25],
  [markRules.period, bits.period],
]);

/** A rule that reads no day, and an announcement that has all which it reads of one. */
type Question = { readonly rule: Rule; readonly terms: ConcernTerms };

/** A group that a shape names: which questions are its gates and marks, and bits of the dated rules that it asks. */
type Group = {
  readonly gates: readonly number[];
  readonly marks: readonly number[];
  readonly hasMarks: boolean;
  readonly dated: number;
  /** The question for `mayBeCaptive`; -1 when it is no gate. */
  readonly captive: number;
};

type Shape = {
  readonly cap: AnswerRank;
  readonly groups: readonly Group[];
  readonly dated: number;
  /** The announcements with it, by their last day, the earliest first: places and days in arrays of their own. */
  readonly lines: readonly ConcernTerms[];
  readonly places: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
};

export function createSweep(announcements: readonly PreparedTerms[]): Sweep {
  const questions: Question[] = [];
  const shapes = shapesOf(announcements, questions);
  const said = new Uint8Array(questions.length);
  return {
    run(packed, found) {
      const facts = unpackFacts(packed);
      for (let q = 0; q < questions.length; q++) {
        const { rule, terms } = questions[q] as Question;
        said[q] = rule(facts, terms).answer;
      }
      // Without a day of return `mayBeCaptive` reads none, and what it said of another announcement holds.
      const days = mayBeBackThen(facts) ? -1 : ~bits.captive;
      const isLossKnown = isKnown(facts.loss) && !facts.isLossDoubted;
      for (let i = 0; i < shapes.length; i++) {
        const shape = shapes[i] as Shape;
        const { places, lines, from, to } = shape;
        const isDated = (shape.dated & days) !== 0;
        const reach = isDated ? rank.yes : reachOf(shape, said, facts, lines[0] as ConcernTerms, 0);
        if (reach === rank.no) continue;
        const isNobody = shape.groups.length === 0;
        for (let l = isLossKnown && !isNobody ? firstOpen(to, facts.loss.from) : 0; l < places.length; l++) {
          let answer: AnswerRank = reach;
          if (isDated) answer = reachOf(shape, said, facts, lines[l] as ConcernTerms, days);
          if (!isNobody)
            answer = lower(answer, lostAgainst(facts, from[l] as number, to[l] as number).answer);
          if (answer !== rank.no) found(places[l] as number, answer);
        }
      }
    },
  };
}

/** What all rules but `lostBefore` make together, as `judgeRoute` combines them. @param days bits of the dated rules to ask */
function reachOf(
  { groups, cap }: Shape,
  said: Uint8Array,
  facts: ConcernFacts,
  terms: ConcernTerms,
  days: number,
): AnswerRank {
  if (groups.length === 0) return noGroup.answer;
  let best: AnswerRank = rank.no;
  for (let i = 0; i < groups.length; i++) {
    const { gates, marks, hasMarks, dated, captive } = groups[i] as Group;
    let answer: AnswerRank = rank.yes;
    for (let g = 0; g < gates.length; g++) answer = lower(answer, said[gates[g] as number] as AnswerRank);
    const asked = dated & days;
    if ((asked & bits.captive) !== 0) answer = lower(answer, mayBeCaptive(facts, terms).answer);
    else if (captive >= 0) answer = lower(answer, said[captive] as AnswerRank);
    if ((asked & bits.child) !== 0) answer = lower(answer, isChild(facts, terms).answer);
    if (answer <= best) continue;
    if (hasMarks) {
      let mark: AnswerRank = rank.no;
      for (let m = 0; m < marks.length; m++) mark = higher(mark, said[marks[m] as number] as AnswerRank);
      if ((asked & bits.under25) !== 0) mark = higher(mark, markRules['under-25'](facts, terms).answer);
      if ((asked & bits.period) !== 0) mark = higher(mark, markRules.period(facts, terms).answer);
      // None fits: those that were not named were not excluded.
      answer = lower(answer, mark === rank.no ? rank.possible : mark);
    }
    best = higher(best, answer);
  }
  return lower(best, cap);
}

/** @param questions takes all that the shapes ask */
function shapesOf(announcements: readonly PreparedTerms[], questions: Question[]): readonly Shape[] {
  const alike = new Map<string, number[]>();
  for (const [at, { terms, cap }] of announcements.entries()) {
    // All that rules which read no day find in an announcement.
    const key = JSON.stringify([terms.routes, terms.marks, terms.sides, terms.regions, cap]);
    const places = alike.get(key);
    if (places === undefined) alike.set(key, [at]);
    else places.push(at);
  }
  const termsOf = (at: number): ConcernTerms => (announcements[at] as PreparedTerms).terms;
  return [...alike.values()].map((unsorted) => {
    const places = Int32Array.from(unsorted).sort((a, b) => termsOf(a).on.to - termsOf(b).on.to);
    const { cap, asked, terms } = announcements[places[0] as number] as PreparedTerms;
    const ask = (rule: Rule): number => {
      const at = questions.findIndex(
        (it) => it.rule === rule && it.terms.sides === terms.sides && it.terms.regions === terms.regions,
      );
      return at < 0 ? questions.push({ rule, terms }) - 1 : at;
    };
    const groups = asked.map((group) => groupOf(group, ask));
    return {
      cap,
      groups,
      dated: groups.reduce((all, { dated }) => all | dated, 0),
      lines: Array.from(places, termsOf),
      places,
      from: places.map((at) => termsOf(at).on.from),
      to: places.map((at) => termsOf(at).on.to),
    };
  });
}

function groupOf({ gates, marks }: PreparedTerms['asked'][number], ask: (rule: Rule) => number): Group {
  const isStanding = (rule: Rule): boolean => rule !== lostBefore && !datedRules.has(rule);
  const dated = [...gates, ...marks].reduce((all, rule) => all | (datedRules.get(rule) ?? 0), 0);
  return {
    gates: gates.filter(isStanding).map(ask),
    marks: marks.filter(isStanding).map(ask),
    hasMarks: marks.length > 0,
    dated,
    captive: gates.includes(mayBeCaptive) ? ask(mayBeCaptive) : -1,
  };
}

/** The first announcement that was not over before a day; what stands before it has "no" from `lostBefore`. */
function firstOpen(lastDays: Int32Array, day: number): number {
  let from = 0;
  let to = lastDays.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((lastDays[middle] as number) < day) from = middle + 1;
    else to = middle;
  }
  return from;
}
