import { latestDay } from '../base/dates/bounds.ts';
import { parseDate } from '../base/dates/parse.ts';
import type { DateText } from './types.ts';

/** Why a case waits for a person. Nothing follows from it; it only brings the case to the front of a list. */
export type Attention = 'overdue' | 'disputed' | 'second-look';

/**
 * Why a case waits for a person: a step or an answer whose day has passed, values that contradict each other, a report
 * of death that nobody looked at a second time.
 *
 * A day that is only about known has passed when its last possible day has.
 */
export function attentionOf(
  facts: {
    readonly isDisputed: boolean;
    readonly fateLook?: 'once' | 'twice';
    readonly nextStepOn?: DateText;
    readonly dueOn?: DateText;
  },
  today: string,
): readonly Attention[] {
  const found: Attention[] = [];
  if (hasPassed(facts.nextStepOn, today) || hasPassed(facts.dueOn, today)) found.push('overdue');
  if (facts.isDisputed) found.push('disputed');
  if (facts.fateLook === 'once') found.push('second-look');
  return found;
}

function hasPassed(date: DateText | undefined, today: string): boolean {
  if (date === undefined) return false;
  const parsed = parseDate(date);
  if (!parsed.ok) return false;
  const last = latestDay(parsed.value);
  return last !== null && last < today;
}
