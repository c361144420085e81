/** Apostrophes that people and keyboards use inside a word, and the soft mark of transliterations. */
const silent = /[\u0027\u2018\u2019\u02BC\u0060\u00B4\u02B9\u2032]/g;
const marks = /\p{M}+/gu;
const gaps = /[^\p{L}\p{N}]+/gu;

/** What one letter becomes; the whole rule, and slow. */
const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(marks, '')
    .replace(silent, '')
    .toLowerCase()
    .replaceAll('ґ', 'г')
    .replace(gaps, ' ');

/**
 * The same for single letters of Latin and Cyrillic, made once: several times as fast, and a hundred
 * thousand names are folded when a vault is first searched. Left to the whole rule are letters that become
 * several, and Greek (its sigma has two forms).
 */
const [dropped, gap, needsRule] = [0, 0x20, 0xffff];
const table = Uint16Array.from({ length: 0x500 }, (_, code) => {
  const letters = foldLetters(String.fromCharCode(code));
  const isGreek = code >= 0x370 && code < 0x400;
  if (isGreek || letters.length > 1) return needsRule;
  return letters === '' ? dropped : letters.charCodeAt(0);
});
const room = new Uint16Array(512);

/** Letters beyond the table, as they come: the number sign, quotes and dashes stand in most texts. */
const rare = new Map<number, string>();

/** What a letter becomes by itself; `null` where its neighbours count: halves of pairs, and Greek. */
function foldAlone(code: number): string | null {
  const known = rare.get(code);
  if (known !== undefined) return known;
  const isGreek = (code >= 0x370 && code < 0x400) || (code >= 0x1f00 && code < 0x2000);
  if (isGreek || (code >= 0xd800 && code < 0xe000)) return null;
  const folded = foldLetters(String.fromCharCode(code));
  if (rare.size < rareKept) rare.set(code, folded);
  return folded;
}
const rareKept = 1000;

/**
 * A text as search compares it: case, accents, apostrophes and punctuation do not count.
 *
 * ё = е, ї = і, й = и, ґ = г: what a keyboard without the letter or a hasty typist writes.
 * The gap in front of every word lets a search for the beginning of a word be a plain `includes`.
 */
export function foldForSearch(text: string): string {
  if (text.length >= room.length) return foldSlowly(text);
  room[0] = gap;
  let length = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = table[code] ?? needsRule;
    if (letter === needsRule) {
      const folded = foldAlone(code);
      if (folded === null || length + folded.length >= room.length) return foldSlowly(text);
      for (let i = 0; i < folded.length; i++) length = put(folded.charCodeAt(i), length);
    } else if (letter !== dropped) length = put(letter, length);
    if (length >= room.length) return foldSlowly(text);
  }
  if (room[length - 1] === gap) length -= 1;
  return textOf(length);
}

/** The letters at hand as a text. Not spread: that walks an iterator and takes five times as long (measured). */
const textOf = (length: number): string =>
  Reflect.apply(String.fromCharCode, null, room.subarray(0, length)) as string;

/** One letter behind the others, a second gap left out; the new length. */
function put(letter: number, length: number): number {
  if (letter === gap && room[length - 1] === gap) return length;
  room[length] = letter;
  return length + 1;
}

function foldSlowly(text: string): string {
  const plain = foldLetters(text).trim();
  return plain === '' ? '' : ` ${plain}`;
}

/** Whether every word of the query begins a word of the folded text. An empty query finds everything. */
export function createMatcher(query: string): (folded: string) => boolean {
  const terms = foldForSearch(query)
    .split(' ')
    .filter((term) => term !== '')
    .map((term) => ` ${term}`);
  const [first] = terms;
  if (first === undefined) return () => true;
  if (terms.length === 1) return (folded) => folded.includes(first);
  return (folded) => terms.every((term) => folded.includes(term));
}

/** The letters of Ukrainian and Russian in one order that agrees with both alphabets. */
const cyrillicOrder = 'абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюя';
const rankOf = new Map([...cyrillicOrder].map((letter, at) => [letter, 0xe000 + at]));

/** What one lower-case letter counts as in the order. */
const orderLetter = (letter: string): string => {
  const rank = rankOf.get(letter);
  return rank === undefined ? letter.normalize('NFKD').replace(marks, '') : String.fromCharCode(rank);
};
const orderTable = Uint16Array.from({ length: 0x500 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  const isGreek = code >= 0x370 && code < 0x400;
  // A mark of its own may belong to the letter before it.
  if (isGreek || letter.length > 1 || /\p{M}/u.test(letter)) return needsRule;
  const ordered = orderLetter(letter.replace(silent, ''));
  return ordered === '' ? dropped : ordered.length > 1 ? needsRule : ordered.charCodeAt(0);
});

/**
 * A text whose plain comparison gives the order of a list of names.
 *
 * `Intl.Collator` needs about a second for 100,000 names; comparing prepared keys needs a tenth of it.
 * Latin comes before Cyrillic; names without a letter come last.
 */
export function sortKey(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '\uffff';
  if (trimmed.length > room.length) return sortKeySlowly(trimmed);
  let length = 0;
  for (let at = 0; at < trimmed.length; at++) {
    const letter = orderTable[trimmed.charCodeAt(at)] ?? needsRule;
    if (letter === needsRule) return sortKeySlowly(trimmed);
    if (letter === dropped) continue;
    room[length] = letter;
    length += 1;
  }
  return length === 0 ? '\uffff' : textOf(length);
}

function sortKeySlowly(trimmed: string): string {
  const letters = [...trimmed.toLowerCase().normalize('NFC').replace(silent, '').trim()];
  return letters.length === 0 ? '\uffff' : letters.map(orderLetter).join('');
}
