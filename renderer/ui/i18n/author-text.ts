import { readAuthor } from '../../../core/announcements/authors.ts';
import { printDate } from '../../../core/base/dates/print.ts';
import type { Words } from './model-text.ts';

/** Who wrote something down: a person's name as it is, the catalogue and packs in words. Empty when nobody gave a name. */
export function authorText({ t, language }: Pick<Words, 't' | 'language'>, author: string): string {
  const read = readAuthor(author);
  switch (read.kind) {
    case 'catalogue':
      return t('announcements:author.catalogue', { date: printDate(read.version, language) });
    case 'pack':
      return t('announcements:author.pack', { title: read.title });
    case 'person':
      return read.name;
  }
}
