import type { Reading } from './types.ts';

/** The plain shape of the command line: values with their words, no offsets. */
export type ContractEvent = {
  readonly main: boolean;
  readonly kind: string;
  readonly status: string;
  readonly date: string | null;
  readonly date_text: string | null;
  readonly counts: readonly {
    readonly what: string;
    readonly to: string;
    readonly number: number;
    readonly qualifier: string;
    readonly text: string;
  }[];
  readonly categories: readonly string[];
  readonly formula: string | null;
  readonly formula_text: string | null;
  readonly place: string | null;
  readonly mediators: readonly string[];
  readonly claimed_by: readonly { readonly name: string; readonly side: string }[];
};

/** A reading as the command prints it; an event that names nobody is the outlet's own voice. */
export function toContract(reading: Reading, text: string): readonly ContractEvent[] {
  const words = (span: { readonly start: number; readonly end: number }) => text.slice(span.start, span.end);
  return reading.events.map((event) => ({
    main: event.main,
    kind: event.kind.value,
    status: event.status.value,
    date: event.date?.iso ?? null,
    date_text: event.date ? words(event.date.span) : null,
    counts: event.counts.map((count) => ({
      what: count.what,
      to: count.to,
      number: count.number,
      qualifier: count.qualifier,
      text: words(count.span),
    })),
    categories: event.categories.map((category) => category.value),
    formula: event.formula?.value ?? null,
    formula_text: event.formula ? words(event.formula.span) : null,
    place: event.place?.value ?? null,
    mediators: event.mediators.map((mediator) => mediator.value),
    claimed_by:
      event.claimedBy.length > 0
        ? event.claimedBy.map((speaker) => ({ name: speaker.name, side: speaker.side }))
        : [{ name: '', side: 'media' }],
  }));
}
