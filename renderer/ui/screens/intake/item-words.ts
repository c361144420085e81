import { printDate } from '../../../../core/base/dates/print.ts';
import { done, type Item, type ItemProperty, type Proposal } from '../../../../core/intake/proposal.ts';
import type { Count } from '../../../../core/model/types.ts';
import { localName } from '../../components/intake/local-name.ts';
import { announcementChoice } from '../../components/links/announcement-words.ts';
import { countText, modelText, propertyLabel, type Words } from '../../i18n/model-text.ts';

/** How a value of a property is marked in the text; each look has its own line, not only its own colour. */
export type Tone = 'what' | 'day' | 'number' | 'name' | 'group' | 'condition';

export const toneOf: Readonly<Record<ItemProperty, Tone>> = {
  kind: 'what',
  status: 'what',
  date: 'day',
  count: 'number',
  place: 'name',
  mediator: 'name',
  formula: 'name',
  category: 'group',
  condition: 'condition',
};

export const toneTexts = {
  what: 'intake:legend.what',
  day: 'intake:legend.day',
  number: 'intake:legend.number',
  name: 'intake:legend.name',
  group: 'intake:legend.group',
  condition: 'intake:legend.condition',
} as const satisfies Record<Tone, string>;

/** The property as its form calls it. */
export const itemLabel = (words: Words, item: Pick<Item, 'property'>): string =>
  propertyLabel(words.t, 'announcement', item.property);

/** A value as it would be shown once it is kept. */
export function itemText(words: Words, item: Item): string {
  const { t, language } = words;
  const { value } = item;
  if (typeof value === 'object') return countLine(words, value);
  switch (item.property) {
    case 'date':
      return value === '' ? t('intake:item.noDay') : printDate(value, language, 'lasting');
    case 'status':
      return value === done ? t('intake:item.done') : announcementChoice(words, 'status', value);
    case 'kind':
    case 'category':
      return announcementChoice(words, item.property, value);
    case 'place':
    case 'mediator':
    case 'formula':
      return item.isCorrected ? value : localName(language, value);
    default:
      return value;
  }
}

/** "1 212 · bodies or remains, to Ukraine (a part: …)". */
function countLine(words: Words, count: Count): string {
  const { t } = words;
  const head = t('announcements:matrix.head', {
    what: modelText(t, `count.what.${count.what}`),
    to: modelText(t, `count.to.${count.to}`),
  });
  const scope = modelText(t, `count.scope.${count.scope}`);
  const line =
    count.scope === 'total'
      ? head
      : count.scopeText === undefined || count.scopeText === ''
        ? t('announcements:matrix.scope', { head, scope })
        : t('announcements:matrix.scopeText', { head, scope, text: count.scopeText });
  return `${countText(words, count)} · ${line}`;
}

/** What a proposal is called: its kind and its day as they are now. */
export function proposalTitle(words: Words, { items }: Proposal): string {
  const [kind, date] = (['kind', 'date'] as const).map((property) =>
    items.find((item) => item.property === property && !item.isDropped),
  );
  const text = [kind, date].flatMap((item) => (item === undefined ? [] : [itemText(words, item)])).join(', ');
  return text.charAt(0).toLocaleUpperCase(words.language) + text.slice(1);
}
