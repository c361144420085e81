import { earliestDay, latestDay } from '../../../core/base/dates/bounds.ts';
import { parseDate } from '../../../core/base/dates/parse.ts';
import type { CaseColumn } from '../../../core/model/case-view.ts';
import { rowOf } from '../../../core/model/schema.ts';
import type { CaseSummary } from '../cases-api.ts';
import { foldForSearch, sortKey } from './search-text.ts';

/**
 * A case in the list, with what filters and orders compare; a class, because there are a hundred thousand of them.
 *
 * What costs something is made when first asked for: opening a vault must not wait for it.
 */
export class ListedCase {
  readonly id: string;
  readonly value: CaseSummary;
  /** Its number in the words; none before they are made ready. */
  inWords: number | null = null;
  #period: readonly [first: string, last: string] | null = null;

  constructor(value: CaseSummary) {
    this.id = value.id;
    this.value = value;
  }

  /** All words that find it. */
  words(): string {
    const { name, otherNames, callSigns, unit, lastContactPlace, birthDate, assignee, tags } = this.value;
    return foldForSearch(
      [name, ...otherNames, ...callSigns, unit, lastContactPlace, birthDate, assignee, ...tags]
        .filter((text) => text !== undefined)
        .join(' '),
    );
  }

  /** First and last day that the date of the last contact allows; `null` when nobody can tell. */
  period(): readonly [first: string, last: string] | null {
    const { lastContactOn } = this.value;
    if (lastContactOn === undefined) return null;
    this.#period ??= periodOf(lastContactOn);
    return this.#period;
  }
}

/** Before and after all days: what an open end and an unread date compare as. */
const [always, never] = ['', '\uffff'];

function periodOf(date: string): readonly [string, string] {
  const parsed = parseDate(date);
  // Words that no date could be read from exclude nothing.
  if (!parsed.ok) return [always, never];
  return [earliestDay(parsed.value) ?? always, latestDay(parsed.value) ?? never];
}

const fates = rowOf('case', 'fate')?.choices ?? [];
const number = (count: number): string => String(count).padStart(6, '0');
const text = (value: string | undefined): string => (value === undefined ? '' : sortKey(value));

/** What a column is ordered by, as a text to compare; empty where nothing is known. */
export const orderKeys: Readonly<Record<CaseColumn, (value: CaseSummary) => string>> = {
  name: ({ name }) => (name === '' ? '' : sortKey(name)),
  born: ({ birthDate }) => birthDate ?? '',
  category: ({ category }) => category ?? '',
  unit: ({ unit }) => text(unit),
  'last-contact': ({ lastContactOn }) => lastContactOn ?? '',
  place: ({ lastContactPlace }) => text(lastContactPlace),
  fate: ({ fate }) => (fate === undefined ? '' : number(fates.indexOf(fate) + 1)),
  assignee: ({ assignee }) => text(assignee),
  tags: ({ tags }) => text(tags.join(', ') || undefined),
  consent: ({ consent }) => (consent === 'none' ? '' : consent),
  due: (value) => dueDay(value) ?? '',
  links: ({ linkCount }) => (linkCount === 0 ? '' : number(linkCount)),
  changed: ({ changedAt }) => changedAt,
};

/** The nearer of the next step's day and the day by which an answer is due. */
export function dueDay({ nextStepOn, dueOn }: Pick<CaseSummary, 'nextStepOn' | 'dueOn'>): string | undefined {
  if (nextStepOn === undefined || dueOn === undefined) return nextStepOn ?? dueOn;
  return nextStepOn < dueOn ? nextStepOn : dueOn;
}
