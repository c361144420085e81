import type { PartRule } from '../../../../core/names/part-cost.ts';
import { isAgainst, type MatchReason } from '../../../../core/names/reasons.ts';
import type { PartRole } from '../../../../core/names/roles.ts';
import type { Words } from '../../i18n/model-text.ts';

const roleTexts = {
  surname: 'lists:part.surname',
  given: 'lists:part.given',
  patronymic: 'lists:part.patronymic',
} as const satisfies Record<PartRole, string>;

const ruleTexts = {
  'same-letters': 'lists:rule.same-letters',
  'same-sounds': 'lists:rule.same-sounds',
  'same-name-other-language': 'lists:rule.same-name-other-language',
  'everyday-form': 'lists:rule.everyday-form',
  'case-form': 'lists:rule.case-form',
  initial: 'lists:rule.initial',
  'cut-short': 'lists:rule.cut-short',
  'other-reading': 'lists:rule.other-reading',
  similar: 'lists:rule.similar',
  different: 'lists:rule.different',
} as const satisfies Record<PartRule, string>;

const birthTexts = {
  'same-day': 'lists:birth.same-day',
  'same-year': 'lists:birth.same-year',
  'day-month-swapped': 'lists:birth.day-month-swapped',
  'near-day': 'lists:birth.near-day',
  'next-year': 'lists:birth.next-year',
  'other-day': 'lists:birth.other-day',
  'other-year': 'lists:birth.other-year',
} as const;

export type ReasonLine = {
  readonly text: string;
  /** `for`: agrees · `against`: differs · `open`: only one side says it. */
  readonly side: 'for' | 'against' | 'open';
};

/** Why a case is a candidate, or why it may not be, one short sentence each; what agrees first. */
export const reasonLines = (words: Words, reasons: readonly MatchReason[]): readonly ReasonLine[] =>
  reasons.map((reason) => ({ text: textOf(words, reason), side: sideOf(reason) }));

const sideOf = (reason: MatchReason): ReasonLine['side'] => {
  if (isAgainst(reason)) return 'against';
  return reason.code === 'part-only-printed' || reason.code === 'part-only-filed' ? 'open' : 'for';
};

/** The index keeps names in lower case; on screen they are names again. */
const asName = (part: string): string => part.slice(0, 1).toUpperCase() + part.slice(1);

function textOf({ t }: Words, reason: MatchReason): string {
  switch (reason.code) {
    case 'part-agrees': {
      const pair = { printed: reason.printed, filed: asName(reason.filed) };
      const how = t(ruleTexts[reason.rule]);
      return t('lists:reason.partAgrees', { part: t(roleTexts[reason.role]), how, ...pair });
    }
    case 'part-similar':
      return t('lists:reason.partSimilar', {
        part: t(roleTexts[reason.role]),
        printed: reason.printed,
        filed: asName(reason.filed),
        count: Math.ceil(reason.steps),
      });
    case 'part-differs':
      return t('lists:reason.partDiffers', {
        part: t(roleTexts[reason.role]),
        printed: reason.printed,
        filed: asName(reason.filed),
      });
    case 'part-only-printed':
      return t('lists:reason.onlyPrinted', { part: t(roleTexts[reason.role]), printed: reason.printed });
    case 'part-only-filed':
      return t('lists:reason.onlyFiled', { part: t(roleTexts[reason.role]), filed: asName(reason.filed) });
    case 'order-differs':
      return t('lists:reason.orderDiffers');
    case 'surname-of-others':
      return t('lists:reason.surnameOfOthers', { printed: reason.printed });
    case 'birth-agrees':
    case 'birth-differs':
      return t(birthTexts[reason.how]);
    case 'sex-differs':
      return t('lists:reason.sexDiffers');
    case 'unit':
      return t(reason.how === 'same' ? 'lists:reason.unitSame' : 'lists:reason.unitDiffers');
    case 'place':
      return t(reason.how === 'same' ? 'lists:reason.placeSame' : 'lists:reason.placeDiffers');
  }
}
