import { viewIn } from '../../../../core/model/fold.ts';
import { rowOf } from '../../../../core/model/schema.ts';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import { hasNoSource, toldOn } from '../../../../core/model/summaries.ts';
import type { EntityRecord, PropertyView, StatedClaim } from '../../../../core/model/types.ts';

/** One field of a form: a property, or one key of a property that has fixed keys (a number in a register). */
export type FormItem = { readonly row: PropertyRow; readonly valueKey?: string };

/** Names a field among all of a screen. */
export const itemId = (record: Pick<EntityRecord, 'id'>, { row, valueKey = '' }: FormItem): string =>
  `${record.id}/${row.property}/${valueKey}`;

/** Whether an id of `itemId` is a field of a record. */
export const isFieldOf = (record: Pick<EntityRecord, 'id'>, id: string): boolean =>
  id.startsWith(`${record.id}/`);

/** The field that a claim stands in; `null` for what no form shows. */
export function itemOf(kind: EntityRecord['kind'], claim: StatedClaim): FormItem | null {
  const row = rowOf(kind, claim.property);
  if (row === null || row.section === 'none') return null;
  return row.cardinality === 'per-key' && row.type !== 'name' && claim.key !== undefined
    ? { row, valueKey: claim.key }
    : { row };
}

/** The key of the words for a field. */
export const itemLabelKey = ({ row, valueKey }: FormItem): string =>
  valueKey === undefined ? row.labelKey : `${row.kind}.${row.property}.keys.${valueKey}`;

/** The fields that rows make; spellings of a name stay together in one. */
export const itemsOf = (rows: readonly PropertyRow[]): readonly FormItem[] =>
  rows.flatMap((row): readonly FormItem[] =>
    row.cardinality === 'per-key' && row.type !== 'name'
      ? (row.keys ?? []).map((valueKey) => ({ row, valueKey }))
      : [{ row }],
  );

/** What is said about a field. */
export const viewsOf = (record: EntityRecord, { row, valueKey }: FormItem): readonly PropertyView[] =>
  record.views.filter(
    (view) => view.property === row.property && (valueKey === undefined || view.key === valueKey),
  );

/** Whether a field stands open before anybody asked for it. */
export function isOpenAtFirst(record: EntityRecord, item: FormItem): boolean {
  if (viewsOf(record, item).length > 0) return true;
  const category = viewIn(record, 'category')?.claims[0]?.value;
  const { isBasic, concerns } = item.row;
  return (
    isBasic === true && (concerns === undefined || typeof category !== 'string' || category === concerns)
  );
}

/** What somebody who goes through a case wants to see. */
export type FormFilter = 'all' | 'disputed' | 'no-source' | 'old';

/** Notes and plans are nobody's statement. */
const ownWords: ReadonlySet<string> = new Set(['note', 'next-step', 'next-step-on', 'assignee', 'tag']);

/**
 * Whether a field is what a filter looks for.
 *
 * @param yearAgo ISO day; a value is old when the newest time it speaks of, or was said, lies before it.
 */
export function passes(record: EntityRecord, item: FormItem, filter: FormFilter, yearAgo: string): boolean {
  const views = viewsOf(record, item);
  const claims = views.flatMap((view) => view.claims);
  switch (filter) {
    case 'all':
      return true;
    case 'disputed':
      return views.some((view) => view.isDisputed);
    case 'no-source':
      return !ownWords.has(item.row.property) && claims.some(hasNoSource);
    case 'old':
      return claims.some((claim) => isOld(claim, yearAgo));
  }
}

/** Whether a claim says by its own dates that it is older than a day. Without dates nobody can know. */
export function isOld(claim: StatedClaim, yearAgo: string): boolean {
  const told = toldOn(claim);
  return told !== null && told < yearAgo;
}
