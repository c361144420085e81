import { WordIndex } from './word-index.ts';

/** Words to look for that begin and end at word boundaries in any script; nothing of it is compiled before it is needed. */
export type Phrase = { readonly index: () => WordIndex };
export type PhraseMatch = { readonly index: number; readonly text: string };

export const phrase = (source: string): Phrase => {
  let made: WordIndex | undefined;
  return {
    index: () => {
      made ??= new WordIndex([source]);
      return made;
    },
  };
};

const WORD = /[\p{L}\p{N}]+/gu;

/** Every place where it occurs, from left to right, without overlaps. */
export function* allOf({ index }: Phrase, text: string): Generator<PhraseMatch> {
  const words = index();
  let from = 0;
  const start = /[^\p{L}\p{N}]/uy.test(text) ? words.at(text, 0) : null;
  if (start) {
    yield { index: 0, text: text.slice(0, start.length) };
    from = start.length;
  }
  for (const word of text.matchAll(WORD)) {
    if (word.index < from) continue;
    const match = words.at(text, word.index);
    if (!match) continue;
    from = word.index + match.length;
    yield { index: word.index, text: text.slice(word.index, from) };
  }
}

export function firstOf(phrase: Phrase, text: string): PhraseMatch | null {
  for (const match of allOf(phrase, text)) return match;
  return null;
}

export const test = (phrase: Phrase, text: string): boolean => firstOf(phrase, text) !== null;
