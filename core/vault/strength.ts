import { commonPasswords } from './common-passwords.ts';
import { normalisePassphrase } from './passphrase.ts';
import { wordLists } from './word-lists.ts';

/** How hard a passphrase is to guess. `bits`: log2 of the estimated guesses. */
export type SecretRating = {
  readonly bits: number;
  readonly isEnough: boolean;
  readonly hint: 'empty' | 'short' | 'common' | 'few-words' | 'good';
};

/** A passphrase is enough with this many different words of our lists… */
const ENOUGH_WORDS = 5;
/** …or when guessing it takes 2^60 tries. */
const ENOUGH_BITS = 60;

const WORD_BITS = 11;
/** A letter or digit that no pattern explains, as zxcvbn counts it: ten guesses. Cautious on purpose. */
const LETTER_BITS = Math.log2(10);
/** Any word out of a large dictionary, inflected: a long word is not worth more than this. */
const ANY_WORD_BITS = 17;
const COMMON_BITS = 7;
/** Longer texts are judged by their beginning. */
const MAX_LENGTH = 200;

const listWords = new Set(Object.values(wordLists).flat());

/** Rates a passphrase offline, for Ukrainian, Russian and English alike; follows zxcvbn's idea of the cheapest explanation. */
export function rateSecret(secret: string): SecretRating {
  const text = plain(normalisePassphrase(secret).toLowerCase()).slice(0, MAX_LENGTH);
  if (text === '') return { bits: 0, isEnough: false, hint: 'empty' };
  const words = text.split(' ');
  const fromList = new Set(words.filter((word) => listWords.has(word)));
  const bits = Math.round(
    Math.max(fromList.size >= ENOUGH_WORDS ? fromList.size * WORD_BITS : 0, guessBits(text)),
  );
  if (fromList.size >= ENOUGH_WORDS || bits >= ENOUGH_BITS) return { bits, isEnough: true, hint: 'good' };
  if (words.every((word) => listWords.has(word))) return { bits, isEnough: false, hint: 'few-words' };
  const letters = text.replaceAll(' ', '').length;
  return { bits, isEnough: false, hint: bits < letters * LETTER_BITS * 0.6 ? 'common' : 'short' };
}

/** ё is written е in our lists; typed or not, it is one word. */
const plain = (text: string): string => text.replaceAll('ё', 'е');

/** The cheapest way to explain the text as words, patterns and single letters. */
function guessBits(text: string): number {
  const best = [0];
  for (let end = 1; end <= text.length; end++) {
    let least = Number.POSITIVE_INFINITY;
    for (let from = Math.max(0, end - 60); from < end; from++) {
      least = Math.min(least, best[from]! + pieceBits(text, from, end));
    }
    best.push(least);
  }
  return best[text.length]!;
}

function pieceBits(text: string, from: number, end: number): number {
  const piece = text.slice(from, end);
  if (piece.length === 1) return piece === ' ' ? 1 : LETTER_BITS;
  // The same piece once more costs next to nothing.
  if (piece.length > 2 && text.slice(0, from).includes(piece)) return 2;
  const guesses = [Number.POSITIVE_INFINITY];
  if (commonPasswords.has(piece)) guesses.push(COMMON_BITS);
  if (listWords.has(piece)) guesses.push(WORD_BITS);
  const isWord = (from === 0 || text[from - 1] === ' ') && (end === text.length || text[end] === ' ');
  if (isWord && /^\p{L}+$/u.test(piece)) guesses.push(ANY_WORD_BITS);
  if (/^(19|20)\d\d$/.test(piece)) guesses.push(7);
  if (/^([0-3]?\d[./-]?[01]?\d[./-]?(19|20)?\d\d|(19|20)\d\d[./-]?[01]\d[./-]?[0-3]\d)$/.test(piece))
    guesses.push(15);
  if (piece.length > 2 && isRun(piece)) guesses.push(LETTER_BITS + Math.log2(piece.length) + 1);
  return Math.min(...guesses);
}

const rows = [
  '1234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'йцукенгшщзхї',
  'йцукенгшщзхъ',
  'фівапролджє',
  'фывапролджэ',
  'ячсмитьбю',
];

/** One letter over and over, neighbours in the alphabet, or neighbours on a row of the keyboard, forwards or back. */
function isRun(piece: string): boolean {
  const codes = [...piece].map((letter) => letter.codePointAt(0)!);
  const step = codes[1]! - codes[0]!;
  if (Math.abs(step) <= 1 && codes.every((code, i) => i === 0 || code - codes[i - 1]! === step)) return true;
  const backwards = [...piece].reverse().join('');
  return rows.some((row) => row.includes(piece) || row.includes(backwards));
}
