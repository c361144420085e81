import { isoDay } from './days.ts';
import { formatDate, parseDate } from './parse.ts';
import { type PartialDate, partialOf, type Span, type SpanFailure, shareParts, spanOf } from './partial.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { DayNumber, EdtfDate, PointDate, Qualifier } from './types.ts';

/** How a typed date was taken. `as-typed`: it is kept as it is and marked; `why` helps to ask again. */
export type ReadDate =
  | { readonly kind: 'empty' }
  | { readonly kind: 'understood'; readonly date: string }
  /** Day and month can be swapped (`05/12/2024`), or two years look like a season (`2021-22`). */
  | { readonly kind: 'ambiguous'; readonly text: string; readonly dates: readonly [string, string] }
  | { readonly kind: 'as-typed'; readonly text: string; readonly why: DateTrouble };

export type DateTrouble = 'unreadable' | 'no-year' | 'impossible' | 'backwards';

/**
 * Reads a date as people type it, in Ukrainian, Russian, English or EDTF, also mixed.
 *
 * "12.05.2024", "травень 2024", "близько 2023", "до 15 мая 2023", "early 2024", "12–15 травня 2024", "між
 * січнем і березнем 2023", "зима 2023/24". What it does not understand whole it does not guess: half a
 * date understood is worse than none. Not earlier and not later than take the named day in.
 *
 * @param today for "вчора"; without it such words are kept as typed.
 */
export function readDate(text: string, today?: DayNumber): ReadDate {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  const strict = readStrict(trimmed);
  if (strict !== null) return strict;
  const asTyped = (why: DateTrouble): ReadDate => ({ kind: 'as-typed', text, why });

  const tokens = tokensOf(trimmed);
  if (tokens === null) return asTyped('unreadable');
  const swapped = tokens.filter((token) => token.is === 'swappable');
  if (swapped.length > 1) return asTyped('unreadable');
  const readings = (swapped.length === 0 ? [false] : [false, true]).map((isSwapped) =>
    readTokens(tokens.map((token) => plain(token, isSwapped, today))),
  );
  const [first, second] = readings;
  if (first === undefined || !('date' in first)) return asTyped(first?.why ?? 'unreadable');
  if (second === undefined) return { kind: 'understood', date: first.date };
  if (!('date' in second)) return asTyped(second.why);
  return { kind: 'ambiguous', text, dates: [first.date, second.date] };
}

/** EDTF typed as such. `2021-22` is the summer of 2021 there, and two years to most people. */
function readStrict(text: string): ReadDate | null {
  if (!parseDate(text).ok) return null;
  const [, year, end] = /^(\d{4})-(2[1-4])$/.exec(text) ?? [];
  if (year === undefined || Number(end) !== (Number(year) + 1) % 100)
    return { kind: 'understood', date: text };
  return { kind: 'ambiguous', text, dates: [`${year}/${Number(year) + 1}`, text] };
}

/** A token with the choice of day and month made, and "yesterday" as a day. */
function plain(token: Token, isSwapped: boolean, today: DayNumber | undefined): Token {
  if (token.is === 'swappable') {
    const [day, month] = isSwapped ? [token.second, token.first] : [token.first, token.second];
    return { is: 'numeric', year: token.year, month, day };
  }
  if (token.is === 'relative' && today !== undefined) {
    const [year = '', month = '', day = ''] = isoDay(today + token.days).split('-');
    return { is: 'numeric', year, month, day };
  }
  return token;
}

type Reading = { readonly date: string } | { readonly why: DateTrouble };

const isFlag = (token: Token): boolean => token.is === 'about' || token.is === 'doubt';

/** What the words for "about" and "maybe" among some tokens add up to. */
function qualifierIn(tokens: readonly Token[]): Qualifier {
  const isAbout = tokens.some((token) => token.is === 'about');
  const isDoubted = tokens.some((token) => token.is === 'doubt');
  return isAbout ? (isDoubted ? '%' : '~') : isDoubted ? '?' : '';
}

/** Words before a range are about the whole; after "between" or "since", about the end they stand with. */
function readTokens(all: readonly Token[]): Reading {
  const tokens = withoutInnerDash(all.filter((token) => token.is !== 'noise'));
  const start = tokens.findIndex((token) => !isFlag(token));
  const head = tokens[start]?.is;
  const hasHead = head === 'between' || head === 'since' || head === 'until';
  const ahead = hasHead ? tokens.slice(0, start) : tokens.filter(isFlag);
  const date = shapeOf(hasHead ? tokens.slice(start) : tokens.filter((token) => !isFlag(token)));
  if (typeof date === 'string') return { why: date };
  const text = formatDate(mark(date, qualifierIn(ahead)));
  const checked = parseDate(text);
  if (checked.ok) return { date: text };
  if (checked.error.code === 'date.backwards') return { why: 'backwards' };
  return { why: checked.error.code === 'date.impossible' ? 'impossible' : 'unreadable' };
}

/** "mid-May": this dash is no range. */
const withoutInnerDash = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter((token, i) => !(token.is === 'dash' && tokens[i - 1]?.is === 'part'));

/** Finds the range words and puts the date together. */
function shapeOf(tokens: readonly Token[]): EdtfDate | SpanFailure {
  const [head, ...rest] = tokens;
  if (head === undefined) return 'unreadable';
  if (head.is === 'between') return rangeAt(rest, (token) => token.is === 'and' || token.is === 'dash');
  if (head.is === 'until') return oneSided(rest, 'until');
  if (head.is === 'since') {
    const isRange = rest.some((token) => token.is === 'until' || token.is === 'dash');
    return isRange
      ? rangeAt(rest, (token) => token.is === 'until' || token.is === 'dash')
      : oneSided(rest, 'since');
  }
  const isSplit = (token: Token) => token.is === 'dash' || token.is === 'or' || token.is === 'until';
  if (tokens.some(isSplit)) return rangeAt(tokens, isSplit);
  const span = spanFrom(tokens);
  return typeof span === 'string' ? span : joined(span.from, span.to);
}

function spanFrom(tokens: readonly Token[]): Span | SpanFailure {
  const partial = partialOf(tokens.filter((token) => !isFlag(token)));
  if (partial === null) return 'unreadable';
  const span = spanOf(partial);
  return typeof span === 'string' ? span : markSpan(span, qualifierIn(tokens));
}

function markSpan(span: Span, qualifier: Qualifier): Span {
  const from = markPoint(span.from, qualifier);
  return { from, to: span.from === span.to ? from : markPoint(span.to, qualifier) };
}

const joined = (from: PointDate, to: PointDate): EdtfDate =>
  from === to ? from : { kind: 'interval', from, to };

function oneSided(tokens: readonly Token[], side: 'until' | 'since'): EdtfDate | SpanFailure {
  const span = spanFrom(tokens);
  if (typeof span === 'string') return span;
  return side === 'until'
    ? { kind: 'interval', from: 'open', to: span.to }
    : { kind: 'interval', from: span.from, to: 'open' };
}

function rangeAt(tokens: readonly Token[], isSplit: (token: Token) => boolean): EdtfDate | SpanFailure {
  const at = tokens.findIndex(isSplit);
  if (at < 0) return 'unreadable';
  const before = tokens.slice(0, at);
  const after = tokens.slice(at + 1);
  const left = partialOf(before.filter((token) => !isFlag(token)));
  const right = partialOf(after.filter((token) => !isFlag(token)));
  if (left === null || right === null) return 'unreadable';
  const [first, last] = shareParts(left, right);
  if (tokens[at]?.is === 'dash' && isWinterOfTwoYears(first, last)) {
    const { year = '' } = first;
    const end = { kind: 'point', qualifier: '' } as const;
    return {
      kind: 'interval',
      from: { ...end, year, month: '12' },
      to: { ...end, year: String(Number(year) + 1), month: '02' },
    };
  }
  const from = spanOf(first);
  const to = spanOf(last);
  if (typeof from === 'string') return from;
  if (typeof to === 'string') return to;
  return {
    kind: 'interval',
    from: markPoint(from.from, qualifierIn(before)),
    to: markPoint(to.to, qualifierIn(after)),
  };
}

/** "зима 2023–2024" is one winter; "between winter 2023 and 2024" is not. */
const isWinterOfTwoYears = (first: PartialDate, last: PartialDate): boolean =>
  first.season === 24 &&
  last.season === undefined &&
  last.month === undefined &&
  Number(last.year) === Number(first.year) + 1;

/** Lays a qualifier on a date, beside one that is there. */
const markPoint = (point: PointDate, qualifier: Qualifier): PointDate =>
  qualifier === '' || point.qualifier === qualifier
    ? point
    : { ...point, qualifier: point.qualifier === '' ? qualifier : '%' };

/** The same on each end. */
function mark(date: EdtfDate, qualifier: Qualifier): EdtfDate {
  if (date.kind === 'point') return markPoint(date, qualifier);
  return {
    kind: 'interval',
    from: typeof date.from === 'string' ? date.from : markPoint(date.from, qualifier),
    to: typeof date.to === 'string' ? date.to : markPoint(date.to, qualifier),
  };
}
