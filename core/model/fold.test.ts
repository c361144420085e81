import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangeId, ClaimId, EntityId } from '../base/ids.ts';
import { claimIn, foldEntity, viewIn } from './fold.ts';
import { applyChange, createLedger, recordIn } from './ledger.ts';
import type { Change, Claim, EntityRecord } from './types.ts';

const person = 'person00000000000000000000' as EntityId;
const sourceA = 'sourceaa000000000000000000' as EntityId;
const sourceB = 'sourcebb000000000000000000' as EntityId;

type Draft = Partial<Omit<Change, 'id' | 'groups'>> & {
  readonly claims?: readonly Claim[];
  readonly retracts?: readonly string[];
};

/** A change of one person's case; later ids are later in time. */
function change(id: string, draft: Draft = {}): Change {
  const { claims = [], retracts, ...rest } = draft;
  const group = { entity: person, kind: 'case' as const, claims };
  return {
    id: id as ChangeId,
    author: 'Lada',
    at: `2024-05-01T00:${id.slice(id.indexOf(':') + 1).padStart(2, '0')}:00.000Z`,
    act: 'value.add',
    undoes: [],
    ...rest,
    groups:
      claims.length === 0 && retracts === undefined
        ? []
        : [{ ...group, ...(retracts === undefined ? {} : { retracts: retracts as ClaimId[] }) }],
  };
}

function fold(...changes: readonly Change[]): EntityRecord {
  const ledger = createLedger();
  for (const one of changes) applyChange(ledger, one);
  const record = recordIn(ledger, person);
  if (record === undefined) throw new Error('nothing was said');
  return record;
}

const unit = (value: string, more: Partial<Claim> = {}): Claim => ({ property: 'unit', value, ...more });
const replaces = (...ids: readonly string[]): Pick<Claim, 'supersedes'> => ({ supersedes: ids as ClaimId[] });
const values = (record: EntityRecord, property = 'unit', key?: string) =>
  viewIn(record, property, key)?.claims.map((claim) => claim.value) ?? [];
const isDisputed = (record: EntityRecord, property = 'unit') => viewIn(record, property)?.isDisputed ?? false;

describe('a claim is current', () => {
  it('when nothing speaks against it', () => {
    const record = fold(change('d1:1', { claims: [unit('1-ша бригада', { source: sourceA })] }));
    expect(record).toEqual({
      id: person,
      kind: 'case',
      isDeleted: false,
      isRevived: false,
      deletions: [],
      version: '1#d1:1',
      changedAt: '2024-05-01T00:01:00.000Z',
      views: [
        {
          property: 'unit',
          isDisputed: false,
          wishes: [],
          claims: [
            {
              property: 'unit',
              value: '1-ша бригада',
              source: sourceA,
              id: 'd1:1/0',
              change: 'd1:1',
              author: 'Lada',
              at: '2024-05-01T00:01:00.000Z',
            },
          ],
        },
      ],
    });
  });

  it('not when it was taken back, unless the taking back is undone', () => {
    const said = change('d1:1', { claims: [unit('1')] });
    const takenBack = change('d1:2', { retracts: ['d1:1/0'] });
    const undone = change('d1:3', { undoes: ['d1:2' as ChangeId] });
    expect(values(fold(said, takenBack))).toEqual([]);
    expect(values(fold(said, takenBack, undone))).toEqual(['1']);
  });

  it('not when a later one stands in for it, also through one that is void or taken back', () => {
    const chain = [
      change('d1:1', { claims: [unit('1')] }),
      change('d1:2', { claims: [unit('2', replaces('d1:1/0'))] }),
      change('d1:3', { claims: [unit('3', replaces('d1:2/0'))] }),
    ];
    expect(values(fold(...chain))).toEqual(['3']);
    expect(values(fold(...chain, change('d1:4', { undoes: ['d1:2' as ChangeId] })))).toEqual(['3']);
    expect(values(fold(...chain, change('d1:4', { retracts: ['d1:2/0'] })))).toEqual(['3']);
    expect(values(fold(...chain, change('d1:4', { undoes: ['d1:3' as ChangeId] })))).toEqual(['2']);
    expect(values(fold(...chain, change('d1:4', { retracts: ['d1:3/0'] })))).toEqual(['2']);
  });

  it('when only the one that it stood in for has not arrived yet', () => {
    expect(values(fold(change('d1:2', { claims: [unit('2', replaces('d1:1/0'))] })))).toEqual(['2']);
  });

  it('even in a ring of claims that stand in for each other, which only a damaged file holds', () => {
    const ring = [
      change('d1:1', { claims: [unit('1', replaces('d1:2/0'))] }),
      change('d1:2', { claims: [unit('2', replaces('d1:1/0'))] }),
    ];
    expect(values(fold(...ring))).toEqual(['1', '2']);
    expect(values(fold(...ring, change('d1:3', { claims: [unit('3', replaces('d1:1/0'))] })))).toEqual(['3']);
  });

  it('exactly as the definition says, for any graph of corrections, retractions and undos', () => {
    const anyChange = fc.record({
      replaces: fc.array(fc.nat(30), { maxLength: 2 }),
      retracts: fc.array(fc.nat(30), { maxLength: 1 }),
      undoes: fc.array(fc.nat(30), { maxLength: 1 }),
      isUndo: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 20, size: 'max' }), (plan) => {
        const changes = plan.map((step, i) => {
          const older = (n: number): number => n % Math.max(1, i);
          if (i > 0 && step.isUndo === 0)
            return change(`d1:${i}`, { undoes: step.undoes.map((n) => `d1:${older(n)}` as ChangeId) });
          const ids = i === 0 ? [] : step.replaces.map((n) => `d1:${older(n)}/0`);
          const taken = i === 0 ? [] : step.retracts.map((n) => `d1:${older(n)}/0`);
          return change(`d1:${i}`, { claims: [unit(String(i), replaces(...ids))], retracts: taken });
        });
        if (changes.every((one) => one.groups.length === 0)) return;
        const byId = new Map(changes.map((one) => [String(one.id), one]));
        const isVoid = (id: string): boolean =>
          changes.some((other) => other.undoes.includes(id as ChangeId) && !isVoid(other.id));
        const claimOf = (id: string) => byId.get(id.slice(0, -2))?.groups[0]?.claims[0];
        const isLive = (id: string): boolean =>
          claimOf(id) !== undefined &&
          !isVoid(id.slice(0, -2)) &&
          !changes.some(
            (one) => !isVoid(one.id) && one.groups.some((group) => group.retracts?.includes(id as ClaimId)),
          );
        const reaches = (from: string, to: string): boolean =>
          (claimOf(from)?.supersedes ?? []).some((id) => id === to || reaches(id, to));
        const ids = changes.map((one) => `${one.id}/0`).filter(isLive);
        const expected = ids.filter((id) => !ids.some((other) => reaches(other, id)));
        const found = viewIn(fold(...changes), 'unit')?.claims.map((claim) => claim.id) ?? [];
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 500 },
    );
  });
});

describe('several current claims', () => {
  const a = change('d1:1', { claims: [unit('1', { source: sourceA })] });
  const b = change('d1:2', { claims: [unit('2', { source: sourceB })] });

  it('of different speakers that differ are a contradiction', () => {
    expect(isDisputed(fold(a, b))).toBe(true);
    expect(isDisputed(fold(a, change('d1:2', { claims: [unit(' 1 ', { source: sourceB })] })))).toBe(false);
  });

  it('of one speaker in one act are not: a list is no quarrel', () => {
    const twice = [unit('1', { source: sourceA }), unit('2', { source: sourceA })];
    expect(isDisputed(fold(change('d1:1', { claims: twice })))).toBe(false);
    const two = [unit('1', { source: sourceA }), unit('2', { source: sourceB })];
    expect(isDisputed(fold(change('d1:1', { claims: two })))).toBe(true);
  });

  it('of one office quoted by two papers in one act are one speaker', () => {
    const quoted = (value: string, source: EntityId, speaker: string) => unit(value, { source, speaker });
    const fold2 = (first: string, second: string) =>
      fold(change('d1:1', { claims: [quoted('1', sourceA, first), quoted('2', sourceB, second)] }));
    expect(isDisputed(fold2('Ministry of Cranes', 'ministry of cranes, via The Marsh'))).toBe(false);
    expect(isDisputed(fold2('Ministry of Cranes', 'Office of Storks'))).toBe(true);
  });

  it('from a correction made on two laptops at once are a contradiction like any other', () => {
    const first = change('d1:1', { claims: [unit('1')] });
    const here = change('d1:2', { claims: [unit('2', replaces('d1:1/0'))] });
    const there = change('d2:1', { claims: [unit('3', replaces('d1:1/0'))] });
    const same = change('d2:1', { claims: [unit('2', replaces('d1:1/0'))] });
    expect(values(fold(first, here, there)).toSorted()).toEqual(['2', '3']);
    expect(isDisputed(fold(first, here, there))).toBe(true);
    expect(isDisputed(fold(first, here, same))).toBe(false);
  });

  it('keep their places when the first is corrected', () => {
    const mended = change('d1:3', { claims: [unit('1 mended', { source: sourceA, ...replaces('d1:1/0') })] });
    expect(values(fold(a, b, mended))).toEqual(['1 mended', '2']);
    const again = change('d1:4', { claims: [unit('1 again', { source: sourceA, ...replaces('d1:3/0') })] });
    expect(values(fold(a, b, mended, again))).toEqual(['1 again', '2']);
  });

  it('of notes stand beside each other without contradiction', () => {
    const note = (value: string, source: EntityId): Claim => ({ property: 'note', value, source });
    const record = fold(
      change('d1:1', { claims: [note('a', sourceA)] }),
      change('d1:2', { claims: [note('b', sourceB)] }),
    );
    expect(values(record, 'note')).toEqual(['a', 'b']);
    expect(isDisputed(record, 'note')).toBe(false);
  });

  it('of names contradict only within one form', () => {
    const name = (key: string, family: string, source: EntityId): Claim => ({
      property: 'name',
      key,
      value: { family },
      source,
    });
    const record = fold(
      change('d1:1', { claims: [name('uk', 'Журавель', sourceA), name('latin', 'Zhuravel', sourceA)] }),
      change('d1:2', { claims: [name('uk', 'Журавльов', sourceB)] }),
    );
    expect(viewIn(record, 'name', 'uk')?.isDisputed).toBe(true);
    expect(viewIn(record, 'name', 'latin')?.isDisputed).toBe(false);
  });
});

describe('a preference', () => {
  const a = change('d1:1', { claims: [unit('1', { source: sourceA })] });
  const b = change('d1:2', { claims: [unit('2', { source: sourceB })] });
  const wish = (id: string, claim: string, over: readonly string[], more: Partial<Claim> = {}) =>
    change(id, {
      claims: [
        {
          property: 'prefers',
          key: 'unit',
          value: { claim: claim as ClaimId, over: over as ClaimId[], reason: 'the newer paper' },
          ...more,
        },
      ],
    });

  it('shows the chosen claim first, with the reason, and ends the contradiction; the others stay', () => {
    const record = fold(a, b, wish('d1:3', 'd1:2/0', ['d1:1/0']));
    expect(values(record)).toEqual(['2', '1']);
    expect(isDisputed(record)).toBe(false);
    expect(viewIn(record, 'unit')?.preferred).toEqual({
      claim: 'd1:2/0',
      reason: 'the newer paper',
      author: 'Lada',
      at: '2024-05-01T00:03:00.000Z',
    });
  });

  it('follows a correction of the chosen claim', () => {
    const mended = change('d1:4', { claims: [unit('2 mended', { source: sourceB, ...replaces('d1:2/0') })] });
    const record = fold(a, b, wish('d1:3', 'd1:2/0', ['d1:1/0']), mended);
    expect(values(record)).toEqual(['2 mended', '1']);
    expect(isDisputed(record)).toBe(false);
  });

  it('opens the matter again when somebody adds a third, differing value', () => {
    const third = change('d2:1', { claims: [unit('3', { source: sourceA, speaker: 'Office of Storks' })] });
    const record = fold(a, b, wish('d1:3', 'd1:2/0', ['d1:1/0']), third);
    expect(values(record)[0]).toBe('2');
    expect(isDisputed(record)).toBe(true);
  });

  it('settles nothing when two laptops chose differently', () => {
    const record = fold(a, b, wish('d1:3', 'd1:2/0', ['d1:1/0']), wish('d2:1', 'd1:1/0', ['d1:2/0']));
    expect(isDisputed(record)).toBe(true);
    expect(viewIn(record, 'unit')?.preferred).toBeUndefined();
  });

  it('gives way to a later one that stands in for it, and is undone like anything', () => {
    const first = wish('d1:3', 'd1:2/0', ['d1:1/0']);
    const second = wish('d1:4', 'd1:1/0', ['d1:2/0'], replaces('d1:3/0'));
    expect(values(fold(a, b, first, second))).toEqual(['1', '2']);
    expect(values(fold(a, b, first, second, change('d1:5', { undoes: ['d1:4' as ChangeId] })))).toEqual([
      '2',
      '1',
    ]);
  });
});

describe('fate', () => {
  const fate = (value: string, validOn: string | undefined, source: EntityId): Claim => ({
    property: 'fate',
    value,
    source,
    ...(validOn === undefined ? {} : { validOn }),
  });

  it('is a history: the newest time first, whenever it was typed, and it may go backwards', () => {
    const record = fold(
      change('d1:1', { claims: [fate('remains-identified', '2023-11', sourceA)] }),
      change('d1:2', { claims: [fate('freed', '2026-02-05', sourceB)] }),
      change('d1:3', { claims: [fate('missing', '2022-04-12', sourceA)] }),
    );
    expect(values(record, 'fate')).toEqual(['freed', 'remains-identified', 'missing']);
    expect(isDisputed(record, 'fate')).toBe(false);
  });

  it('without a date stands at the day it was typed', () => {
    const record = fold(
      change('d1:1', { claims: [fate('missing', '2022-04-12', sourceA)] }),
      change('d1:2', { claims: [fate('believed-captive', undefined, sourceB)] }),
    );
    expect(values(record, 'fate')).toEqual(['believed-captive', 'missing']);
  });

  it('contradicts itself only for one and the same date', () => {
    const missing = change('d1:1', { claims: [fate('missing', '2022-04-12', sourceA)] });
    const dead = (date: string) => change('d1:2', { claims: [fate('believed-dead', date, sourceB)] });
    expect(isDisputed(fold(missing, dead('2022-04-12')), 'fate')).toBe(true);
    expect(isDisputed(fold(missing, dead('2022-04')), 'fate')).toBe(false);
  });
});

describe('a deletion', () => {
  const said = change('d1:1', { claims: [unit('1')] });
  const deletion = (id: string, ...seen: readonly string[]) =>
    change(id, { claims: [{ property: 'deleted', value: seen }], act: 'entity.delete' });
  const state = (record: EntityRecord) => [record.isDeleted, record.isRevived];

  it('hides what it knew, and keeps it', () => {
    const record = fold(said, deletion('d1:2', 'd1:1'));
    expect(state(record)).toEqual([true, false]);
    expect(values(record)).toEqual(['1']);
  });

  it('gives way to a later edit and to one made elsewhere at the same time, and says so', () => {
    const later = change('d1:3', { claims: [unit('2', replaces('d1:1/0'))] });
    const elsewhere = change('d2:1', { claims: [{ property: 'note', value: 'seen alive' }] });
    expect(state(fold(said, deletion('d1:2', 'd1:1'), later))).toEqual([false, true]);
    expect(state(fold(said, deletion('d1:2', 'd1:1'), elsewhere))).toEqual([false, true]);
    const undone = change('d1:4', { undoes: ['d1:3' as ChangeId] });
    expect(state(fold(said, deletion('d1:2', 'd1:1'), later, undone))).toEqual([true, false]);
  });

  it('is taken back by reviving, and made again', () => {
    const revived = change('d1:3', { retracts: ['d1:2/0'] });
    expect(state(fold(said, deletion('d1:2', 'd1:1'), revived))).toEqual([false, false]);
    const again = deletion('d1:4', 'd1:3');
    expect(state(fold(said, deletion('d1:2', 'd1:1'), revived, again))).toEqual([true, false]);
  });

  it('on two laptops at once is one deletion', () => {
    const both = fold(said, deletion('d1:2', 'd1:1'), deletion('d2:1', 'd1:1'));
    expect(state(both)).toEqual([true, false]);
    const mine = change('d1:3', { claims: [unit('2', replaces('d1:1/0'))] });
    const yours = change('d2:1', { claims: [{ property: 'note', value: 'seen alive' }] });
    const afterOwnEdits = [said, mine, yours, deletion('d1:4', 'd1:3'), deletion('d2:2', 'd1:1', 'd2:1')];
    expect(state(fold(...afterOwnEdits))).toEqual([true, false]);
    expect(state(fold(...afterOwnEdits, change('d3:1', { claims: [unit('3')] })))).toEqual([false, true]);
  });
});

describe('a record', () => {
  it('of an entity whose every change is undone is empty, not gone', () => {
    const record = fold(
      change('d1:1', { claims: [unit('1')] }),
      change('d1:2', { undoes: ['d1:1' as ChangeId] }),
    );
    expect([record.views, record.changedAt, record.version]).toEqual([[], '', '1#d1:1']);
  });

  it('gives a claim by its id only while it is current', () => {
    const record = fold(
      change('d1:1', { claims: [unit('1')] }),
      change('d1:2', { claims: [unit('2', replaces('d1:1/0'))] }),
    );
    expect(claimIn(record, 'd1:2/0' as ClaimId)?.value).toBe('2');
    expect(claimIn(record, 'd1:1/0' as ClaimId)).toBeUndefined();
  });

  it('shows a property that a newer version of the app made, without judging it', () => {
    const later = (value: string): Claim => ({ property: 'call-sign', value });
    const record = fold(
      change('d1:1', { claims: [later('a')] }),
      change('d2:1', { claims: [later('b')], author: 'Vesna' }),
    );
    expect(values(record, 'call-sign')).toEqual(['a', 'b']);
    expect(isDisputed(record, 'call-sign')).toBe(false);
  });

  it('folds the same from claims that went through JSON', () => {
    const ledger = createLedger();
    applyChange(
      ledger,
      change('d1:1', { claims: [unit('1', { grade: { reliability: 'B', credibility: 2 } })] }),
    );
    const claims = ledger.entities.get(person);
    if (claims === undefined) throw new Error('nothing was said');
    expect(foldEntity(JSON.parse(JSON.stringify(claims)), new Set())).toEqual(foldEntity(claims, new Set()));
  });
});
