import type { Language } from '../../../electron/contract/channels.ts';
import glossary from '../../../reference/glossary.json' with { type: 'json' };
import notes from '../../../reference/glossary-notes.json' with { type: 'json' };

/** One term of the shipped glossary. */
export type Term = {
  readonly id: string;
  readonly group: string;
  readonly uk: string;
  readonly ru: string;
  readonly en: string;
  /** The languages in which it is the wording of a law or an authority. */
  readonly official: readonly Language[];
  /** In English. */
  readonly note: string | null;
};

/** Every term, in the order of the file. */
export const terms = glossary as unknown as readonly Term[];

const otherNotes = notes as Readonly<Record<string, { readonly uk: string; readonly ru: string }>>;

/** What is good to know about a term, or `null`. */
export const noteOf = (term: Term, language: Language): string | null =>
  language === 'en' ? term.note : (otherNotes[term.id]?.[language] ?? null);
