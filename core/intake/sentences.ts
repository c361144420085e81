import type { Token } from './tokens.ts';
import type { Span } from './types.ts';

/** Words after which a full stop does not end a sentence: months, titles, units, "р.", "г.", "тыс.". */
const ABBREVIATIONS = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct nov dec mr mrs ms dr gen lt col maj sgt st no vs inc e.g i.e u.s u.n ' +
    'тис тыс млн млрд р рр г гг ст ч п м с вул ул ім им св о обл грн руб чол чел ген полк янв фев мар апр авг сен сент окт ноя нояб дек ' +
    'січ лют бер кві тра чер лип сер вер жов лис гру т.зв тзв т'
  ).split(' '),
);

const LONGEST = 160;

/**
 * Sentences of the text as ranges of tokens, every token in exactly one.
 *
 * A new line always ends one (headlines and page furniture carry no full stop); a full stop does only before
 * a capital letter, a digit or an opening quote, and not after an abbreviation or an initial.
 */
export function sentencesOf(
  plain: string,
  input: string,
  tokens: readonly Token[],
): readonly (Span & { readonly from: number; readonly to: number })[] {
  const out: { start: number; end: number; from: number; to: number }[] = [];
  let from = 0;
  const close = (to: number) => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (first && last && to > from) out.push({ start: first.start, end: last.end, from, to });
    from = to;
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    const next = tokens[index + 1];
    if (!next) break;
    // No sentence is that long: lists without a full stop are cut, so that no rule looks at thousands of words.
    if (index - from >= LONGEST && token.kind === 'sign') {
      close(index + 1);
      continue;
    }
    if (index - from >= 2 * LONGEST) {
      close(index + 1);
      continue;
    }
    const gap = plain.slice(token.end, next.start);
    if (gap.includes('\n')) {
      close(index + 1);
      continue;
    }
    if (token.text === '|' || token.text === '•') {
      close(index + 1);
      continue;
    }
    if (
      !'.!?…'.includes(token.text) &&
      !((token.text === '"' || token.text === "'") && '.!?…'.includes(tokens[index - 1]?.text ?? '-'))
    )
      continue;
    if ((next.text === '"' || next.text === "'") && gap === '') continue;
    const opener = input.charAt(next.start);
    const startsNew =
      /[\p{Lu}\d"«“„([—–\-/\p{Extended_Pictographic}#]/u.test(opener) &&
      (gap !== '' || /\p{Lu}/u.test(opener));
    if (!startsNew) continue;
    if (token.text === '.') {
      const before = tokens[index - 1];
      if (before?.kind === 'number' && next.kind === 'number' && gap === '') continue;
      if (before?.kind === 'word' && before.end === token.start) {
        const isInitial = before.text.length === 1 && before.isCapital;
        if (isInitial || ABBREVIATIONS.has(before.text)) continue;
        // "INTERFAX.RU" is a name; "додому.Родини" is a lost space.
        if (gap === '' && (before.isCapital || before.text.length < 3)) continue;
      }
    }
    close(index + 1);
  }
  close(tokens.length);
  return out;
}
