import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOf, phrase } from './phrases.ts';
import { alternativesOf, startsOf, WordIndex } from './word-index.ts';

const PATTERNS = [
  'обмін\\p{L}*|обмен\\p{L}*|exchanges?|(?:у|в) обмін на|in exchange for',
  '(?:врио )?глав\\p{L}+|з|із|with|\\d+ (?:обмін|swaps)|a[bc]d?e|х*а+б{2}',
  '(?:since|з) (?:[\\p{L}-]+ ){0,2}(?:war|війни)|^(?:\\p{L}+ )?підсумки',
];
const PIECES =
  "обмін обміну обменом exchange exchanges у в обмін на in exchange for врио глава главы з із with 12 swaps abde acde хаб хааббб since the big war війни підсумки кого 'exchange exchange's , .".split(
    ' ',
  );

describe('patterns of whole words', () => {
  it('find what one great expression finds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PATTERNS),
        fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }),
        (pattern, pieces) => {
          const text = pieces.join(' ');
          const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu');
          expect([...allOf(phrase(pattern), text)]).toEqual(
            [...text.matchAll(whole)].map((match) => ({ index: match.index, text: match[0] })),
          );
        },
      ),
    );
  });

  it('split at the top level only', () => {
    expect(alternativesOf('a(?:b|c)|[|]d|e\\|f')).toEqual(['a(?:b|c)', '[|]d', 'e\\|f']);
  });

  it.each([
    ['обмін\\p{L}*', ['об']],
    ['(?:врио )?глав\\p{L}+', ['вр', 'гл']],
    ['з|from', ['з', 'fr']],
    ['\\p{L}+ба', ['']],
    ['(?:a|bc)d', ['ad', 'bc']],
  ])('know the letters that %s can begin with', (pattern, starts) => {
    expect([...startsOf(pattern)].sort()).toEqual([...starts].sort());
  });

  it('prefer the row that stands first', () => {
    expect(new WordIndex(['обмін\\p{L}*', 'обміну']).at('обміну', 0)).toEqual({ row: 0, length: 6 });
  });
});
