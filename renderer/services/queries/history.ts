import { type ChangeId, type ClaimId, type EntityId, isId } from '../../../core/base/ids.ts';
import { statedIn } from '../../../core/model/claims.ts';
import { foldEntity } from '../../../core/model/fold.ts';
import { entityHistory, historyOf } from '../../../core/model/history.ts';
import { compareText, splitChangeId } from '../../../core/model/order.ts';
import type { Change, ClaimGroup, HistoryEntry, StatedClaim } from '../../../core/model/types.ts';
import type { EntityTitle } from '../api.ts';
import type { ChangeFacts } from '../session/facts.ts';
import type { Ledger } from '../session/ledger.ts';
import type { QueryContext, QueryFunction } from './context.ts';
import { titleOf } from './titles.ts';

/** Entities of one change that a line of the vault's history spells out; an import touches thousands. */
const entitiesShown = 20;

/** Who did what when, newest first: of one entity, or of the vault. */
export const queryHistory: QueryFunction<'history'> = async (context, { entity, from, count }) => {
  const { total, entries } =
    entity === null
      ? await vaultHistory(context, from, count)
      : await historyOfEntity(context, entity, from, count);
  const named = new Set(entries.flatMap(({ groups }) => groups.flatMap(mentionedIn)));
  return {
    value: { total, entries, titles: await titlesOf(context, [...named]) },
    isTouchedBy: ({ ids }) => entity === null || ids.has(entity),
  };
};

/** The entity of a group and those that its claims point to (both ends of a link). */
const mentionedIn = ({ entity, claims }: ClaimGroup): readonly EntityId[] => [
  entity,
  ...claims.flatMap(({ value }) => (typeof value === 'string' && isId(value) ? [value as EntityId] : [])),
];

type Page = { readonly total: number; readonly entries: readonly HistoryEntry[] };

async function historyOfEntity(
  { ledger }: QueryContext,
  id: EntityId,
  from: number,
  count: number,
): Promise<Page> {
  const [claims] = await ledger.load([id]);
  if (claims === null || claims === undefined) return { total: 0, entries: [] };
  const undoings = ledger.state.undoings.map((facts): Change => ({ ...facts, groups: [] }));
  const all = entityHistory(claims, undoings, ledger.voidness);
  // What ships with the app is not something that somebody did here.
  const own = all.filter(({ change }) => change.includes(':'));
  return { total: own.length, entries: own.slice(from, from + count) };
}

/**
 * Pages of the whole vault's history. Ids tell the order within each computer; the heads of the newest
 * ones tell the order between computers, so a page costs as many rows as it is deep, not as the vault is old.
 */
async function vaultHistory({ ledger }: QueryContext, from: number, count: number): Promise<Page> {
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
    mine.sort((a, b) => splitChangeId(b)[1] - splitChangeId(a)[1]);
    const facts = await ledger.rows.readFacts(mine.slice(0, from + count));
    heads.push(...facts.filter((it) => it !== null));
  }
  heads.sort((a, b) => compareText(b.at, a.at) || splitChangeId(b.id)[1] - splitChangeId(a.id)[1]);
  const page = heads.slice(from, from + count);
  const { changes, claims } = await changesOf(ledger, page);
  return { total: ids.length, entries: historyOf(changes, ledger.voidness, (id) => claims.get(id)) };
}

/** The changes of a page again from the rows of what they touched. */
async function changesOf(
  ledger: Ledger,
  page: readonly ChangeFacts[],
): Promise<{ readonly changes: readonly Change[]; readonly claims: ReadonlyMap<ClaimId, StatedClaim> }> {
  const ids = [...new Set(page.flatMap(({ entities }) => entities.slice(0, entitiesShown)))];
  const loaded = (await ledger.load(ids)).filter((it) => it !== null);
  const groups = new Map<ChangeId, ClaimGroup[]>();
  const claims = new Map<ClaimId, StatedClaim>();
  for (const { id: entity, kind, parts } of loaded) {
    for (const part of parts) {
      for (const claim of statedIn(part)) claims.set(claim.id, claim);
      const mine = groups.get(part.change) ?? [];
      groups.set(part.change, mine);
      const retracts = part.retracts === undefined ? {} : { retracts: part.retracts };
      mine.push({ entity, kind, claims: part.claims, ...retracts });
    }
  }
  return { changes: page.map((facts) => ({ ...facts, groups: groups.get(facts.id) ?? [] })), claims };
}

/** What to call the entities of a history; an entity without a title is left out. */
async function titlesOf(
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
