import { answers } from '../../../core/announcements/concern/answers.ts';
import { type ConcernFacts, concernFacts } from '../../../core/announcements/concern/facts.ts';
import { explainConcern, type PreparedTerms } from '../../../core/announcements/concern/judge.ts';
import { unpackFacts } from '../../../core/announcements/concern/packed.ts';
import { pairState } from '../../../core/announcements/ledger-state.ts';
import type { EntityId } from '../../../core/base/ids.ts';
import { foldEntity } from '../../../core/model/fold.ts';
import { firstName } from '../../../core/model/names.ts';
import { textIn } from '../../../core/model/summaries.ts';
import type { EntityRecord } from '../../../core/model/types.ts';
import type { CheckView, LedgerAnnouncement, LedgerFilter, PairView } from '../concern/ledger-api.ts';
import { allColumns, columnOf, concernTermsOf } from '../concern/terms.ts';
import type { LinkView } from '../link-view.ts';
import type { Touched } from '../watchers.ts';
import type { QueryContext, QueryFunction } from './context.ts';
import { linksOf } from './links.ts';

const isAboutLedger = ({ kinds }: NonNullable<Touched>): boolean =>
  ['announcement', 'link', 'check'].some((kind) => kinds.has(kind));

/** Checks of a case or against an announcement, newest first. */
async function checksOf({ ledger }: QueryContext, id: EntityId): Promise<readonly CheckView[]> {
  const loaded = await ledger.load(ledger.index.checksOf(id));
  return loaded
    .flatMap((claims) => (claims === null ? [] : (checkIn(foldEntity(claims, ledger.voidness)) ?? [])))
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? -1 : 1));
}

function checkIn(record: EntityRecord): CheckView | null {
  const ends = { case: textIn(record, 'case'), announcement: textIn(record, 'announcement') };
  if (record.isDeleted || ends.case === undefined || ends.announcement === undefined) return null;
  const texts = (['where', 'on', 'by', 'person', 'note'] as const).flatMap((property) => {
    const text = textIn(record, property);
    return text === undefined ? [] : [[property, text] as const];
  });
  const newest = record.views.flatMap(({ claims }) => claims).reduce((a, b) => (a.at < b.at ? b : a));
  return {
    id: record.id,
    case: ends.case as EntityId,
    announcement: ends.announcement as EntityId,
    state: textIn(record, 'state') ?? '',
    ...Object.fromEntries(texts),
    claims: Object.fromEntries(
      record.views.flatMap(({ property, claims: [first] }) =>
        first === undefined ? [] : [[property, first.id]],
      ),
    ),
    author: newest.author,
    at: newest.at,
  };
}

function pairOf(
  facts: ConcernFacts,
  prepared: PreparedTerms,
  checks: readonly CheckView[],
  links: readonly LinkView[],
): PairView {
  const state = pairState(checks.map((check) => check.state));
  return { concern: explainConcern(facts, prepared), state, checks, links };
}

/** Everything that can be said of a case and each announcement, newest announcement first; none is left out. */
export const queryCaseLedger: QueryFunction<'case-ledger'> = async (context, { id }) => {
  const isTouchedBy = (touched: NonNullable<Touched>) => touched.ids.has(id) || isAboutLedger(touched);
  const record = await context.ledger.record(id);
  if (record === null || record.kind !== 'case' || record.changedAt === '')
    return { value: null, isTouchedBy };
  const terms = await concernTermsOf(context);
  const announcements = await announcementsOf(context, [...terms.keys()]);
  const checks = Map.groupBy(await checksOf(context, id), (check) => check.announcement);
  const { links: all } = await linksOf(context, id);
  const links = Map.groupBy(all, ({ target }) => target.id);
  const facts = concernFacts(record);
  const rows = announcements.flatMap((announcement) => {
    const prepared = terms.get(announcement.id);
    if (prepared === undefined) return [];
    const pair = pairOf(facts, prepared, checks.get(announcement.id) ?? [], links.get(announcement.id) ?? []);
    return [{ announcement, ...pair }];
  });
  return { value: { name: firstName(record), rows }, isTouchedBy };
};

async function announcementsOf(
  { ledger }: QueryContext,
  ids: readonly EntityId[],
): Promise<readonly LedgerAnnouncement[]> {
  const loaded = await ledger.load(ids);
  return loaded
    .flatMap((claims) => {
      if (claims === null) return [];
      const record = foldEntity(claims, ledger.voidness);
      return [{ id: record.id, kind: textIn(record, 'kind') ?? '', date: textIn(record, 'date') ?? '' }];
    })
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1));
}

/** A window of the cases that pass a filter, in the order of names, each with its reasons. */
export const queryAnnouncementLedger: QueryFunction<'announcement-ledger'> = async (
  context,
  { id, filter, from, count },
) => {
  const isTouchedBy = (touched: NonNullable<Touched>) => touched.kinds.has('case') || isAboutLedger(touched);
  const prepared = (await concernTermsOf(context)).get(id);
  if (prepared === undefined) return { value: null, isTouchedBy };
  columnOf(context, id, prepared);
  const { index } = context.ledger;
  const checks = Map.groupBy(await checksOf(context, id), (check) => check.case);
  const links = Map.groupBy((await linksOf(context, id)).links, (link) => link.case.id);
  const passing = casesPassing(context, id, filter, (it) => checks.has(it) || links.has(it));
  const rows = passing.slice(from, from + count).map((of) => {
    const entry = index.get(of);
    const facts = unpackFacts(entry?.concern ?? []);
    const pair = pairOf(facts, prepared, checks.get(of) ?? [], links.get(of) ?? []);
    return { case: { id: of, name: entry?.case?.name ?? '' }, ...pair };
  });
  const unchecked = passing.filter((of) => !checks.has(of)).length;
  const noted = new Set([...checks.keys(), ...links.keys()]).size;
  return {
    value: { counts: index.concern.countsOf(id), noted, total: passing.length, rows, unchecked },
    isTouchedBy,
  };
};

function casesPassing(
  { ledger }: QueryContext,
  announcement: EntityId,
  filter: LedgerFilter,
  isNoted: (id: EntityId) => boolean,
): readonly EntityId[] {
  const { concern, cases } = ledger.index;
  const passing = new Set<string>();
  for (const [id, answer] of concern.answersTo(announcement))
    if (filter === 'noted' ? isNoted(id) : answers[answer] === filter) passing.add(id);
  if (passing.size === 0) return [];
  return cases
    .inOrder({ column: 'name', isDescending: false })
    .filter(({ id }) => passing.has(id))
    .map(({ id }) => id as EntityId);
}

/** Which cases one check for all of them would be written to. */
export const queryUncheckedCases: QueryFunction<'unchecked-cases'> = async (context, { id, filter }) => {
  const prepared = (await concernTermsOf(context)).get(id);
  if (prepared !== undefined) columnOf(context, id, prepared);
  const checked = new Set((await checksOf(context, id)).map((check) => check.case));
  const linked = new Set((await linksOf(context, id)).links.map((link) => link.case.id));
  const passing = casesPassing(context, id, filter, (it) => checked.has(it) || linked.has(it));
  return {
    value: passing.filter((of) => !checked.has(of)),
    isTouchedBy: (touched) => touched.kinds.has('case') || isAboutLedger(touched),
  };
};

/** How many cases each announcement can concern, from the board of all pairs. */
export const queryConcernCounts: QueryFunction<'concern-counts'> = async (context) => {
  const ids = await allColumns(context);
  const { concern, cases } = context.ledger.index;
  return {
    value: {
      all: cases.size,
      counts: Object.fromEntries(ids.map((id) => [id, concern.countsOf(id)])),
    },
    isTouchedBy: ({ kinds }) => kinds.has('case') || kinds.has('announcement'),
  };
};
