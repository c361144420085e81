import { dayOfIso } from './calendar.ts';
import { type CatalogueEvent, figuresOf, isSameGroup, rangeOf, whatOfCatalogue } from './catalogue.ts';
import type { PartySide, ProposedEvent } from './types.ts';
import { keptCategory } from './vocabulary.ts';

/** Why a proposed event looks like, or unlike, one of the catalogue; the screen makes the words. */
export type Likeness =
  | { readonly code: 'same-day' }
  | { readonly code: 'near-day'; readonly days: number }
  | { readonly code: 'other-day'; readonly days: number }
  | { readonly code: 'same-day-of-other-year'; readonly years: number }
  | { readonly code: 'same-number'; readonly to: PartySide; readonly number: number }
  | {
      readonly code: 'other-number';
      readonly to: PartySide;
      readonly number: number;
      readonly catalogueNumber: number;
    }
  | { readonly code: 'same-formula'; readonly formula: string }
  | { readonly code: 'same-place'; readonly place: string }
  | { readonly code: 'same-mediator'; readonly mediator: string }
  | { readonly code: 'same-category'; readonly category: string };

export type Candidate = {
  readonly id: string;
  /** Only for the order of the list; not a probability. */
  readonly score: number;
  readonly reasons: readonly Likeness[];
  readonly against: readonly Likeness[];
  /** Nothing but a number agrees: 909 bodies came home on three days, so a number proposes, it never decides. */
  readonly isByNumberOnly: boolean;
};

const MOST = 5;
const ENOUGH = 3;

/**
 * Events of the catalogue that a proposed event may be, best first, with reasons for and against.
 *
 * Same kind only. A person decides whether the text is a further source of one of them or a new event.
 */
export function candidatesFor(
  event: ProposedEvent,
  catalogue: readonly CatalogueEvent[],
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const known of catalogue) {
    if (known.kind !== event.kind.value) continue;
    const candidate = compare(event, known);
    if (candidate.score >= ENOUGH) found.push(candidate);
  }
  found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return found.slice(0, MOST);
}

function compare(event: ProposedEvent, known: CatalogueEvent): Candidate {
  const reasons: Likeness[] = [];
  const against: Likeness[] = [];
  let score = 0;
  const day = dayLikeness(event, known);
  if (day) {
    (day.code === 'same-day' || day.code === 'near-day' ? reasons : against).push(day);
    if (day.code === 'same-day') score += 6;
    else if (day.code === 'near-day') score += 4 - day.days;
    else if (day.code === 'same-day-of-other-year') score -= 1;
    else score -= 5;
  }
  let numbers = 0;
  for (const count of event.counts) {
    const same = known.counts.filter((one) => {
      const what = whatOfCatalogue(one);
      return what !== null && one.number !== null && one.to === count.to && isSameGroup(what, count.what);
    });
    if (same.some((one) => one.number === count.number)) {
      reasons.push({ code: 'same-number', to: count.to, number: count.number });
      numbers += 1;
    } else if (same[0]?.number != null) {
      against.push({
        code: 'other-number',
        to: count.to,
        number: count.number,
        catalogueNumber: same[0].number,
      });
    }
  }
  score += Math.min(numbers, 2) * 3;
  const figures = figuresOf(known.formula);
  if (event.formula && figures && event.counts.some((count) => count.number === figures[0])) {
    reasons.push({ code: 'same-formula', formula: `${figures[0]}-for-${figures[1]}` });
    score += 1;
  } else if (event.formula && known.formula?.includes(event.formula.value)) {
    reasons.push({ code: 'same-formula', formula: event.formula.value });
    score += 1;
  }
  if (event.place && known.place?.includes(event.place.value)) {
    reasons.push({ code: 'same-place', place: event.place.value });
    score += 1;
  }
  for (const mediator of event.mediators)
    if (known.mediators.includes(mediator.value))
      reasons.push({ code: 'same-mediator', mediator: mediator.value });
  for (const category of event.categories) {
    if (known.categories.includes(keptCategory(category.value))) {
      reasons.push({ code: 'same-category', category: category.value });
      score += 0.25;
    }
  }
  const isByNumberOnly =
    reasons.length > 0 && reasons.every((one) => one.code === 'same-number' || one.code === 'same-category');
  return { id: known.id, score, reasons, against, isByNumberOnly };
}

function dayLikeness(event: ProposedEvent, known: CatalogueEvent): Likeness | null {
  const range = rangeOf(known.date);
  const from = event.date?.iso ? dayOfIso(event.date.iso) : null;
  if (!range || from === null) return null;
  const to = (event.date?.end ? dayOfIso(event.date.end) : null) ?? from;
  if (from <= range.to && to >= range.from) return { code: 'same-day' };
  const days = from > range.to ? from - range.to : range.from - to;
  if (days <= 3) return { code: 'near-day', days };
  const years = Math.round((from - range.from) / 365.25);
  const isSameDay = typeof known.date === 'string' && known.date.slice(4) === event.date?.iso?.slice(4);
  if (years !== 0 && isSameDay) return { code: 'same-day-of-other-year', years };
  return { code: 'other-day', days };
}
