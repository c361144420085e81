/**
 * The text as the rules see it: lower case, one form per sign, every character in its old place.
 *
 * Rules work on `plain`, spans are cut from the input: both have the same length, so a span found in
 * one is the same span in the other. That is why letters are folded one by one (`İ`.toLowerCase() is
 * two characters long) and why nothing is ever removed.
 */
const FOLD: Readonly<Record<string, string>> = {
  ё: 'е',
  '’': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '‘': "'",
  ʹ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u2007': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u200b': ' ',
  '\t': ' ',
  '\r': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
  '–': '—',
  '―': '—',
  '−': '—',
  '‑': '-',
  '‐': '-',
  á: 'a',
  é: 'e',
  í: 'i',
  ó: 'o',
  ü: 'u',
  ö: 'o',
  ç: 'c',
  ş: 's',
  ı: 'i',
};

const LATIN_TO_CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};
const CYRILLIC_TO_LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LATIN_TO_CYRILLIC).map(([latin, cyrillic]) => [cyrillic, latin]),
);

const MIXED_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}']+/gu;
const LATIN = /\p{Script=Latin}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;

/** Folds the text for the rules; the result has exactly the length of the input. */
export function plainText(input: string): string {
  let out = '';
  for (let index = 0; index < input.length; index += 1) {
    const sign = input.charAt(index);
    const lower = sign.toLowerCase();
    const kept = lower.length === 1 ? lower : sign;
    out += FOLD[kept] ?? kept;
  }
  // A Latin "c" inside a Cyrillic word (copied from a scan, typed in the wrong layout) is the Cyrillic letter.
  return out.replace(MIXED_WORD, (word) => {
    const latin = word.match(LATIN)?.length ?? 0;
    const cyrillic = word.match(CYRILLIC)?.length ?? 0;
    if (latin === 0 || cyrillic === 0) return word;
    const table = cyrillic >= latin ? LATIN_TO_CYRILLIC : CYRILLIC_TO_LATIN;
    let mended = '';
    for (const letter of word) mended += table[letter] ?? letter;
    return mended.length === word.length ? mended : word;
  });
}
