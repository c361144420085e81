import type { AnnouncementSummary } from '../../../services/announcements-api.ts';

/** Announcements in the order given, cut where the year changes. The year is the first of the date's four digits. */
export function byYear(
  rows: readonly AnnouncementSummary[],
): readonly { readonly year: string; readonly rows: readonly AnnouncementSummary[] }[] {
  const groups: { year: string; rows: AnnouncementSummary[] }[] = [];
  for (const row of rows) {
    const year = /\d{4}/.exec(row.date)?.[0] ?? '';
    const last = groups.at(-1);
    if (last !== undefined && last.year === year) last.rows.push(row);
    else groups.push({ year, rows: [row] });
  }
  return groups;
}
