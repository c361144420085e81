import type { Count } from '../model/types.ts';
import type { KnownFacts } from './catalogue.ts';
import { formulaOf } from './formula-text.ts';
import { done } from './proposal.ts';
import type { Category, EventKind, EventStatus, ProposedEvent, ReadCount, Span } from './types.ts';
import { readWhat } from './vocabulary.ts';

const nowhere: Span = { start: 0, end: 0 };

/** An announcement that a person typed, as something that can be doubted like a read one. */
export function typedEvent(facts: KnownFacts & { readonly status?: string }): ProposedEvent {
  const [iso = '', end] = facts.date.split('/');
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const counts = facts.counts.flatMap(({ count }) => readCount(count) ?? []);
  const form = facts.formula === undefined ? null : formulaOf(facts.formula);
  return {
    main: true,
    kind: { value: facts.kind as EventKind, span: nowhere },
    status: { value: (facts.status ?? done) as EventStatus, span: nowhere },
    date: isDay
      ? { iso, basis: 'full', span: nowhere, stated: {}, ...(end === undefined ? {} : { end }) }
      : null,
    counts: counts.filter((count) => !count.isPart),
    parts: counts.filter((count) => count.isPart),
    categories: facts.categories.map((value) => ({ value: value as Category, span: nowhere })),
    formula: form === null ? null : { value: form, span: nowhere },
    place: facts.place === undefined ? null : { value: facts.place, span: nowhere },
    mediators: facts.mediators.map((value) => ({ value, span: nowhere })),
    claimedBy: [],
    conditions: [],
    sentences: [],
  };
}

/** A kept count in the reader's words; `null` where the number is withheld. */
export const readCount = (count: Count, span: Span | null = null): ReadCount | null =>
  count.number === null
    ? null
    : {
        what: readWhat[count.what],
        to: count.to,
        number: count.number,
        qualifier: count.qualifier === 'undisclosed' ? 'exact' : count.qualifier,
        span: span ?? nowhere,
        isPart: count.scope !== 'total',
      };
