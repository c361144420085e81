/** The shape of the gold texts: the event fields of the command, and the other values a careful reader may choose. */
export type GoldCount = {
  readonly what: string;
  readonly to: string;
  readonly number: number;
  readonly qualifier?: string;
  readonly what_also?: readonly string[];
};

export type GoldEvent = {
  readonly main?: boolean;
  /** Neither required nor a false alarm. */
  readonly optional?: boolean;
  readonly kind: string;
  readonly kind_also?: readonly string[];
  readonly status: string;
  readonly status_also?: readonly string[];
  readonly date: string | null;
  readonly date_also?: readonly (string | null)[];
  readonly date_end?: string | null;
  readonly counts: readonly GoldCount[];
  readonly counts_ok?: readonly GoldCount[];
  readonly categories?: readonly string[];
  readonly categories_ok?: readonly string[];
  readonly formula?: string | null;
  readonly formula_also?: readonly (string | null)[];
  readonly place?: string | null;
  readonly place_also?: readonly (string | null)[];
  readonly mediators?: readonly string[];
  readonly mediators_ok?: readonly string[];
  /** Sides of those who claim it; the data folder gives names too. */
  readonly sides?: readonly string[];
  readonly sides_ok?: readonly string[];
  readonly claimed_by?: readonly { readonly side: string }[];
};

export type GoldText = {
  readonly id: string;
  readonly lang: 'uk' | 'ru' | 'en';
  readonly published: string | null;
  readonly text: string;
  readonly near_miss?: string;
  readonly gold: readonly GoldEvent[];
};

/** Short ways to write gold: a count, an event, the main event, a text that must give nothing. */
export const count = (
  what: string,
  to: string,
  number: number,
  more: Partial<GoldCount> = {},
): GoldCount => ({
  what,
  to,
  number,
  ...more,
});
export const pow = (to: string, number: number, more: Partial<GoldCount> = {}) =>
  count('pow', to, number, more);
export const event = (
  kind: string,
  status: string,
  date: string | null,
  more: Partial<GoldEvent> = {},
): GoldEvent => ({ kind, status, date, counts: [], ...more });
export const main = (
  kind: string,
  status: string,
  date: string | null,
  more: Partial<GoldEvent> = {},
): GoldEvent => ({ main: true, ...event(kind, status, date, more) });
export const near = (
  id: string,
  lang: GoldText['lang'],
  published: string | null,
  near_miss: string,
  text: string,
): GoldText => ({ id, lang, published, near_miss, text, gold: [] });
