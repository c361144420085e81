import type { EntityId } from '../../../core/base/ids.ts';
import type { Touched } from '../watchers.ts';
import type { QueryContext, QueryFunction } from './context.ts';
import { linksOf } from './links.ts';
import { sourcesIn } from './sources.ts';

/** One case with its links and the sources that its claims name. */
export const queryCase: QueryFunction<'case'> = async (context, { id }) => {
  const record = await context.ledger.record(id);
  if (record === null || record.kind !== 'case' || record.changedAt === '') {
    return { value: null, isTouchedBy: ({ ids }) => ids.has(id) };
  }
  const { links, dependsOn } = await linksOf(context, id);
  const sources = await sourcesIn(context, record);
  return {
    value: { record, links, sources },
    isTouchedBy: touchesAny(context, id, [...dependsOn, ...(Object.keys(sources) as EntityId[])]),
  };
};

/** Whether a change touched an entity, what its answer depends on, or a link that is new to it. */
export const touchesAny =
  ({ ledger }: QueryContext, id: EntityId, dependsOn: readonly EntityId[]) =>
  ({ ids }: NonNullable<Touched>): boolean =>
    ids.has(id) || dependsOn.some((it) => ids.has(it)) || ledger.index.linksOf(id).some((it) => ids.has(it));
