import { describe, expect, it } from 'vitest';
import type { ChangeId, ClaimId, EntityId } from '../base/ids.ts';
import { entityHistory, historyOf } from './history.ts';
import { applyChange, createLedger, recordIn, voidnessOf } from './ledger.ts';
import { firstName, namesOf, nameText } from './names.ts';
import { caseFacts } from './summaries.ts';
import type { Change, Claim, ClaimGroup, EntityRecord } from './types.ts';

const person = 'pers0n00000000000000000000' as EntityId;
const other = '0ther000000000000000000000' as EntityId;

const change = (id: string, minute: number, more: Partial<Change> = {}): Change => ({
  id: id as ChangeId,
  author: 'Lada',
  at: `2024-05-01T00:${String(minute).padStart(2, '0')}:00.000Z`,
  act: 'value.add',
  groups: [],
  undoes: [],
  ...more,
});
const group = (entity: EntityId, claims: readonly Claim[], retracts?: readonly string[]): ClaimGroup => ({
  entity,
  kind: 'case',
  claims,
  ...(retracts === undefined ? {} : { retracts: retracts as ClaimId[] }),
});
const unit = (value: string): Claim => ({ property: 'unit', value });

const changes = [
  change('d1:1', 1, { groups: [group(person, [unit('1')]), group(other, [unit('x')])], note: 'import' }),
  change('d1:2', 2, { groups: [group(person, [], ['d1:1/0'])], act: 'value.retract' }),
  change('d1:3', 3, { groups: [group(other, [unit('y')])] }),
  change('d1:4', 4, { undoes: ['d1:2' as ChangeId], act: 'change.undo' }),
  change('d1:5', 5, { undoes: ['d1:4' as ChangeId], act: 'change.redo' }),
  change('d1:6', 6, { undoes: ['d1:3' as ChangeId], act: 'change.undo' }),
];

function ledgerOf(list: readonly Change[]) {
  const ledger = createLedger();
  for (const one of list) applyChange(ledger, one);
  return ledger;
}

describe('the history of an entity', () => {
  const ledger = ledgerOf(changes);
  const claims = ledger.entities.get(person);
  const entries =
    claims === undefined
      ? []
      : entityHistory(
          [claims],
          changes.filter((one) => one.undoes.length > 0),
          voidnessOf(ledger),
        );

  it('has its own changes and those that undo them, newest first, and nothing of others', () => {
    expect(entries.map((entry) => [entry.change, entry.act, entry.isVoid])).toEqual([
      ['d1:5', 'change.redo', false],
      ['d1:4', 'change.undo', true],
      ['d1:2', 'value.retract', false],
      ['d1:1', 'value.add', false],
    ]);
    expect(entries.at(-1)).toMatchObject({ note: 'import', groups: [{ entity: person }] });
    expect(entries.at(-1)?.groups).toHaveLength(1);
  });

  it('shows what was taken back', () => {
    expect(entries[2]?.retracts.map((claim) => claim.value)).toEqual(['1']);
  });
});

describe('the history of a vault', () => {
  it('has every change, newest first', () => {
    const voidness = voidnessOf(ledgerOf(changes));
    const entries = historyOf(changes, voidness, {
      findClaim: () => undefined,
      findAct: () => undefined,
      undoings: changes,
    });
    expect(entries.map((entry) => entry.change)).toEqual(['d1:6', 'd1:5', 'd1:4', 'd1:3', 'd1:2', 'd1:1']);
    expect(entries.filter((entry) => entry.isVoid).map((entry) => entry.change)).toEqual(['d1:4', 'd1:3']);
  });
});

describe('what a list shows of a case', () => {
  const name = (key: string, family: string): Claim => ({ property: 'name', key, value: { family } });
  const recordOf = (...list: readonly Change[]): EntityRecord => {
    const record = recordIn(ledgerOf(list), person);
    if (record === undefined) throw new Error('nothing was said');
    return record;
  };

  it('writes a name as in papers: surname first, nothing added', () => {
    expect(nameText({ given: 'Остап', family: 'Журавель', patronymic: '' })).toBe('Журавель Остап');
    expect(nameText({ whole: 'ZHURAVEL O.' })).toBe('ZHURAVEL O.');
    expect(nameText({})).toBe('');
  });

  it('shows first the form of the name that was written first', () => {
    const russianFirst = recordOf(
      change('d1:1', 1, { groups: [group(person, [name('ru', 'Журавлёв')])] }),
      change('d1:2', 2, {
        groups: [
          group(person, [name('uk', 'Журавльов'), { property: 'other-name', value: { whole: 'ZHURAVLEV' } }]),
        ],
      }),
    );
    expect(namesOf(russianFirst)).toEqual(['Журавлёв', 'Журавльов', 'ZHURAVLEV']);
    const together = recordOf(
      change('d1:1', 1, { groups: [group(person, [name('latin', 'Zhuravel'), name('uk', 'Журавель')])] }),
    );
    expect(firstName(together)).toBe('Журавель');
    expect(firstName(recordOf(change('d1:1', 1, { groups: [group(person, [])] })))).toBe('');
  });

  it('gathers the rest', () => {
    const record = recordOf(
      change('d1:1', 1, {
        groups: [
          group(person, [
            name('uk', 'Журавель'),
            { property: 'birth-date', value: '1990-05' },
            { property: 'category', value: 'civilian' },
            { property: 'workplace', value: 'the marsh' },
            { property: 'last-contact-on', value: '2022-04-12' },
            { property: 'fate', value: 'missing', validOn: '2022-04-12' },
          ]),
        ],
      }),
      change('d1:2', 2, { groups: [group(person, [{ property: 'fate', value: 'freed', validOn: '2024' }])] }),
      change('d2:1', 3, {
        author: 'Vesna',
        groups: [group(person, [{ property: 'birth-date', value: '1991' }])],
      }),
    );
    expect(caseFacts(record)).toEqual({
      id: person,
      name: 'Журавель',
      otherNames: [],
      birthDate: '1990-05',
      category: 'civilian',
      unit: 'the marsh',
      lastContactOn: '2022-04-12',
      fate: 'freed',
      isDisputed: true,
      callSigns: [],
      tags: [],
      isUnsourced: true,
      newestOn: '2024-12-31',
      changedAt: '2024-05-01T00:03:00.000Z',
    });
  });
});
