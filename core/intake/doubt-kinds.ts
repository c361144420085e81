import type { CountWhat, PartySide } from './types.ts';

/**
 * A question about a proposed or typed announcement; never a correction made.
 *
 * The codes are closed so that the screen has a sentence for each; the parameters are values of the event
 * and ids of the catalogue, never words.
 */
export type Doubt = { readonly event: number } & (
  | {
      readonly code: 'weekday-does-not-fit';
      readonly iso: string;
      readonly stated: number;
      readonly actual: number;
    }
  | {
      readonly code: 'no-such-day';
      readonly day: number;
      readonly month: number;
      readonly year: number | null;
    }
  | { readonly code: 'before-2014'; readonly iso: string }
  | { readonly code: 'in-the-future'; readonly iso: string }
  | { readonly code: 'planned-day-is-past'; readonly iso: string }
  | { readonly code: 'year-does-not-fit'; readonly iso: string; readonly catalogueId: string }
  | {
      readonly code: 'parts-do-not-add-up';
      readonly to: PartySide;
      readonly whole: number;
      readonly parts: readonly number[];
    }
  | { readonly code: 'one-to-one-but-unequal'; readonly toUkraine: number; readonly toRussia: number }
  | {
      readonly code: 'same-number-as-others';
      readonly number: number;
      readonly catalogueIds: readonly string[];
    }
  | {
      readonly code: 'catalogue-has-other-number';
      readonly catalogueId: string;
      readonly what: CountWhat;
      readonly to: PartySide;
      readonly number: number;
      readonly catalogueNumber: number;
    }
  | {
      readonly code: 'catalogue-has-other-side';
      readonly catalogueId: string;
      readonly to: PartySide;
      readonly number: number;
    }
  | {
      readonly code: 'catalogue-has-other-place';
      readonly catalogueId: string;
      readonly place: string;
      readonly cataloguePlace: string;
    }
);

export type DoubtOptions = {
  /** ISO day on which the question is asked: nothing reported as done can lie after it. */
  readonly today: string;
};
