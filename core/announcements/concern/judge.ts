import { type AnswerRank, answers, type ConcernAnswer, rank } from './answers.ts';
import type { ConcernFacts } from './facts.ts';
import { type Finding, finding, type MissingFact, type ReasonCode } from './findings.ts';
import {
  gates,
  isDecided,
  lostBefore,
  markRules,
  marksOf,
  noGroup,
  othersPossible,
  type Rule,
} from './rules.ts';
import type { ConcernTerms, Route } from './terms.ts';

/** The answer for one group that an announcement names, with all that led to it. */
export type RouteConcern = {
  readonly route: Route;
  readonly answer: ConcernAnswer;
  readonly reasons: readonly ReasonCode[];
  /** Facts that nobody has written down; each could change the answer. */
  readonly missing: readonly MissingFact[];
};

/** Whether an announcement can concern a case: the farthest-reaching group's answer. `routes`: that group first. */
export type Concern = {
  readonly answer: ConcernAnswer;
  readonly routes: readonly RouteConcern[];
  /** What must be said of the announcement itself beside any answer. */
  readonly caveats: readonly ReasonCode[];
};

/** An announcement with its rules laid out, so that millions of cases find them without looking anything up. */
export type PreparedTerms = {
  readonly terms: ConcernTerms;
  readonly cap: AnswerRank;
  readonly asked: readonly {
    readonly route: Route;
    readonly gates: readonly Rule[];
    readonly marks: readonly Rule[];
  }[];
};

export function prepareTerms(terms: ConcernTerms): PreparedTerms {
  return {
    terms,
    cap: terms.caveats.reduce((cap: AnswerRank, code) => lower(cap, finding(code).answer), rank.yes),
    asked: terms.routes.map((route) => ({
      route,
      gates: gates[route],
      marks: terms.marks.filter((mark) => marksOf[route].includes(mark)).map((mark) => markRules[mark]),
    })),
  };
}

export const lower = (a: AnswerRank, b: AnswerRank): AnswerRank => (a < b ? a : b);
export const higher = (a: AnswerRank, b: AnswerRank): AnswerRank => (a > b ? a : b);

/**
 * All gates must hold; of the marks one is enough, and when none fits, those that were not named were not excluded.
 *
 * @param found takes every finding; without it, rules that cannot change the answer any more are not asked.
 * @param reached what another group has reached: an answer that is not higher is of no use without `found`.
 */
function judgeRoute(
  facts: ConcernFacts,
  terms: ConcernTerms,
  { gates, marks }: PreparedTerms['asked'][number],
  found: Finding[] | null,
  reached: AnswerRank = rank.no,
): AnswerRank {
  let answer: AnswerRank = rank.yes;
  for (const rule of gates) {
    const it = rule(facts, terms);
    found?.push(it);
    answer = lower(answer, it.answer);
    if (answer <= reached && found === null) return answer;
  }
  // Marks never take an answer below "unknown": one that does not fit leaves the others possible.
  if (marks.length === 0 || (answer <= rank.unknown && found === null)) return answer;
  let best: AnswerRank = rank.no;
  for (const rule of marks) {
    const it = rule(facts, terms);
    found?.push(it);
    best = higher(best, it.answer);
    if (best >= answer && found === null) return answer;
  }
  if (best === rank.no) {
    found?.push(othersPossible);
    best = rank.possible;
  }
  return lower(answer, best);
}

/** The answer alone: what is asked of every case and every announcement. */
export function concernRank(facts: ConcernFacts, { terms, cap, asked }: PreparedTerms): AnswerRank {
  if (asked.length === 0) return noGroup.answer;
  // A gate of every group, and the one that excludes most: asked once, before any group is looked at.
  if (lostBefore(facts, terms).answer === rank.no) return rank.no;
  let best: AnswerRank = rank.no;
  for (const group of asked) {
    best = higher(best, judgeRoute(facts, terms, group, null, best));
    if (best >= cap) break;
  }
  return lower(best, cap);
}

/** The answer with every reason, for a screen. The same rules as `concernRank`, by the same walk. */
export function explainConcern(facts: ConcernFacts, { terms, cap, asked }: PreparedTerms): Concern {
  if (asked.length === 0)
    return { answer: answers[noGroup.answer], routes: [], caveats: [noGroup.code, ...terms.caveats] };
  const routes = asked.map((group) => {
    const found: Finding[] = [];
    const own = judgeRoute(facts, terms, group, found);
    return { own, shown: explainRoute(group.route, lower(own, cap), own, found) };
  });
  const best = routes.reduce((far: AnswerRank, { own }) => higher(far, own), rank.no);
  return {
    answer: answers[lower(best, cap)],
    routes: routes.toSorted((a, b) => b.own - a.own).map(({ shown }) => shown),
    caveats: terms.caveats,
  };
}

/** Facts are missing while the answer is open: of the gates, those that hold it back; of the marks, those not yet known. */
function explainRoute(
  route: Route,
  shown: AnswerRank,
  own: AnswerRank,
  found: readonly Finding[],
): RouteConcern {
  const open = isDecided(own) ? [] : found.filter((it) => it.answer === own || it.answer === rank.unknown);
  return {
    route,
    answer: answers[shown],
    // Nothing is said where nothing speaks for or against.
    reasons: found.flatMap(({ code }) => (code === 'side.open' ? [] : code)),
    missing: [...new Set(open.flatMap(({ missing }) => missing ?? []))],
  };
}
