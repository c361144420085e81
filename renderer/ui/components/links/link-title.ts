import type { LinkView } from '../../../services/link-view.ts';
import type { Words } from '../../i18n/model-text.ts';
import { titleText } from './announcement-words.ts';

/** The other end of a link, in words. */
export const linkTitle = (words: Words, link: LinkView, side: 'case' | 'announcement'): string =>
  titleText(words, side === 'case' ? link.target : { kind: 'case', title: link.case.name });
