import { type DaySpan, isKnown, rank, type Said, said } from './answers.ts';
import { type ConcernFacts, fates } from './facts.ts';
import { type Finding, finding } from './findings.ts';
import type { ConcernTerms, Mark, Route } from './terms.ts';

/** One rule: what it finds about a case and an announcement. */
export type Rule = (facts: ConcernFacts, terms: ConcernTerms) => Finding;

type Outcomes = Readonly<Record<'yes' | 'no' | 'possible' | 'none', Finding>>;

const outcomes = (mark: Mark): Outcomes => ({
  yes: finding(`${mark}.yes`),
  no: finding(`${mark}.no`),
  possible: finding(`${mark}.possible`),
  none: finding(`${mark}.none`),
});

/** Sources that differ give "possible": no side is picked. */
function bySaid(value: Said, { yes, no, possible, none }: Outcomes): Finding {
  if (value === said.nothing) return none;
  if (value === said.both) return possible;
  return value === said.yes ? yes : no;
}

/** Younger than an age on the day of the event, whichever day of each span it was; a doubted date decides nothing. */
function byAge(
  { birth, isBirthDoubted }: ConcernFacts,
  bornAfter: DaySpan,
  { yes, no, possible, none }: Outcomes,
): Finding {
  if (!isKnown(birth)) return none;
  if (isBirthDoubted) return possible;
  if (birth.from > bornAfter.to) return yes;
  return birth.to <= bornAfter.from ? no : possible;
}

const soldierOutcomes: Outcomes = {
  yes: finding('soldier.yes'),
  no: finding('soldier.no'),
  possible: finding('soldier.differ'),
  none: finding('soldier.none'),
};
const civilianOutcomes: Outcomes = {
  yes: finding('civilian.yes'),
  no: finding('civilian.no'),
  possible: finding('civilian.differ'),
  none: finding('civilian.none'),
};
const childOutcomes: Outcomes = {
  yes: finding('child.yes'),
  no: finding('child.no'),
  possible: finding('child.possible'),
  none: finding('child.none'),
};

const opposite = (value: Said): Said => (value === said.yes ? said.no : value === said.no ? said.yes : value);

const isSoldier: Rule = ({ soldier }) => bySaid(soldier, soldierOutcomes);
const isCivilian: Rule = ({ soldier }) => bySaid(opposite(soldier), civilianOutcomes);
export const isChild: Rule = (facts, { bornAfter18 }) => byAge(facts, bornAfter18, childOutcomes);

const lost = {
  none: finding('time.none'),
  after: finding('time.after'),
  before: finding('time.before'),
  around: finding('time.around'),
} as const;

/** Whoever was still in contact after an event was not part of it. @param from first day of the event */
export function lostAgainst({ loss, isLossDoubted }: ConcernFacts, from: number, to: number): Finding {
  if (!isKnown(loss)) return lost.none;
  if (isLossDoubted) return lost.around;
  if (loss.from > to) return lost.after;
  return loss.to < from ? lost.before : lost.around;
}

export const lostBefore: Rule = (facts, { on }) => lostAgainst(facts, on.from, on.to);

const ended = {
  thatDay: finding('fate.freed-then'),
  freed: finding('fate.freed'),
  home: finding('fate.home'),
  identified: finding('fate.identified'),
  buried: finding('fate.buried'),
  identifiedOnce: finding('fate.identified-once'),
  buriedOnce: finding('fate.buried-once'),
  none: finding('fate.none'),
  differ: finding('fate.differ'),
} as const;
const captive = {
  missing: finding('fate.missing'),
  believed: finding('fate.believed-captive'),
  confirmed: finding('fate.captive'),
  dead: finding('fate.believed-dead'),
} as const;
const dead = {
  missing: finding('dead.missing'),
  believed: finding('dead.believed-captive'),
  confirmed: finding('dead.captive'),
  dead: finding('dead.believed-dead'),
} as const;

/**
 * What the file says of the fate. Who is home, freed, identified or buried by it is not held against announcements
 * any more: that is said with the answer, and another fate brings the case back.
 */
function byFate(
  { fate, fateOn }: ConcernFacts,
  { on }: ConcernTerms,
  open: Readonly<Record<'missing' | 'believed' | 'confirmed' | 'dead', Finding>>,
): Finding {
  switch (fate) {
    case 0:
      return ended.none;
    case fates.missing:
      return open.missing;
    case fates['believed-captive']:
      return open.believed;
    case fates['captivity-confirmed']:
      return open.confirmed;
    case fates['believed-dead']:
      return open.dead;
    case fates['remains-identified']:
      return ended.identified;
    case fates.buried:
      return ended.buried;
    case fates['remains-identified-once']:
      return ended.identifiedOnce;
    case fates['buried-once']:
      return ended.buriedOnce;
    case fates.freed:
    case fates.home:
    case fates.freed | fates.home:
      // Freed on that very day: this may be the exchange in which it happened.
      if (open === captive && isKnown(fateOn) && fateOn.from <= on.to && fateOn.to >= on.from)
        return ended.thatDay;
      return fate === fates.freed ? ended.freed : ended.home;
    default:
      return ended.differ;
  }
}

/** Whether a return on a known day is all that is said of the fate: only then `mayBeCaptive` reads days. */
export const mayBeBackThen = ({ fate, fateOn }: ConcernFacts): boolean =>
  fate !== 0 && (fate & ~(fates.freed | fates.home)) === 0 && isKnown(fateOn);

export const mayBeCaptive: Rule = (facts, terms) => byFate(facts, terms, captive);
const mayBeDead: Rule = (facts, terms) => byFate(facts, terms, dead);
/** Remains are identified by an examination of DNA; no announcement can do it. */
const identity = finding('dead.identity');
const needsExamination: Rule = () => identity;

const side = { open: finding('side.open'), other: finding('side.other') } as const;
/** Whether figures were named for the side to which the person would return. Not said of either: nothing to hold against it. */
const isTheirSide: Rule = ({ toRussia }, { sides }) =>
  toRussia !== said.nothing && sides !== said.nothing && (toRussia & sides) === 0 ? side.other : side.open;

/** What must all hold for a group; first what excludes most, so that the rest need not be asked. */
export const gates: Readonly<Record<Route, readonly Rule[]>> = {
  pow: [lostBefore, isSoldier, mayBeCaptive, isTheirSide],
  civilian: [isCivilian, lostBefore, mayBeCaptive, isTheirSide],
  children: [isChild, lostBefore, mayBeCaptive, isTheirSide],
  bodies: [lostBefore, mayBeDead, isTheirSide, needsExamination],
};

const area = outcomes('area');
const areaUnread = finding('area.unread');
const period = outcomes('period');
const under25 = outcomes('under-25');
const wounded = outcomes('wounded');
const ill = outcomes('seriously-ill');
const women = outcomes('women');
const officers = outcomes('officers');
const conscripts = outcomes('conscripts');

/** The rule of each category that narrows a group. */
export const markRules: Readonly<Record<Mark, Rule>> = {
  'under-25': (facts, { bornAfter25 }) => byAge(facts, bornAfter25, under25),
  wounded: (facts) => bySaid(facts.wounded, wounded),
  'seriously-ill': (facts) => bySaid(facts.ill, ill),
  women: (facts) => bySaid(facts.woman, women),
  officers: (facts) => bySaid(facts.officer, officers),
  conscripts: (facts) => bySaid(facts.conscript, conscripts),
  area: ({ regions, isAreaUnread }, terms) => {
    if (regions === 0) return isAreaUnread ? areaUnread : area.none;
    if ((regions & ~terms.regions) === 0) return area.yes;
    return (regions & terms.regions) === 0 ? area.no : area.possible;
  },
  period: ({ loss, isLossDoubted }, { periods }) => {
    if (!isKnown(loss)) return period.none;
    if (isLossDoubted) return period.possible;
    if (periods.some(({ from, to }) => loss.from >= from && loss.to <= to)) return period.yes;
    return periods.some(({ from, to }) => loss.from <= to && loss.to >= from) ? period.possible : period.no;
  },
};

const ofAnybody: readonly Mark[] = ['under-25', 'wounded', 'seriously-ill', 'women', 'area', 'period'];

/** Which marks are asked of a group: rank and service only of soldiers, of the dead only where and when they were lost. */
export const marksOf: Readonly<Record<Route, readonly Mark[]>> = {
  pow: [...ofAnybody, 'officers', 'conscripts'],
  civilian: ofAnybody,
  children: ['area', 'period'],
  bodies: ['area', 'period'],
};

export const othersPossible = finding('others.possible');
export const noGroup = finding('event.no-group');
export const isDecided = (answer: number): boolean => answer === rank.no || answer === rank.yes;
