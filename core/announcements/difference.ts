import { boundsOf } from '../base/dates/bounds.ts';
import { parseDate } from '../base/dates/parse.ts';
import { speakApart } from '../model/speakers.ts';
import type { Count, DateText, EntityRecord, PropertyView, StatedClaim } from '../model/types.ts';
import { isCount, valuesDiffer } from '../model/values.ts';

/**
 * What a difference between two figures can come from. Never who is wrong: that cannot be known from announcements.
 *
 * `identification`: bodies are counted before anybody knows how many people they are · `civilians`: one counts civilians among
 * soldiers, another apart · `groups`: a group (the wounded) is counted in or beside · `rounded`: one gave a round or a lowest
 * number · `later`: the reports are of different days · `retold`: one figure is a retelling and not the side's own word ·
 * `unexplained`: none of these can be seen.
 */
export type DifferenceMeaning =
  | 'identification'
  | 'civilians'
  | 'groups'
  | 'rounded'
  | 'later'
  | 'retold'
  | 'unexplained';

/** What a report says of itself, as far as it matters here. */
export type ReportFacts = { readonly side?: string; readonly publishedOn?: DateText };

export type CountDifference = {
  readonly view: PropertyView;
  readonly claims: readonly (StatedClaim & { readonly value: Count })[];
  /** Between the highest and the lowest number said. */
  readonly gap: number;
  readonly meanings: readonly DifferenceMeaning[];
};

/** Figures of the same thing that exclude each other, with what that can mean. */
export function countDifferences(
  record: EntityRecord,
  reportOf: (source: string) => ReportFacts | undefined,
): readonly CountDifference[] {
  return record.views
    .filter(({ property }) => property === 'count')
    .flatMap((view): CountDifference[] => {
      const claims = view.claims.filter((claim): claim is StatedClaim & { value: Count } =>
        isCount(claim.value),
      );
      if (!differ(claims)) return [];
      const numbers = claims.flatMap(({ value }) => (value.number === null ? [] : [value.number]));
      const gap = Math.max(...numbers) - Math.min(...numbers);
      return [{ view, claims, gap, meanings: meaningsOf(claims, record, reportOf) }];
    });
}

const differ = (claims: readonly StatedClaim[]): boolean =>
  claims.some((a, i) => claims.slice(i + 1).some((b) => speakApart(a, b) && valuesDiffer(a.value, b.value)));

function meaningsOf(
  claims: readonly (StatedClaim & { readonly value: Count })[],
  record: EntityRecord,
  reportOf: (source: string) => ReportFacts | undefined,
): readonly DifferenceMeaning[] {
  const [first] = claims;
  if (first === undefined) return [];
  const { what, to } = first.value;
  const others = record.views
    .filter(({ property }) => property === 'count')
    .flatMap((view) => view.claims)
    .flatMap(({ value }) => (isCount(value) && value.to === to ? [value] : []));
  const reports = claims.flatMap(({ source }) => (source === undefined ? [] : (reportOf(source) ?? [])));
  const found: DifferenceMeaning[] = [];
  if (what === 'bodies') found.push('identification');
  const isPeople = what === 'pow' || what === 'people' || what === 'civilians';
  if (isPeople && others.some((other) => other.what !== what && other.what !== 'bodies'))
    found.push('civilians');
  if (others.some((other) => other.what === what && other.scope !== 'total')) found.push('groups');
  if (claims.some(({ value }) => value.qualifier !== 'exact' && value.number !== null)) found.push('rounded');
  if (areOfOtherDays(reports)) found.push('later');
  const sides = new Set(reports.map(({ side }) => side));
  if (sides.size > 1 && (sides.has('media') || sides.has('anonymous'))) found.push('retold');
  return found.length === 0 ? ['unexplained'] : found;
}

/** Whether some report appeared when another was certainly out already. */
function areOfOtherDays(reports: readonly ReportFacts[]): boolean {
  const days = reports.flatMap(({ publishedOn }) => {
    const date = publishedOn === undefined ? null : parseDate(publishedOn);
    return date?.ok === true ? [boundsOf(date.value)] : [];
  });
  return days.some((a) => days.some((b) => a.latest + 1 < b.earliest));
}
