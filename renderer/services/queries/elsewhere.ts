import type { EntityId } from '../../../core/base/ids.ts';
import { strongFrom } from '../../../core/lists/likeness.ts';
import { textIn } from '../../../core/model/summaries.ts';
import type { ListEntryFacts } from '../index/entry.ts';
import type { ListedElsewhere } from '../lists-api.ts';
import { askedBy } from '../matching/people.ts';
import type { QueryContext, QueryFunction } from './context.ts';

const most = 5;

/**
 * Rows of lists, this one and others, that may be the same person as a row: published lists repeat each other. Nothing but an offer
 * to look; empty while the names of all rows are still being put in order.
 */
export function elsewhereOf(
  { ledger: { index }, matching }: QueryContext,
  id: EntityId,
  facts: ListEntryFacts,
): readonly ListedElsewhere[] {
  const shelf = facts.name === '' ? null : matching.shelves.of('list-entry');
  if (shelf === null) return [];
  const found = shelf.names.search(askedBy(facts), { limit: most + 1, minScore: strongFrom });
  return found.flatMap(({ id: entry, reasons }): ListedElsewhere[] => {
    const other = index.get(entry)?.listEntry;
    const list = index.get(other?.of ?? '');
    if (entry === id || other === undefined || list?.list === undefined || list.isDeleted) return [];
    const { row, name } = other;
    return [{ id: entry as EntityId, list: { id: list.id, title: list.list.title }, row, name, reasons }];
  });
}

/** Lists that were made from the very same bytes, the newest first. */
export const queryListsOfFile: QueryFunction<'lists-of-file'> = async ({ ledger }, { checksum }) => {
  const lists = ledger.index.ofKind('list').filter((entry) => !entry.isDeleted && entry.list !== undefined);
  const found = [];
  for (const { id, list } of lists) {
    const record = await ledger.record(id);
    if (record !== null && textIn(record, 'checksum') === checksum)
      found.push({ id, title: list?.title ?? '' });
  }
  return { value: found.toReversed(), isTouchedBy: ({ kinds }) => kinds.has('list') };
};
