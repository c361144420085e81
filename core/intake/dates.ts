import { dayOnlyDates, monthDates, numericDates } from './date-calendar.ts';
import { wordDates } from './date-relative.ts';
import type { DateWords } from './date-type.ts';
import { DAY_PHRASES, VAGUE_PHRASES } from './date-words.ts';
import type { Token } from './tokens.ts';

const FILLERS = new Set(['у', 'в', 'во', 'on', 'the', ',', '(', 'of', 'на', '/']);

const FROM_LAST: readonly (readonly [RegExp, number])[] = [
  [
    /(?<!\p{L})(?:того ж дня|того самого дня|цього ж дня|того же дня|в тот же день|в этот же день|(?:on )?(?:the|that) same day|that day|того дня|в тот день)(?!\p{L})/gu,
    0,
  ],
  [
    /(?<!\p{L})(?:наступного дня|на наступний день|днем пізніше|на следующий день|назавтра|днем позже|на добу пізніше|добою пізніше|наступної доби|сутками позже|на сутки позже|на день позже|на день пізніше|(?:on )?the (?:next|following) day|a day later|через день)(?!\p{L})/gu,
    1,
  ],
  [
    /(?<!\p{L})(?:днем раніше|за день до того|за день до цього|попереднього дня|на добу раніше|добою раніше|на день раніше|сутками ранее|накануне того дня|предыдущего дня|днем ранее|за день до этого|на день раньше|(?:a|one) day earlier|(?:a|one) day prior|the day before|the previous day|a day before)(?!\p{L})/gu,
    -1,
  ],
  [
    // "released on Friday, a day after 200 had been let go": what came before
    /(?<!\p{L})(?:(?:через|за) день після того,? як|через день после того,? как|на следующий день после того,? как|наступного дня після того,? як|(?:a|one) day after)(?!\p{L})/gu,
    -1,
  ],
  [
    /(?<!\p{L})(?:двома днями раніше|за два дні до того|двумя днями ранее|за два дня до этого|two days earlier|two days before)(?!\p{L})/gu,
    -2,
  ],
];

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
  dayOnlyDates(tokens, add);
  for (const [pattern, days] of FROM_LAST)
    phrase(plain, tokens, pattern, (from, to) => add({ from, to, type: 'from-last', days }));
  for (const pattern of VAGUE_PHRASES)
    phrase(plain, tokens, pattern, (from, to) => add({ from, to, type: 'vague' }));
  for (const [pattern, days] of DAY_PHRASES)
    phrase(plain, tokens, pattern, (from, to) => add({ from, to, type: 'offset', days }));
  wordDates(tokens, taken, add);
  found.sort((a, b) => a.start - b.start);
  return joinNeighbours(plain, tokens, found);
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
function joinNeighbours(
  plain: string,
  tokens: readonly Token[],
  dates: readonly DateWords[],
): readonly DateWords[] {
  const out: DateWords[] = [];
  for (const date of dates) {
    const last = out.at(-1);
    // The page's own day on one line and "У середу …" on the next are two days.
    const isNextLine = last !== undefined && plain.slice(last.end, date.start).includes('\n');
    if (last && !isNextLine && isGapFilled(tokens, last.to, date.from)) {
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
