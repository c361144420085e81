import { describe, expect, it } from 'vitest';
import type { EntityId } from '../base/ids.ts';
import type { Count } from '../model/types.ts';
import { acceptedEntries, keptText } from './accept.ts';
import type { KnownFacts } from './catalogue.ts';
import { doubtsOf } from './doubt.ts';
import { emptyProposal, type Proposal, proposalsOf } from './proposal.ts';
import { editProposals, eventOf } from './proposal-edits.ts';
import { readNews } from './read.ts';

const text =
  'У понеділок, 16 червня, до України повернулися тіла 1245 захисників, повідомив Коордштаб. Росія заявила про 1248 тіл. Захід відбувся за сприяння МКЧХ.';
const read = (input = text, published = '2025-06-17'): readonly Proposal[] =>
  proposalsOf(readNews(input, { published }).events, input);
const counts = (proposal: Proposal | undefined): readonly Count[] =>
  (proposal?.items ?? []).flatMap(({ value, isDropped }) =>
    typeof value === 'object' && !isDropped ? [value] : [],
  );

const report = {
  id: 'report0000000000000000000z' as EntityId,
  title: 'Вигадане видання',
  sourceKind: 'media',
  url: '',
  published: '2025-06-17',
};
const known: KnownFacts = {
  id: 'known00000000000000000000z' as EntityId,
  kind: 'body-repatriation',
  date: '2025-06-16',
  place: 'Istanbul (Çırağan Palace)',
  categories: ['bodies'],
  mediators: ['ICRC'],
  counts: [],
};
const accept = (proposals: readonly Proposal[]) =>
  acceptedEntries({
    report,
    proposals,
    newIds: new Map([['e0', 'fresh00000000000000000000z' as EntityId]]),
    knownOf: (id) => (id === known.id ? known : undefined),
    localise: (name) => (name === 'ICRC' ? 'МКЧХ' : name),
  });

describe('proposals of a text', () => {
  it('hold each value with its place, in the words that are kept', () => {
    const [main] = read();
    const values = main?.items.map(({ property, value, span }) => [
      property,
      value,
      span === null ? null : text.slice(span.start, span.end),
    ]);
    expect(values).toContainEqual(['kind', 'body-repatriation', expect.any(String)]);
    expect(values).toContainEqual(['date', '2025-06-16', '16 червня']);
    expect(values).toContainEqual(['status', 'reported-done', null]);
    expect(values).toContainEqual(['mediator', 'ICRC', 'МКЧХ']);
    expect(counts(main)[0]).toEqual({
      what: 'bodies',
      to: 'UA',
      number: 1245,
      qualifier: 'exact',
      scope: 'total',
    });
    expect(main?.decision).toEqual({ kind: 'open' });
  });

  it('give each number to the speaker of its own sentence', () => {
    const [main] = read();
    const speakers = main?.items.flatMap(({ value, speaker }) =>
      typeof value === 'object' ? [[value.number, speaker]] : [],
    );
    expect(speakers?.[0]).toEqual([1245, expect.stringMatching(/Коордштаб/i)]);
    expect(speakers?.find(([number]) => number === 1248)?.[1]).toBe('');
  });

  it('write a formula with its figures', () => {
    const [main] = read('Сьогодні відбувся обмін 157 на 157.', '2026-02-05');
    expect(main?.items.find((item) => item.property === 'formula')?.value).toBe('157-for-157');
  });

  it('stay as they were but for what was edited', () => {
    const [first] = read();
    const other = emptyProposal('own', 'exchange');
    const item = first?.items.find(({ property }) => property === 'count');
    const next = editProposals([first as Proposal, other], {
      type: 'value',
      item: item?.id ?? '',
      value: { ...(item?.value as Count), number: 1212 },
    });
    expect(counts(next[0])[0]?.number).toBe(1212);
    expect(next[0]?.items.find(({ id }) => id === item?.id)?.isCorrected).toBe(true);
    expect(next[1]).toBe(other);
    const dropped = editProposals(next, { type: 'drop', item: item?.id ?? '' });
    expect(counts(dropped[0])).toHaveLength(counts(next[0]).length - 1);
    expect(editProposals(dropped, { type: 'keep', item: item?.id ?? '' })).toEqual(next);
  });

  it('are doubted as they are now, not as they were read', () => {
    const wrong = 'У вівторок, 16 червня 2025 року, до України повернулися тіла 1245 захисників.';
    const proposals = read(wrong);
    const codes = (all: readonly Proposal[]) =>
      doubtsOf(all.map(eventOf), [], { today: '2026-01-01' }).map(({ code }) => code);
    expect(codes(proposals)).toEqual(['weekday-does-not-fit']);
    const day = proposals[0]?.items.find(({ property }) => property === 'date')?.id ?? '';
    const corrected = editProposals(proposals, { type: 'value', item: day, value: '2025-06-17' });
    expect(codes(corrected)).toEqual([]);
    const future = editProposals(proposals, { type: 'value', item: day, value: '2030-06-17' });
    expect(codes(future)).toEqual(['in-the-future']);
  });
});

it('keeps a text whatever line ends it was copied with', () => {
  expect(keptText(' \r\nОбмін.\r\nВдома 90.\r ')).toBe('Обмін.\nВдома 90.');
});

describe('what is accepted', () => {
  const decide = (decision: Proposal['decision'], proposals = read()) =>
    editProposals(proposals, { type: 'decide', proposal: 'e0', decision });

  it('is the report alone while nothing is decided', () => {
    expect(accept(read()).map(({ id }) => id)).toEqual([report.id]);
    expect(accept(decide({ kind: 'left-out' })).map(({ id }) => id)).toEqual([report.id]);
  });

  it('is the report and every kept value of a new announcement', () => {
    const [source, announcement] = accept(decide({ kind: 'new' }));
    expect(source?.statements.map(({ property }) => property)).toEqual(['title', 'kind', 'date']);
    const said = announcement?.statements.map(({ property }) => property);
    for (const property of ['kind', 'date', 'count', 'category', 'mediator', 'report'])
      expect(said).toContain(property);
    expect(said).not.toContain('status');
    expect(announcement?.statements.find(({ property }) => property === 'mediator')?.value).toBe('МКЧХ');
    expect(announcement?.statements.find(({ property }) => property === 'count')).toMatchObject({
      source: { kind: 'existing', id: report.id },
      statedOn: '2025-06-17',
    });
  });

  it('repeats of a known announcement only who gives which number', () => {
    const [, announcement] = accept(decide({ kind: 'known', id: known.id }));
    expect(announcement?.id).toBe(known.id);
    expect([...new Set(announcement?.statements.map(({ property }) => property))]).toEqual([
      'count',
      'report',
    ]);
  });

  it('leaves out what was dropped', () => {
    const dropped = read()[0]?.items.filter(({ property }) => property === 'count') ?? [];
    const proposals = dropped.reduce<readonly Proposal[]>(
      (all, { id }) => editProposals(all, { type: 'drop', item: id }),
      read(),
    );
    const [, announcement] = accept(decide({ kind: 'new' }, proposals));
    expect(announcement?.statements.some(({ property }) => property === 'count')).toBe(false);
  });
});
