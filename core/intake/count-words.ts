import type { CountQualifier, CountWhat, PartySide, Span } from './types.ts';

/** A counted group with what the sentence says of it, before it is given to an event. */
export type CountWords = Span & {
  /** `null`: the noun is left out ("27 Russian ones", "Россия получила 38") and comes from the count before. */
  readonly what: CountWhat | null;
  readonly to: readonly PartySide[];
  readonly number: number;
  readonly qualifier: CountQualifier;
  readonly at: number;
  /** Ranks, sexes, units, "of them": a group inside another figure. */
  readonly isPart: boolean;
  readonly isFromFormula: boolean;
  /** Only the speaker or the default gave the side. */
  readonly isSideWeak: boolean;
  /** "in the opposite direction", "взамен": the other way than the figure before. */
  readonly isReverse: boolean;
};
