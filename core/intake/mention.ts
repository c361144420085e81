import type { Anchor, AnchorInput } from './anchor.ts';
import type { CountWords } from './count-words.ts';
import type { DateWords } from './date-type.ts';
import type { FormulaWords } from './formula.ts';
import type { Sentence } from './scan.ts';
import type { EventKind, SilenceReason } from './types.ts';

/** One sentence's talk of one event; several of them may be the same event. */
export type Mention = {
  readonly kind: EventKind;
  readonly sentence: Sentence;
  readonly at: number;
  readonly anchors: readonly Anchor[];
  /** A day that the words give to the event itself. */
  date: DateWords | null;
  /** A day that the sentence gives to what is said, not to what happened. */
  statementDate: DateWords | null;
  /** "in May", "last week": a period, which makes it another event than one with a day. */
  vague: DateWords | null;
  readonly isFuture: boolean;
  readonly isPostponed: boolean;
  readonly isRejected: boolean;
  /** "… has not made a single exchange": speaks against what another side claims. */
  readonly isDenied: boolean;
  readonly isBackground: boolean;
  readonly isThen: boolean;
  /** Words for "another", "the next stage": the same kind of event, but not the same one. */
  readonly isStage: boolean;
  /** Has a day, a figure, a formula or an act carried out; what has none is talk in general. */
  isStrong: boolean;
  readonly silence: SilenceReason | null;
  readonly counts: CountWords[];
  formula: FormulaWords | null;
};

export type SentenceReading = {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  /** Counts that no anchor claims: they may carry on the event of the sentence before. */
  readonly looseCounts: readonly CountWords[];
  readonly looseFormula: FormulaWords | null;
  readonly silence: SilenceReason | null;
  /** A cancellation or a rejection without its own event word ("Ukraine moved to postpone both"). */
  readonly echo: 'postponed' | 'rejected' | null;
  readonly echoDate: DateWords | null;
  readonly hasTotal: boolean;
  readonly isTotal: boolean;
};

export type MentionInput = AnchorInput & {
  readonly countsIn: (sentence: Sentence) => readonly CountWords[];
  readonly formulas: readonly FormulaWords[];
  /** The sentence before told a total: "They freed 1,358 people" goes on with it. */
  readonly wasTotal: boolean;
  /** What the headline speaks of, be it in general ("Prisoner swaps: a chronology"). */
  readonly titleKind: EventKind | null;
};
