import { numberWord } from './number-words.ts';
import type { Token } from './tokens.ts';
import type { Span } from './types.ts';

/** A number of the text; `from`/`to` are token indexes. `isOne`: only the word "one", which mostly is no count. */
export type NumberWords = Span & {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly isOne: boolean;
  readonly isInWords: boolean;
};

/**
 * Every cardinal number, digits with separators or words, that is not part of a date.
 *
 * Left out: ordinals ("63-й"), times, phone numbers, percentages, decimals without "thousand", numbers
 * glued to letters ("Іл-76") and what stands in an address (`isDead`).
 */
export function findNumbers(
  plain: string,
  tokens: readonly Token[],
  isDead: Uint8Array,
): readonly NumberWords[] {
  const out: NumberWords[] = [];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index]!;
    if (isDead[index]) {
      index += 1;
      continue;
    }
    const read =
      token.kind === 'number'
        ? readDigits(plain, tokens, index, isDead)
        : token.kind === 'word'
          ? (readHalf(tokens, index, isDead) ?? readWords(tokens, index, isDead))
          : null;
    if (read === null) {
      index += 1;
      continue;
    }
    if (read.value !== null)
      out.push({
        from: index,
        to: read.to,
        value: read.value,
        isOne: read.isOne,
        isInWords: token.kind === 'word',
        start: token.start,
        end: tokens[read.to - 1]!.end,
      });
    index = read.to;
  }
  return out;
}

type ReadNumber = { readonly to: number; readonly value: number | null; readonly isOne: boolean };

const ORDINAL_TAIL =
  /^(?:й|го|му|та|ий|тий|ої|ша|м|я|е|ю|х|ого|ому|ій|ти|ма|мя|ім|ья|ая|ую|ом|летн\S*|річн\S*|th|st|nd|rd|year\S*|day\S*|point\S*|hour\S*)$/u;

function readDigits(plain: string, tokens: readonly Token[], index: number, isDead: Uint8Array): ReadNumber {
  const first = tokens[index]!;
  let to = index + 1;
  let digits = first.text;
  // "1 212", "1,212", "1.212", "12 000": groups of exactly three
  while (digits.length > 0 && first.text.length <= 3 && first.text !== '0') {
    const separator = tokens[to];
    const isSpaced =
      separator?.kind === 'number' &&
      separator.text.length === 3 &&
      plain.slice(tokens[to - 1]!.end, separator.start) === ' ' &&
      !isDead[to];
    const after = tokens[to + 1];
    const isGlued =
      (separator?.text === ',' || separator?.text === '.' || separator?.text === "'") &&
      after?.kind === 'number' &&
      after.text.length === 3 &&
      separator.start === tokens[to - 1]!.end &&
      separator.end === after.start &&
      !isDead[to + 1];
    if (isSpaced) {
      digits += separator.text;
      to += 1;
    } else if (isGlued) {
      digits += after.text;
      to += 2;
    } else break;
  }
  const next = tokens[to];
  const touches = next !== undefined && next.start === tokens[to - 1]!.end;
  const before = tokens[index - 1];
  const touchesBefore = before !== undefined && before.end === first.start;
  const none = (end = to): ReadNumber => ({ to: end, value: null, isOne: false });
  // 6,5 тис. / 1.5 thousand
  if (
    touches &&
    (next.text === ',' || next.text === '.') &&
    tokens[to + 1]?.kind === 'number' &&
    tokens[to + 1]!.start === next.end
  ) {
    const unit = tokens[to + 2]?.kind === 'word' ? numberWord(tokens[to + 2]!.text) : undefined;
    const value = Number(`${digits}.${tokens[to + 1]!.text}`);
    return unit?.role === 'thousand'
      ? { to: to + 3, value: Math.round(value * 1000), isOne: false }
      : none(to + 2);
  }
  if (digits.length > 7 || (digits.length > 1 && digits.startsWith('0'))) return none();
  if (
    touchesBefore &&
    (before.kind === 'word' ||
      (before.text === '-' &&
        tokens[index - 2]?.kind === 'word' &&
        tokens[index - 2]!.end === before.start &&
        !/^(?:for|на|за|to)$/.test(tokens[index - 2]!.text)))
  )
    return none();
  if (
    touchesBefore &&
    (before.text === '#' ||
      before.text === '№' ||
      before.text === '$' ||
      before.text === '€' ||
      before.text === '+')
  )
    return none();
  if (next?.text === '%') return none(to + 1);
  if (before?.text === '№' || before?.text === '#') return none();
  if (next?.kind === 'word' && /^(?:відсотк|процент|percent)/u.test(next.text)) return none(to + 1);
  if (
    touches &&
    next.text === '-' &&
    tokens[to + 1]?.kind === 'word' &&
    tokens[to + 1]!.start === next.end &&
    ORDINAL_TAIL.test(tokens[to + 1]!.text)
  )
    return none(to + 2);
  if (touches && next.kind === 'word' && ORDINAL_TAIL.test(next.text)) return none(to + 1);
  if (
    touches &&
    next.text === ':' &&
    tokens[to + 1]?.kind === 'number' &&
    tokens[to + 1]!.text.length === 2 &&
    Number(digits) < 25 &&
    digits.length <= 2
  ) {
    let end = to + 2;
    while (tokens[end]?.text === ':' && tokens[end + 1]?.kind === 'number') end += 2;
    return none(end);
  }
  const unit = next?.kind === 'word' ? numberWord(next.text) : undefined;
  if (unit?.role === 'thousand') {
    const end = tokens[to + 1]?.text === '.' && /^(?:тис|тыс)$/.test(next!.text) ? to + 2 : to + 1;
    return { to: end, value: Number(digits) * 1000, isOne: false };
  }
  return { to, value: Number(digits), isOne: false };
}

const MANY = /^(?:сотні|сотни|сотень|сотен|сотням|сотнями|тисячі|тысячи|тисяч|тысяч)$/;

/** "більше тисячі", "около тысячи", "тіла ще тисячі": the genitive of one thousand, no plural. */
function isOneThousand(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:тисячі|тысячи|сотні|сотни)$/.test(tokens[index]!.text)) return false;
  const before = tokens[index - 1]?.text ?? '';
  if (/^(?:ще|еще)$/.test(before))
    return /^(?:тіла|тела|останки|рештки)$/.test(tokens[index - 2]?.text ?? '');
  return /^(?:більше|більш|понад|близько|около|более|больше|свыше|порядка|менее|менше|до|из|із|з|від|от|тіла|тела|останки|цілої|целой)$/.test(
    before,
  );
}

const HALF_WORD = /^(?:півтор[аи]|полтор[аы]|полутора|пів|пол|half)$/u;

/** "півтори сотні", "полторы тысячи", "half a thousand". */
function readHalf(tokens: readonly Token[], index: number, isDead: Uint8Array): ReadNumber | null {
  const word = tokens[index]!.text;
  if (!HALF_WORD.test(word)) return null;
  const at = word === 'half' && tokens[index + 1]?.text === 'a' ? index + 2 : index + 1;
  const unit = tokens[at];
  if (!unit || isDead[at] || unit.kind !== 'word') return null;
  const scale = /^сотн/u.test(unit.text) ? 100 : numberWord(unit.text);
  const size =
    typeof scale === 'number'
      ? scale
      : scale?.role === 'thousand' || scale?.role === 'hundred'
        ? scale.value
        : 0;
  if (size === 0) return null;
  return { to: at + 1, value: /^(?:пів|пол|half)$/u.test(word) ? size / 2 : size * 1.5, isOne: false };
}

function readWords(tokens: readonly Token[], index: number, isDead: Uint8Array): ReadNumber | null {
  let at = index;
  let total = 0;
  let group = 0;
  let lastScale = Number.POSITIVE_INFINITY;
  let words = 0;
  let isOnlyOne = false;
  for (;;) {
    const token = tokens[at];
    if (!token || isDead[at]) break;
    const isLinked =
      words > 0 &&
      token.text === 'and' &&
      tokens[at + 1]?.kind === 'word' &&
      numberWord(tokens[at + 1]!.text) !== undefined &&
      group % 100 === 0 &&
      (group > 0 || total > 0);
    if (isLinked) {
      at += 1;
      continue;
    }
    const word = token.kind === 'word' ? numberWord(token.text) : undefined;
    if (!word) break;
    if (word.role === 'thousand') {
      if (total > 0) break;
      total = (group || 1) * 1000;
      group = 0;
      lastScale = 1000;
    } else if (word.role === 'dozen') {
      // "two dozen", "a dozen"
      if (total > 0 || group >= 10) break;
      group = (group || 1) * 12;
      lastScale = 1;
    } else if (word.role === 'hundred') {
      // "two hundred": the unit before is multiplied
      if (lastScale <= 100 && !(group > 0 && group < 10)) break;
      group = (group || 1) * 100;
      lastScale = 100;
    } else {
      const scale = word.role === 'hundreds' ? 100 : word.role === 'tens' ? 10 : 1;
      if (scale >= lastScale && !(lastScale === 1000 && group === 0)) break;
      // "двадцять двоє": tens take a unit; "дванадцять три" is two numbers
      if (lastScale === 1) break;
      group += word.value;
      lastScale = scale;
      if (word.role === 'teen') lastScale = 1;
    }
    isOnlyOne = words === 0 && word.role === 'one';
    words += 1;
    at += 1;
  }
  if (words === 0) return null;
  if (/^(?:відсотк|процент|percent)/u.test(tokens[at]?.text ?? ''))
    return { to: at, value: null, isOne: false };
  // "сотні людей", "тисячі": many, not a figure
  if (words === 1 && MANY.test(tokens[index]!.text) && !isOneThousand(tokens, index))
    return { to: at, value: null, isOne: false };
  if (isOnlyOne && words > 1) isOnlyOne = false;
  return { to: at, value: total + group, isOne: isOnlyOne };
}
