import type { EntityId } from '../../../../core/base/ids.ts';
import type { EntityTitle, LinkView } from '../../../services/link-view.ts';
import type { Words } from '../../i18n/model-text.ts';
import { titleText } from './announcement-words.ts';

/** Which link a screen is about: a case's with events, an event's with cases, a case's with cases of the same person. */
export type LinkSide = 'case' | 'announcement' | 'joined';

/** The end of a link that is not the screen's own. */
export const otherEnd = (link: LinkView, entity: EntityId): EntityTitle & { readonly id: EntityId } =>
  link.case.id === entity ? link.target : { kind: 'case', id: link.case.id, title: link.case.name };

/** The other end of a link, in words. */
export const linkTitle = (words: Words, link: LinkView, entity: EntityId): string =>
  titleText(words, otherEnd(link, entity));
