import type { Tag } from './lexicon.ts';
import type { Scan, Sentence } from './scan.ts';
import type { CountWhat, Span } from './types.ts';

/** Little words that end the phrase of a number and its noun. */
export const STOP = new Set(
  'в у во на з із зі из с со in from at on to with and и та і й або или або or а але но як as for до від от при за по who that які який которые который is are was were were had have has will were they він вони он они'.split(
    ' ',
  ),
);
export type Noun = Span & {
  readonly at: number;
  readonly what: CountWhat;
  readonly distance: number;
  readonly isMember: boolean;
};

const ADJECTIVE =
  /(?:[иыії]х|[иыії]ми|[иыі]м|[оеє]го|ому|ему|ий|ый|ій|ої|ой|ые|ие|ні|ві|кі|ими|ыми|на|ну|ную|не|ое|ее|ьких|ских|ська|ську)$/u;
const BETWEEN =
  /^(?:росією|россией|окупантами|оккупантами|рф|вернувшихся|вернувшимися|вернувшиеся|ще|еще|також|также|більш|more|another|other|of|the|its|their|his|own|his|her)$/u;

const ENGLISH_BETWEEN =
  /^(?:ukrainian|russian|of|the|its|their|his|her|own|other|more|further|additional|young|youngest|badly|seriously|severely|gravely|critically|service|military|army|war|armed|border|national|guard|captive|government|male|elderly|local|fellow|former|political|navy|naval|marine|unidentified|frozen|azov|mariupol|deported|abducted|missing|internally|forcibly|illegally|-)$/;

/** Between a number and its noun stand adjectives and little words, never another noun or a verb. */
export function canStandBetween(word: string, meaning: ReadonlySet<Tag>): boolean {
  for (const tag of [
    'speech',
    'returned',
    'transferred',
    'stage',
    'exchangeNoun',
    'exchangePlural',
    'exchangeVerb',
    'list',
    'talks',
    'round',
    'letter',
    'meeting',
  ] as const)
    if (
      meaning.has(tag) &&
      !/^(?:released|freed|returned|звільнен|поверн|возвращенн|освобожденн|вернувш|прибывш)/.test(word)
    )
      return false;
  if (/^[a-z]/.test(word)) return meaning.size > 0 || ENGLISH_BETWEEN.test(word);
  return BETWEEN.test(word) || ADJECTIVE.test(word) || meaning.size > 0;
}

export function whatOf(meaning: ReadonlySet<Tag>, word: string): CountWhat | null {
  if (meaning.has('body')) return 'body';
  if (meaning.has('child')) return 'child';
  if (meaning.has('civilian')) return 'civilian';
  if (meaning.has('dead')) return 'body';
  if (meaning.has('soldier') || meaning.has('prisoner') || meaning.has('rank')) return 'pow';
  // "22 тяжелораненых", "понад 250 важкохворих і поранених": the adjective stands for the people
  if ((meaning.has('wounded') || meaning.has('ill')) && /(?:их|ых|ого|ым|им|ими|ыми|ый|ий)$/u.test(word))
    return 'pow';
  if (meaning.has('person') || meaning.has('woman') || meaning.has('man'))
    return word === 'ukrainian' || word === 'russian' ? null : 'person';
  return null;
}

/** "140 captured service personnel", "77 полонених захисників": the noun that ends the phrase names the group. */
export function preferLater(
  scan: Scan,
  sentence: Sentence,
  at: number,
  what: CountWhat,
): { readonly at: number; readonly what: CountWhat } {
  let best = { at, what };
  for (let next = at + 1; next < Math.min(sentence.to, at + 3); next += 1) {
    const token = scan.tokens[next]!;
    if (token.kind !== 'word' || STOP.has(token.text)) break;
    if (token.text === 'of') break;
    const later = whatOf(scan.tags[next]!, token.text);
    if (later === null) continue;
    if (what === 'body') break;
    if (later === 'body' && scan.tags[next]!.has('dead')) break;
    best = {
      at: next,
      what:
        later === 'person' && what !== 'person'
          ? what
          : what === 'civilian' || what === 'child'
            ? what
            : later,
    };
  }
  return best;
}
