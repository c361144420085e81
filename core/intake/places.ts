import { tokenAt } from './dates.ts';
import { phrase } from './phrases.ts';
import { PLACES } from './place-names.ts';
import type { Scan } from './scan.ts';
import type { Span } from './types.ts';

/** A place or country as it stands in the text. */
export type PlaceWords = Span & {
  readonly name: string;
  readonly country: string | null;
  readonly from: number;
  readonly to: number;
  /** After "in", "at", "в", "на", "у": where something is, not who acts. */
  readonly isLocative: boolean;
  /** "istanbul talks", "стамбульські домовленості". */
  readonly isAdjective: boolean;
};

const COMPILED = PLACES.flatMap((row) => [
  { row, pattern: phrase(row.noun), isAdjective: false },
  ...(row.adjective ? [{ row, pattern: phrase(row.adjective), isAdjective: true }] : []),
]);

const LOCATIVE = /^(?:в|у|во|на|in|at|near|біля|под|під|через|via|on)$/;
const SKIPPED = new Set([
  'the',
  'територі',
  'території',
  'территории',
  'territory',
  'of',
  'столиці',
  'столице',
  'місті',
  'городе',
  'city',
  'capital',
  'neighbouring',
  'neighboring',
  'кордоні',
  'границе',
  'border',
]);

/** Every known place of the text in order; the longest name wins where two overlap. */
export function findPlaces(scan: Scan): readonly PlaceWords[] {
  const all: PlaceWords[] = [];
  for (const { row, pattern, isAdjective } of COMPILED) {
    for (const match of scan.plain.matchAll(pattern)) {
      const from = tokenAt(scan.tokens, match.index);
      const to = tokenAt(scan.tokens, match.index + match[0].length);
      const token = scan.tokens[from];
      if (!token) continue;
      // "us" is not read at all, and "Вена" or "доха" in lower case are other words.
      if (
        row.country === null &&
        !isAdjective &&
        !token.isCapital &&
        !/^(?:кордон|границ|в досі)/.test(match[0])
      )
        continue;
      let before = from - 1;
      while (before >= 0 && from - before < 5 && SKIPPED.has(scan.tokens[before]!.text)) before -= 1;
      all.push({
        name: row.name,
        country: row.country,
        start: match.index,
        end: match.index + match[0].length,
        from,
        to: Math.max(to, from + 1),
        isLocative: !isAdjective && before >= 0 && LOCATIVE.test(scan.tokens[before]!.text),
        isAdjective,
      });
    }
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const out: PlaceWords[] = [];
  for (const place of all) {
    const last = out.at(-1);
    if (last && place.start < last.end) continue;
    out.push(place);
  }
  return out;
}
