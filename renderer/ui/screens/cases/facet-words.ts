import { printDate } from '../../../../core/base/dates/print.ts';
import type { Facet, FilterItem } from '../../../../core/model/case-view.ts';
import type { CaseSummary } from '../../../services/cases-api.ts';
import { modelText, type Words } from '../../i18n/model-text.ts';

/** What a filter is called. */
export const facetTexts = {
  fate: 'cases:facet.fate',
  category: 'cases:facet.category',
  unit: 'cases:facet.unit',
  place: 'cases:facet.place',
  assignee: 'cases:facet.assignee',
  tag: 'cases:facet.tag',
  consent: 'cases:facet.consent',
  since: 'cases:facet.since',
  until: 'cases:facet.until',
  attention: 'cases:facet.attention',
  disputed: 'cases:facet.disputed',
  unsourced: 'cases:facet.unsourced',
  old: 'cases:facet.old',
  text: 'cases:facet.text',
} as const satisfies Record<Facet | 'text', string>;

const consentTexts = {
  given: 'cases:facet.consentGiven',
  withdrawn: 'cases:facet.consentWithdrawn',
  none: 'cases:facet.consentNone',
} as const satisfies Record<CaseSummary['consent'], string>;

/** Consent in a word. */
export const consentText = ({ t }: Pick<Words, 't'>, consent: CaseSummary['consent']): string =>
  t(consentTexts[consent]);

/** One value of a facet in words; a choice of a newer version is shown as it was written. */
export function facetValueText(words: Words, facet: Facet, value: string): string {
  const { t, language } = words;
  if (value === '') {
    if (facet === 'assignee') return t('cases:facet.nobody');
    return t(facet === 'tag' ? 'cases:facet.noTag' : 'cases:facet.notWritten');
  }
  if (facet === 'fate' || facet === 'category') {
    const text = modelText(t, `case.${facet}.choices.${value}`);
    return text.startsWith('case.') ? value : text;
  }
  if (facet === 'consent')
    return Object.hasOwn(consentTexts, value) ? consentText(words, value as 'none') : value;
  return facet === 'since' || facet === 'until' ? printDate(value, language) : value;
}

/** An item of a filter in one line: what it is about and which value, or only its name where it is yes or no. */
export function itemText(words: Words, { facet, value }: FilterItem): string {
  const name = words.t(facetTexts[facet]);
  if (isMark(facet)) return name;
  return words.t('cases:filter.item', { facet: name, value: facetValueText(words, facet, value) });
}

/** Filters that are yes or no. */
export const marks = ['attention', 'disputed', 'unsourced', 'old'] as const satisfies readonly Facet[];
const isMark = (facet: Facet): boolean => (marks as readonly Facet[]).includes(facet);
