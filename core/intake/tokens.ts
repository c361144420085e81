import type { Span } from './types.ts';

export type TokenKind = 'word' | 'number' | 'sign';

/** A word, a run of digits or a single sign of the folded text. */
export type Token = Span & {
  readonly kind: TokenKind;
  readonly text: string;
  /** Starts with a capital letter in the input. */
  readonly isCapital: boolean;
};

const TOKEN = /\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*'?|\d+|[^\s\p{L}\d]/gu;

/** Cuts the folded text into words, digit runs and signs; white space belongs to no token. */
export function tokenize(plain: string, input: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of plain.matchAll(TOKEN)) {
    const text = match[0];
    const start = match.index;
    const first = text.charCodeAt(0);
    const kind: TokenKind = first >= 48 && first <= 57 ? 'number' : /^\p{L}/u.test(text) ? 'word' : 'sign';
    const original = input.charAt(start);
    tokens.push({
      start,
      end: start + text.length,
      kind,
      text: kind === 'word' && text.endsWith("'") ? text.slice(0, -1) : text,
      isCapital: kind === 'word' && original !== original.toLowerCase(),
    });
  }
  return tokens;
}
