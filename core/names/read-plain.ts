/**
 * The quick way to read a name that is nothing but two or three capitalised words of one script.
 *
 * Nine case files of ten are like that; the rest take the long way in `read.ts`. Both must give the same answer
 * (there is a test that compares them).
 */
import type { NameScript, PrintedName, PrintedPart } from './printed.ts';
import { PARTICLES, SON_WORDS } from './tables/list-words.ts';

const MAX_QUICK = 80;
const NO_RANKS: readonly string[] = [];

const CYRILLIC = 1;
const LATIN = 2;
/** Marks beside the script. */
const CAPITAL = 4;
const SCRIPT = 3;

function scriptOf(code: number): number {
  if (code >= 0x400 && code <= 0x481) return CYRILLIC;
  if (code === 0x490 || code === 0x491) return CYRILLIC;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return LATIN;
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7 ? LATIN : 0;
}

/**
 * Script and capital by the code of a letter, and each letter as a small one; 0 for all that is no plain letter. Letters whose
 * other case is not one letter (ß, İ) go the long way.
 */
const LETTERS = new Uint8Array(0x492);
const SMALL: string[] = [];
for (let code = 0; code < LETTERS.length; code++) {
  const letter = String.fromCharCode(code);
  const small = letter.toLowerCase();
  const capital = letter.toUpperCase();
  SMALL.push(small);
  if (small.length === 1 && capital.length === 1 && (small !== letter || capital !== letter))
    LETTERS[code] = scriptOf(code) === 0 ? 0 : scriptOf(code) | (small === letter ? 0 : CAPITAL);
}

/** No particle and no word for a son is longer. */
const LONGEST_WORD = Math.max(...[...PARTICLES, ...SON_WORDS].map((word) => word.length));

/**
 * Parts read lately, by a hash of their letters: most people share a given name and a father's name with others, so two words of three
 * need not be cut out and made small again. A newer word takes the place of an older one, so there are never more.
 */
const lately: (PrintedPart | undefined)[] = new Array<PrintedPart | undefined>(2048).fill(undefined);

/** `undefined` when the name needs the long way. */
export function readPlain(text: string): PrintedName | undefined {
  if (text.length > MAX_QUICK) return undefined;
  const parts: PrintedPart[] = [];
  let script = 0;
  let start = 0;
  let commaAt = 0;
  // How many of the letters since `start` are capitals.
  let capitals = 0;
  let hash = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i === text.length ? 32 : text.charCodeAt(i);
    if (code !== 32 && code !== 44) {
      const letter = code < LETTERS.length ? LETTERS[code]! : 0;
      const here = letter & SCRIPT;
      if (here === 0 || (script !== 0 && here !== script)) return undefined;
      // A name begins with a capital.
      if (i === start && letter === here) return undefined;
      if (letter !== here) capitals++;
      hash = Math.imul(hash ^ code, 0x01000193);
      script = here;
      continue;
    }
    if (code === 44) {
      if (commaAt !== 0 || text.charCodeAt(i + 1) !== 32 || i - start < 2) return undefined;
      // Behind the second comma-less word may stand a place: that is for the long way to say.
      if (parts.length > 0) return undefined;
      commaAt = 1;
    }
    if (i - start < 2) {
      if (i > start || code !== 32 || text.charCodeAt(i - 1) !== 44) return undefined;
      start = i + 1;
      continue;
    }
    if (parts.length === 3) return undefined;
    if (capitals !== 1 && capitals !== i - start) return undefined;
    const place = (hash ^ (hash >>> 15)) & (lately.length - 1);
    hash = 0;
    const known = lately[place];
    if (known !== undefined && known.printed.length === i - start && standsAt(known.printed, text, start)) {
      parts.push(known);
      start = i + 1;
      capitals = 0;
      continue;
    }
    const printed = text.slice(start, i);
    // Only the first letter is to be made small in nine words of ten.
    const lower =
      capitals === 1 ? SMALL[text.charCodeAt(start)]! + text.slice(start + 1, i) : printed.toLowerCase();
    if (lower.length <= LONGEST_WORD && (PARTICLES.has(lower) || SON_WORDS.has(lower))) return undefined;
    const part = plainPart(printed, lower, script === CYRILLIC ? 'cyrillic' : 'latin');
    lately[place] = part;
    parts.push(part);
    start = i + 1;
    capitals = 0;
  }
  if (parts.length < 2) return undefined;
  return { parts, commaAt: commaAt === parts.length ? 0 : commaAt, ranks: NO_RANKS };
}

/** A loop, because the built-in way costs more than the few letters. */
function standsAt(word: string, text: string, start: number): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

const plainPart = (printed: string, text: string, script: NameScript): PrintedPart => ({
  text,
  printed,
  script,
  shape: 'word',
  isBracketed: false,
  isRepaired: false,
  isParticle: false,
});
