import type { EntityId } from '../../../core/base/ids.ts';
import { foldEntity } from '../../../core/model/fold.ts';
import { textsIn } from '../../../core/model/summaries.ts';
import type { EntityRecord } from '../../../core/model/types.ts';
import type { Touched } from '../watchers.ts';
import type { QueryContext, QueryFunction } from './context.ts';
import { linksOf } from './links.ts';
import { sourcesIn } from './sources.ts';

/** One case with its parts, its links and the sources that its claims name. */
export const queryCase: QueryFunction<'case'> = async (context, { id }) => {
  const record = await context.ledger.record(id);
  if (record === null || record.kind !== 'case' || record.changedAt === '') {
    return { value: null, isTouchedBy: ({ ids }) => ids.has(id) };
  }
  const { links, dependsOn } = await linksOf(context, id);
  const parts = await partsOf(context, id);
  const sources = await sourcesIn(context, record, ...parts);
  const names = namesOfOthers(context, id, parts);
  const touches = touchesAny(context, id, [
    ...dependsOn,
    ...parts.map((part) => part.id),
    ...([...Object.keys(sources), ...Object.keys(names)] as EntityId[]),
  ]);
  return {
    value: { record, parts, links, sources, names },
    isTouchedBy: (touched) =>
      touches(touched) || context.ledger.index.partsOf(id).some((part) => touched.ids.has(part.id)),
  };
};

/** Parts of a case, the one written down first in front. */
async function partsOf({ ledger }: QueryContext, id: EntityId): Promise<readonly EntityRecord[]> {
  const loaded = await ledger.load(ledger.index.partsOf(id).map((part) => part.id));
  return loaded
    .flatMap((claims) => (claims === null ? [] : [foldEntity(claims, ledger.voidness)]))
    .filter((record) => !record.isDeleted)
    .toSorted((a, b) =>
      writtenAt(a) < writtenAt(b) ? -1 : writtenAt(a) > writtenAt(b) ? 1 : a.id < b.id ? -1 : 1,
    );
}

/** When a part was tied to its case: corrections of its values do not move it. */
const writtenAt = (record: EntityRecord): string =>
  record.views.find((view) => view.property === 'of')?.claims[0]?.at ?? record.changedAt;

/** Names of the other cases that parts belong to, from memory. */
function namesOfOthers(
  { ledger }: QueryContext,
  id: EntityId,
  parts: readonly EntityRecord[],
): Readonly<Record<string, string>> {
  const others = [...new Set(parts.flatMap((part) => textsIn(part, 'of')))].filter((other) => other !== id);
  return Object.fromEntries(others.map((other) => [other, ledger.index.get(other)?.case?.name ?? '']));
}

/** Whether a change touched an entity, what its answer depends on, or a link that is new to it. */
export const touchesAny =
  ({ ledger }: QueryContext, id: EntityId, dependsOn: readonly EntityId[]) =>
  ({ ids }: NonNullable<Touched>): boolean =>
    ids.has(id) || dependsOn.some((it) => ids.has(it)) || ledger.index.linksOf(id).some((it) => ids.has(it));
