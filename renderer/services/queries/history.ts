import { type EntityId, isId } from '../../../core/base/ids.ts';
import { statedInAll } from '../../../core/model/claims.ts';
import { foldEntity } from '../../../core/model/fold.ts';
import { entityHistory } from '../../../core/model/history.ts';
import { actFacets, facetsOf, filterHistory } from '../../../core/model/history-filter.ts';
import { compareText } from '../../../core/model/order.ts';
import type { Claim, ClaimGroup, HistoryEntry } from '../../../core/model/types.ts';
import type { EntityTitle } from '../link-view.ts';
import { foldForSearch } from '../lists/search-text.ts';
import type { Ledger } from '../session/ledger.ts';
import { signedNow } from '../session/people.ts';
import type { QueryContext, QueryFunction } from './context.ts';
import { titleOf } from './titles.ts';
import { type HistoryPage, undoingsIn, vaultHistory } from './vault-history.ts';

/** Who did what when, newest first: of one entity with its links and parts, or of the vault. */
export const queryHistory: QueryFunction<'history'> = async (
  context,
  { entity, from, count, filter = {} },
) => {
  const of = entity ?? filter.case;
  const { total, entries, searched } =
    of === undefined
      ? await vaultHistory(context, filter, from, count)
      : pageOf(filterHistory(await historyOfEntity(context, of), filter, foldForSearch), from, count);
  const named = new Set(entries.flatMap(({ groups }) => groups.flatMap(mentionedIn)));
  const taken = entries.flatMap(({ retracts }) => retracts);
  const proven = [...taken, ...entries.flatMap(({ groups }) => groups.flatMap(({ claims }) => claims))];
  return {
    value: {
      from,
      total,
      entries,
      titles: await titlesWithProven(context, [...named], proven),
      ...(searched === undefined ? {} : { searched }),
    },
    isTouchedBy: touchesHistory(context, entity),
  };
};

/** What a history can be filtered by. Of a whole vault: people, kinds of acts and of records. */
export const queryHistoryFacets: QueryFunction<'history-facets'> = async (context, { entity }) => {
  const { ledger } = context;
  if (entity !== null) {
    const value = facetsOf(await historyOfEntity(context, entity));
    return { value, isTouchedBy: touchesHistory(context, entity) };
  }
  const heads = await ledger.listHeads();
  const signed = heads.map((facts) => ({ ...signedNow(ledger.people, facts), change: facts.id }));
  const kinds = [...new Set(heads.flatMap((head) => head.kinds))].toSorted(compareText);
  return {
    value: { ...actFacets(signed), properties: [], kinds },
    isTouchedBy: touchesHistory(context, entity),
  };
};

const touchesHistory =
  ({ ledger }: QueryContext, entity: EntityId | null) =>
  ({ ids }: { readonly ids: ReadonlySet<string> }): boolean =>
    entity === null || ids.has(entity) || ledger.index.belongingTo(entity).some((id) => ids.has(id));

/** The entity of a group and those that its claims point to (both ends of a link). */
const mentionedIn = ({ entity, claims }: ClaimGroup): readonly EntityId[] => [
  entity,
  ...claims.flatMap(({ value }) => (typeof value === 'string' && isId(value) ? [value as EntityId] : [])),
];

const pageOf = (all: readonly HistoryEntry[], from: number, count: number): HistoryPage => ({
  total: all.length,
  entries: all.slice(from, from + count),
});

/** The last history that was asked for: a long one is scrolled window by window. */
const lastOf = new WeakMap<Ledger, { readonly key: string; readonly entries: readonly HistoryEntry[] }>();

async function historyOfEntity(context: QueryContext, id: EntityId): Promise<readonly HistoryEntry[]> {
  const { ledger } = context;
  const ids = [id, ...ledger.index.belongingTo(id)];
  const key = JSON.stringify([
    ids.map((it) => [it, ledger.index.get(it)?.version]),
    ledger.state.undoings.length,
    ledger.people.all,
  ]);
  const last = lastOf.get(ledger);
  if (last?.key === key) return last.entries;
  const claims = (await ledger.load(ids)).filter((it) => it !== null);
  const all = entityHistory(claims, undoingsIn(context), ledger.voidness);
  // What ships with the app is not something that somebody did here.
  const entries = all.filter(({ change }) => change.includes(':'));
  lastOf.set(ledger, { key, entries });
  return entries;
}

/**
 * The same with what papers among the named entities say that they bear out, by the claim's id. An undone claim is
 * told too: the past names what was there.
 */
export async function titlesWithProven(
  context: QueryContext,
  ids: readonly EntityId[],
  claims: readonly Pick<Claim, 'property' | 'value'>[],
): Promise<Readonly<Record<string, EntityTitle>>> {
  const { index, load } = context.ledger;
  const proven = new Set(claims.flatMap(({ property, value }) => (property === 'proves' ? [value] : [])));
  if (proven.size === 0) return titlesOf(context, ids);
  const owners = ids.flatMap((id) => index.get(id)?.attachedTo ?? []);
  const around = new Set(owners.flatMap((id) => [id, ...index.belongingTo(id)]));
  const said = (await load([...around])).flatMap((entity) =>
    entity === null
      ? []
      : statedInAll(entity.parts)
          .filter(({ id }) => proven.has(id))
          .map((claim) => ({ ...claim, kind: entity.kind })),
  );
  const pointed = said.flatMap(({ value }) =>
    typeof value === 'string' && isId(value) ? [value as EntityId] : [],
  );
  const titles = await titlesOf(context, [...new Set([...ids, ...pointed])]);
  const saidTitles = said.map(({ id, kind, property, key, value }): [string, EntityTitle] => [
    id,
    { kind, title: '', said: { property, value, ...(key === undefined ? {} : { key }) } },
  ]);
  return { ...titles, ...Object.fromEntries(saidTitles) };
}

/** What to call the entities of a history; an entity without a title is left out. */
export async function titlesOf(
  { ledger }: QueryContext,
  ids: readonly EntityId[],
): Promise<Readonly<Record<string, EntityTitle>>> {
  const loaded = await ledger.load(ids);
  return Object.fromEntries(
    loaded.flatMap((claims) => {
      if (claims === null) return [];
      const title = titleOf(foldEntity(claims, ledger.voidness));
      return title.title === '' ? [] : [[claims.id, title]];
    }),
  );
}
