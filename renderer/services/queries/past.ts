import { type EntityId, isId } from '../../../core/base/ids.ts';
import { claimFates, valueHistory } from '../../../core/model/claim-fates.ts';
import { compareMoments } from '../../../core/model/compare.ts';
import type { StatedClaim } from '../../../core/model/types.ts';
import type { QueryFunction } from './context.ts';
import { titlesOf, undoingsIn } from './history.ts';
import { titleOf } from './titles.ts';

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
  const named = namedBy(history.entries.map(({ claim }) => claim));
  return {
    value: { ...history, kind: claims.kind, titles: await titlesOf(context, named) },
    isTouchedBy: ({ ids }) => ids.has(entity) || named.some((id) => ids.has(id)),
  };
};

/** One entity at two moments. */
export const queryCompare: QueryFunction<'compare'> = async (context, { entity, from, to }) => {
  const { ledger } = context;
  const [claims] = await ledger.load([entity]);
  if (claims === null || claims === undefined)
    return { value: null, isTouchedBy: ({ ids }) => ids.has(entity) };
  const comparison = compareMoments(claims, undoingsIn(context), from, to);
  const shown = comparison.differences.flatMap(({ before, after }) =>
    [before, after].filter((claim) => claim !== undefined),
  );
  const named = namedBy(shown);
  const now = claimFates(claims, undoingsIn(context), ledger.voidness).record;
  return {
    value: { ...comparison, title: titleOf(now), titles: await titlesOf(context, named) },
    isTouchedBy: ({ ids }) => ids.has(entity) || named.some((id) => ids.has(id)),
  };
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
