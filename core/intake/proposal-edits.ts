import type { Count } from '../model/types.ts';
import { formulaOf } from './formula-text.ts';
import { type Decision, done, type Item, type ItemProperty, type Proposal } from './proposal.ts';
import { readCount } from './typed-event.ts';
import type { Category, EventKind, EventStatus, ProposedEvent, Read, Span } from './types.ts';

/** What a person did to the proposals of a text. */
export type ProposalEdit =
  | { readonly type: 'value'; readonly item: string; readonly value: string | Count }
  | { readonly type: 'speaker'; readonly item: string; readonly speaker: string }
  | { readonly type: 'drop' | 'keep'; readonly item: string }
  | {
      readonly type: 'add';
      readonly proposal: string;
      readonly property: ItemProperty;
      readonly value: string | Count;
      readonly span: Span | null;
    }
  | { readonly type: 'decide'; readonly proposal: string; readonly decision: Decision }
  | { readonly type: 'propose'; readonly proposal: Proposal };

/** The proposals after an edit; what an edit does not name stays the same object. */
export function editProposals(proposals: readonly Proposal[], edit: ProposalEdit): readonly Proposal[] {
  switch (edit.type) {
    case 'propose':
      return [...proposals, edit.proposal];
    case 'decide':
      return change(proposals, edit.proposal, (it) => ({ ...it, decision: edit.decision }));
    case 'add':
      return change(proposals, edit.proposal, (it) => ({ ...it, items: [...it.items, added(it, edit)] }));
    case 'value':
      return changeItem(proposals, edit.item, (it) => ({ ...it, value: edit.value, isCorrected: true }));
    case 'speaker':
      return changeItem(proposals, edit.item, (it) => ({ ...it, speaker: edit.speaker }));
    case 'drop':
    case 'keep':
      return changeItem(proposals, edit.item, (it) => ({ ...it, isDropped: edit.type === 'drop' }));
  }
}

const change = (
  proposals: readonly Proposal[],
  id: string,
  by: (proposal: Proposal) => Proposal,
): readonly Proposal[] => proposals.map((proposal) => (proposal.id === id ? by(proposal) : proposal));

const changeItem = (
  proposals: readonly Proposal[],
  id: string,
  by: (item: Item) => Item,
): readonly Proposal[] =>
  proposals.map((proposal) =>
    proposal.items.some((item) => item.id === id)
      ? { ...proposal, items: proposal.items.map((item) => (item.id === id ? by(item) : item)) }
      : proposal,
  );

const added = (proposal: Proposal, edit: Extract<ProposalEdit, { type: 'add' }>): Item => ({
  id: `${proposal.id}.${proposal.items.length}`,
  property: edit.property,
  value: edit.value,
  span: edit.span,
  speaker: '',
  isDropped: false,
  isCorrected: true,
});

const nowhere: Span = { start: 0, end: 0 };

/** A checked proposal as an event again, so that doubts and likenesses follow every correction. */
export function eventOf(proposal: Proposal): ProposedEvent {
  const items = proposal.items.filter((item) => !item.isDropped);
  const reads = <T extends string>(property: ItemProperty): readonly Read<T>[] =>
    items.flatMap(({ property: own, value, span }) =>
      own === property && typeof value === 'string' && value !== ''
        ? [{ value: value as T, span: span ?? nowhere }]
        : [],
    );
  const all = items.flatMap(({ value, span }) =>
    typeof value === 'object' ? (readCount(value, span) ?? []) : [],
  );
  const [place] = reads<string>('place');
  const [formula] = reads<string>('formula');
  const form = formula === undefined ? null : formulaOf(formula.value);
  return {
    main: proposal.isMain,
    kind: reads<EventKind>('kind')[0] ?? { value: 'exchange', span: nowhere },
    status: reads<EventStatus>('status')[0] ?? { value: done, span: nowhere },
    date: dateOf(items.find((item) => item.property === 'date')),
    counts: all.filter((count) => !count.isPart),
    parts: all.filter((count) => count.isPart),
    categories: reads<string>('category').map(({ value, span }) => ({
      value: (value === 'civilian' ? 'civilians' : value) as Category,
      span,
    })),
    formula: formula === undefined || form === null ? null : { value: form, span: formula.span },
    place: place ?? null,
    mediators: reads<string>('mediator'),
    claimedBy: proposal.speakers,
    conditions: [],
    sentences: [],
  };
}

/** A corrected day is what the person typed, so nothing of the text's own words is compared with it any more. */
function dateOf(item: Item | undefined): ProposedEvent['date'] {
  if (item === undefined || typeof item.value !== 'string') return null;
  if (!item.isCorrected) return item.day ?? null;
  const [iso = '', end] = item.value.split('/');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  return {
    iso,
    basis: 'full',
    span: item.span ?? nowhere,
    stated: {},
    ...(end !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(end) ? { end } : {}),
  };
}
