import type { Said } from '../../../core/lists/case-entries.ts';
import { textsIn } from '../../../core/model/summaries.ts';
import type { EntityRecord } from '../../../core/model/types.ts';

/** Whether somebody with this telephone, or without one with this name, is on file already. */
export function hasRelative(facts: readonly Said[], relatives: readonly EntityRecord[]): boolean {
  const contact = facts.find(({ property }) => property !== 'name')?.value;
  if (contact === undefined) return relatives.some((record) => hasValue(record, 'name', facts[0]?.value));
  return relatives.some((record) =>
    [...textsIn(record, 'phone'), ...textsIn(record, 'contact')].some(
      (text) => even(text) === even(String(contact)),
    ),
  );
}

const hasValue = (record: EntityRecord, property: string, value: unknown): boolean =>
  record.views
    .filter((view) => view.property === property)
    .some(({ claims }) => claims.some((claim) => JSON.stringify(claim.value) === JSON.stringify(value)));

const even = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}@]+/gu, '');
