import type { ItemProperty } from '../../../../core/intake/proposal.ts';
import type { Span } from '../../../../core/intake/types.ts';
import type { Count } from '../../../../core/model/types.ts';
import { dateToKeep } from '../../components/date-field.tsx';
import { numberIn } from './item-editor.tsx';

/** Properties that a person may add; kind, date and status are there from the beginning and are corrected. */
export const addable = [
  'count',
  'date',
  'category',
  'place',
  'mediator',
  'formula',
  'condition',
] as const satisfies readonly ItemProperty[];
export type Addable = (typeof addable)[number];

/** A first value from words of the text, to be corrected in the row that it gets. */
export function valueOfWords(property: Addable, words: string): string | Count {
  switch (property) {
    case 'count':
      return {
        what: 'pow',
        to: 'UA',
        number: numberIn(/\d[\d\s ,.]*/u.exec(words)?.[0] ?? '') ?? 0,
        qualifier: 'exact',
        scope: 'total',
      };
    case 'date':
      return dateToKeep(words.trim());
    case 'category':
      return 'pow';
    default:
      return words.trim();
  }
}

/** Where words stand in the text; what was selected is preferred to the first that read the same. */
export function spanOfWords(text: string, words: string, selected: Span | null): Span | null {
  if (selected !== null && text.slice(selected.start, selected.end) === words) return selected;
  const start = words.trim() === '' ? -1 : text.indexOf(words);
  return start < 0 ? null : { start, end: start + words.length };
}
