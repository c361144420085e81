import type { EntityId } from '../base/ids.ts';
import type { Count } from '../model/types.ts';
import type { EventKind, ProposedEvent, ReadCount, ReadDate, ReadSpeaker, Span } from './types.ts';
import { keptCategory, keptWhat } from './vocabulary.ts';

/** Properties of an announcement that a text can state. */
export type ItemProperty =
  | 'kind'
  | 'date'
  | 'status'
  | 'place'
  | 'formula'
  | 'count'
  | 'category'
  | 'mediator'
  | 'condition';

/** What stands for "reported as carried out": an announcement keeps no status then. */
export const done = 'reported-done';

/** One value that a person checks: keeps, corrects or drops. */
export type Item = {
  readonly id: string;
  readonly property: ItemProperty;
  /** As it would be kept: a day in EDTF, a choice of the schema, names in the catalogue's English until corrected. */
  readonly value: string | Count;
  /** Where it stands in the text; `null` for what a person added without it. */
  readonly span: Span | null;
  /** Who said it, in the words of the text; empty: the report itself. */
  readonly speaker: string;
  readonly isDropped: boolean;
  /** A person changed or added it. */
  readonly isCorrected: boolean;
  /** How the day was found. */
  readonly day?: ReadDate;
};

/** What becomes of a proposal; nothing is saved while it is open. */
export type Decision =
  | { readonly kind: 'open' }
  | { readonly kind: 'new' }
  /** The text is a further report of an announcement that the vault has. */
  | { readonly kind: 'known'; readonly id: EntityId }
  | { readonly kind: 'left-out' };

/** One announcement that a text seems to make, as it is being checked. */
export type Proposal = {
  readonly id: string;
  readonly isMain: boolean;
  readonly items: readonly Item[];
  readonly speakers: readonly ReadSpeaker[];
  readonly decision: Decision;
};

/** A reading as proposals to check, the main one first; nothing is decided. */
export const proposalsOf = (events: readonly ProposedEvent[], text: string): readonly Proposal[] =>
  events.map((event, index) => proposalOf(event, `e${index}`, text));

function proposalOf(event: ProposedEvent, id: string, text: string): Proposal {
  const items: Item[] = [];
  const put = (property: ItemProperty, value: Item['value'], span: Span | null, more: Partial<Item> = {}) =>
    items.push({
      id: `${id}.${items.length}`,
      property,
      value,
      span,
      speaker: speakerOf(event, span),
      isDropped: false,
      isCorrected: false,
      ...more,
    });
  put('kind', event.kind.value, event.kind.span);
  put('date', dayText(event.date), event.date?.span ?? null, event.date ? { day: event.date } : {});
  put('status', event.status.value, event.status.value === done ? null : event.status.span);
  for (const count of event.counts) put('count', countOf(count), count.span);
  for (const part of event.parts) put('count', partOf(part, text), part.span);
  for (const { value, span } of event.categories) put('category', keptCategory(value), span);
  if (event.formula) put('formula', formulaText(event), event.formula.span);
  if (event.place) put('place', event.place.value, event.place.span);
  for (const { value, span } of event.mediators) put('mediator', value, span);
  for (const span of event.conditions) put('condition', text.slice(span.start, span.end), span);
  return { id, isMain: event.main, items, speakers: event.claimedBy, decision: { kind: 'open' } };
}

/** A proposal that a person starts, because the text makes an announcement that was not found. */
export const emptyProposal = (id: string, kind: EventKind): Proposal => ({
  id,
  isMain: false,
  speakers: [],
  decision: { kind: 'open' },
  items: (
    [
      ['kind', kind],
      ['date', ''],
      ['status', done],
    ] as const
  ).map(([property, value], place) => ({
    id: `${id}.${place}`,
    property,
    value,
    span: null,
    speaker: '',
    isDropped: false,
    isCorrected: true,
  })),
});

/** A day or a range in EDTF; empty where the words cannot be resolved. */
const dayText = (date: ReadDate | null): string =>
  date?.iso == null ? '' : date.end === undefined ? date.iso : `${date.iso}/${date.end}`;

const countOf = ({ what, to, number, qualifier }: ReadCount): Count => ({
  what: keptWhat[what],
  to,
  number,
  qualifier,
  scope: 'total',
});

const partOf = (part: ReadCount, text: string): Count => ({
  ...countOf(part),
  scope: 'part',
  scopeText: text.slice(part.span.start, part.span.end),
});

/** The formula as the catalogue writes it: with its figures where the text gives them. */
function formulaText(event: ProposedEvent): string {
  const { value, span } = event.formula as NonNullable<ProposedEvent['formula']>;
  if (value !== 'N-for-N') return value === 'one-to-one' ? 'parity one-to-one' : value;
  const own = event.counts.filter((count) => count.span.start < span.end && count.span.end > span.start);
  const figure = (to: 'UA' | 'RU') =>
    (own.find((count) => count.to === to) ?? event.counts.find((count) => count.to === to))?.number;
  const first = figure('UA');
  const second = figure('RU');
  return first === undefined || second === undefined ? value : `${first}-for-${second}`;
}

/** Who is quoted for a value: the nearest speaker of its own sentence; otherwise it is the report's own word. */
function speakerOf(event: ProposedEvent, span: Span | null): string {
  if (span === null) return '';
  const sentence = event.sentences.find((one) => span.start >= one.start && span.end <= one.end);
  const near = event.claimedBy.filter(
    (speaker) =>
      sentence !== undefined &&
      speaker.side !== 'media' &&
      speaker.span.start >= sentence.start &&
      speaker.span.end <= sentence.end,
  );
  const distance = (speaker: ReadSpeaker) =>
    Math.max(speaker.span.start - span.end, span.start - speaker.span.end);
  return near.toSorted((a, b) => distance(a) - distance(b))[0]?.name ?? '';
}
