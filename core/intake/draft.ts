import type { CountWords } from './count-words.ts';
import type { DateWords } from './date-type.ts';
import type { FormulaWords } from './formula.ts';
import type { Mention } from './mention.ts';
import type { Sentence } from './scan.ts';
import type { EventKind, EventStatus, ReadDate } from './types.ts';

/** An event while its mentions are being gathered. */
export type Draft = {
  readonly kind: EventKind;
  readonly order: number;
  date: ReadDate | null;
  /** The day is that of a statement, or was only inherited: a better one replaces it. */
  isDateSoft: boolean;
  vague: DateWords | null;
  readonly isBackground: boolean;
  readonly mentions: Mention[];
  readonly counts: { readonly words: CountWords; readonly sentence: Sentence }[];
  formula: FormulaWords | null;
  status: EventStatus;
  isStatusSure: boolean;
  isRejected: boolean;
  readonly sentences: Set<Sentence>;
};
