import type { EntityId } from '../../../core/base/ids.ts';
import type { Judgement } from '../../../core/model/commands.ts';
import type { Signature } from '../../../core/model/second-look.ts';
import type { IndexEntry, ListEntryFacts } from '../index/entry.ts';
import type { LinkView } from '../link-view.ts';
import type { CandidateView, ListFilter, ListRowSummary, ListSummary } from '../lists-api.ts';
import type { Candidate } from '../matching/matching.ts';
import { askedBy, samePrinted } from '../matching/people.ts';
import { namesReady } from './alike.ts';
import type { QueryContext, QueryFunction } from './context.ts';
import { elsewhereOf } from './elsewhere.ts';
import { linksOf } from './links.ts';
import { isWaiting } from './second-look.ts';

export const listKinds = ['list', 'list-entry', 'link', 'source'] as const;

/** Every list with what became of its rows. */
export const queryLists: QueryFunction<'lists'> = async (context) => ({
  value: context.ledger.index
    .ofKind('list')
    .filter((entry) => !entry.isDeleted && entry.list !== undefined)
    .map((entry) => summaryOf(context, entry))
    .toReversed(),
  isTouchedBy: ({ kinds }) => listKinds.some((kind) => kinds.has(kind)),
});

/** One list, and a window of the rows that the filter asks for. */
export const queryList: QueryFunction<'list'> = async (context, { id, filter, from, count }) => {
  const { index } = context.ledger;
  const entry = index.get(id);
  const record = await context.ledger.record(id);
  const isTouchedBy = ({ ids, kinds }: { ids: ReadonlySet<string>; kinds: ReadonlySet<string> }) =>
    ids.has(id) || kinds.has('case') || listKinds.some((kind) => kinds.has(kind));
  if (entry?.list === undefined || record === null) return { value: null, isTouchedBy };
  const { candidates, ...progress } = context.matching.of(id);
  const rows = index.rowsOf(id).map((row) => rowOf(context, row, candidates.get(row.id) ?? []));
  const counts = Object.fromEntries(
    filters.map((name) => [name, rows.filter((row) => isIn(row, name)).length]),
  ) as Record<ListFilter, number>;
  const chosen = rows.filter((row) => isIn(row, filter));
  // The likeliest first, where a person goes through what is open; else in the order of the file.
  if (filter === 'open') chosen.sort((a, b) => (b.best?.score ?? 0) - (a.best?.score ?? 0) || a.row - b.row);
  return {
    value: {
      record,
      summary: summaryOf(context, entry),
      progress,
      counts,
      total: chosen.length,
      rows: chosen.slice(from, from + count),
    },
    isTouchedBy,
  };
};

/** One row beside the cases that it may mean, judged ones included, with what speaks for and against each. */
export const queryListEntry: QueryFunction<'list-entry'> = async (context, { id }) => {
  const { index } = context.ledger;
  const entry = index.get(id);
  const record = await context.ledger.record(id);
  const facts = entry?.listEntry;
  const list = facts === undefined ? undefined : index.get(facts.of);
  const isTouchedBy = ({ ids, kinds }: { ids: ReadonlySet<string>; kinds: ReadonlySet<string> }) =>
    ids.has(id) ||
    ids.has(namesReady) ||
    (facts !== undefined && ids.has(facts.of)) ||
    ['case', 'link', 'list-entry', 'list'].some((kind) => kinds.has(kind));
  if (facts === undefined || list?.list === undefined || record === null) return { value: null, isTouchedBy };
  const found = context.matching.of(facts.of).candidates.get(id) ?? [];
  const { links } = await linksOf(context, id);
  const judgedOnly = links
    .map((link) => link.case.id)
    .filter((judged) => !found.some((candidate) => candidate.case === judged));
  const all: readonly Candidate[] = [...found, ...judgedOnly.map((judged) => ({ case: judged, score: 0 }))];
  const views: CandidateView[] = [];
  for (const candidate of all) {
    const view = await viewOf(context, id, facts, candidate, links);
    if (view !== null) views.push(view);
  }
  const elsewhere = elsewhereOf(context, id, facts);
  return { value: { record, list: summaryOf(context, list), candidates: views, elsewhere }, isTouchedBy };
};

const filters: readonly ListFilter[] = [
  'all',
  'open',
  'second-look',
  'same',
  'not-same',
  'unsure',
  'none',
  'no-name',
];

export function isIn(row: ListRowSummary, filter: ListFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return row.judgement === null && row.best !== null;
    case 'second-look':
      return row.isWaiting;
    case 'same':
      return row.judgement === 'positive' && !row.isWaiting;
    case 'not-same':
      return row.judgement === 'negative' && row.best === null;
    case 'unsure':
      return row.judgement === 'unsure';
    case 'none':
      return row.name !== '' && row.candidateCount === 0 && row.judgement === null;
    case 'no-name':
      return row.name === '';
  }
}

/** What a row's judgements say together: the same person anywhere, else unsure anywhere, else not the same. */
function judgementOf(judged: ReadonlyMap<EntityId, Judged>): Judgement | null {
  const all = new Set([...judged.values()].map(({ said }) => said));
  return (['positive', 'unsure', 'negative'] as const).find((judgement) => all.has(judgement)) ?? null;
}

type Judged = { readonly said: string; readonly sayers: readonly Signature[] };

/** What was judged of a row, by case. Two links of one pair, made on two laptops, are one matter. */
function judgedOf({ ledger: { index } }: QueryContext, row: EntityId): ReadonlyMap<EntityId, Judged> {
  const judged = new Map<EntityId, Judged>();
  for (const id of index.linksOf(row)) {
    const link = index.get(id)?.link;
    if (link?.judgement === undefined) continue;
    const sayers = [...(judged.get(link.case)?.sayers ?? []), ...(link.sayers ?? [])];
    judged.set(link.case, { said: link.judgement, sayers });
  }
  return judged;
}

export function rowOf(
  context: QueryContext,
  entry: IndexEntry,
  candidates: readonly Candidate[],
): ListRowSummary {
  const facts = entry.listEntry as ListEntryFacts;
  const judged = judgedOf(context, entry.id);
  const judgement = judgementOf(judged);
  const best = candidates.find((candidate) => judged.get(candidate.case)?.said !== 'negative');
  const chosen =
    [...judged].find(([, { said }]) => said === judgement && said !== 'negative')?.[0] ?? best?.case;
  const line = chosen === undefined ? undefined : context.ledger.index.get(chosen)?.case;
  // Somebody who was judged not to be the same in all candidates is settled, unless one is left over.
  const isSettled = judgement === 'negative' && best !== undefined;
  return {
    id: entry.id,
    row: facts.row,
    name: facts.name,
    ...(facts.birthDate === undefined ? {} : { birthDate: facts.birthDate }),
    candidateCount: candidates.length,
    best:
      chosen === undefined || line === undefined
        ? null
        : { id: chosen, name: line.name, score: candidates.find((it) => it.case === chosen)?.score ?? 0 },
    judgement: isSettled ? null : judgement,
    isWaiting: judgement === 'positive' && [...judged.values()].some((it) => waits(context, facts.of, it)),
  };
}

const waits = (context: QueryContext, list: EntityId, { said, sayers }: Judged): boolean =>
  said === 'positive' && isWaiting(context, list, sayers);

async function viewOf(
  context: QueryContext,
  entry: EntityId,
  facts: ListEntryFacts,
  candidate: Candidate,
  links: readonly LinkView[],
): Promise<CandidateView | null> {
  const summary = context.ledger.index.summaryOf(candidate.case);
  if (summary === null) return null;
  const compared = context.matching.names?.compare(askedBy(facts), candidate.case);
  return {
    case: summary,
    score: compared?.score ?? candidate.score,
    form: compared?.form ?? summary.name,
    reasons: compared?.reasons ?? [],
    link: links.find((link) => link.case.id === candidate.case) ?? null,
    earlier: await earlierOf(context, entry, facts, candidate.case),
  };
}

/** Judgements on the same printed name and birth date against this case, in other lists. */
async function earlierOf(
  context: QueryContext,
  entry: EntityId,
  facts: ListEntryFacts,
  of: EntityId,
): Promise<CandidateView['earlier']> {
  const { index } = context.ledger;
  const isOther = (target: EntityId) => {
    const other = index.get(target)?.listEntry;
    return target !== entry && other !== undefined && samePrinted(other, facts);
  };
  if (!index.linksOf(of).some((id) => isOther(index.get(id)?.link?.target ?? entry))) return [];
  const { links } = await linksOf(context, of);
  return links
    .filter((link) => isOther(link.target.id))
    .map((link) => ({
      list: index.get(index.get(link.target.id)?.listEntry?.of ?? '')?.list?.title ?? '',
      judgement: link.judgement,
      author: link.author,
      at: link.at,
    }));
}

export function summaryOf(context: QueryContext, entry: IndexEntry): ListSummary {
  const { index } = context.ledger;
  const list = entry.list;
  const source = list?.source === undefined ? undefined : index.get(list.source)?.source;
  const rows = index.rowsOf(entry.id);
  const counts = { positive: 0, negative: 0, unsure: 0, waiting: 0, unjudged: 0 };
  for (const row of rows) {
    const judged = judgedOf(context, row.id);
    if (judged.size === 0 && row.listEntry?.name !== '') counts.unjudged += 1;
    for (const pair of judged.values()) {
      counts[pair.said as Judgement] += 1;
      if (waits(context, entry.id, pair)) counts.waiting += 1;
    }
  }
  return {
    id: entry.id,
    title: list?.title ?? '',
    rowCount: rows.length,
    announcement: list?.announcement ?? null,
    source:
      list?.source === undefined || source === undefined
        ? null
        : { id: list.source, ...source, useCount: index.usesOf(list.source) },
    isHostile: source?.kind === 'hostile-list',
    same: counts.positive,
    notSame: counts.negative,
    unsure: counts.unsure,
    waiting: counts.waiting,
    unjudged: counts.unjudged,
    needsSecondLook: list?.needsSecondLook === true,
  };
}
