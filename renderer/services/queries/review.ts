import { likenessOf } from '../../../core/lists/likeness.ts';
import type { ListRowSummary } from '../lists-api.ts';
import type { QueryFunction } from './context.ts';
import { isIn, listKinds, rowOf, summaryOf } from './lists.ts';
import { isAmong } from './second-look.ts';

/** The rows that a person goes through: of one list or of all, of one kind, as alike as asked. */
export const queryReview: QueryFunction<'review'> = async (context, asked) => {
  const { list, kind, likeness } = asked;
  const { index } = context.ledger;
  const isTouchedBy = ({ kinds }: { readonly kinds: ReadonlySet<string> }) =>
    kinds.has('case') || listKinds.some((each) => kinds.has(each));
  const all = index.ofKind('list').filter((entry) => !entry.isDeleted && entry.list !== undefined);
  const chosen = list === null ? all : all.filter(({ id }) => id === list);
  if (list !== null && chosen.length === 0) return { value: null, isTouchedBy };
  let isCompared = true;
  const rows: ListRowSummary[] = [];
  for (const { id } of chosen) {
    const found = context.matching.of(id);
    if (found.done < found.total && !found.isStopped) isCompared = false;
    for (const entry of index.rowsOf(id)) {
      const row = rowOf(context, entry, found.candidates.get(entry.id) ?? []);
      if (!isIn(row, kind)) continue;
      if (likeness === 'all' || (row.best !== null && likenessOf(row.best.score) === likeness))
        rows.push(row);
    }
  }
  if (kind !== 'all') {
    const isOwn = new Map(rows.map((row) => [row, kind === 'second-look' && isMine(row)]));
    const scoreOf = ({ best }: ListRowSummary) => best?.score ?? 0;
    rows.sort(
      (a, b) => Number(isOwn.get(a)) - Number(isOwn.get(b)) || scoreOf(b) - scoreOf(a) || a.row - b.row,
    );
  }
  const [only] = chosen;
  return {
    value: {
      asked,
      list: list === null || only === undefined ? null : summaryOf(context, only),
      rows: rows.map(({ id }) => id),
      isCompared,
      lists: all.map((entry) => ({ id: entry.id, title: entry.list?.title ?? '' })).toReversed(),
    },
    isTouchedBy,
  };

  /** Whether the second look at a row is somebody else's. */
  function isMine(row: ListRowSummary): boolean {
    return index.linksOf(row.id).some((id) => isAmong(context, index.get(id)?.link?.sayers ?? []));
  }
};
