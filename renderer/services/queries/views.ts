import { readColumns, readFilter, readOrder } from '../../../core/model/case-view.ts';
import { foldEntity } from '../../../core/model/fold.ts';
import { textIn } from '../../../core/model/summaries.ts';
import type { EntityRecord } from '../../../core/model/types.ts';
import type { CaseView } from '../cases-api.ts';
import type { QueryFunction } from './context.ts';

/** The views that were kept, by name, and the columns of the list without any. */
export const queryViews: QueryFunction<'views'> = async ({ ledger, vault }) => {
  const ids = ledger.index.ofKind('view').flatMap((entry) => (entry.isDeleted ? [] : [entry.id]));
  const loaded = await ledger.load(ids);
  const views = loaded
    .flatMap((claims) => (claims === null ? [] : [foldEntity(claims, ledger.voidness)]))
    .filter((record) => record.changedAt !== '')
    .map(viewOf)
    .sort((a, b) => (a.title < b.title ? -1 : 1));
  const columns = vault === null ? undefined : textIn(vault, 'case-columns');
  return {
    value: { views, columns: readColumns(columns ?? ''), columnsOf: vault?.id ?? null },
    isTouchedBy: ({ kinds }) => kinds.has('view') || kinds.has('vault'),
  };
};

function viewOf(record: EntityRecord): CaseView {
  const { filter, isWhole } = readFilter(textIn(record, 'filter') ?? '');
  return {
    id: record.id,
    title: textIn(record, 'title') ?? '',
    filter,
    isWhole,
    columns: readColumns(textIn(record, 'columns') ?? ''),
    order: readOrder(textIn(record, 'sort') ?? ''),
  };
}
