import { tokenAt } from './dates.ts';
import { matcher } from './matcher.ts';
import { PLACES, type PlaceRow } from './place-names.ts';
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

const findRows = matcher<{ readonly row: PlaceRow; readonly isAdjective: boolean }>(
  PLACES.flatMap((row) => [
    [{ row, isAdjective: false }, row.noun] as const,
    ...(row.adjective ? [[{ row, isAdjective: true }, row.adjective] as const] : []),
  ]),
);

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
  'палаці',
  'дворце',
  'palace',
  'готелі',
  'отеле',
  'hotel',
]);

/** Every known place of the text in order. */
export function findPlaces(scan: Scan): readonly PlaceWords[] {
  const out: PlaceWords[] = [];
  for (const { value, start, end, from } of findRows(scan)) {
    const { row, isAdjective } = value;
    // "доха" or "вене" in lower case are other words.
    const isBorder = row.name === 'Ukrainian-Belarusian border';
    if (row.country === null && !isAdjective && !scan.tokens[from]!.isCapital && !isBorder) continue;
    let before = from - 1;
    while (before >= 0 && from - before < 5 && SKIPPED.has(scan.tokens[before]!.text)) before -= 1;
    out.push({
      name: row.name,
      country: row.country,
      start,
      end,
      from,
      to: Math.max(tokenAt(scan.tokens, end), from + 1),
      isLocative: !isAdjective && before >= 0 && LOCATIVE.test(scan.tokens[before]!.text),
      // "Istanbul talks"
      isAdjective: isAdjective || (row.country === null && scan.tags[from + 1]?.has('talks') === true),
    });
  }
  return out;
}
