import { type EntityId, isId } from '../../../core/base/ids.ts';
import { claimFates, valueHistory } from '../../../core/model/claim-fates.ts';
import { compareMoments } from '../../../core/model/compare.ts';
import { foldEntity } from '../../../core/model/fold.ts';
import type { StatedClaim } from '../../../core/model/types.ts';
import type { ComparedPart } from '../history-api.ts';
import type { QueryFunction } from './context.ts';
import { titlesWithProven } from './history.ts';
import { titleOf } from './titles.ts';
import { undoingsIn } from './vault-history.ts';

/** Who wrote what when, of one value. */
export const queryValueHistory: QueryFunction<'value-history'> = async (
  context,
  { entity, property, key },
) => {
  const { ledger } = context;
  const [claims] = await ledger.load([entity]);
  if (claims === null || claims === undefined)
    return { value: null, isTouchedBy: ({ ids }) => ids.has(entity) };
  const fates = claimFates(claims, undoingsIn(context), ledger.voidness);
  const history = valueHistory(fates, property, key);
  const said = history.entries.map(({ claim }) => claim);
  const named = namedBy(said);
  const titles = await titlesWithProven(context, [entity, ...named], said);
  return {
    value: { ...history, kind: claims.kind, titles },
    isTouchedBy: ({ ids }) => ids.has(entity) || named.some((id) => ids.has(id)),
  };
};

/** One entity with its links and parts at two moments. */
export const queryCompare: QueryFunction<'compare'> = async (context, { entity, from, to }) => {
  const { ledger } = context;
  const ids = [entity, ...ledger.index.belongingTo(entity)];
  const isTouchedBy = ({ ids: touched }: { readonly ids: ReadonlySet<string> }) =>
    ids.some((id) => touched.has(id)) || ledger.index.belongingTo(entity).some((id) => touched.has(id));
  const loaded = (await ledger.load(ids)).filter((it) => it !== null);
  const [own] = loaded;
  if (own === undefined || own.id !== entity) return { value: null, isTouchedBy };
  const undoings = undoingsIn(context);
  const parts = loaded
    .map((claims): ComparedPart => {
      const { differences, bin } = compareMoments(claims, undoings, from, to);
      return { id: claims.id, kind: claims.kind, differences, ...(bin === undefined ? {} : { bin }) };
    })
    .filter(({ id, differences, bin }) => id === entity || differences.length > 0 || bin !== undefined);
  const shown = parts.flatMap(({ differences }) =>
    differences.flatMap(({ before, after }) => [before, after].filter((claim) => claim !== undefined)),
  );
  const named = [...new Set([...parts.map(({ id }) => id), ...namedBy(shown)])];
  const title = titleOf(foldEntity(own, ledger.voidness));
  return { value: { title, parts, titles: await titlesWithProven(context, named, shown) }, isTouchedBy };
};

/** Sources of claims, and the entities that they point to. */
const namedBy = (claims: readonly StatedClaim[]): readonly EntityId[] => [
  ...new Set(
    claims.flatMap(({ source, value }) => [
      ...(source === undefined ? [] : [source]),
      ...(typeof value === 'string' && isId(value) ? [value as EntityId] : []),
    ]),
  ),
];
