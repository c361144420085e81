import { type CatalogueEvent, isSameGroup, whatOfCatalogue } from './catalogue.ts';
import { candidatesFor } from './compare.ts';
import type { Doubt } from './doubt-kinds.ts';
import type { CountWhat, PartySide, ProposedEvent } from './types.ts';

export function catalogueDoubts(
  event: ProposedEvent,
  index: number,
  catalogue: readonly CatalogueEvent[],
): readonly Doubt[] {
  const out: Doubt[] = [];
  const best = candidatesFor(event, catalogue).find((candidate) =>
    candidate.reasons.some((reason) => reason.code === 'same-day'),
  );
  const known = best ? catalogue.find((one) => one.id === best.id) : undefined;
  if (known) out.push(...contradictions(event, index, known));
  for (const count of event.counts) {
    if (count.number < 20) continue;
    const ids = catalogue
      .filter(
        (one) =>
          one.kind === event.kind.value &&
          one.id !== known?.id &&
          hasCount(one, count.what, count.to, count.number),
      )
      .map((one) => one.id);
    if (
      ids.length > 0 &&
      !out.some((one) => one.code === 'same-number-as-others' && one.number === count.number)
    )
      out.push({
        event: index,
        code: 'same-number-as-others',
        number: count.number,
        catalogueIds: ids.slice(0, 6),
      });
  }
  return out;
}

function contradictions(event: ProposedEvent, index: number, known: CatalogueEvent): readonly Doubt[] {
  const out: Doubt[] = [];
  for (const count of event.counts) {
    if (hasCount(known, count.what, count.to, count.number)) continue;
    const other: PartySide = count.to === 'UA' ? 'RU' : 'UA';
    if (hasCount(known, count.what, other, count.number)) {
      out.push({
        event: index,
        code: 'catalogue-has-other-side',
        catalogueId: known.id,
        to: count.to,
        number: count.number,
      });
      continue;
    }
    const rival = known.counts.find((one) => {
      const what = whatOfCatalogue(one);
      return what === count.what && one.to === count.to && one.number !== null;
    });
    if (rival?.number != null && count.qualifier === 'exact')
      out.push({
        event: index,
        code: 'catalogue-has-other-number',
        catalogueId: known.id,
        what: count.what,
        to: count.to,
        number: count.number,
        catalogueNumber: rival.number,
      });
  }
  if (
    event.place &&
    known.place &&
    !known.place.includes(event.place.value) &&
    !event.place.value.includes(known.place)
  )
    out.push({
      event: index,
      code: 'catalogue-has-other-place',
      catalogueId: known.id,
      place: event.place.value,
      cataloguePlace: known.place,
    });
  return out;
}

export const hasCount = (known: CatalogueEvent, what: CountWhat, to: PartySide, number: number): boolean =>
  known.counts.some((one) => {
    const group = whatOfCatalogue(one);
    return group !== null && one.to === to && one.number === number && isSameGroup(group, what);
  });
