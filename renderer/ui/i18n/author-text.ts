import { readAuthor } from '../../../core/announcements/authors.ts';
import type { Words } from './model-text.ts';

/** Who wrote something down: a person's name as it is, the catalogue and packs in words. Empty when nobody gave a name. */
export function authorText({ t }: Pick<Words, 't'>, author: string): string {
  const read = readAuthor(author);
  switch (read.kind) {
    case 'catalogue':
      return t('announcements:author.catalogue');
    case 'pack':
      return t('announcements:author.pack', { title: read.title });
    case 'person':
      return read.name;
  }
}
