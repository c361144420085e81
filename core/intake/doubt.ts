import { dayNumber, dayOfIso, weekdayOfDay } from './calendar.ts';
import { type CatalogueEvent, figuresOf, rangeOf } from './catalogue.ts';
import { catalogueDoubts, hasCount } from './doubt-catalogue.ts';
import type { Doubt, DoubtOptions } from './doubt-kinds.ts';
import type { CountWhat, PartySide, ProposedEvent } from './types.ts';

const FIRST_DAY = '2014-01-01';

/** Questions to check, for every event, in the order of the fields. */
export function doubtsOf(
  events: readonly ProposedEvent[],
  catalogue: readonly CatalogueEvent[],
  options: DoubtOptions,
): readonly Doubt[] {
  return events.flatMap((event, index) => [
    ...dayDoubts(event, index, options.today),
    ...yearDoubts(event, index, catalogue),
    ...sumDoubts(event, index),
    ...parityDoubts(event, index),
    ...catalogueDoubts(event, index, catalogue),
  ]);
}

function dayDoubts(event: ProposedEvent, index: number, today: string): readonly Doubt[] {
  const out: Doubt[] = [];
  const { date } = event;
  if (!date) return out;
  const { day, month, year, weekday } = date.stated;
  if (date.iso === null) {
    if (day !== undefined && month !== undefined && dayNumber(year ?? 2024, month, day) === null)
      out.push({ event: index, code: 'no-such-day', day, month, year: year ?? null });
    return out;
  }
  const number = dayOfIso(date.iso);
  if (number === null) return out;
  if (weekday !== undefined && day !== undefined && weekdayOfDay(number) !== weekday)
    out.push({
      event: index,
      code: 'weekday-does-not-fit',
      iso: date.iso,
      stated: weekday,
      actual: weekdayOfDay(number),
    });
  if (date.iso < FIRST_DAY) out.push({ event: index, code: 'before-2014', iso: date.iso });
  if (date.iso > today && event.status.value === 'reported-done')
    out.push({ event: index, code: 'in-the-future', iso: date.iso });
  if (
    (date.end ?? date.iso) < today &&
    event.status.value === 'announced' &&
    event.kind.value !== 'agreement'
  )
    out.push({ event: index, code: 'planned-day-is-past', iso: date.iso });
  return out;
}

/** The same day and figures of another year: an article that puts the round into the wrong year. */
function yearDoubts(
  event: ProposedEvent,
  index: number,
  catalogue: readonly CatalogueEvent[],
): readonly Doubt[] {
  const iso = event.date?.iso;
  if (!iso) return [];
  const sameKind = catalogue.filter((known) => known.kind === event.kind.value);
  if (sameKind.some((known) => covers(known, iso))) return [];
  const out: Doubt[] = [];
  for (const known of sameKind) {
    if (typeof known.date !== 'string' || known.date.length !== 10 || known.date.slice(4) !== iso.slice(4))
      continue;
    const figures = figuresOf(known.formula);
    const agrees =
      event.counts.some((count) => hasCount(known, count.what, count.to, count.number)) ||
      (figures !== null && event.counts.some((count) => count.number === figures[0])) ||
      (event.place !== null && known.place?.includes(event.place.value) === true);
    if (agrees) out.push({ event: index, code: 'year-does-not-fit', iso, catalogueId: known.id });
  }
  return out;
}

function covers(known: CatalogueEvent, iso: string): boolean {
  const range = rangeOf(known.date);
  const day = dayOfIso(iso);
  return range !== null && day !== null && day >= range.from && day <= range.to;
}

/** Soldiers and civilians beside a figure of all people: they should make it up. */
function sumDoubts(event: ProposedEvent, index: number): readonly Doubt[] {
  const out: Doubt[] = [];
  for (const to of ['UA', 'RU'] as const) {
    const exact = event.counts.filter((count) => count.to === to && count.qualifier === 'exact');
    const of = (what: CountWhat) => exact.filter((count) => count.what === what);
    const wholes = of('person');
    const soldiers = of('pow');
    const civilians = of('civilian');
    if (wholes.length === 1 && soldiers.length === 1 && civilians.length === 1) {
      const whole = wholes[0]!.number;
      const parts = [soldiers[0]!.number, civilians[0]!.number];
      if (parts[0]! + parts[1]! !== whole)
        out.push({ event: index, code: 'parts-do-not-add-up', to, whole, parts });
    }
    // Groups by rank or sex told in one breath can be fewer than the whole, never more.
    const parts = event.parts.filter((part) => part.to === to && part.qualifier === 'exact');
    const whole = Math.max(0, ...exact.map((count) => count.number));
    const sum = parts.reduce((total, part) => total + part.number, 0);
    if (whole > 0 && parts.some((part) => part.number > whole) && parts.length > 0)
      out.push({
        event: index,
        code: 'parts-do-not-add-up',
        to,
        whole,
        parts: parts.map((part) => part.number),
      });
    else if (whole > 0 && parts.length === 2 && isPair(event) && sum !== whole)
      out.push({
        event: index,
        code: 'parts-do-not-add-up',
        to,
        whole,
        parts: parts.map((part) => part.number),
      });
  }
  return out;
}

/** "132 чоловіки та 8 жінок": two groups beside each other that divide the whole. */
function isPair(event: ProposedEvent): boolean {
  const [first, second] = event.parts;
  return (
    first !== undefined &&
    second !== undefined &&
    event.parts.length === 2 &&
    second.span.start - first.span.end <= 6 &&
    second.span.start >= first.span.end
  );
}

function parityDoubts(event: ProposedEvent, index: number): readonly Doubt[] {
  if (event.formula === null || event.kind.value !== 'exchange') return [];
  const figure = (to: PartySide) =>
    event.counts.filter(
      (count) =>
        count.to === to && count.qualifier === 'exact' && (count.what === 'pow' || count.what === 'person'),
    );
  const toUkraine = figure('UA');
  const toRussia = figure('RU');
  if (toUkraine.length === 0 || toRussia.length === 0) return [];
  const isEqual = event.formula.value === 'one-to-one' || isEvenFormula(event);
  if (!isEqual || toUkraine.some((a) => toRussia.some((b) => a.number === b.number))) return [];
  return [
    {
      event: index,
      code: 'one-to-one-but-unequal',
      toUkraine: toUkraine[0]!.number,
      toRussia: toRussia[0]!.number,
    },
  ];
}

/** An even formula gives both sides the same figure, from the same words. */
function isEvenFormula(event: ProposedEvent): boolean {
  const own = event.counts.filter((count) => count.span.start === event.formula?.span.start);
  return own.length === 2 && own[0]!.number === own[1]!.number;
}
