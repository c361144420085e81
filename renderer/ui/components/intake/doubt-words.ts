import { printDate } from '../../../../core/base/dates/print.ts';
import { assertNever } from '../../../../core/base/result.ts';
import type { Likeness } from '../../../../core/intake/compare.ts';
import type { Doubt } from '../../../../core/intake/doubt-kinds.ts';
import type { CountWhat, DateBasis, PartySide, SilenceReason } from '../../../../core/intake/types.ts';
import { keptCategory, keptWhat } from '../../../../core/intake/vocabulary.ts';
import { modelText, type Words } from '../../i18n/model-text.ts';
import { announcementChoice } from '../links/announcement-words.ts';
import { localName } from './local-name.ts';

/** What an announcement is called, by its id. */
export type TitleOf = (id: string) => string;

/** A doubt as a question; it never says which of two things is right. */
export function doubtText(words: Words, doubt: Doubt, titleOf: TitleOf): string {
  const { t, language, format } = words;
  const number = format.number;
  const date = 'iso' in doubt ? printDate(doubt.iso, language) : '';
  switch (doubt.code) {
    case 'weekday-does-not-fit':
      return t('intake:doubt.weekday-does-not-fit', {
        date,
        stated: weekdayName(language, doubt.stated),
        actual: weekdayName(language, doubt.actual),
      });
    case 'no-such-day':
      return t('intake:doubt.no-such-day', {
        day: [doubt.day, doubt.month, doubt.year]
          .flatMap((part) => (part === null ? [] : [String(part).padStart(2, '0')]))
          .join('.'),
      });
    case 'before-2014':
      return t('intake:doubt.before-2014', { date });
    case 'in-the-future':
      return t('intake:doubt.in-the-future', { date });
    case 'planned-day-is-past':
      return t('intake:doubt.planned-day-is-past', { date });
    case 'year-does-not-fit':
      return t('intake:doubt.year-does-not-fit', { event: titleOf(doubt.catalogueId) });
    case 'parts-do-not-add-up':
      return t('intake:doubt.parts-do-not-add-up', {
        to: sideText(words, doubt.to),
        whole: number(doubt.whole),
        parts: format.list(doubt.parts.map(number)),
      });
    case 'one-to-one-but-unequal':
      return t('intake:doubt.one-to-one-but-unequal', {
        ukraine: number(doubt.toUkraine),
        russia: number(doubt.toRussia),
      });
    case 'same-number-as-others':
      return t('intake:doubt.same-number-as-others', {
        number: number(doubt.number),
        events: format.list(doubt.catalogueIds.map(titleOf)),
      });
    case 'catalogue-has-other-number':
      return t('intake:doubt.catalogue-has-other-number', {
        event: titleOf(doubt.catalogueId),
        what: whatText(words, doubt.what),
        to: sideText(words, doubt.to),
        number: number(doubt.number),
        catalogue: number(doubt.catalogueNumber),
      });
    case 'catalogue-has-other-side':
      return t('intake:doubt.catalogue-has-other-side', {
        event: titleOf(doubt.catalogueId),
        number: number(doubt.number),
        to: sideText(words, doubt.to),
      });
    case 'catalogue-has-other-place':
      return t('intake:doubt.catalogue-has-other-place', {
        event: titleOf(doubt.catalogueId),
        place: localName(language, doubt.place),
        catalogue: localName(language, doubt.cataloguePlace),
      });
    default:
      return assertNever(doubt);
  }
}

/** Why a proposal looks like, or unlike, a known announcement. */
export function likenessText(words: Words, likeness: Likeness): string {
  const { t, language, format } = words;
  switch (likeness.code) {
    case 'same-day':
      return t('intake:like.same-day');
    case 'near-day':
      return t('intake:like.near-day', { count: likeness.days });
    case 'other-day':
      return t('intake:like.other-day', { count: likeness.days });
    case 'same-day-of-other-year':
      return t('intake:like.same-day-of-other-year');
    case 'same-number':
      return t('intake:like.same-number', {
        to: sideText(words, likeness.to),
        number: format.number(likeness.number),
      });
    case 'other-number':
      return t('intake:like.other-number', {
        to: sideText(words, likeness.to),
        number: format.number(likeness.number),
        catalogue: format.number(likeness.catalogueNumber),
      });
    case 'same-formula':
      return t('intake:like.same-formula');
    case 'same-place':
      return t('intake:like.same-place', { place: localName(language, likeness.place) });
    case 'same-mediator':
      return t('intake:like.same-mediator', { mediator: localName(language, likeness.mediator) });
    case 'same-category':
      return t('intake:like.same-category', {
        category: announcementChoice(words, 'category', keptCategory(likeness.category as 'civilians')),
      });
    default:
      return assertNever(likeness);
  }
}

/** Why a sentence that speaks of exchanges or bodies gave no announcement. */
export const silenceTexts = {
  'total-over-time': 'intake:silence.total-over-time',
  'offer-or-hope': 'intake:silence.offer-or-hope',
  'general-remark': 'intake:silence.general-remark',
  'other-parties': 'intake:silence.other-parties',
  negated: 'intake:silence.negated',
  'not-this-war': 'intake:silence.not-this-war',
} as const satisfies Record<SilenceReason, string>;

/** How a day was found. */
export const basisTexts = {
  full: 'intake:basis.full',
  'day-month': 'intake:basis.day-month',
  relative: 'intake:basis.relative',
  weekday: 'intake:basis.weekday',
  statement: 'intake:basis.statement',
  dateline: 'intake:basis.dateline',
  inherited: 'intake:basis.inherited',
} as const satisfies Record<DateBasis, string>;

const whatText = ({ t }: Words, what: CountWhat): string => modelText(t, `count.what.${keptWhat[what]}`);
const sideText = ({ t }: Words, side: PartySide): string => modelText(t, `count.to.${side}`);

/** A weekday in the reader's language; 0 is Monday, as in `core/intake`. The first of January 2024 was one. */
const weekdayName = (language: Words['language'], weekday: number): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    weekday: 'long',
    timeZone: 'UTC',
  }).format(Date.UTC(2024, 0, 1 + weekday));
