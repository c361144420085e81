import type { NumberWords } from './numbers.ts';
import type { Scan, Sentence } from './scan.ts';

const EACH_AFTER =
  /^(?:(?:by|from|on|for|in|of) (?:either|each|both) (?:side|sides|army|armies|country|countries|party|parties)|in(?:to)? (?:either|each|both) directions?|в обе стороны|в обидва боки|в обох напрямках|either way|each way|each(?! other)|apiece|per side|on each side|from each side|on both sides|for each side|a side|each side|на каждую сторону|с каждой стороны|з кожного боку|з кожної сторони|з обох боків|із кожного боку|с обеих сторон|с каждой из сторон|для каждой стороны|от каждой стороны|від кожної сторони|для кожної сторони|на кожну сторону|обом сторонам|с обоих сторон|по обидва боки)/;

/** "apiece", "з кожного боку", "по 185 військових": the figure holds for both sides. */
export function isForEachSide(
  scan: Scan,
  sentence: Sentence,
  number: NumberWords,
  nounAt: number,
  hasNoun: boolean,
): boolean {
  const { tokens, plain } = scan;
  // "two transfers of 757 bodies each": each of the transfers
  for (let at = Math.max(sentence.from, number.from - 4); at < number.from; at += 1)
    if (
      /^(?:transfers|handovers|exchanges|swaps|repatriations|rounds|stages|convoys)$/.test(tokens[at]!.text)
    )
      return false;
  for (let at = number.to; at < Math.min(sentence.to, nounAt + 9); at += 1) {
    if (tokens[at]!.kind === 'number') break;
    if (at >= nounAt + 5 && scan.clauses[at] !== scan.clauses[nounAt]) break;
    if (EACH_AFTER.test(plain.slice(tokens[at]!.start, tokens[at]!.start + 24))) return true;
  }
  const before = tokens[number.from - 1]?.text;
  // "вернулись по 200 военных, завтра ждут еще по 300"
  const isOneMore =
    !hasNoun &&
    before === 'по' &&
    sentence.numbers.some((one) => one.to < number.from && tokens[one.from - 1]?.text === 'по');
  if (isOneMore) return true;
  if (!hasNoun) return false;
  // Distributive "по" is for the sides only where sides or an exchange are spoken of.
  if (before === 'по' && number.from - 1 === sentence.from) return true;
  if (before === 'по')
    return /(?:сторон|боку|сторін|обмен|обмін|поменя|помінял|меняли|міняли|передал\p{L}* (?:і|й|та|и) (?:отрима|получ))/u.test(
      plain,
    );
  // "have each freed 200", "кожна сторона отримала 90"
  for (let at = Math.max(sentence.from, number.from - 6); at < number.from; at += 1) {
    const word = tokens[at]!.text;
    const next = tokens[at + 1]?.text ?? '';
    // "35 each, plus one civilian": said of the figure before
    const isSaidOfOther = tokens[at - 1]?.kind === 'number' || sentence.numbers.some((one) => one.to === at);
    if (word === 'each' && next !== 'other' && !isSaidOfOther) return true;
    // "when both sides released 75"
    if (
      /^(?:both|обидві|обе)$/.test(word) &&
      /^(?:sides|сторони|стороны)$/.test(next) &&
      /^(?:released|freed|returned|got|received|отримали|получили|звільнили|освободили)$/.test(
        tokens[at + 2]?.text ?? '',
      )
    )
      return true;
    if (/^(?:кожна|каждая)$/.test(word) && /^(?:сторона|из|зі|країна|страна|получ|отрим)/.test(next))
      return true;
  }
  return false;
}
