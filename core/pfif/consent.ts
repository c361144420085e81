import { earliestDay, type latestDay } from '../base/dates/bounds.ts';
import { parseDate } from '../base/dates/parse.ts';
import type { Audience } from '../model/schema-types.ts';
import { textIn, textsIn } from '../model/summaries.ts';
import type { EntityRecord } from '../model/types.ts';

/** Whether consents written down in a case let its data go to an audience. `other`: there are some, for something else. */
export type ConsentState = 'given' | 'none' | 'other' | 'withdrawn' | 'over';

/**
 * What the consents of a case say about giving its data to an audience. One that was withdrawn outweighs all others: doubt protects
 * the person. Publishing asks for the consent to publish the name, anything narrower for the consent to share.
 */
export function consentFor(
  consents: readonly EntityRecord[],
  audience: Audience,
  today: string,
): ConsentState {
  const standing = consents.filter(({ isDeleted }) => !isDeleted);
  if (standing.length === 0) return 'none';
  // Whatever stands in the field: a date that could not be read takes the consent back all the same.
  if (
    standing.some((one) =>
      one.views.some(({ property, claims }) => property === 'withdrawn-on' && claims.length > 0),
    )
  )
    return 'withdrawn';
  const fitting = standing.filter(
    (one) =>
      textsIn(one, 'allows').includes(audience === 'public' ? 'publish-name' : 'share') &&
      textsIn(one, 'with').includes(audience),
  );
  if (fitting.length === 0) return 'other';
  return fitting.some((one) => isStanding(one, today)) ? 'given' : 'over';
}

/** Given by today and not over yet; a date that cannot be read does not stand. */
function isStanding(consent: EntityRecord, today: string): boolean {
  const from = dayOf(consent, 'given-on', earliestDay);
  // An end that is only about known has come when its first possible day has.
  const until = dayOf(consent, 'until', earliestDay);
  return (
    (from === undefined || (from !== null && from <= today)) &&
    (until === undefined || (until !== null && until >= today))
  );
}

function dayOf(consent: EntityRecord, property: string, end: typeof latestDay): string | null | undefined {
  const text = textIn(consent, property);
  if (text === undefined) return undefined;
  const date = parseDate(text);
  return date.ok ? end(date.value) : null;
}
