import type { Term } from '../../i18n/glossary-text.ts';

export type TermGroup = { readonly group: string; readonly terms: readonly Term[] };

/** Terms that hold every word of a text in any of their languages; in their groups, the order stays. */
export function findTerms(all: readonly Term[], text: string): readonly TermGroup[] {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = new Map<string, Term[]>();
  for (const term of all) {
    const forms = fold(`${term.uk} ${term.ru} ${term.en}`);
    if (!words.every((word) => forms.includes(word))) continue;
    found.set(term.group, [...(found.get(term.group) ?? []), term]);
  }
  return [...found].map(([group, terms]) => ({ group, terms }));
}

/** Letters that people leave out or type in another way: ё, the three apostrophes, the accent. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[’'ʼ`]/g, '’');
