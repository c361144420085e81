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

/** 0 for anything that is not a plain letter. */
function scriptOf(code: number): number {
  if (code >= 0x400 && code <= 0x481) return CYRILLIC;
  if (code === 0x490 || code === 0x491) return CYRILLIC;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return LATIN;
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7 ? LATIN : 0;
}

/** `undefined` when the name needs the long way. */
export function readPlain(text: string): PrintedName | undefined {
  if (text.length > MAX_QUICK) return undefined;
  const parts: PrintedPart[] = [];
  let script = 0;
  let start = 0;
  let commaAt = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i === text.length ? 32 : text.charCodeAt(i);
    if (code !== 32 && code !== 44) {
      const here = scriptOf(code);
      if (here === 0 || (script !== 0 && here !== script)) return undefined;
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
    const printed = text.slice(start, i);
    const lower = printed.toLowerCase();
    if (!isCapitalised(printed, lower) || PARTICLES.has(lower) || SON_WORDS.has(lower)) return undefined;
    parts.push(plainPart(printed, lower, script === CYRILLIC ? 'cyrillic' : 'latin'));
    start = i + 1;
  }
  if (parts.length < 2) return undefined;
  return { parts, commaAt: commaAt === parts.length ? 0 : commaAt, ranks: NO_RANKS };
}

function isCapitalised(printed: string, lower: string): boolean {
  if (printed === lower || printed[0] === lower[0]) return false;
  return printed.slice(1) === lower.slice(1) || printed === lower.toUpperCase();
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
