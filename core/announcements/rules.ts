import type { EntityId } from '../base/ids.ts';
import type { Count, DateText } from '../model/types.ts';
import { countsArePlanned } from './catalogue.ts';

/** What the rules look at: an announcement as lists show it. */
export type RuledFacts = {
  readonly id: EntityId;
  readonly kind: string;
  readonly date: DateText;
  readonly formula?: string;
  readonly status?: string;
  readonly summarises: readonly EntityId[];
  readonly counts: readonly { readonly count: Count }[];
};

/**
 * Why the figures of an announcement do not stand for people or bodies that were moved.
 *
 * `planned`: an agreement or a list; `summary`: repeats figures of others; `not-carried-out`: cancelled, postponed or only
 * announced; `not-agreed`: the sides say different things about whether it took place at all.
 */
export type NotCounted = 'planned' | 'summary' | 'not-carried-out' | 'not-agreed';

/**
 * The warnings of `reference/README.md` as one rule: figures of these announcements are shown and never
 * counted together with those of others. `null`: reported as done.
 */
export function whyNotCounted(facts: Pick<RuledFacts, 'kind' | 'status' | 'summarises'>): NotCounted | null {
  switch (facts.status) {
    case 'cancelled':
    case 'postponed':
    case 'announced':
      return 'not-carried-out';
    case 'disputed':
    case 'denied':
      return 'not-agreed';
    default:
  }
  if (facts.summarises.length > 0) return 'summary';
  return countsArePlanned(facts.kind) ? 'planned' : null;
}

/** Below this a figure is shared by chance too often to say anything ("2 civilians"). */
const fewest = 30;

/**
 * Other announcements of the same kind that carry one of the same whole figures or the same formula.
 *
 * 909 bodies came on three days. A case is matched by date and kind; an identical number proves nothing,
 * so a screen names the other days instead of leaving the reader to mistake them.
 */
export function sameFigureElsewhere<Facts extends RuledFacts>(
  facts: RuledFacts,
  all: readonly Facts[],
): readonly Facts[] {
  const own = keysOf(facts);
  if (own.size === 0) return [];
  return all.filter(
    (other) =>
      other.id !== facts.id &&
      other.kind === facts.kind &&
      !facts.summarises.includes(other.id) &&
      !other.summarises.includes(facts.id) &&
      [...keysOf(other)].some((key) => own.has(key)),
  );
}

function keysOf({ formula, counts }: RuledFacts): ReadonlySet<string> {
  const figures = counts.flatMap(({ count }) =>
    count.scope === 'total' && count.number !== null && count.number >= fewest
      ? [`${count.what}.${count.to}.${count.number}`]
      : [],
  );
  // "1000-for-1000" names an event; "parity one-to-one" does not.
  const named = formula !== undefined && /\d{2,}/.test(formula) ? [`formula ${formula.trim()}`] : [];
  return new Set([...figures, ...named]);
}
