import { dayOnlyDates, monthDates, numericDates } from './date-calendar.ts';
import { wordDates } from './date-relative.ts';
import type { DateWords } from './date-type.ts';
import { DAY_PHRASES, VAGUE_PHRASES } from './date-words.ts';
import type { Token } from './tokens.ts';

const FILLERS = new Set(['into', 'у', 'в', 'во', 'on', 'the', ',', '(', 'of', 'на', '/']);

const FROM_LAST: readonly (readonly [RegExp, number])[] = [
  [
    /(?<!\p{L})(?:того ж (?:самого )?дня|тоді ж|тогда же|(?:того ж|того|цього ж) вечора|тим вечором|(?:тем же|тем|в тот) вечер(?:ом)?|(?:that|the same) (?:evening|night)|того самого дня|цього ж дня|цієї ж доби|тієї ж доби|того же дня|в тот же день|в этот же день|(?:on )?(?:the|that) same (?:day|date)|that day|того дня|в тот день)(?!\p{L})/gu,
    0,
  ],
  [
    /(?<!\p{L})(?:наступного дня|на наступний день|на следующий день|назавтра|наступної доби|(?:on )?the (?:next|following) day|через день)(?!\p{L})/gu,
    1,
  ],
  [
    /(?<!\p{L})(?:попереднього дня|накануне того дня|предыдущего дня|the day before|the previous day)(?!\p{L})/gu,
    -1,
  ],
  [
    // "released on Friday, a day after 200 had been let go": what came before
    /(?<!\p{L})(?:(?:через|за) день після того,? як|через день после того,? как|на следующий день после того,? как|наступного дня після того,? як|(?:a|one) day after)(?!\p{L})/gu,
    -1,
  ],
  [
    /(?<!\p{L})(?:(?:a few |several |two |three )?hours (?:earlier|before|later|prior)|(?:кількома|декількома) годинами (?:раніше|пізніше)|за кілька годин до (?:того|цього)|(?:несколькими|двумя|тремя) часами (?:ранее|раньше|позже)|за несколько часов до (?:того|этого)|(?:еще|ще) до (?:начала |початку )?(?:встречи|зустрічі|переговоров|переговорів)|(?:shortly|just|hours) before the (?:talks|meeting))(?!\p{L})/gu,
    0,
  ],
  ...countedDays(
    1,
    '(?:на )?(?:днем|добою|день|добу)',
    '(?:на )?(?:днем|сутками|день|сутки)',
    '(?:a|one|1) day',
    'день|добу',
    'день|сутки',
  ),
  ...countedDays(
    2,
    '(?:на )?(?:двома днями|двома добами|два дні|дві доби|2 дні)',
    '(?:на )?(?:двумя днями|двумя сутками|два дня|двое суток|2 дня)',
    '(?:two|2) days',
    'два дні|дві доби|2 дні',
    'два дня|двое суток|2 дня',
  ),
  ...countedDays(
    3,
    '(?:на )?(?:трьома днями|трьома добами|три дні|три доби|3 дні)',
    '(?:на )?(?:тремя днями|тремя сутками|три дня|трое суток|3 дня)',
    '(?:three|3) days',
    'три дні|три доби|3 дні',
    'три дня|трое суток|3 дня',
  ),
];

/** "двома днями раніше", "за два дня до этого", "two days before": counted from the day named last. */
function countedDays(
  days: number,
  uk: string,
  ru: string,
  en: string,
  ukBefore: string,
  ruBefore: string,
): readonly (readonly [RegExp, number])[] {
  const words = (source: string) => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?!\\p{L})`, 'gu');
  return [
    [
      words(
        `${uk} (?:раніше|до того|перед тим)|${ru} (?:раньше|ранее|прежде|до этого|до того|перед этим)|${en} (?:earlier|before|prior|previously)|за (?:${ukBefore}) (?:до|перед) (?:того|цього|цим|тим)|за (?:${ruBefore}) (?:до|перед) (?:этого|того|этим|тем)`,
      ),
      -days,
    ],
    [words(`${uk} пізніше|${ru} (?:позже|позднее|спустя)|${en} later`), days],
  ];
}

/** Days of a round that took several: the first, the second, the third. */
const OF_RANGE: readonly RegExp[] = [
  /(?<!\p{L})(?:(?:у|в) перший день|в первый день|(?:on )?the first day|(?:on )?day one|за первый день|за перший день)(?!\p{L})/gu,
  /(?<!\p{L})(?:(?:у|на|в) другий день|(?:во|на) второй день|(?:on )?the second day|(?:on )?day two|другого дня|наступного, другого дня)(?!\p{L})/gu,
  /(?<!\p{L})(?:(?:у|на|в) третій день|(?:в|на) третий день|(?:on )?the third day|(?:on )?day three|третього дня)(?!\p{L})/gu,
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
  OF_RANGE.forEach((pattern, days) => {
    phrase(plain, tokens, pattern, (from, to) => add({ from, to, type: 'from-last', days, isOfRange: true }));
  });
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
