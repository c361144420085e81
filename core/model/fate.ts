import type { EntityRecord, StatedClaim, Value } from './types.ts';
import { isLook } from './values.ts';

/**
 * Fates that speak of death. They are written down in two steps with a reason, and looked at a second time in an act of
 * its own, because they were wrong before: a soldier identified by DNA and buried was freed alive in an exchange.
 */
const grave: ReadonlySet<string> = new Set(['believed-dead', 'remains-identified', 'buried']);

/** Whether a reported fate speaks of death. */
export const isGrave = (fate: Value): boolean => typeof fate === 'string' && grave.has(fate);

/**
 * The second looks at one report, oldest first.
 *
 * A report that is corrected is another report: it has to be looked at again.
 */
export const looksAt = (record: EntityRecord, claim: StatedClaim): readonly StatedClaim[] =>
  record.views
    .filter((view) => view.property === 'fate-look')
    .flatMap((view) => view.claims)
    .filter(({ value }) => isLook(value) && value.looked === claim.id);

/** How often a report of death was looked at: once is its writer's own look. `undefined` for any other report. */
export function lookCount(record: EntityRecord, claim: StatedClaim): 'once' | 'twice' | undefined {
  if (!isGrave(claim.value)) return undefined;
  return looksAt(record, claim).length === 0 ? 'once' : 'twice';
}
