import type { Tag } from './lexicon.ts';
import type { NumberWords } from './numbers.ts';
import type { Scan, Sentence } from './scan.ts';
import type { CountWhat, Span } from './types.ts';

const NATIONALITY = /^(?:українськ|украинск|ukrainian$|російськ|российск|russian$)/;
const STOP = new Set(
  'в у во на з із зі из с со in from at on to with and и та і й або или або or а але но як as for до від от при за по who that які який которые который is are was were were had have has will were they він вони он они'.split(
    ' ',
  ),
);
type Noun = Span & {
  readonly at: number;
  readonly what: CountWhat;
  readonly distance: number;
  readonly isMember: boolean;
};

/** The noun a number counts: to its right within the phrase, else "bodies of 77", "тела 62", "цивільні – 20 людей". */
export function nounOf(scan: Scan, sentence: Sentence, number: NumberWords): Noun | null {
  const { tokens, tags } = scan;
  let right: Noun | null = null;
  let hasRank = false;
  let hasUnknown = false;
  // "Twenty-eight are military personnel"
  const first = /^(?:are|were|is|was)$/.test(tokens[number.to]?.text ?? '') ? number.to + 1 : number.to;
  for (let at = first; at < Math.min(sentence.to, first + 6); at += 1) {
    const token = tokens[at]!;
    if (token.kind === 'sign') {
      if (token.text === '"' || token.text === '-') continue;
      break;
    }
    if (token.kind === 'number') break;
    const meaning = tags[at]!;
    const what = whatOf(meaning, token.text);
    if (what !== null) {
      if (what === 'pow' && meaning.has('rank')) hasRank = true;
      const better = preferLater(scan, sentence, at, what);
      const after = tokens[at + 1]?.text ?? '';
      const second = tags[at + 2];
      // "213 soldiers and sergeants", "85 рядових і сержанток": ranks
      if (/^(?:and|і|й|та|и)$/.test(after) && second?.has('rank')) hasRank = true;
      right = {
        at: better.at,
        what: better.what,
        start: number.start,
        end: tokens[better.at]!.end,
        distance: at - number.to,
        isMember: hasRank,
      };
      // "95 soldiers and civilians" is one figure of both
      if (what === 'pow' && /^(?:and|і|й|та|и)$/.test(after) && second?.has('civilian') && !/\d/.test(after))
        right = { ...right, what: 'person', at: at + 2, end: tokens[at + 2]!.end };
      break;
    }
    if (STOP.has(token.text)) break;
    if (!canStandBetween(token.text, meaning)) {
      // one unknown English adjective: "ten foreign prisoners"
      const isName = token.isCapital && /^[a-z]/.test(token.text);
      if (hasUnknown || meaning.size > 0 || !(isName || /^[a-z]+(?:n|sh|al|ic|ed|ous|er)$/.test(token.text)))
        break;
      hasUnknown = true;
    }
  }
  const left = bodyBefore(scan, sentence, number.from);
  if (
    left !== null &&
    (right === null ||
      right.what === 'pow' ||
      right.what === 'person' ||
      right.what === 'body' ||
      right.what === 'civilian')
  )
    return {
      at: right?.at ?? number.from,
      what: 'body',
      start: tokens[left]!.start,
      end: right?.end ?? number.end,
      distance: 0,
      isMember: false,
    };
  if (right === null) {
    // "49 наших рідних їдуть додому": ours, whoever they are
    if (/^(?:наших|наші|наши)$/.test(tokens[number.to]?.text ?? ''))
      return {
        at: number.to,
        what: 'person',
        start: number.start,
        end: tokens[number.to]!.end,
        distance: 0,
        isMember: false,
      };
    // "84 more from Russian captivity"
    if (
      /^(?:more|others)$/.test(tokens[number.to]?.text ?? '') &&
      /^(?:from|home|back|freed|return)/.test(tokens[number.to + 1]?.text ?? '')
    )
      return {
        at: number.to,
        what: 'person',
        start: number.start,
        end: tokens[number.to]!.end,
        distance: 0,
        isMember: false,
      };
    // "Еще двое — гражданские"
    if (tokens[number.to]?.text === '—' && number.to + 1 < sentence.to) {
      const what = whatOf(tags[number.to + 1]!, tokens[number.to + 1]!.text);
      if (what === 'civilian')
        return {
          at: number.to + 1,
          what,
          start: number.start,
          end: tokens[number.to + 1]!.end,
          distance: 0,
          isMember: false,
        };
    }
    // "Військових серед них 42"
    if (
      /^(?:них|them)$/.test(tokens[number.from - 1]?.text ?? '') &&
      /^(?:серед|среди|among|з|із|из|of)$/.test(tokens[number.from - 2]?.text ?? '') &&
      number.from - 3 >= sentence.from
    ) {
      const at = number.from - 3;
      const what = whatOf(tags[at]!, tokens[at]!.text);
      if (what === 'pow' || what === 'civilian')
        return { at, what, start: tokens[at]!.start, end: number.end, distance: 0, isMember: false };
    }
    // "33 are in the military"
    const state = tokens
      .slice(number.to, number.to + 4)
      .map(({ text }) => text)
      .join(' ');
    if (/^(?:are|were) (?:in|from) the (?:military|army)/.test(state))
      return {
        at: number.to + 3,
        what: 'pow',
        start: number.start,
        end: tokens[number.to + 3]!.end,
        distance: 0,
        isMember: false,
      };
    // "Двоє з них — цивільні", "120 of them civilians"
    const behind = tokens.slice(number.to, number.to + 4).map(({ text }) => text);
    if (
      /^(?:з|із|зі|из|of)$/.test(behind[0] ?? '') &&
      /^(?:них|яких|которых|them|whom|these)$/.test(behind[1] ?? '')
    ) {
      const at = number.to + (/^(?:—|are|were|is|was|,)$/.test(behind[2] ?? '') ? 3 : 2);
      const what = at < sentence.to ? whatOf(tags[at]!, tokens[at]!.text) : null;
      if (what === 'civilian' || what === 'child')
        return { at, what, start: number.start, end: tokens[at]!.end, distance: 0, isMember: false };
    }
    // "205 Ukrainian and 205 Russian captives": the noun of the second figure
    const twin = sentence.numbers.find((one) => one.from === number.to + 2);
    if (
      twin &&
      NATIONALITY.test(tokens[number.to]!.text) &&
      NATIONALITY.test(tokens[twin.to]?.text ?? '') &&
      /^(?:and|та|й|і|и)$/.test(tokens[number.to + 1]!.text)
    ) {
      const noun = nounOf(scan, sentence, twin);
      if (noun) return { ...noun, at: number.to, start: number.start, end: tokens[number.to]!.end };
    }
  }
  if (right === null) return numberOfNoun(scan, sentence, number) ?? nounBeforeDash(scan, sentence, number);
  if (right.what === 'person') {
    // "цивільні – 20 людей", "12 звільнених – цивільні"
    const dash = tokens[number.from - 1];
    if (dash?.text === '—' && tags[number.from - 2]?.has('civilian')) return { ...right, what: 'civilian' };
    if (tokens[right.at + 1]?.text === '—' && tags[right.at + 2]?.has('civilian'))
      return { ...right, what: 'civilian' };
  }
  return right;
}

/** "первую партию тел украинских военных — 1212", "defenders home: 303": the noun, a dash, the figure, the end. */
function nounBeforeDash(scan: Scan, sentence: Sentence, number: NumberWords): Noun | null {
  const { tokens, tags } = scan;
  const after = tokens[number.to];
  if (tokens[number.from - 1]?.text !== '—' || (after && number.to < sentence.to && after.kind !== 'sign'))
    return null;
  let found: Noun | null = null;
  for (let at = number.from - 2; at >= Math.max(sentence.from, number.from - 6); at -= 1) {
    if (tokens[at]!.kind !== 'word') break;
    const what = whatOf(tags[at]!, tokens[at]!.text);
    if (what === null) {
      if (found && !canStandBetween(tokens[at]!.text, tags[at]!)) break;
      continue;
    }
    if (found === null || what === 'body')
      found = { at, what, start: number.start, end: number.end, distance: 0, isMember: false };
  }
  return found;
}

/** "put the number of its servicemen at 100", "кількість звільнених — 84": the noun stands before. */
function numberOfNoun(scan: Scan, sentence: Sentence, number: NumberWords): Noun | null {
  const { tokens, tags } = scan;
  let from = -1;
  for (let at = number.from - 1; at >= Math.max(sentence.from, number.from - 9); at -= 1)
    if (/^(?:number|кількіст\p{L}+|кількість|число|числа|количеств\p{L}+)$/u.test(tokens[at]!.text))
      from = at;
  if (from < 0) return null;
  for (let at = from + 1; at < number.from; at += 1) {
    const what = whatOf(tags[at]!, tokens[at]!.text);
    if (what === null) continue;
    const better = preferLater(scan, sentence, at, what);
    return {
      at: better.at,
      what: better.what,
      start: number.start,
      end: number.end,
      distance: 0,
      isMember: false,
    };
  }
  return null;
}

const ADJECTIVE =
  /(?:[иыії]х|[иыії]ми|[иыі]м|[оеє]го|ому|ему|ий|ый|ій|ої|ой|ые|ие|ні|ві|кі|ими|ыми|на|ну|ную|не|ое|ее|ьких|ских|ська|ську)$/u;
const BETWEEN =
  /^(?:росією|россией|окупантами|оккупантами|рф|вернувшихся|вернувшимися|вернувшиеся|ще|еще|також|также|більш|more|another|other|of|the|its|their|his|own|his|her)$/u;

const ENGLISH_BETWEEN =
  /^(?:ukrainian|russian|of|the|its|their|his|her|own|other|more|further|additional|young|youngest|badly|seriously|severely|gravely|critically|service|military|army|war|armed|border|national|guard|captive|government|male|elderly|local|fellow|former|political|navy|naval|marine|unidentified|frozen|azov|mariupol|deported|abducted|missing|internally|forcibly|illegally|-)$/;

/** Between a number and its noun stand adjectives and little words, never another noun or a verb. */
function canStandBetween(word: string, meaning: ReadonlySet<Tag>): boolean {
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

function whatOf(meaning: ReadonlySet<Tag>, word: string): CountWhat | null {
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
function preferLater(
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

function bodyBefore(scan: Scan, sentence: Sentence, at: number): number | null {
  for (let index = at - 1; index >= Math.max(sentence.from, at - 5); index -= 1) {
    const token = scan.tokens[index]!;
    if (scan.tags[index]!.has('body')) return index;
    if (
      /^(?:of|ще|еще|another|the|понад|более|свыше|over|about|около|близько|майже|почти|more|than|щонайменше|some|nearly|again|також|также)$/.test(
        token.text,
      )
    )
      continue;
    return null;
  }
  return null;
}
