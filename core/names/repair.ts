/** Look-alike letters of the other alphabet and digits for letters: one word, one alphabet. */
import type { NameScript } from './printed.ts';
import {
  CYRILLIC_LOOKS_LATIN,
  DIGIT_LOOKS_CYRILLIC,
  DIGIT_LOOKS_LATIN,
  LATIN_LOOKS_CYRILLIC,
} from './tables/letters.ts';

const CYRILLIC = /[\u0400-\u052f]/;
const LATIN = /[a-z\u00c0-\u024f\u1e00-\u1eff]/i;

/** Puts every letter of a word into one alphabet and turns digits inside it into letters. */
export function repairWord(
  raw: string,
  wantCyrillic: boolean | undefined,
): { text: string; script: NameScript; isRepaired: boolean } {
  const lower = raw.toLowerCase().replace(/[’ʼ`´]/g, "'");
  const hasCyrillic = CYRILLIC.test(lower);
  const hasLatin = LATIN.test(lower);
  const hasDigit = /\d/.test(lower);
  if (!hasDigit && hasCyrillic !== hasLatin) {
    if (hasCyrillic) return { text: lower, script: 'cyrillic', isRepaired: false };
    const isDisguised = wantCyrillic === true && /^[abcehikmoptxy]+$/.test(lower);
    if (!isDisguised) return { text: lower, script: 'latin', isRepaired: false };
  }
  let onlyCyrillic = 0;
  let onlyLatin = 0;
  for (const c of lower) {
    if (CYRILLIC.test(c)) onlyCyrillic += CYRILLIC_LOOKS_LATIN[c] === undefined ? 3 : 1;
    else if (LATIN.test(c)) onlyLatin += /[abcehikmoptxy]/.test(c) ? 1 : 3;
  }
  const isCyrillic =
    onlyCyrillic > onlyLatin ||
    (onlyCyrillic === onlyLatin && wantCyrillic !== false) ||
    wantCyrillic === true;
  let text = '';
  for (const c of lower) {
    if (isCyrillic) text += DIGIT_LOOKS_CYRILLIC[c] ?? LATIN_LOOKS_CYRILLIC[c] ?? c;
    else text += DIGIT_LOOKS_LATIN[c] ?? CYRILLIC_LOOKS_LATIN[c] ?? c;
  }
  return { text: text.replace(/\d/g, ''), script: isCyrillic ? 'cyrillic' : 'latin', isRepaired: true };
}
