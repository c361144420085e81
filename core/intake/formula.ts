import { tokenAt } from './dates.ts';
import type { NumberWords } from './numbers.ts';
import { allOf, phrase } from './phrases.ts';
import type { Scan } from './scan.ts';
import type { Formula, Span } from './types.ts';

/** A formula of an exchange; `first`/`second` are the figures of "N for N". */
export type FormulaWords = Span & {
  readonly value: Formula;
  readonly first?: number;
  readonly second?: number;
  readonly from: number;
};

const ALL = phrase('(?:всіх|усіх|всех)[ -]на[ -](?:всіх|усіх|всех)|all[ -]for[ -]all|everyone for everyone');
const ONE = phrase(
  'один[ -]на[ -]один|один (?:за|к) одн(?:ого|ому)|one[ -]for[ -]one|one[ -]to[ -]one|(?:рівн(?:у|а|ою|ій|е) кільк(?:ість|істю|ості))|(?:равн(?:ое|ым) (?:количеств(?:о|ом)|числ(?:о|ом)))|рівн(?:е|им) числ(?:о|ом)|an? equal numbers?|equal numbers?|паритет\\p{L}*|reciprocal|parity|на рівних (?:умовах|засадах)|на равных (?:условиях|началах|основаниях)|on equal terms|like for like|рівноцінн\\p{L}+|равноценн\\p{L}+',
);
/** "столько же", "the same number": equal numbers when no figure stands before it. */
export const SAME_NUMBER = phrase(
  '(?:ровно )?столько же|таке саме число|така сама кількість|таку саму кількість|однаков\\p{L}+ кільк\\p{L}+|идентичн\\p{L}+ (?:число|количество)|одинаков\\p{L}+ (?:число|количеств\\p{L}+)|стільки ж|стільки само|така ж кількість|таку ж кількість|такую же|аналогичное (?:число|количество)|(?:аналогічн|таку саму|така сама) ?(?:кількість)?|такое же (?:количество|число)|the same number|as many(?! as)|the same amount|a matching number|a similar number|an identical number|same amount',
);
const LINK = new Set(['на', 'for', 'за', 'x', 'х', '×', 'to']);

/** Every formula in the text: "1000-for-1000", "110 на 110", "1000:25", "усіх на всіх", "one for one". */
export function findFormulas(scan: Scan): readonly FormulaWords[] {
  const out: FormulaWords[] = [];
  const numbers = scan.sentences.flatMap((sentence) => sentence.numbers);
  for (let index = 0; index + 1 < numbers.length; index += 1) {
    const first = numbers[index]!;
    const second = numbers[index + 1]!;
    if (!isLinked(scan, first, second)) continue;
    const isOne = first.value === 1 && second.value === 1;
    out.push({
      value: isOne ? 'one-to-one' : 'N-for-N',
      ...(isOne ? {} : { first: first.value, second: second.value }),
      start: first.start,
      end: second.end,
      from: first.from,
    });
  }
  for (const [pattern, value] of [
    [ALL, 'all-for-all'],
    [ONE, 'one-to-one'],
  ] as const)
    for (const match of allOf(pattern, scan.plain))
      out.push({
        value,
        start: match.index,
        end: match.index + match.text.length,
        from: tokenAt(scan.tokens, match.index),
      });
  return out.sort((a, b) => a.start - b.start);
}

function isLinked(scan: Scan, first: NumberWords, second: NumberWords): boolean {
  const words = scan.tokens
    .slice(first.to, second.from)
    .map((token, index) => ({ token, meaning: scan.tags[first.to + index]! }))
    .filter(({ token }) => !'-"'.includes(token.text) && token.text !== 'a');
  // "тысячу человек на тысячу"
  const noun = words.length === 2 ? words[0]!.meaning : undefined;
  if (
    noun &&
    words[1]!.token.text !== ':' &&
    (noun.has('person') || noun.has('soldier') || noun.has('prisoner'))
  )
    words.shift();
  const between = words.map(({ token }) => token);
  if (between.length !== 1 || second.from - first.to > 5) return false;
  const link = between[0]!.text;
  // "1000:25", not "on the 29th: 144 came home"
  if (link === ':' && between[0]!.start - first.end !== second.start - between[0]!.end) return false;
  if (link === ':' || link === 'к') return first.value >= 25 || second.value >= 25;
  if (!LINK.has(link)) return false;
  // "to" joins a range far more often than an exchange
  return link !== 'to' || first.value === second.value;
}
