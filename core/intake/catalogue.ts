import type { AnnouncementFacts } from '../model/summaries.ts';
import type { Count } from '../model/types.ts';
import { dayNumber, dayOfIso } from './calendar.ts';
import type { CountWhat, EventKind, PartySide } from './types.ts';
import { readWhat } from './vocabulary.ts';

/** An announced event as the reference catalogue (`reference/events.json`) keeps it; only what intake compares. */
export type CatalogueEvent = {
  readonly id: string;
  readonly kind: EventKind;
  /** A day, a month (`YYYY-MM`) or a range. */
  readonly date: string | { readonly from: string; readonly to: string };
  readonly place: string | null;
  readonly formula: string | null;
  readonly categories: readonly string[];
  readonly counts: readonly CatalogueCount[];
  readonly mediators: readonly string[];
};

export type CatalogueCount = {
  /** "pow to Ukraine", "bodies to Russia", … */
  readonly what: string;
  readonly to: PartySide;
  readonly number: number | null;
};

export type DayRange = { readonly from: number; readonly to: number };

/** First and last day of a catalogue date; null when it cannot be read. */
export function rangeOf(date: CatalogueEvent['date']): DayRange | null {
  if (typeof date !== 'string') {
    const from = dayOfIso(date.from);
    const to = dayOfIso(date.to);
    return from === null || to === null ? null : { from, to };
  }
  const day = dayOfIso(date);
  if (day !== null) return { from: day, to: day };
  const month = /^(\d{4})-(\d{2})$/.exec(date);
  if (!month) return null;
  const year = Number(month[1]);
  const first = dayNumber(year, Number(month[2]), 1);
  if (first === null) return null;
  const next = Number(month[2]) === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, Number(month[2]) + 1, 1);
  return next === null ? null : { from: first, to: next - 1 };
}

/** What a catalogue count counts, in the words of intake. */
export function whatOfCatalogue(count: CatalogueCount): CountWhat | null {
  const [kept = ''] = count.what.split(' ');
  return Object.hasOwn(readWhat, kept) ? readWhat[kept as Count['what']] : null;
}

/** People of an exchange are counted as prisoners or as people: the same figure may stand under either. */
export const isSameGroup = (a: CountWhat, b: CountWhat): boolean =>
  a === b || ((a === 'pow' || a === 'person') && (b === 'pow' || b === 'person'));

/** The two figures of a catalogue formula ("1000-for-1000"); null for others. */
export function figuresOf(formula: string | null): readonly [number, number] | null {
  const match = /(\d+)-for-(\d+)/.exec(formula ?? '');
  return match ? [Number(match[1]), Number(match[2])] : null;
}

/** What a vault knows of an announcement, shipped or its own. */
export type KnownFacts = Pick<
  AnnouncementFacts,
  'id' | 'kind' | 'date' | 'place' | 'formula' | 'categories' | 'mediators'
> & {
  readonly counts: readonly { readonly count: Count }[];
};

/** An announcement of the vault as something to compare with; a date that is no day, month or range agrees with none. */
export function knownEvent(facts: KnownFacts): CatalogueEvent {
  const [from = '', to] = facts.date.replaceAll(/[?~%]/g, '').split('/');
  return {
    id: facts.id,
    kind: facts.kind as EventKind,
    date: to === undefined ? from : { from, to },
    place: facts.place ?? null,
    formula: facts.formula ?? null,
    categories: facts.categories,
    mediators: facts.mediators,
    counts: facts.counts.map(({ count }) => ({ what: count.what, to: count.to, number: count.number })),
  };
}
