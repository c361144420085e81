/**
 * Whether an announcement can concern a case, as far as the case's claims and the announcement's words go.
 *
 * `yes`: by what is written down, the person falls under what was announced; never that the person was there, because
 * announcements give counts and categories and no names. `possible`: dates or sources leave it open, or nothing
 * excludes it. `unknown`: a fact is missing. `no`: what is written down speaks against it.
 */
export type ConcernAnswer = 'yes' | 'possible' | 'unknown' | 'no';

/** Answers as numbers: where all of several must hold the lowest counts, where one is enough the highest. */
export const answers = ['no', 'unknown', 'possible', 'yes'] as const satisfies readonly ConcernAnswer[];
export type AnswerRank = 0 | 1 | 2 | 3;

export const rank = { no: 0, unknown: 1, possible: 2, yes: 3 } as const satisfies Record<
  ConcernAnswer,
  AnswerRank
>;

/** What the claims of one property say together: nothing, only no, only yes, or both. Order and number do not matter. */
export type Said = 0 | 1 | 2 | 3;
export const said = { nothing: 0, no: 1, yes: 2, both: 3 } as const satisfies Record<string, Said>;

/** The days between which something lies; wider when sources differ, so that it decides nothing they do not agree on. */
export type DaySpan = { readonly from: number; readonly to: number };

/** Days that no file reaches, in place of infinity: kept facts are JSON, which has no infinity. */
export const farPast = -1_000_000;
export const farFuture = 1_000_000;
export const anyDay: DaySpan = { from: farPast, to: farFuture };
export const isKnown = ({ from, to }: DaySpan): boolean => from > farPast || to < farFuture;
