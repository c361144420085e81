import { describe, expect, it } from 'vitest';
import { changeIdOf, type DeviceId, type EntityId, encodeId } from '../base/ids.ts';
import type { Command, Statement } from './commands.ts';
import { viewIn } from './fold.ts';
import { applyChange, createLedger, planContext, recordIn } from './ledger.ts';
import { planChange } from './plan.ts';
import { joinBulk, sliceBulk } from './plan-bulk.ts';
import type { Change } from './types.ts';

type Bulk = Extract<Command, { type: 'cases.bulk' }>;
const idOf = (n: number) => encodeId(new Uint8Array(16).fill(n)) as EntityId;
const [one, two, three] = [idOf(1), idOf(2), idOf(3)] as const;
const event = idOf(9);
const say = (property: string, value: Statement['value']): Statement => ({
  property,
  value,
  source: { kind: 'author' },
});

/** A vault with three cases, written by people who take turns. */
function vault() {
  const ledger = createLedger();
  let seq = 0;
  const run = (command: Command, author = 'Lada'): Change | string => {
    const planned = planChange(command, planContext(ledger, author));
    if (!planned.ok) return planned.error.code;
    seq++;
    const at = new Date(Date.UTC(2024, 4, 1, 0, seq)).toISOString();
    const change = { ...planned.value, id: changeIdOf('d1' as DeviceId, seq), author, at };
    applyChange(ledger, change);
    return change;
  };
  for (const id of [one, two, three])
    run({ type: 'entity.create', id, kind: 'case', statements: [say('sex', 'male')] });
  return {
    run,
    bulk: (act: Bulk['act'], cases: readonly EntityId[] = [one, two], author?: string) =>
      run({ type: 'cases.bulk', cases, act }, author),
    shown: (property: string) =>
      [one, two, three].map((id) => {
        const record = recordIn(ledger, id);
        const view = record === undefined ? undefined : viewIn(record, property);
        return view?.claims.map(({ value }) => value) ?? [];
      }),
    isDisputed: () =>
      [one, two, three].some((id) => recordIn(ledger, id)?.views.some((view) => view.isDisputed)),
    deleted: () => [one, two, three].map((id) => recordIn(ledger, id)?.isDeleted),
    undo(change: Change | string) {
      if (typeof change === 'string') throw new Error(change);
      run({ type: 'change.undo', change: change.id });
    },
    ledger,
  };
}

describe('an act on many cases', () => {
  it('gives them to somebody in one change that is undone as one, and contradicts nobody', () => {
    const it = vault();
    it.bulk({ do: 'assign', name: 'Мальва' }, [one]);
    const second = it.bulk({ do: 'assign', name: ' Яр ' }, [one, two], 'Ostap');
    expect([it.shown('assignee'), it.isDisputed()]).toEqual([[['Яр'], ['Яр'], []], false]);
    it.undo(second);
    expect(it.shown('assignee')).toEqual([['Мальва'], [], []]);
  });

  it('takes an assignee away, and the typo before it does not come back', () => {
    const it = vault();
    it.bulk({ do: 'assign', name: 'Малва' });
    it.bulk({ do: 'assign', name: 'Мальва' });
    it.bulk({ do: 'assign', name: '' }, [one, two, three]);
    expect(it.shown('assignee')).toEqual([[], [], []]);
  });

  it('adds tags beside others, each once, and takes them off', () => {
    const it = vault();
    it.bulk({ do: 'tag', add: ['весна'], remove: [] }, [one]);
    it.bulk({ do: 'tag', add: ['весна', ' ДНК ', ''], remove: [] });
    expect(it.shown('tag')).toEqual([['весна', 'ДНК'], ['весна', 'ДНК'], []]);
    it.bulk({ do: 'tag', add: [], remove: ['весна'] }, [one, two, three]);
    expect(it.shown('tag')).toEqual([['ДНК'], ['ДНК'], []]);
  });

  it('writes nothing when all are as wanted already', () => {
    const it = vault();
    it.bulk({ do: 'tag', add: ['весна'], remove: [] });
    it.bulk({ do: 'assign', name: 'Яр' });
    expect([
      it.bulk({ do: 'tag', add: ['весна'], remove: ['ДНК'] }),
      it.bulk({ do: 'assign', name: 'Яр' }),
      it.bulk({ do: 'assign', name: '' }, [three]),
      it.bulk({ do: 'delete' }, [idOf(77)]),
    ]).toEqual(Array(4).fill('save.nothing-to-change'));
  });

  it('links each case by a link of its own; a new source is made once', () => {
    const it = vault();
    const source = { kind: 'new', id: idOf(8), title: 'Вигадана газета', sourceKind: 'media' } as const;
    const change = it.bulk({
      do: 'link',
      ids: [idOf(21), idOf(22)],
      target: event,
      judgement: 'unsure',
      reason: 'той самий підрозділ',
      source,
    });
    if (typeof change === 'string') throw new Error(change);
    expect(change.act).toBe('cases.link');
    expect(change.groups.map(({ entity, kind }) => [entity, kind])).toEqual([
      [idOf(8), 'source'],
      [idOf(21), 'link'],
      [idOf(22), 'link'],
    ]);
    const link = recordIn(it.ledger, idOf(22));
    expect(['case', 'target', 'judgement'].map((it) => link && viewIn(link, it)?.claims[0]?.value)).toEqual([
      two,
      event,
      'unsure',
    ]);
  });

  it('puts them into the bin knowing all that was written; an undo brings all back', () => {
    const it = vault();
    it.bulk({ do: 'delete' }, [three]);
    const change = it.bulk({ do: 'delete', reason: 'перевірка' }, [one, three]);
    expect(it.deleted()).toEqual([true, false, true]);
    expect(typeof change === 'string' ? change : [change.note, change.groups.length]).toEqual([
      'перевірка',
      1,
    ]);
    it.undo(change);
    expect(it.deleted()).toEqual([false, false, true]);
  });

  it('is the same change in pieces as in one', () => {
    const it = vault();
    const acts: readonly Bulk['act'][] = [
      { do: 'assign', name: 'Яр' },
      { do: 'delete' },
      {
        do: 'link',
        ids: [idOf(21), idOf(22), idOf(23)],
        target: event,
        judgement: 'positive',
        reason: 'так',
        source: { kind: 'new', id: idOf(8), title: 'Газета', sourceKind: 'media' },
      },
    ];
    for (const act of acts) {
      const command: Bulk = { type: 'cases.bulk', cases: [one, two, three], act };
      const context = planContext(it.ledger, 'Lada');
      const drafts = sliceBulk(command, 2).flatMap((slice) => {
        const planned = planChange(slice, context);
        return planned.ok ? [planned.value] : [];
      });
      expect(drafts).toHaveLength(2);
      expect(joinBulk(drafts)).toEqual(planChange(command, context));
    }
  });
});
