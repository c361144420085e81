/**
 * A date with uncertainty: EDTF, that is ISO 8601-2, levels 0 and 1.
 *
 * Left out of level 1 on purpose: years of more than four digits and before year 1, which no date in a
 * case file has.
 */
export type EdtfDate = PointDate | IntervalDate;

/** `?` the source doubts it · `~` approximate · `%` both. */
export type Qualifier = '' | '?' | '~' | '%';

/** One day, month, season, year, decade or century, as far as it is known. */
export type PointDate = {
  readonly kind: 'point';
  /** Four digits; the last one or two may be `X`. */
  readonly year: string;
  /** `01`–`12`, `XX` unspecified, `21`–`24` spring, summer, autumn, winter. */
  readonly month?: string;
  /** `01`–`31` or `XX`. */
  readonly day?: string;
  /** `hh:mm:ss` with an optional `Z` or offset, after a full day. */
  readonly time?: string;
  readonly qualifier: Qualifier;
};

/**
 * Between two dates, or from one to the other: which is meant is the property's business (a birth date
 * lies within, a stay lasts throughout). `open` (`..`): no limit on that side; `unknown` (empty): there
 * is one that nobody knows.
 */
export type IntervalDate = {
  readonly kind: 'interval';
  readonly from: PointDate | 'open' | 'unknown';
  readonly to: PointDate | 'open' | 'unknown';
};

/** Days since 1970-01-01 in the Gregorian calendar; plus or minus infinity when there is no limit. */
export type DayNumber = number;

/** The answer about dates that are not exact. */
export type Answer = 'yes' | 'no' | 'possible';
