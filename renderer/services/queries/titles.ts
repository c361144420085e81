import { firstName, partTitle } from '../../../core/model/names.ts';
import { isPartKind } from '../../../core/model/schema.ts';
import { textIn } from '../../../core/model/summaries.ts';
import type { EntityRecord } from '../../../core/model/types.ts';
import type { EntityTitle } from '../link-view.ts';

/** What to call an entity where only a line of it is shown; the screen writes kind and date of an announcement in words. */
export function titleOf(record: EntityRecord): EntityTitle {
  if (record.kind === 'case') return { kind: 'case', title: firstName(record) };
  if (isPartKind(record.kind)) return { kind: record.kind, title: partTitle(record) };
  if (record.kind === 'list-entry') return { kind: 'list-entry', title: textIn(record, 'name') ?? '' };
  if (record.kind === 'author') return { kind: 'author', title: textIn(record, 'name') ?? '' };
  if (record.kind !== 'announcement') return { kind: record.kind, title: textIn(record, 'title') ?? '' };
  const date = textIn(record, 'date');
  return {
    kind: 'announcement',
    title: textIn(record, 'kind') ?? '',
    ...(date === undefined ? {} : { date }),
  };
}
