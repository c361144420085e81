import type { AnnouncementSummary } from '../../../services/announcements-api.ts';

/** What of the announcements is shown; `null` for all. */
export type TimelineFilter = {
  readonly kind: string | null;
  readonly category: string | null;
  /** Figures were named for this receiving side. */
  readonly side: 'UA' | 'RU' | null;
};

export const everything: TimelineFilter = { kind: null, category: null, side: null };

/** Announcements that pass; one that names no side is shown whichever is chosen, because it excludes none. */
export const filterRows = (
  rows: readonly AnnouncementSummary[],
  { kind, category, side }: TimelineFilter,
): readonly AnnouncementSummary[] =>
  rows.filter(
    (row) =>
      (kind === null || row.kind === kind) &&
      (category === null || row.categories.includes(category)) &&
      (side === null || row.counts.length === 0 || row.counts.some(({ count }) => count.to === side)),
  );
