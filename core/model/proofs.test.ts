import { describe, expect, it } from 'vitest';
import type { ClaimId } from '../base/ids.ts';
import { proofsIn, provenAs } from './proofs.ts';

const claim = (id: string, ...replaces: string[]) => ({
  id: id as ClaimId,
  replaces: replaces as ClaimId[],
});
const letter = { name: 'letter', proves: ['a', 'b'] };
const photo = { name: 'photo', proves: ['c', 'a', 'a'] };
const blank = { name: 'blank', proves: [] };

describe('papers that bear out a claim', () => {
  const proofsOf = proofsIn([photo, blank, letter]);

  it.each([
    ['its own, in the order of the papers, each once', claim('a'), [photo, letter]],
    ['one that was said of an older wording', claim('z', 'y', 'b'), [letter]],
    ['all wordings together', claim('c', 'b'), [photo, letter]],
    ['none', claim('x'), []],
  ])('%s', (_, asked, papers) => {
    expect(proofsOf(asked)).toEqual(papers);
  });

  it('are found under the id that was written, to take it back', () => {
    expect(provenAs(claim('z', 'y', 'b'), letter)).toBe('b');
    expect(provenAs(claim('z'), letter)).toBeNull();
  });
});
