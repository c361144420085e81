import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangeId, ClaimId, EntityId } from '../base/ids.ts';
import { claimFates, valueHistory } from './claim-fates.ts';
import { compareMoments, type Moment, wasKnown } from './compare.ts';
import { foldEntity, viewKey } from './fold.ts';
import { applyChange, createLedger, recordIn, voidnessOf } from './ledger.ts';
import { cases, pick, play, type Step, steps } from './testing/laptops.ts';
import type { Change, Claim, EntityClaims, EntityRecord } from './types.ts';
import { voidChanges } from './voidness.ts';

const anyStep: fc.Arbitrary<Step> = fc.record({
  laptop: fc.nat(2),
  what: fc.constantFrom(...steps),
  a: fc.nat(7),
  b: fc.nat(30),
  text: fc.constantFrom('перша', 'друга', 'третя', ''),
});
const anyScript = fc.array(anyStep, { maxLength: 40, size: 'max' });

const person = 'pers0n00000000000000000000' as EntityId;
const lada = 'lada0000000000000000000000' as EntityId;

const change = (seq: number, claims: readonly Claim[], more: Partial<Change> = {}): Change => ({
  id: `d:${seq}` as ChangeId,
  author: 'Lada',
  at: `2024-05-${String(seq).padStart(2, '0')}T10:00:00.000Z`,
  act: 'value.add',
  groups: [{ entity: person, kind: 'case', claims }],
  undoes: [],
  ...more,
});
const claim = (seq: number): ClaimId => `d:${seq}/0` as ClaimId;
const unit = (value: string, supersedes?: readonly ClaimId[]): Claim => ({
  property: 'unit',
  value,
  ...(supersedes === undefined ? {} : { supersedes }),
});
const undo = (seq: number, target: number, more: Partial<Change> = {}): Change =>
  change(seq, [], { groups: [], act: 'change.undo', undoes: [`d:${target}` as ChangeId], ...more });

function knownFrom(changes: readonly Change[]) {
  const ledger = createLedger();
  for (const one of changes) applyChange(ledger, one);
  const undoings = changes.filter(({ undoes }) => undoes.length > 0);
  return { claims: ledger.entities.get(person) as EntityClaims, undoings, voidness: voidnessOf(ledger) };
}
const day = (seq: number): Moment => ({ at: `2024-05-${String(seq).padStart(2, '0')}T23:59:59.999Z` });

function differences(changes: readonly Change[], from: Moment, to: Moment) {
  const { claims, undoings } = knownFrom(changes);
  return compareMoments(claims, undoings, from, to).differences.map((it) => ({
    kind: it.kind,
    ...(it.isBack === undefined ? {} : { isBack: it.isBack }),
    before: it.before?.value,
    after: it.after?.value,
    act: it.act.change,
    note: it.act.note,
  }));
}

describe('comparing two moments', () => {
  it('says what was added, corrected, taken back and brought back, and by which act', () => {
    const changes = [
      change(1, [unit('рота А')]),
      change(2, [unit('рота Б', [claim(1)])], { act: 'value.correct' }),
      change(3, [{ property: 'note', value: 'дзвонив' }], { note: 'перевірено' }),
      undo(4, 2, { author: 'Остап' }),
      change(5, [], {
        act: 'value.retract',
        groups: [{ entity: person, kind: 'case', claims: [], retracts: [claim(3)] }],
      }),
      undo(6, 4),
    ];
    expect(differences(changes, { at: '' }, day(1))).toEqual([
      { kind: 'added', before: undefined, after: 'рота А', act: 'd:1', note: undefined },
    ]);
    expect(differences(changes, day(1), day(3))).toEqual([
      { kind: 'corrected', before: 'рота А', after: 'рота Б', act: 'd:2', note: undefined },
      { kind: 'added', before: undefined, after: 'дзвонив', act: 'd:3', note: 'перевірено' },
    ]);
    expect(differences(changes, day(3), day(5))).toEqual([
      { kind: 'added', isBack: true, before: undefined, after: 'рота А', act: 'd:4', note: undefined },
      { kind: 'removed', before: 'рота Б', after: undefined, act: 'd:4', note: undefined },
      { kind: 'removed', before: 'дзвонив', after: undefined, act: 'd:5', note: undefined },
    ]);
    expect(differences(changes, day(4), day(6)).map(({ kind, act }) => [kind, act])).toEqual([
      ['corrected', 'd:2'],
      ['removed', 'd:5'],
    ]);
  });

  it('stops at one act of a moment when the clock cannot tell them apart', () => {
    const at = '2024-05-01T10:00:00.000Z';
    const changes = [change(1, [unit('А')], { at }), change(2, [{ property: 'note', value: 'Б' }], { at })];
    expect(differences(changes, { at: '' }, { at, change: 'd:1' as ChangeId })).toHaveLength(1);
    expect(differences(changes, { at: '' }, { at })).toHaveLength(2);
  });

  it('says that it was moved to the bin and fetched back, and by whom', () => {
    const seen = ['d:1'];
    const changes = [
      change(1, [unit('А')]),
      change(2, [{ property: 'deleted', value: seen }], { act: 'entity.delete', note: 'двічі записано' }),
      undo(3, 2),
    ];
    const { claims, undoings } = knownFrom(changes);
    expect(compareMoments(claims, undoings, day(1), day(2)).bin).toMatchObject({
      kind: 'deleted',
      act: { change: 'd:2', note: 'двічі записано' },
    });
    expect(compareMoments(claims, undoings, day(2), day(3)).bin).toMatchObject({
      kind: 'revived',
      act: { change: 'd:3' },
    });
  });

  it('says that another statement is shown first, and why', () => {
    const prefers: Claim = {
      property: 'prefers',
      key: 'unit',
      value: { claim: claim(2), over: [claim(1)], reason: 'бачив сам' },
    };
    const changes = [
      change(1, [unit('А')]),
      change(2, [{ ...unit('Б'), source: lada }]),
      change(3, [prefers], { act: 'value.prefer' }),
    ];
    expect(
      differences(changes, day(2), day(3)).map(({ kind, before, after, act }) => [kind, before, after, act]),
    ).toEqual([['reordered', 'А', 'Б', 'd:3']]);
  });

  const shownIds = (record: EntityRecord) =>
    new Set(record.views.flatMap((view) => view.claims.map((it) => `${viewKey(view)} ${it.id}`)));
  const someMoments = fc.tuple(anyScript, fc.nat(60), fc.nat(60), fc.nat(7));

  it('is empty between a moment and itself', () => {
    fc.assert(
      fc.property(someMoments, ([script, n, , which]) => {
        const { changes } = play(script);
        const entity = pick(cases, which) as EntityId;
        const last = pick(changes, n);
        const moment: Moment = last === undefined ? { at: '' } : { at: last.at, change: last.id };
        const ledger = createLedger();
        for (const one of changes) applyChange(ledger, one);
        const claims = ledger.entities.get(entity) ?? { id: entity, kind: 'case' as const, parts: [] };
        const compared = compareMoments(claims, changes, moment, moment);
        expect(compared.differences).toEqual([]);
        expect(compared.bin).toBeUndefined();
      }),
    );
  });

  it('is exactly the difference of the two folds, whatever happened between them', () => {
    fc.assert(
      fc.property(someMoments, ([script, a, b, which]) => {
        const { changes } = play(script);
        const entity = pick(cases, which) as EntityId;
        const momentOf = (n: number): Moment => {
          const last = pick(changes, n);
          return last === undefined ? { at: '' } : { at: last.at, change: last.id };
        };
        const ledger = createLedger();
        for (const one of changes) applyChange(ledger, one);
        const claims = ledger.entities.get(entity) ?? { id: entity, kind: 'case' as const, parts: [] };
        const compared = compareMoments(claims, changes, momentOf(a), momentOf(b));
        // The folds themselves, made without the code under test.
        const foldAt = (moment: Moment) => {
          const until = changes.filter((one) => wasKnown(one, moment));
          const small = createLedger();
          for (const one of until) applyChange(small, one);
          const own = small.entities.get(entity);
          return own === undefined ? new Set<string>() : shownIds(foldEntity(own, voidChanges(until)));
        };
        const [before, after] = [foldAt(momentOf(a)), foldAt(momentOf(b))];
        const key = (it: { property: string; key?: string }, id: ClaimId) => `${viewKey(it)} ${id}`;
        const moved = compared.differences.filter(({ kind }) => kind !== 'reordered');
        const gone = moved.flatMap((it) => (it.before === undefined ? [] : [key(it, it.before.id)]));
        const come = moved.flatMap((it) => (it.after === undefined ? [] : [key(it, it.after.id)]));
        expect(gone.toSorted()).toEqual([...before].filter((it) => !after.has(it)).toSorted());
        expect(come.toSorted()).toEqual([...after].filter((it) => !before.has(it)).toSorted());
      }),
      { numRuns: 300 },
    );
  });
});

describe('everything that was ever said of one value', () => {
  it('says of each claim what became of it, by whom, and why the first is shown first', () => {
    const changes = [
      change(1, [unit('А')]),
      change(2, [unit('Б', [claim(1)])], { act: 'value.correct', author: 'Остап', by: lada }),
      change(3, [{ ...unit('В'), source: lada }]),
      change(4, [{ ...unit('Г'), source: person }]),
      undo(5, 4),
      change(6, [], {
        act: 'value.retract',
        groups: [{ entity: person, kind: 'case', claims: [], retracts: [claim(3)] }],
        note: 'не той',
      }),
    ];
    const { claims, undoings, voidness } = knownFrom(changes);
    const history = valueHistory(claimFates(claims, undoings, voidness), 'unit');
    expect(history.because).toBe('only');
    expect(
      history.entries.map(({ claim: it, fate }) => [
        it.value,
        fate.kind,
        'act' in fate ? fate.act.change : null,
      ]),
    ).toEqual([
      ['Г', 'undone', 'd:5'],
      ['В', 'retracted', 'd:6'],
      ['Б', 'shown', null],
      ['А', 'corrected', 'd:2'],
    ]);
    const [, , , first] = history.entries;
    expect(first?.fate).toMatchObject({
      kind: 'corrected',
      claim: claim(2),
      act: { author: 'Остап', by: lada },
    });
  });

  it('leaves out nothing: every claim of the value is there once, and the current ones are the fold', () => {
    fc.assert(
      fc.property(anyScript, fc.nat(7), (script, which) => {
        const { changes } = play(script);
        const entity = pick(cases, which) as EntityId;
        const ledger = createLedger();
        for (const one of changes) applyChange(ledger, one);
        const claims = ledger.entities.get(entity);
        if (claims === undefined) return;
        const fates = claimFates(claims, changes, voidnessOf(ledger));
        const record = recordIn(ledger, entity);
        for (const property of ['unit', 'note', 'fate']) {
          const { entries } = valueHistory(fates, property);
          const all = claims.parts.flatMap((part) => part.claims.filter((it) => it.property === property));
          expect(entries).toHaveLength(all.length);
          const current = entries.filter(({ fate }) => !('act' in fate)).map((entry) => entry.claim.id);
          const view = record?.views.find((candidate) => candidate.property === property);
          expect(current.toSorted()).toEqual((view?.claims ?? []).map(({ id }) => id).toSorted());
        }
      }),
    );
  });
});
