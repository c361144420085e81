import { describe, expect, it } from 'vitest';
import notes from '../../../../reference/glossary-notes.json' with { type: 'json' };
import { terms as all } from '../../i18n/glossary-text.ts';
import { findTerms } from './find-terms.ts';

const idsOf = (text: string) => findTerms(all, text).flatMap(({ terms }) => terms.map(({ id }) => id));

describe('words that occur in papers', () => {
  it('shows all of them in their groups when nothing is asked for', () => {
    expect(idsOf(' ')).toHaveLength(all.length);
    expect(new Set(findTerms(all, '').map(({ group }) => group)).size).toBe(findTerms(all, '').length);
  });

  it.each([
    ['тяжкопоран', 'seriously-wounded'],
    ['тяжелораненый', 'seriously-wounded'],
    ['SERIOUSLY wounded', 'seriously-wounded'],
    ['РЕБЕНОК', 'unaccompanied-child'],
    ["возз'єднання", 'child-return'],
  ])('%s finds a term by any of its languages', (text, id) => {
    expect(idsOf(text)).toContain(id);
  });

  it('finds nothing for a word that is nowhere', () => {
    expect(idsOf('вигаданослово')).toEqual([]);
  });

  it('has each note in all languages', () => {
    expect(Object.keys(notes).sort()).toEqual(
      all
        .filter(({ note }) => note !== null)
        .map(({ id }) => id)
        .sort(),
    );
  });
});
