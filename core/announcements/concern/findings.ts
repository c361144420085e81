import { type AnswerRank, rank } from './answers.ts';

/** A fact of the case that nobody has written down and that would decide: the property to fill in. */
export type MissingFact =
  | 'category'
  | 'sex'
  | 'birth-date'
  | 'last-contact-on'
  | 'lost-region'
  | 'fate'
  | 'wound'
  | 'illness'
  | 'rank-group'
  | 'service-type';

/** One outcome of one rule. Made once and shared: judging twenty million pairs makes no objects. */
export type Finding = {
  readonly code: ReasonCode;
  readonly answer: AnswerRank;
  readonly missing?: MissingFact;
};

const { no, unknown, possible, yes } = rank;

/** Every reason that an answer can have: [what it means for the answer, the fact that would settle it]. A table of data. */
const table = {
  'soldier.yes': [yes],
  'soldier.no': [no],
  'soldier.differ': [possible, 'category'],
  'soldier.none': [unknown, 'category'],
  'civilian.yes': [yes],
  'civilian.no': [no],
  'civilian.differ': [possible, 'category'],
  'civilian.none': [unknown, 'category'],
  'child.yes': [yes],
  'child.no': [no],
  'child.possible': [possible, 'birth-date'],
  'child.none': [unknown, 'birth-date'],

  'fate.none': [unknown, 'fate'],
  'fate.missing': [possible, 'fate'],
  'fate.believed-captive': [possible, 'fate'],
  'fate.captive': [yes],
  'fate.believed-dead': [possible, 'fate'],
  'fate.differ': [possible, 'fate'],
  'fate.freed-then': [possible],
  'fate.freed': [no],
  'fate.home': [no],
  'fate.identified': [no],
  'fate.buried': [no],
  'fate.identified-once': [no],
  'fate.buried-once': [no],
  // The same fates, asked for a return of bodies.
  'dead.missing': [possible, 'fate'],
  'dead.believed-captive': [possible, 'fate'],
  'dead.captive': [no],
  'dead.believed-dead': [possible, 'fate'],
  'dead.identity': [possible],

  // Figures were named for the other side only; that one is not named does not exclude it.
  'side.other': [possible],
  'side.open': [yes],

  'time.before': [yes],
  'time.after': [no],
  'time.around': [possible, 'last-contact-on'],
  'time.none': [unknown, 'last-contact-on'],

  'under-25.yes': [yes],
  'under-25.no': [no],
  'under-25.possible': [possible, 'birth-date'],
  'under-25.none': [unknown, 'birth-date'],
  'wounded.yes': [yes],
  'wounded.no': [no],
  'wounded.possible': [possible, 'wound'],
  'wounded.none': [unknown, 'wound'],
  'seriously-ill.yes': [yes],
  'seriously-ill.no': [no],
  'seriously-ill.possible': [possible, 'illness'],
  'seriously-ill.none': [unknown, 'illness'],
  'women.yes': [yes],
  'women.no': [no],
  'women.possible': [possible, 'sex'],
  'women.none': [unknown, 'sex'],
  'officers.yes': [yes],
  'officers.no': [no],
  'officers.possible': [possible, 'rank-group'],
  'officers.none': [unknown, 'rank-group'],
  'conscripts.yes': [yes],
  'conscripts.no': [no],
  'conscripts.possible': [possible, 'service-type'],
  'conscripts.none': [unknown, 'service-type'],
  'area.yes': [yes],
  'area.no': [no],
  'area.possible': [possible, 'lost-region'],
  'area.none': [unknown, 'lost-region'],
  'area.unread': [unknown],
  'period.yes': [yes],
  'period.no': [no],
  'period.possible': [possible, 'last-contact-on'],
  'period.none': [unknown, 'last-contact-on'],
  // None of the named categories fits; those that were not named were not excluded.
  'others.possible': [possible],

  'event.no-group': [unknown],
  'event.cancelled': [no],
  'event.disputed': [possible],
  'event.denied': [possible],
  'event.announced': [possible],
  'event.postponed': [possible],
  'event.summary': [possible],
  // Said beside the answer without changing it.
  'event.planned': [yes],
  'event.list': [yes],
} as const satisfies Record<string, readonly [AnswerRank, MissingFact?]>;

export type ReasonCode = keyof typeof table;
export type CaveatCode = Extract<ReasonCode, `event.${string}`>;

/** All reasons, for the check that each has words in every language. */
export const reasonCodes = Object.keys(table) as readonly ReasonCode[];

const findings = Object.fromEntries(
  Object.entries(table).map(([code, [answer, missing]]) => [
    code,
    { code, answer, ...(missing === undefined ? {} : { missing }) },
  ]),
) as unknown as Readonly<Record<ReasonCode, Finding>>;

/** The finding with a code. Rules look theirs up once, when they are made. */
export const finding = (code: ReasonCode): Finding => findings[code];
