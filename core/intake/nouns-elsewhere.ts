import { canStandBetween, type Noun, preferLater, whatOf } from './noun-phrase.ts';
import type { NumberWords } from './numbers.ts';
import type { Scan, Sentence } from './scan.ts';

const NATIONALITY = /^(?:українськ|украинск|ukrainian$|російськ|российск|russian$)/;

/**
 * The counted noun where it does not follow its number: behind a dash or a verb ("33 are in the military"), in the group just named
 * ("двоє з них — цивільні"), beside a second figure, or before the number.
 */
export function nounElsewhere(
  scan: Scan,
  sentence: Sentence,
  number: NumberWords,
  nounOf: (scan: Scan, sentence: Sentence, number: NumberWords) => Noun | null,
): Noun | null {
  const { tokens, tags } = scan;
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
  return numberOfNoun(scan, sentence, number) ?? nounBeforeDash(scan, sentence, number);
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
