import { canStandBetween, type Noun, preferLater, STOP, whatOf } from './noun-phrase.ts';
import { nounElsewhere } from './nouns-elsewhere.ts';
import type { NumberWords } from './numbers.ts';
import type { Scan, Sentence } from './scan.ts';

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
  if (right === null) return nounElsewhere(scan, sentence, number, nounOf);
  if (right.what === 'person') {
    // "цивільні – 20 людей", "12 звільнених – цивільні"
    const dash = tokens[number.from - 1];
    if (dash?.text === '—' && tags[number.from - 2]?.has('civilian')) return { ...right, what: 'civilian' };
    if (tokens[right.at + 1]?.text === '—' && tags[right.at + 2]?.has('civilian'))
      return { ...right, what: 'civilian' };
  }
  return right;
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
