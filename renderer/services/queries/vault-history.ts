import type { ChangeId, ClaimId } from '../../../core/base/ids.ts';
import { statedIn } from '../../../core/model/claims.ts';
import { historyOf } from '../../../core/model/history.ts';
import { type HistoryFilter, hasWords, isActWanted, kindsByAct } from '../../../core/model/history-filter.ts';
import { compareChangeIds, compareText, splitChangeId } from '../../../core/model/order.ts';
import { actRef } from '../../../core/model/standing-undos.ts';
import type { Change, ClaimGroup, HistoryEntry, StatedClaim } from '../../../core/model/types.ts';
import type { Queries } from '../api.ts';
import { foldForSearch } from '../lists/search-text.ts';
import type { ChangeFacts } from '../session/facts.ts';
import type { ActHead, Ledger } from '../session/ledger.ts';
import { signedNow } from '../session/people.ts';
import type { QueryContext } from './context.ts';

/** One page of a history. */
export type HistoryPage = Pick<Queries['history']['value'], 'total' | 'entries' | 'searched'>;

/** Entities of one change that a line of the vault's history spells out; an import touches thousands. */
const entitiesShown = 20;

/** All undos of the vault, signed with present names. */
export const undoingsIn = ({ ledger }: QueryContext): readonly Change[] =>
  ledger.state.undoings.map((facts): Change => ({ ...signedNow(ledger.people, facts), groups: [] }));

/** How deep a history is looked into without reading the heads of all changes. */
const shallow = 300;

/**
 * Pages of the whole vault's history. The first ones cost as many rows as they are deep, not as the vault is
 * old: ids tell the order within each computer. Deeper ones, and a filter, need the heads of all changes; words
 * need the rows of what the acts wrote about, and are looked for in the newest acts.
 */
export async function vaultHistory(
  context: QueryContext,
  filter: HistoryFilter,
  from: number,
  count: number,
): Promise<HistoryPage> {
  const { ledger } = context;
  if (Object.keys(filter).length === 0 && from + count <= shallow) {
    const { total, heads } = await newestHeads(ledger, from, count);
    return { total, entries: await entriesOf(context, heads) };
  }
  const heads = await headsWanted(ledger, filter);
  const text = filter.text?.trim() ?? '';
  if (text === '')
    return { total: heads.length, entries: await entriesOf(context, heads.slice(from, from + count)) };
  const found = await headsWithWords(context, heads, text);
  return {
    total: found.length,
    entries: await entriesOf(context, found.slice(from, from + count)),
    ...(heads.length <= searchedActs ? {} : { searched: { acts: searchedActs, all: heads.length } }),
  };
}

async function headsWanted(ledger: Ledger, filter: HistoryFilter): Promise<readonly ActHead[]> {
  const all = await ledger.listHeads();
  const { kind } = filter;
  const kindsOf = kind === undefined ? null : kindsByAct(all.map((head) => ({ ...head, change: head.id })));
  return all.filter(
    (head) =>
      isActWanted(signedNow(ledger.people, head), filter) &&
      (kind === undefined || kindsOf?.(head.id).has(kind) === true),
  );
}

/** Words are looked for in so many acts, the newest that fit otherwise: their rows have to be opened one by one. */
const searchedActs = 3000;
const searchedAtOnce = 250;

/** The last search for words: its result is scrolled window by window. */
const lastFound = new WeakMap<Ledger, { readonly key: string; readonly found: readonly ActHead[] }>();

/** The newest acts with these words in what they wrote, or in the name of the case that they are about. */
async function headsWithWords(
  context: QueryContext,
  heads: readonly ActHead[],
  text: string,
): Promise<readonly ActHead[]> {
  const { ledger } = context;
  const newest = heads.slice(0, searchedActs);
  const key = JSON.stringify([text, ledger.state.changeCount, ledger.people.all, newest.map(({ id }) => id)]);
  const last = lastFound.get(ledger);
  if (last?.key === key) return last.found;
  const wanted = foldForSearch(text).trim();
  const found: ActHead[] = [];
  for (let at = 0; at < newest.length; at += searchedAtOnce) {
    const some = newest.slice(at, at + searchedAtOnce);
    const entries = new Map((await entriesOf(context, some)).map((entry) => [entry.change, entry]));
    for (const head of some) {
      const entry = entries.get(head.id);
      const isNamed = namesOfCases(ledger, head).some((name) => foldForSearch(name).includes(wanted));
      if (isNamed || (entry !== undefined && hasWords(entry, text, foldForSearch))) found.push(head);
    }
  }
  lastFound.set(ledger, { key, found });
  return found;
}

/** The names of the cases that an act is about: its own, those of parts and papers, both ends of a link. */
function namesOfCases({ index }: Ledger, { entities }: ActHead): readonly string[] {
  const ids = entities.flatMap((id) => {
    const entry = index.get(id);
    return [
      id,
      ...(entry?.part?.of ?? []),
      ...(entry?.attachedTo ?? []),
      entry?.link?.case,
      entry?.link?.target,
    ];
  });
  return ids.flatMap((id) => (id === undefined ? [] : (index.get(id)?.case?.name ?? [])));
}

/** The acts of some heads, spelled out, in their order. */
async function entriesOf(
  context: QueryContext,
  heads: readonly ChangeFacts[],
): Promise<readonly HistoryEntry[]> {
  const { ledger } = context;
  const { changes, claims } = await changesOf(ledger, heads);
  const undone = await ledger.rows.readFacts([...new Set(heads.flatMap(({ undoes }) => undoes))]);
  const acts = new Map(
    undone.flatMap((it) => (it === null ? [] : [[it.id, actRef(signedNow(ledger.people, it))] as const])),
  );
  return historyOf(changes, ledger.voidness, {
    findClaim: (id) => claims.get(id),
    findAct: (id) => acts.get(id),
    undoings: undoingsIn(context),
  });
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
