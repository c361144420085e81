import { type EntityId, isId } from '../../../core/base/ids.ts';
import { foldEntity } from '../../../core/model/fold.ts';
import type { EntityClaims, EntityRecord } from '../../../core/model/types.ts';
import type { BinRow } from '../history-api.ts';
import type { QueryFunction } from './context.ts';
import { titlesOf } from './history.ts';
import { titleOf } from './titles.ts';

/** A window of what was moved to the bin, with who did it, when and why; the newest first. */
export const queryBin: QueryFunction<'bin'> = async (context, { from, count }) => {
  const { ledger } = context;
  const all = ledger.index.inBin();
  const loaded = await ledger.load(all.slice(from, from + count).map(({ id }) => id));
  const rows = loaded.flatMap((claims) => {
    if (claims === null) return [];
    return rowOf(claims, foldEntity(claims, ledger.voidness)) ?? [];
  });
  const named = [...new Set(rows.flatMap(({ concerns }) => concerns))];
  return {
    value: { from, total: all.length, rows, titles: await titlesOf(context, named) },
    // Moving something there or back touches its entity, whatever its kind.
    isTouchedBy: () => true,
  };
};

function rowOf(claims: EntityClaims, record: EntityRecord): BinRow | null {
  const deletion = record.deletions.at(-1);
  if (deletion === undefined) return null;
  const note = claims.parts.find((part) => part.change === deletion.change)?.note;
  return {
    id: record.id,
    title: titleOf(record),
    change: deletion.change,
    at: deletion.at,
    author: deletion.author,
    ...(note === undefined ? {} : { note }),
    concerns: record.views.flatMap((view) =>
      view.claims.flatMap(({ value }) =>
        typeof value === 'string' && isId(value) ? [value as EntityId] : [],
      ),
    ),
  };
}
