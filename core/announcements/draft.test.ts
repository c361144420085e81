import { describe, expect, it } from 'vitest';
import { type ChangeId, changeIdOf, type DeviceId, type EntityId } from '../base/ids.ts';
import type { Command, SourceChoice } from '../model/commands.ts';
import { viewIn } from '../model/fold.ts';
import { applyChange, createLedger, planContext, recordIn } from '../model/ledger.ts';
import { planChange } from '../model/plan.ts';
import { announcementFacts, textsIn } from '../model/summaries.ts';
import type { Change, Count } from '../model/types.ts';
import { type AnnouncementDraft, draftStatements } from './draft.ts';

const marsh = 'marsh000000000000000000000' as EntityId;
const other = 'ther0000000000000000000000' as EntityId;
const leaflet = 'paper000000000000000000000' as EntityId;
const source: SourceChoice = {
  kind: 'new',
  id: leaflet,
  title: 'The Marsh Leaflet',
  sourceKind: 'media',
};
const count = (number: number | null, qualifier: Count['qualifier']): Count => ({
  what: 'pow',
  to: 'UA',
  number,
  qualifier,
  scope: 'total',
});
const draft: AnnouncementDraft = {
  kind: { value: 'exchange' },
  date: { value: '2027-02-30' },
  counts: [
    { value: count(40, 'up-to'), speaker: 'Office of Storks' },
    { value: count(null, 'undisclosed'), speaker: 'Ministry of Reeds' },
  ],
  mediators: [{ value: 'Herons' }],
  conditions: [{ value: 'after the lists are checked' }],
  areas: [{ value: 'Donetsk region' }],
  periods: [{ value: '2022' }],
  follows: [other],
  notes: ['typed by hand'],
};

function laptop() {
  const ledger = createLedger();
  let seq = 0;
  return {
    run(command: Command): Change {
      const planned = planChange(command, planContext(ledger, 'Lada'));
      if (!planned.ok) throw new Error(planned.error.code);
      seq += 1;
      const id = changeIdOf('d1' as DeviceId, seq);
      const change = { author: 'Lada', ...planned.value, id, at: `2027-01-0${seq}T00:00:00.000Z` };
      applyChange(ledger, change);
      return change;
    },
    record: (id: EntityId) => recordIn(ledger, id),
  };
}

describe('an announcement before it is kept', () => {
  it('becomes statements of one report, each with who is quoted', () => {
    const statements = draftStatements(draft, { source, speaker: 'Herald', statedOn: '2027-03-01' });
    expect(statements.map(({ property, speaker, source: from }) => [property, speaker, from.kind])).toEqual([
      ['kind', 'Herald', 'new'],
      ['date', 'Herald', 'new'],
      ['count', 'Office of Storks', 'new'],
      ['count', 'Ministry of Reeds', 'new'],
      ['mediator', 'Herald', 'new'],
      ['condition', 'Herald', 'new'],
      ['area', 'Herald', 'new'],
      ['period', 'Herald', 'new'],
      ['follows', undefined, 'author'],
      ['note', undefined, 'author'],
      ['report', undefined, 'author'],
    ]);
    expect(statements.filter(({ statedOn }) => statedOn === '2027-03-01')).toHaveLength(8);
  });

  it('is kept whole in one act: its source once, an impossible date as typed, undone as one', () => {
    const { run, record } = laptop();
    const statements = draftStatements(draft, { source });
    const change = run({
      type: 'entities.write',
      act: 'news.accept',
      entries: [
        { id: marsh, kind: 'announcement', statements },
        {
          id: other,
          kind: 'announcement',
          statements: draftStatements({ place: { value: 'the bog' } }, { source }),
        },
        { id: leaflet, kind: 'source', statements: [] },
      ],
    });
    expect(change.groups.map(({ entity }) => entity)).toEqual([leaflet, marsh, other]);
    const kept = record(marsh);
    if (kept === undefined) throw new Error('not kept');
    expect(announcementFacts(kept).counts.map((each) => [each.count.number, each.claimedBy])).toEqual([
      [40, 'Office of Storks'],
      [null, 'Ministry of Reeds'],
    ]);
    expect(viewIn(kept, 'date')?.claims[0]?.isAsTyped).toBe(true);
    expect([textsIn(kept, 'report'), textsIn(kept, 'follows')]).toEqual([[leaflet], [other]]);
    run({ type: 'change.undo', change: change.id as ChangeId });
    expect([marsh, other, leaflet].map((id) => record(id)?.views)).toEqual([[], [], []]);
  });

  it('speaks as the pack and not as who imported it, and corrects its own earlier word', () => {
    const { run, record } = laptop();
    const say = (place: string, author: string) =>
      run({
        type: 'entities.write',
        act: 'pack.import',
        author,
        entries: [
          {
            id: marsh,
            kind: 'announcement',
            statements: draftStatements({ place: { value: place } }, { source: { kind: 'author' } }),
          },
        ],
      });
    expect(say('the bog', 'Pack of storks').author).toBe('Pack of storks');
    say('the fen', 'Pack of storks');
    say('the moor', 'Pack of herons');
    const view = viewIn(record(marsh) as NonNullable<ReturnType<typeof record>>, 'place');
    expect(view?.claims.map(({ value, author }) => [value, author])).toEqual([
      ['the fen', 'Pack of storks'],
      ['the moor', 'Pack of herons'],
    ]);
    expect(view?.isDisputed).toBe(true);
  });

  it('refuses an act that says nothing or does not fit', () => {
    const empty = { type: 'entities.write', act: 'pack.import', entries: [] } as const;
    const misfit = {
      ...empty,
      entries: [
        {
          id: marsh,
          kind: 'announcement',
          statements: [{ property: 'no-such', value: 'x', source: { kind: 'author' } }],
        },
      ],
    } as const;
    for (const command of [empty, misfit])
      expect(planChange(command, planContext(createLedger(), 'Lada'))).toMatchObject({
        ok: false,
        error: { code: 'save.invalid-value' },
      });
  });
});
