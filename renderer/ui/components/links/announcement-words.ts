import { printDate } from '../../../../core/base/dates/print.ts';
import { rowOf } from '../../../../core/model/schema.ts';
import type { AnnouncementSummary } from '../../../services/announcements-api.ts';
import type { EntityTitle } from '../../../services/link-view.ts';
import { searchedTexts } from '../../i18n/catalogue-text.ts';
import { modelText, type Words } from '../../i18n/model-text.ts';

/** A choice of the schema in words; a kind of a newer version by its own name. */
export function announcementChoice(
  { t }: Words,
  property: 'kind' | 'category' | 'status',
  choice: string,
): string {
  const isKnown = rowOf('announcement', property)?.choices?.includes(choice) === true;
  return isKnown ? modelText(t, `announcement.${property}.choices.${choice}`) : choice;
}

/** The days of an event: one that lasted several went from the first to the last. */
export const eventDate = (date: string, language: Words['language']): string =>
  printDate(date, language, 'lasting');

/** A text as it begins a line. */
const capitalised = (text: string, language: string): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/** "Prisoner exchange, 20 June 2025". */
export function announcementTitle(words: Words, what: Pick<AnnouncementSummary, 'kind' | 'date'>): string {
  const kind = announcementChoice(words, 'kind', what.kind);
  if (what.date === '') return capitalised(kind, words.language);
  return capitalised(
    words.t('announcements:title.kindAndDate', { kind, date: eventDate(what.date, words.language) }),
    words.language,
  );
}

/** One line for whatever is called something. */
export function titleText(words: Words, { kind, title, date }: EntityTitle): string {
  if (kind === 'announcement') return announcementTitle(words, { kind: title, date: date ?? '' });
  return title === '' && kind === 'case' ? words.t('cases:table.noName') : title;
}

/**
 * Whether every typed word stands in what the list knows of an announcement, in the screen's language or as a
 * date in figures; place and formula also in the catalogue's English.
 */
export function announcementMatches(words: Words, row: AnnouncementSummary, text: string): boolean {
  // What nobody looks for need not be put into words: there are hundreds of them, at each drawing.
  if (text.trim() === '') return true;
  const haystack = [
    announcementTitle(words, row),
    row.date,
    ...searchedTexts(words.language, row.place),
    ...searchedTexts(words.language, row.formula),
    ...row.categories.map((category) => announcementChoice(words, 'category', category)),
    ...row.counts.map(({ count }) => (count.number === null ? '' : String(count.number))),
  ]
    .join(' ')
    .toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}
