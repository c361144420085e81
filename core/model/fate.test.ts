import { describe, expect, it } from 'vitest';
import type { ClaimId } from '../base/ids.ts';
import { lookCount, looksAt } from './fate.ts';
import { claimIn, viewIn } from './fold.ts';
import { caseFacts } from './summaries.ts';
import { createDesk, person } from './testing/desk.ts';
import type { Change } from './types.ts';

function deskWith(fate: string) {
  const desk = createDesk();
  const change = desk.run({
    type: 'value.add',
    entity: person,
    kind: 'case',
    statement: { property: 'fate', value: fate, source: { kind: 'author' } },
    note: 'an invented paper',
  }) as Change;
  const claim = `${change.id}/0` as ClaimId;
  const look = (reason = 'saw the paper', of = claim) =>
    desk.run({ type: 'value.look', entity: person, claim: of, reason }, 'Лелека');
  return { desk, claim, look };
}

describe('a report of death', () => {
  it('is recorded once until somebody looks at it again, in an act of its own with a reason', () => {
    const { desk, claim, look } = deskWith('believed-dead');
    expect(caseFacts(desk.record()).fateLook).toBe('once');
    expect(look('  ')).toBe('save.invalid-value');
    expect(look()).toMatchObject({ act: 'value.look', author: 'Лелека' });
    const stated = claimIn(desk.record(), claim);
    expect(stated && lookCount(desk.record(), stated)).toBe('twice');
    expect(stated && looksAt(desk.record(), stated).map((it) => it.value)).toEqual([
      { looked: claim, reason: 'saw the paper' },
    ]);
    // Nothing follows from it: the fate says what it said before.
    expect(viewIn(desk.record(), 'fate')?.claims.map((it) => it.value)).toEqual(['believed-dead']);
  });

  it('is looked at once again when the second look is taken back, undone, or the report is mended', () => {
    const taken = deskWith('buried');
    const change = taken.look() as Change;
    const id = `${change.id}/0` as ClaimId;
    taken.desk.run({ type: 'value.retract', entity: person, claims: [id] });
    expect(caseFacts(taken.desk.record()).fateLook).toBe('once');

    const undone = deskWith('buried');
    undone.desk.run({ type: 'change.undo', change: (undone.look() as Change).id });
    expect(caseFacts(undone.desk.record()).fateLook).toBe('once');

    const mended = deskWith('buried');
    mended.look();
    mended.desk.run({
      type: 'value.correct',
      entity: person,
      claim: mended.claim,
      value: 'remains-identified',
    });
    expect(caseFacts(mended.desk.record()).fateLook).toBe('once');
  });

  it('gives way to a later report of life', () => {
    const { desk, look } = deskWith('remains-identified');
    look();
    desk.run({
      type: 'value.add',
      entity: person,
      kind: 'case',
      statement: { property: 'fate', value: 'freed', source: { kind: 'author' }, validOn: '2027-02-05' },
    });
    const { fate, fateLook } = caseFacts(desk.record());
    expect([fate, fateLook]).toEqual(['freed', undefined]);
    expect(viewIn(desk.record(), 'fate')?.claims).toHaveLength(2);
  });

  it('is the only thing that can be looked at a second time', () => {
    const { look } = deskWith('captivity-confirmed');
    expect(look()).toBe('save.invalid-value');
    expect(deskWith('buried').look('why', 'd1:99/0' as ClaimId)).toBe('save.unknown-claim');
  });
});

describe('naming the source afterwards', () => {
  it('mends who says a value, keeps the value, and makes a new source in the same act', () => {
    const { desk, claim } = deskWith('missing');
    const source = 's0urce00000000000000000000' as never;
    const change = desk.run({
      type: 'value.correct',
      entity: person,
      claim,
      value: 'missing',
      source: { kind: 'new', id: source, title: 'лист', sourceKind: 'official-paper' },
    }) as Change;
    const view = viewIn(desk.record(), 'fate');
    expect(view?.claims.map(({ id, value, source: by }) => ({ id, value, by }))).toEqual([
      { id: `${change.id}/0`, value: 'missing', by: source },
    ]);
    expect(caseFacts(desk.record()).isUnsourced).toBe(false);
    desk.run({
      type: 'value.correct',
      entity: person,
      claim: `${change.id}/0` as ClaimId,
      value: 'missing',
      source: { kind: 'author' },
    });
    expect(caseFacts(desk.record()).isUnsourced).toBe(true);
  });
});
