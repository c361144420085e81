import { foldEntity } from '../../../core/model/fold.ts';
import { textIn } from '../../../core/model/summaries.ts';
import type { QueryFunction } from './context.ts';

/** How the columns of files were set before; of several for one shape (two laptops) the last one comes first. */
export const queryKeptColumns: QueryFunction<'kept-columns'> = async ({ ledger }) => {
  const ids = ledger.index.ofKind('file-shape').flatMap((entry) => (entry.isDeleted ? [] : [entry.id]));
  const loaded = await ledger.load(ids);
  const kept = loaded
    .flatMap((claims) => (claims === null ? [] : [foldEntity(claims, ledger.voidness)]))
    .filter((record) => record.changedAt !== '')
    .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
    .map((record) => ({
      id: record.id,
      shape: textIn(record, 'shape') ?? '',
      columns: textIn(record, 'columns') ?? '',
    }));
  return { value: kept, isTouchedBy: ({ kinds }) => kinds.has('file-shape') };
};
