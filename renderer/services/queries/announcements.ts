import { sameFigureElsewhere } from '../../../core/announcements/rules.ts';
import type { EntityId } from '../../../core/base/ids.ts';
import { foldEntity } from '../../../core/model/fold.ts';
import { announcementFacts, textsIn } from '../../../core/model/summaries.ts';
import type { EntityRecord } from '../../../core/model/types.ts';
import type { AnnouncementSummary } from '../announcements-api.ts';
import { createMatcher, foldForSearch } from '../lists/search-text.ts';
import type { Ledger } from '../session/ledger.ts';
import { touchesAny } from './case.ts';
import type { QueryContext, QueryFunction } from './context.ts';
import { linksOf } from './links.ts';
import { sourcesIn } from './sources.ts';

type Line = {
  readonly summary: Omit<AnnouncementSummary, 'linkCount' | 'isOwn'>;
  readonly folded: string;
  readonly reports: readonly EntityId[];
};

/** Lines of one state of the ledger: 150 shipped announcements fold in a few milliseconds, but not at every key. */
const made = new WeakMap<Ledger, { version: string; lines: readonly Line[] }>();

/** All announcements, newest date first. */
async function linesOf({ ledger, catalogue }: QueryContext): Promise<readonly Line[]> {
  const own = ledger.index.ofKind('announcement');
  const linkedOnly = catalogue.dropped.filter((id) => ledger.index.linksOf(id).length > 0);
  const version =
    own.map((entry) => `${entry.id} ${entry.version}`).join() +
    linkedOnly.join() +
    ledger.state.undoings.length;
  const known = made.get(ledger);
  if (known?.version === version) return known.lines;
  const ids = [...new Set([...catalogue.announcements, ...linkedOnly, ...own.map((entry) => entry.id)])];
  const loaded = await ledger.load(ids);
  const lines = loaded
    .flatMap((claims) => (claims === null ? [] : [foldEntity(claims, ledger.voidness)]))
    .filter((record) => !record.isDeleted && record.views.length > 0)
    .map(lineOf)
    .sort((a, b) =>
      a.summary.date === b.summary.date
        ? a.summary.id < b.summary.id
          ? -1
          : 1
        : a.summary.date < b.summary.date
          ? 1
          : -1,
    );
  made.set(ledger, { version, lines });
  return lines;
}

function lineOf(record: EntityRecord): Line {
  const { counts, ...facts } = announcementFacts(record);
  const summary = { ...facts, counts: counts.map(({ count, claimedBy }) => ({ count, claimedBy })) };
  const words = [
    facts.date,
    facts.place,
    facts.formula,
    ...textsIn(record, 'note'),
    ...textsIn(record, 'mediator'),
  ];
  return {
    summary,
    folded: foldForSearch([...words, ...counts.map((it) => it.claimedBy)].join(' ')),
    reports: textsIn(record, 'report') as readonly EntityId[],
  };
}

const withLinks = ({ ledger }: QueryContext, { summary }: Line): AnnouncementSummary => ({
  ...summary,
  linkCount: ledger.index.linksOf(summary.id).length,
  isOwn: ledger.index.get(summary.id) !== undefined,
});

/** Announcements that name a source as one of their reports. */
export const summariesReportedBy = async (
  context: QueryContext,
  source: EntityId,
): Promise<readonly AnnouncementSummary[]> =>
  (await linesOf(context))
    .filter(({ reports }) => reports.includes(source))
    .map((line) => withLinks(context, line));

const isAboutAnnouncements = ({ kinds }: { readonly kinds: ReadonlySet<string> }): boolean =>
  kinds.has('announcement') || kinds.has('link');

/** Announcements of some kinds (none given: of all) that match a text. */
export const queryAnnouncements: QueryFunction<'announcements'> = async (context, { kinds, text }) => {
  const matches = createMatcher(text);
  const lines = (await linesOf(context)).filter(
    ({ summary, folded }) => (kinds.length === 0 || kinds.includes(summary.kind)) && matches(folded),
  );
  return {
    value: { rows: lines.map((line) => withLinks(context, line)) },
    isTouchedBy: isAboutAnnouncements,
  };
};

/** One announcement with every claim, its links, sources, and what it carries out or is carried out by. */
export const queryAnnouncement: QueryFunction<'announcement'> = async (context, { id }) => {
  const record = await context.ledger.record(id);
  if (record === null || record.kind !== 'announcement') {
    return { value: null, isTouchedBy: ({ ids }) => ids.has(id) };
  }
  const lines = await linesOf(context);
  const { links, dependsOn } = await linksOf(context, id);
  const sources = await sourcesIn(context, record);
  const named = textsIn(record, 'follows');
  const summaries = (some: readonly Line[]) => some.map((line) => withLinks(context, line));
  const touches = touchesAny(context, id, [...dependsOn, ...(Object.keys(sources) as EntityId[])]);
  const summary = lineOf(record).summary;
  const alike = new Set(
    sameFigureElsewhere(
      summary,
      lines.map((line) => line.summary),
    ).map((it) => it.id),
  );
  return {
    value: {
      record,
      links,
      sources,
      follows: summaries(lines.filter(({ summary }) => named.includes(summary.id))),
      summarises: summaries(lines.filter((line) => summary.summarises.includes(line.summary.id))),
      sameFigures: summaries(lines.filter((line) => alike.has(line.summary.id))),
      followedBy: summaries(lines.filter(({ summary }) => summary.follows.includes(id))),
    },
    isTouchedBy: (touched) => isAboutAnnouncements(touched) || touches(touched),
  };
};
