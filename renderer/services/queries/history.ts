import { type ChangeId, type ClaimId, type EntityId, isId } from '../../../core/base/ids.ts';
import { statedIn } from '../../../core/model/claims.ts';
import { foldEntity } from '../../../core/model/fold.ts';
import { entityHistory, historyOf } from '../../../core/model/history.ts';
import {
  actFacets,
  authorKey,
  facetsOf,
  filterHistory,
  type HistoryFilter,
} from '../../../core/model/history-filter.ts';
import { compareChangeIds, compareText, splitChangeId } from '../../../core/model/order.ts';
import { actRef } from '../../../core/model/standing-undos.ts';
import type { Change, ClaimGroup, HistoryEntry, StatedClaim } from '../../../core/model/types.ts';
import type { EntityTitle } from '../link-view.ts';
import { foldForSearch } from '../lists/search-text.ts';
import type { ChangeFacts } from '../session/facts.ts';
import type { Ledger } from '../session/ledger.ts';
import { signedNow } from '../session/people.ts';
import type { QueryContext, QueryFunction } from './context.ts';
import { titleOf } from './titles.ts';

/** Entities of one change that a line of the vault's history spells out; an import touches thousands. */
const entitiesShown = 20;

/** Who did what when, newest first: of one entity with its links and parts, or of the vault. */
export const queryHistory: QueryFunction<'history'> = async (
  context,
  { entity, from, count, filter = {} },
) => {
  const { total, entries } =
    entity === null
      ? await vaultHistory(context, filter, from, count)
      : pageOf(filterHistory(await historyOfEntity(context, entity), filter, foldForSearch), from, count);
  const named = new Set(entries.flatMap(({ groups }) => groups.flatMap(mentionedIn)));
  return {
    value: { from, total, entries, titles: await titlesOf(context, [...named]) },
    isTouchedBy: touchesHistory(context, entity),
  };
};

/** What a history can be filtered by. Of a whole vault: people and kinds of acts. */
export const queryHistoryFacets: QueryFunction<'history-facets'> = async (context, { entity }) => {
  const { ledger } = context;
  const value =
    entity === null
      ? {
          ...actFacets(
            (await ledger.listHeads()).map((facts) => ({
              ...signedNow(ledger.people, facts),
              change: facts.id,
            })),
          ),
          properties: [],
        }
      : facetsOf(await historyOfEntity(context, entity));
  return { value, isTouchedBy: touchesHistory(context, entity) };
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

type Page = { readonly total: number; readonly entries: readonly HistoryEntry[] };

const pageOf = (all: readonly HistoryEntry[], from: number, count: number): Page => ({
  total: all.length,
  entries: all.slice(from, from + count),
});

/** All undos of the vault, signed with present names. */
export const undoingsIn = ({ ledger }: QueryContext): readonly Change[] =>
  ledger.state.undoings.map((facts): Change => ({ ...signedNow(ledger.people, facts), groups: [] }));

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

/** How deep a history is looked into without reading the heads of all changes. */
const shallow = 300;

/**
 * Pages of the whole vault's history. The first ones cost as many rows as they are deep, not as the vault is
 * old: ids tell the order within each computer. Deeper ones, and a filter, need the heads of all changes.
 */
async function vaultHistory(
  context: QueryContext,
  { author, act }: HistoryFilter,
  from: number,
  count: number,
): Promise<Page> {
  const { ledger } = context;
  const isFiltered = author !== undefined || act !== undefined;
  const { total, heads } =
    isFiltered || from + count > shallow
      ? await pageOfHeads(ledger, from, count, (facts) => {
          const key = author === undefined ? undefined : authorKey(signedNow(ledger.people, facts));
          return key === author && (act === undefined || facts.act === act);
        })
      : await newestHeads(ledger, from, count);
  const { changes, claims } = await changesOf(ledger, heads);
  const undone = await ledger.rows.readFacts([...new Set(heads.flatMap(({ undoes }) => undoes))]);
  const acts = new Map(
    undone.flatMap((it) => (it === null ? [] : [[it.id, actRef(signedNow(ledger.people, it))] as const])),
  );
  const entries = historyOf(changes, ledger.voidness, {
    findClaim: (id) => claims.get(id),
    findAct: (id) => acts.get(id),
    undoings: undoingsIn(context),
  });
  return { total, entries };
}

async function pageOfHeads(
  ledger: Ledger,
  from: number,
  count: number,
  isWanted: (facts: ChangeFacts) => boolean,
) {
  const all = (await ledger.listHeads()).filter(isWanted);
  return { total: all.length, heads: all.slice(from, from + count) };
}

async function newestHeads(ledger: Ledger, from: number, count: number) {
  const ids = await ledger.listChanges();
  const devices = new Map<string, ChangeId[]>();
  for (const id of ids) {
    const [device] = splitChangeId(id);
    const mine = devices.get(device) ?? [];
    devices.set(device, mine);
    mine.push(id);
  }
  const heads: ChangeFacts[] = [];
  for (const mine of devices.values()) {
    const newest = mine
      .map((id) => ({ id, seq: splitChangeId(id)[1] }))
      .sort((a, b) => b.seq - a.seq)
      .slice(0, from + count);
    const facts = await ledger.rows.readFacts(newest.map(({ id }) => id));
    heads.push(...facts.filter((it) => it !== null));
  }
  heads.sort((a, b) => compareText(b.at, a.at) || compareChangeIds(b.id, a.id));
  return { total: ids.length, heads: heads.slice(from, from + count) };
}

/** The changes of a page again from the rows of what they touched. */
async function changesOf(
  ledger: Ledger,
  page: readonly ChangeFacts[],
): Promise<{ readonly changes: readonly Change[]; readonly claims: ReadonlyMap<ClaimId, StatedClaim> }> {
  const ids = [...new Set(page.flatMap(({ entities }) => entities.slice(0, entitiesShown)))];
  const wanted = new Set(page.map(({ id }) => id));
  const loaded = (await ledger.load(ids)).filter((it) => it !== null);
  const groups = new Map<ChangeId, ClaimGroup[]>();
  const claims = new Map<ClaimId, StatedClaim>();
  for (const { id: entity, kind, parts } of loaded) {
    for (const part of parts) {
      for (const claim of statedIn(part)) claims.set(claim.id, claim);
      if (!wanted.has(part.change)) continue;
      const mine = groups.get(part.change) ?? [];
      groups.set(part.change, mine);
      const retracts = part.retracts === undefined ? {} : { retracts: part.retracts };
      mine.push({ entity, kind, claims: part.claims, ...retracts });
    }
  }
  return {
    changes: page.map((facts) => ({
      ...signedNow(ledger.people, facts),
      groups: groups.get(facts.id) ?? [],
    })),
    claims,
  };
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
