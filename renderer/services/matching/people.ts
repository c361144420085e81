import type { EntityId } from '../../../core/base/ids.ts';
import { readBirth } from '../../../core/names/birth.ts';
import type { PersonEntry, PersonFacts } from '../../../core/names/facts.ts';
import type { IndexEntry, ListEntryFacts } from '../index/entry.ts';

/** A case as the name index takes it; `null` for one without a name, or in the bin. */
export function personOf(entry: IndexEntry): PersonEntry | null {
  const line = entry.case;
  if (line === undefined || entry.isDeleted) return null;
  const names = [line.name, ...line.otherNames].filter((name) => name.trim() !== '');
  if (names.length === 0) return null;
  return {
    id: entry.id,
    names,
    ...facts({ birthDate: line.birthDate, sex: line.sex, unit: line.unit, place: line.lastContactPlace }),
  };
}

/** A row of a list as a question to the name index. */
export const askedBy = (row: ListEntryFacts): PersonFacts => ({ names: [row.name], ...facts(row) });

function facts(known: {
  readonly birthDate?: string | undefined;
  readonly sex?: string | undefined;
  readonly unit?: string | undefined;
  readonly place?: string | undefined;
}): Omit<PersonFacts, 'names'> {
  const birth = known.birthDate === undefined ? undefined : readBirth(known.birthDate);
  const sex = sexOf(known.sex);
  return {
    ...(birth === undefined ? {} : { birth }),
    ...(sex === undefined ? {} : { sex }),
    ...(known.unit === undefined ? {} : { unit: known.unit }),
    ...(known.place === undefined ? {} : { place: known.place }),
  };
}

/** `male` of a case, and the letters and words that lists print. */
function sexOf(text: string | undefined): 'm' | 'f' | undefined {
  const plain = text?.trim().toLowerCase().replace(/\.$/, '');
  if (plain === undefined) return undefined;
  if (/^(?:m|male|ч|чол|чоловік|чоловіча|м|муж|мужчина|мужской)$/u.test(plain)) return 'm';
  if (/^(?:f|female|ж|жін|жінка|жіноча|жен|женщина|женский)$/u.test(plain)) return 'f';
  return undefined;
}

/** What is printed, for knowing the same row again in another list. */
export const samePrinted = (a: ListEntryFacts, b: ListEntryFacts): boolean =>
  evenName(a.name) === evenName(b.name) && (a.birthDate ?? '') === (b.birthDate ?? '');

const evenName = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

export type Pair = { readonly entry: EntityId; readonly case: EntityId };
