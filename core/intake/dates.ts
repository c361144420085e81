import { dayNumber, dayOfIso, isoOf, weekdayOfDay, yearOfDay } from './calendar.ts';
import { DAY_OFFSETS, EVE_WORDS, monthOf, VAGUE_PHRASES, weekdayOf } from './date-words.ts';
import type { Token } from './tokens.ts';
import type { DateBasis, ReadDate, Span, StatedDate } from './types.ts';

/** A date as it stands in the text, before a year or a day is concluded. `from`/`to` are token indexes. */
export type DateWords = Span & {
  readonly from: number;
  readonly to: number;
  readonly type: 'calendar' | 'weekday' | 'offset' | 'from-last' | 'vague';
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  readonly endDay?: number;
  readonly weekday?: number;
  readonly endWeekday?: number;
  /** Days from publication (`offset`) or from the date named before (`from-last`). */
  readonly days?: number;
  /** "last Friday", "прошлый вторник": never today. */
  readonly isPast?: boolean;
  readonly isNext?: boolean;
};

const JOINERS = new Set(['та', 'і', 'й', 'и', 'and', '—', '-', 'to', 'до', 'по', ',']);
const FILLERS = new Set(['у', 'в', 'во', 'on', 'the', ',', '(', 'of', 'на', '/']);
const YEAR_WORDS = /^(?:р|року|рік|році|г|год|года|году)$/;

const FROM_LAST: readonly (readonly [RegExp, number])[] = [
  [
    /(?<!\p{L})(?:того ж дня|того самого дня|цього ж дня|того же дня|в тот же день|в этот же день|(?:on )?(?:the|that) same day|that day|того дня|в тот день)(?!\p{L})/gu,
    0,
  ],
  [
    /(?<!\p{L})(?:наступного дня|на наступний день|днем пізніше|на следующий день|назавтра|днем позже|(?:on )?the (?:next|following) day|a day later|через день)(?!\p{L})/gu,
    1,
  ],
  [
    /(?<!\p{L})(?:днем раніше|за день до того|за день до цього|попереднього дня|днем ранее|за день до этого|на день раньше|(?:a|one) day earlier|the day before|the previous day|a day before)(?!\p{L})/gu,
    -1,
  ],
  [
    /(?<!\p{L})(?:двома днями раніше|за два дні до того|двумя днями ранее|за два дня до этого|two days earlier|two days before)(?!\p{L})/gu,
    -2,
  ],
];

const isYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' &&
  token.text.length === 4 &&
  Number(token.text) >= 1990 &&
  Number(token.text) <= 2050;
const isDay = (token: Token | undefined): boolean =>
  token?.kind === 'number' && token.text.length <= 2 && Number(token.text) >= 1 && Number(token.text) <= 31;

/** Months that are also other words ("may", "march", "mar", "сер", "лис"…) need a sign that a date is meant. */
function isMonthHere(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (token.kind !== 'word' || monthOf(token.text) === undefined) return false;
  if (/^[a-z]/.test(token.text)) return token.isCapital;
  if (token.text.length <= 4 && token.text !== 'май' && token.text !== 'мая' && token.text !== 'мае')
    return tokens[index - 1]?.kind === 'number';
  return true;
}

/** Every date of the text, in order, without overlaps. */
export function findDates(plain: string, tokens: readonly Token[]): readonly DateWords[] {
  const found: DateWords[] = [];
  const taken = new Uint8Array(tokens.length);
  const add = (words: Omit<DateWords, 'start' | 'end'>) => {
    for (let index = words.from; index < words.to; index += 1) if (taken[index]) return;
    const first = tokens[words.from];
    const last = tokens[words.to - 1];
    if (!first || !last) return;
    taken.fill(1, words.from, words.to);
    found.push({ ...words, start: first.start, end: last.end });
  };
  numericDates(tokens, add);
  monthDates(tokens, add);
  for (const [pattern, days] of FROM_LAST)
    phrase(plain, tokens, pattern, (from, to) => add({ from, to, type: 'from-last', days }));
  for (const pattern of VAGUE_PHRASES)
    phrase(plain, tokens, pattern, (from, to) => add({ from, to, type: 'vague' }));
  wordDates(tokens, taken, add);
  found.sort((a, b) => a.start - b.start);
  return joinNeighbours(tokens, found);
}

type Add = (words: Omit<DateWords, 'start' | 'end'>) => void;

function numericDates(tokens: readonly Token[], add: Add): void {
  for (let index = 0; index + 2 < tokens.length; index += 1) {
    const [a, s1, b, s2, c] = tokens.slice(index, index + 5);
    if (a?.kind !== 'number' || b?.kind !== 'number' || !s1 || a.end !== s1.start || s1.end !== b.start)
      continue;
    const hasThird = c?.kind === 'number' && s2?.text === s1.text && b.end === s2.start && s2.end === c.start;
    if (isYear(a) && s1.text === '-' && hasThird && isDay(c)) {
      add({
        from: index,
        to: index + 5,
        type: 'calendar',
        year: Number(a.text),
        month: Number(b.text),
        day: Number(c!.text),
      });
    } else if (
      isDay(a) &&
      (s1.text === '.' || s1.text === '/') &&
      hasThird &&
      Number(b.text) <= 12 &&
      b.text.length <= 2 &&
      c
    ) {
      const year = c.text.length === 4 ? Number(c.text) : c.text.length === 2 ? 2000 + Number(c.text) : 0;
      if (year >= 1990 && year <= 2050)
        add({
          from: index,
          to: index + 5,
          type: 'calendar',
          year,
          month: Number(b.text),
          day: Number(a.text),
        });
    } else if (
      isDay(a) &&
      s1.text === '.' &&
      !hasThird &&
      b.text.length === 2 &&
      a.text.length <= 2 &&
      Number(b.text) <= 12 &&
      Number(b.text) >= 1
    ) {
      add({ from: index, to: index + 3, type: 'calendar', month: Number(b.text), day: Number(a.text) });
    }
  }
}

/** A year after position `index`, across "," and "of": its value and the token after it. */
function yearAfter(tokens: readonly Token[], index: number): { readonly year?: number; readonly to: number } {
  let at = index;
  if (tokens[at]?.text === '.' && tokens[at]!.start === tokens[at - 1]?.end) at += 1;
  if (tokens[at]?.text === ',' || tokens[at]?.text === 'of') at += 1;
  if (!isYear(tokens[at])) return { to: index };
  const year = Number(tokens[at]!.text);
  return { year, to: YEAR_WORDS.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1 };
}

function monthDates(tokens: readonly Token[], add: Add): void {
  for (let index = 0; index < tokens.length; index += 1) {
    if (!isMonthHere(tokens, index)) continue;
    const month = monthOf(tokens[index]!.text)!;
    const before = tokens[index - 1];
    // "23 та 24 січня", "22–24 серпня", "2nd of June", "14 квітня"
    let dayAt = index - 1;
    if (before && /^(?:of|го|е|th|st|nd|rd)$/.test(before.text)) dayAt -= 1;
    if (dayAt >= 0 && tokens[dayAt]?.text === '-' && isDay(tokens[dayAt - 1])) dayAt -= 1;
    if (tokens[dayAt] && /^(?:th|st|nd|rd)$/.test(tokens[dayAt]!.text)) dayAt -= 1;
    const after = yearAfter(tokens, index + 1);
    if (isDay(tokens[dayAt])) {
      const day = Number(tokens[dayAt]!.text);
      const firsts = daysBefore(tokens, dayAt, day);
      if (firsts.length === 1 && tokens[dayAt - 1]?.text !== ',') {
        add({
          from: firsts[0]!,
          to: after.to,
          type: 'calendar',
          day: Number(tokens[firsts[0]!]!.text),
          endDay: day,
          month,
          year: after.year,
        });
      } else {
        // "11, 13, 14 та 16 червня": days of their own
        for (const at of firsts)
          add({
            from: at,
            to: at + 1,
            type: 'calendar',
            day: Number(tokens[at]!.text),
            month,
            year: after.year,
          });
        add({ from: dayAt, to: after.to, type: 'calendar', day, month, year: after.year });
      }
      continue;
    }
    // "June 7", "Jan. 23", "June 2nd, 2025", "January 23 and 24", "June 9-10"
    let at = index + 1;
    if (tokens[at]?.text === '.') at += 1;
    if (isDay(tokens[at]) && /^[a-z]/.test(tokens[index]!.text) && tokens[at + 1]?.text !== ':') {
      const day = Number(tokens[at]!.text);
      let to = at + 1;
      if (/^(?:th|st|nd|rd)$/.test(tokens[to]?.text ?? '')) to += 1;
      let endDay: number | undefined;
      if (
        JOINERS.has(tokens[to]?.text ?? '') &&
        tokens[to]!.text !== ',' &&
        isDay(tokens[to + 1]) &&
        Number(tokens[to + 1]!.text) > day &&
        !isMonthHere(tokens, Math.min(to + 2, tokens.length - 1))
      ) {
        endDay = Number(tokens[to + 1]!.text);
        to += 2;
      }
      const more = daysAfter(tokens, to, endDay ?? day);
      const year = yearAfter(tokens, more.at(-1) === undefined ? to : more.at(-1)! + 1);
      add({
        from: index,
        to: more.length > 0 ? to : year.to,
        type: 'calendar',
        day,
        month,
        endDay,
        year: year.year,
      });
      // "June 9, 10, 12 and 19": days of their own
      for (const position of more)
        add({
          from: position,
          to: position + 1,
          type: 'calendar',
          day: Number(tokens[position]!.text),
          month,
          year: year.year,
        });
      continue;
    }
    // A month alone: "в мае 2024 года", "in May", "наприкінці травня", "last October", "mid-February"
    let from = index;
    const lead =
      /^(?:в|у|во|на|in|last|this|next|since|late|early|mid|since|начале|конце|середине|конец|начало|середина|початку|кінці|наприкінці|середині|until|протягом|of|from|за|з|с|із|before|after|earlier)$/;
    while (
      from > 0 &&
      index - from < 3 &&
      (lead.test(tokens[from - 1]!.text) || tokens[from - 1]!.text === '-')
    )
      from -= 1;
    add({ from, to: after.to, type: 'vague', month, year: after.year });
  }
}

/** Token indexes of further days after "June 9": at least two signs of a list, so that a year or a count is not taken. */
function daysAfter(tokens: readonly Token[], to: number, day: number): readonly number[] {
  const found: number[] = [];
  let at = to;
  let last = day;
  for (;;) {
    let next = at;
    while (tokens[next]?.text === ',' || tokens[next]?.text === 'and') next += 1;
    if (next === at || !isDay(tokens[next]) || Number(tokens[next]!.text) <= last) break;
    // "June 9, 12 soldiers": a noun makes it a count
    const after = tokens[next + 1];
    if (after?.kind === 'word' && after.text !== 'and') break;
    last = Number(tokens[next]!.text);
    found.push(next);
    at = next + 1;
  }
  return found;
}

/** Token indexes of the days that share a month with the one at `dayAt`, in order. */
function daysBefore(tokens: readonly Token[], dayAt: number, day: number): readonly number[] {
  const found: number[] = [];
  let at = dayAt;
  let last = day;
  while (
    JOINERS.has(tokens[at - 1]?.text ?? '') &&
    isDay(tokens[at - 2]) &&
    Number(tokens[at - 2]!.text) < last
  ) {
    last = Number(tokens[at - 2]!.text);
    at -= 2;
    found.unshift(at);
  }
  return found;
}

function wordDates(tokens: readonly Token[], taken: Uint8Array, add: Add): void {
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (taken[index] || token.kind !== 'word') continue;
    const offset = DAY_OFFSETS[token.text];
    // «Россия сегодня» is a name
    if (
      offset !== undefined &&
      !(/^(?:россия|россии|russia)$/.test(tokens[index - 1]?.text ?? '') && tokens[index - 2]?.text === '"')
    ) {
      add({ from: index, to: index + 1, type: 'offset', days: offset });
      continue;
    }
    if (EVE_WORDS.has(token.text)) {
      // "накануне" alone is the day before; "накануне Пасхи", "напередодні переговорів" names another day's eve.
      const next = tokens[index + 1];
      if (!next || next.kind === 'sign' || !/(?:и|ів|ей|я|а|ого|ой|ых|і|ї|их)$/u.test(next.text))
        add({ from: index, to: index + 1, type: 'offset', days: -1 });
      continue;
    }
    const weekday = weekdayOf(token.text.replace(/'s$/, ''));
    if (weekday === undefined) continue;
    if (/^[a-z]/.test(token.text) && !token.isCapital) continue;
    if (token.text.length <= 3 && !/^(?:mon|tue|wed|thu|fri|sat|sun)$/.test(token.text)) continue;
    if (
      /^(?:sat|sun|wed|mon)$/.test(token.text) &&
      tokens[index + 1]?.kind !== 'number' &&
      monthOf(tokens[index + 1]?.text ?? '') === undefined
    )
      continue;
    const lead = tokens[index - 1]?.text ?? '';
    const isPast = /^(?:last|минулої|минулого|минулий|минулу|прошлый|прошлую|прошлое|прошлой)$/.test(lead);
    const isNext =
      /^(?:next|наступної|наступного|наступну|наступний|следующий|следующую|следующее|coming)$/.test(lead);
    const from = isPast || isNext || /^(?:on|у|в|во)$/.test(lead) ? index - 1 : index;
    if (JOINERS.has(tokens[index + 1]?.text ?? '') && tokens[index + 1]!.text !== ',') {
      const second = tokens[index + 2];
      const endWeekday = second?.kind === 'word' ? weekdayOf(second.text) : undefined;
      if (endWeekday !== undefined) {
        add({ from, to: index + 3, type: 'weekday', weekday, endWeekday, isPast, isNext });
        continue;
      }
    }
    add({ from, to: index + 1, type: 'weekday', weekday, isPast, isNext });
  }
}

function phrase(
  plain: string,
  tokens: readonly Token[],
  pattern: RegExp,
  use: (from: number, to: number) => void,
): void {
  for (const match of plain.matchAll(pattern)) {
    const from = tokenAt(tokens, match.index);
    const to = tokenAt(tokens, match.index + match[0].length);
    if (to > from) use(from, to);
  }
}

/** Index of the first token that starts at or after a character. */
export function tokenAt(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "у четвер, 14 квітня" and "June 9, a Monday" are one date; so is "today, 23 June". */
function joinNeighbours(tokens: readonly Token[], dates: readonly DateWords[]): readonly DateWords[] {
  const out: DateWords[] = [];
  for (const date of dates) {
    const last = out.at(-1);
    if (last && isGapFilled(tokens, last.to, date.from)) {
      const pair = [last, date];
      const calendar = pair.find((one) => one.type === 'calendar');
      const other = pair.find((one) => one !== calendar);
      if (
        calendar &&
        other &&
        (other.type === 'weekday' || other.type === 'offset') &&
        other.endWeekday === undefined
      ) {
        out[out.length - 1] = {
          ...calendar,
          weekday: other.weekday,
          from: last.from,
          to: date.to,
          // The span stays the calendar day, which is what a person looks for; the weekday is kept as a value.
          start: calendar.start,
          end: calendar.end,
        };
        continue;
      }
      if (last.type === 'offset' && date.type === 'weekday') {
        out[out.length - 1] = { ...date, from: last.from };
        continue;
      }
    }
    out.push(date);
  }
  return out;
}

function isGapFilled(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let index = from; index < to; index += 1) if (!FILLERS.has(tokens[index]!.text)) return false;
  return true;
}

export type DateContext = {
  /** Day number of publication, if known. */
  readonly reference: number | null;
  /** The day named last before these words. */
  readonly last: number | null;
  readonly isFuture: boolean;
  /** A year that stands in the same sentence ("the last day of 2022, 31 December"). */
  readonly sentenceYear?: number;
};

const FIRST_YEAR = 2022;
const LAST_YEAR = 2027;

/** Concludes the day. Returns iso null where the words do not give one. */
export function resolveDate(words: DateWords, context: DateContext, basis?: DateBasis): ReadDate {
  const stated: StatedDate = { day: words.day, month: words.month, year: words.year, weekday: words.weekday };
  const span = { start: words.start, end: words.end };
  const make = (day: number | null, why: DateBasis, end?: number | null): ReadDate => ({
    iso: day === null ? null : isoOf(day),
    ...(day !== null && end !== null && end !== undefined && end > day ? { end: isoOf(end) } : {}),
    basis: basis ?? why,
    span,
    stated,
  });
  const { reference, isFuture } = context;
  switch (words.type) {
    case 'vague':
      return make(null, 'relative');
    case 'offset':
      return make(reference === null ? null : reference + (words.days ?? 0), 'relative');
    case 'from-last':
      return make(context.last === null ? null : context.last + (words.days ?? 0), 'relative');
    case 'weekday': {
      if (reference === null) return make(null, 'weekday');
      const today = weekdayOfDay(reference);
      const back = (today - words.weekday! + 7) % 7;
      const ahead = (words.weekday! - today + 7) % 7;
      const day =
        words.isNext || (isFuture && !words.isPast)
          ? reference + (ahead === 0 && words.isNext ? 7 : ahead)
          : reference - (back === 0 && words.isPast ? 7 : back);
      const end = words.endWeekday === undefined ? null : day + ((words.endWeekday - words.weekday! + 7) % 7);
      return make(day, 'weekday', end);
    }
    case 'calendar': {
      const { day, month } = words;
      if (day === undefined || month === undefined) return make(null, 'day-month');
      const year = words.year ?? context.sentenceYear ?? yearFor(words, reference, isFuture);
      if (year === null) return make(null, 'day-month');
      const first = dayNumber(year, month, day);
      const end = words.endDay === undefined ? null : dayNumber(year, month, words.endDay);
      return make(first, words.year === undefined ? 'day-month' : 'full', end);
    }
  }
}

/** The year of a day and month: a weekday fixes it; else the nearest one, in the past for what has happened. */
function yearFor(words: DateWords, reference: number | null, isFuture: boolean): number | null {
  const days: { year: number; day: number }[] = [];
  const centre = reference === null ? null : yearOfDay(reference);
  const from = centre === null ? FIRST_YEAR : centre - 1;
  const to = centre === null ? LAST_YEAR - 1 : centre + 1;
  for (let year = from; year <= to; year += 1) {
    const day = dayNumber(year, words.month!, words.day!);
    if (day !== null) days.push({ year, day });
  }
  const fitting =
    words.weekday === undefined ? days : days.filter((one) => weekdayOfDay(one.day) === words.weekday);
  if (reference === null)
    return words.weekday !== undefined && fitting.length === 1 ? fitting[0]!.year : null;
  const pool = fitting.length > 0 ? fitting : days;
  const cost = (day: number) => {
    const distance = day - reference;
    // What is reported as done lies behind; a few days ahead is a slip of the page's date, not another year.
    if (!isFuture && distance > 10) return 400 + distance;
    if (isFuture && distance < -60) return 400 - distance;
    return Math.abs(distance);
  };
  let best: { year: number; day: number } | null = null;
  for (const one of pool) if (best === null || cost(one.day) < cost(best.day)) best = one;
  return best?.year ?? null;
}

/** Day number of an ISO day given by the caller; anything else counts as not known. */
export const referenceDay = (published: string | null | undefined): number | null =>
  published ? dayOfIso(published) : null;
