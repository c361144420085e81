import type { PairState } from '../../../../core/announcements/ledger-state.ts';
import { printDate } from '../../../../core/base/dates/print.ts';
import type { CheckView } from '../../../services/concern/ledger-api.ts';
import { modelText, type Words } from '../../i18n/model-text.ts';

/** Where a pair stands, in words. */
export function stateText({ t }: Words, state: PairState | string): string {
  return state === 'not-checked'
    ? t('ledger:state.not-checked')
    : modelText(t, `check.state.choices.${state}`);
}

/** A check as lines: what came out where; when, by whom; who says it; the note. */
export function checkLines(words: Words, check: CheckView): readonly string[] {
  const { t, format, language } = words;
  const state = stateText(words, check.state);
  const who = [
    check.on === undefined ? '' : printDate(check.on, language),
    check.by === undefined ? '' : t('ledger:line.by', { name: check.by }),
    check.author === '' ? '' : t('ledger:line.wrote', { name: check.author }),
    format.day(check.at),
  ];
  return [
    check.where === undefined ? state : t('ledger:line.where', { state, where: check.where }),
    [...new Set(who)].filter((part) => part !== '').join(' · '),
    check.person === undefined ? '' : t('ledger:line.person', { name: check.person }),
    check.note ?? '',
  ].filter((line) => line !== '');
}
