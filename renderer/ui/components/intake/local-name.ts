import { catalogueText } from '../../../../core/announcements/words.ts';
import words from '../../../../reference/event-words.json';
import type { Language } from '../../../services/shell-api.ts';

/** A place, mediator or formula that was read (in the catalogue's English), in the reader's language. */
export const localName = (language: Language, name: string): string =>
  catalogueText(name, language, words).text;
