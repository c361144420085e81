import type { Span } from './types.ts';

/** A date as it stands in the text, before a year or a day is concluded. `from`/`to` are token indexes. */
export type DateWords = Span & {
  readonly from: number;
  readonly to: number;
  readonly type: 'calendar' | 'weekday' | 'offset' | 'from-last' | 'day-only' | 'vague';
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  readonly endDay?: number;
  readonly weekday?: number;
  readonly endWeekday?: number;
  /** Days from publication (`offset`) or from the date named before (`from-last`). */
  readonly days?: number;
  /** "on the first day": of the range of days told last. */
  readonly isOfRange?: boolean;
  /** "накануне": of the day named before it, else of the publication. */
  readonly isFromNews?: boolean;
  /** "last Friday", "прошлый вторник": never today. */
  readonly isPast?: boolean;
  readonly isNext?: boolean;
};

/** Takes a date that was found, unless its words belong to another one already. */
export type AddDate = (words: Omit<DateWords, 'start' | 'end'>) => void;
