import type { LinkView } from '../../../services/api.ts';
import type { Words } from '../../i18n/model-text.ts';
import { announcementTitle } from './announcement-words.ts';

/** The other end of a link, in words. */
export function linkTitle(words: Words, link: LinkView, side: 'case' | 'announcement'): string {
  if (side === 'announcement') return link.case.name === '' ? words.t('cases:table.noName') : link.case.name;
  return link.target.kind === 'announcement'
    ? announcementTitle(words, { kind: link.target.title, date: link.target.date ?? '' })
    : link.target.title;
}
