import { boundsOf } from '../../../../core/base/dates/bounds.ts';
import { parseDate } from '../../../../core/base/dates/parse.ts';
import { partFacts, textIn } from '../../../../core/model/summaries.ts';
import type { DateText, EntityRecord } from '../../../../core/model/types.ts';

/** The answer to an application that is due first, while there is none. Dates that cannot be read come last. */
export function nearestDue(
  parts: readonly EntityRecord[],
): { readonly on: DateText; readonly body: string } | null {
  const due = parts.flatMap((part) => {
    const { dueOn } = partFacts(part);
    if (dueOn === undefined) return [];
    const parsed = parseDate(dueOn);
    const day = parsed.ok ? boundsOf(parsed.value).latest : Number.POSITIVE_INFINITY;
    return [{ on: dueOn, body: textIn(part, 'body') ?? '', day }];
  });
  return due.toSorted((a, b) => a.day - b.day)[0] ?? null;
}
