import type { Formula } from './types.ts';

/** Which of the three formulas a text in the catalogue's writing is; `null` for anything else. */
export function formulaOf(text: string): Formula | null {
  if (/\d+-for-\d+|N-for-N/.test(text)) return 'N-for-N';
  if (text.includes('all-for-all')) return 'all-for-all';
  return text.includes('one-to-one') ? 'one-to-one' : null;
}
