/** One event as `reference/events.json` writes it. */
export type ShippedEvent = {
  readonly id: string;
  readonly kind: string;
  readonly date: string | { readonly from: string; readonly to: string };
  readonly place: string | null;
  readonly formula: string | null;
  readonly categories: readonly string[];
  readonly counts: readonly ShippedCount[];
  readonly mediators: readonly string[];
  readonly follows: readonly string[];
  readonly notes: string;
  readonly sources: readonly ShippedSource[];
};

export type ShippedCount = {
  readonly what: string;
  readonly to: 'UA' | 'RU';
  readonly number: number | null;
  readonly qualifier: 'exact' | 'at-least' | 'about' | 'undisclosed';
  readonly claimed_by: string;
  readonly source_url: string;
};

export type ShippedSource = {
  readonly publisher: string;
  readonly url: string;
  readonly published: string | null;
  readonly attribution: string;
  readonly title_lang: string;
};
