import type { EntityId } from '../../../core/base/ids.ts';
import { foldEntity } from '../../../core/model/fold.ts';
import { textsIn } from '../../../core/model/summaries.ts';
import type { EntityRecord } from '../../../core/model/types.ts';
import type { SourceUse } from '../sources-api.ts';
import type { QueryContext, QueryFunction } from './context.ts';
import { sourcesIn } from './sources.ts';
import { titleOf } from './titles.ts';

/** Values that one answer spells out; a list with thousands of rows may name the same source in each. */
const usesShown = 200;

/** One source and where it is used. */
export const querySource: QueryFunction<'source'> = async (context, { id }) => {
  const { ledger } = context;
  const record = await ledger.record(id);
  if (record === null || record.kind !== 'source' || record.changedAt === '')
    return { value: null, isTouchedBy: ({ ids }) => ids.has(id) };
  const users = ledger.index
    .usersOf(id)
    .filter((entry) => !entry.isDeleted)
    .slice(0, usesShown);
  const loaded = await ledger.load(users.map((entry) => entry.id));
  const uses = loaded
    .flatMap((claims) => (claims === null ? [] : [foldEntity(claims, ledger.voidness)]))
    .flatMap((user) => usesIn(context, user, id));
  return {
    value: {
      record,
      sources: await sourcesIn(context, record),
      uses: uses.slice(0, usesShown),
      useCount: ledger.index.usesOf(id),
    },
    // Any change may name it.
    isTouchedBy: () => true,
  };
};

/** The values of one entity that name a source. */
function usesIn({ ledger }: QueryContext, user: EntityRecord, source: EntityId): readonly SourceUse[] {
  const of = user.kind === 'case' ? user.id : (textsIn(user, 'of')[0] as EntityId | undefined);
  const line = of === undefined ? undefined : ledger.index.get(of)?.case;
  const where = of === undefined || line === undefined ? {} : { case: { id: of, name: line.name } };
  const { title } = titleOf(user);
  return user.views.flatMap((view) =>
    view.claims
      .filter((claim) => claim.source === source)
      .map((claim) => ({
        entity: user.id,
        kind: user.kind,
        title,
        ...where,
        property: view.property,
        ...(view.key === undefined ? {} : { key: view.key }),
        value: claim.value,
      })),
  );
}
