import { readNews } from '../core/intake/read.ts';
import type { Reading, Span } from '../core/intake/types.ts';

/** Pieces that news is made of, and what breaks readers: figures, days, names, signs, halves of letters. */
const PIECES =
  'обмін обмен exchange swap полонених пленных prisoners тіла тела bodies 100 1 212 1000 на for 50 6 тис. thousand двісті півтори сотні сто сьогодні 14 квітня June 9 , . : ; — - ( ) « » " 🕯 \ud83d \udc00 \u200f Україна Росія Украина Россия Ukraine Russia повернули вернули returned передали handed over список список list дітей детей children цивільних civilians of them кожна each сторона side Стамбулі Istanbul домовилися agreed раунд round відклали postponed не not спростував denied вчора yesterday у п’ятницю on Friday <b> \n \n\n \t 2024 31.02.2025 00:00 ё ъ ї \u0301 ﷽ 999999999999 1,2,3 1. 1. що которых whom in exchange for взамен натомість'.split(
    ' ',
  );

/** A text longer than this in reading counts as one that hangs; a page of news takes some milliseconds. */
const limitMs = 2000;

const spansOf = (reading: Reading): readonly Span[] => [
  ...reading.events.flatMap((event) => [
    event.kind.span,
    event.status.span,
    ...(event.date ? [event.date.span] : []),
    ...[...event.counts, ...event.parts, ...event.categories, ...event.mediators, ...event.claimedBy].map(
      ({ span }) => span,
    ),
    ...(event.formula ? [event.formula.span] : []),
    ...(event.place ? [event.place.span] : []),
    ...event.conditions,
    ...event.sentences,
  ]),
  ...reading.silences.map(({ span }) => span),
  ...reading.unread,
];

/** A number generator with a seed, so that a problem is found again (Park and Miller). */
function dice(seed: number): (below: number) => number {
  let state = (seed % 2_147_483_646) + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** The text of a number in a run. */
export function fuzzedNews(seed: number, at: number): string {
  const roll = dice(seed + at * 7919);
  let text = '';
  for (let left = roll(90) + 1; left > 0; left -= 1) {
    const piece = PIECES[roll(PIECES.length)]!;
    const kind = roll(20);
    if (kind === 0) text += String.fromCharCode(roll(65_536));
    else if (kind === 1) text += piece.repeat(roll(40));
    else text += `${kind < 4 ? piece.toUpperCase() : piece}${kind === 5 ? '' : ' '}`;
  }
  return text;
}

/** Reads so many broken texts; what throws, hangs or gives a span outside its text is named by its number. */
export function fuzzNews(count: number, seed: number, from: number): readonly string[] {
  const problems: string[] = [];
  for (let at = from; at < from + count; at += 1) {
    const text = fuzzedNews(seed, at);
    const startedMs = performance.now();
    try {
      const reading = readNews(text, { published: at % 3 === 0 ? null : '2025-06-11' });
      const isOutside = spansOf(reading).some(
        ({ start, end }) => !(start >= 0 && start < end && end <= text.length),
      );
      if (isOutside) problems.push(`news ${at}: a span outside its text`);
    } catch (error) {
      problems.push(`news ${at}: ${error instanceof Error ? error.message : 'thrown'}`);
    }
    if (performance.now() - startedMs > limitMs) problems.push(`news ${at}: longer than ${limitMs} ms`);
  }
  return problems;
}
