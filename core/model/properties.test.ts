import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangeId, ClaimId, EntityId } from '../base/ids.ts';
import { unionClaims } from './claims.ts';
import { applyChange, createLedger, type Ledger, recordIn, voidnessOf } from './ledger.ts';
import { speakerKey } from './speakers.ts';
import {
  act,
  cases,
  commandFor,
  type Laptop,
  newWorld,
  pick,
  play,
  type Step,
  sources,
  steps,
  sync,
} from './testing/laptops.ts';
import type { Change, EntityClaims, EntityRecord } from './types.ts';

const anyStep: fc.Arbitrary<Step> = fc.record({
  laptop: fc.nat(2),
  what: fc.constantFrom(...steps),
  a: fc.nat(7),
  b: fc.nat(30),
  text: fc.constantFrom('перша', 'друга', 'третя', ''),
});
const anyScript = fc.array(anyStep, { maxLength: 40, size: 'max' });

function ledgerOf(changes: Iterable<Change>): Ledger {
  const ledger = createLedger();
  for (const change of changes) applyChange(ledger, change);
  return ledger;
}
const recordsOf = (ledger: Ledger): readonly (EntityRecord | undefined)[] =>
  [...ledger.entities.keys()].toSorted().map((entity) => recordIn(ledger, entity));
const claimsOf = (ledger: Ledger): readonly EntityClaims[] =>
  [...ledger.entities.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
/** What a person sees: everything but the mark of which changes are known. */
const shown = (ledger: Ledger) =>
  recordsOf(ledger)
    .filter((record) => record !== undefined && (record.views.length > 0 || record.deletions.length > 0))
    .map((record) => ({ ...record, version: '' }));

describe('the fold', () => {
  it('does not depend on the order in which changes arrive, nor on repeats', () => {
    const shuffled = anyScript
      .map((script) => play(script).changes)
      .chain((changes) =>
        fc.tuple(
          fc.constant(changes),
          fc.shuffledSubarray(changes, { minLength: changes.length }),
          fc.array(fc.nat(100)),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([changes, mixed, repeats]) => {
        const again = repeats.flatMap((n) => pick(mixed, n) ?? []);
        const one = ledgerOf(changes);
        const other = ledgerOf([...mixed, ...again]);
        expect(claimsOf(other)).toEqual(claimsOf(one));
        expect(recordsOf(other)).toEqual(recordsOf(one));
        expect(voidnessOf(other)).toEqual(voidnessOf(one));
      }),
      { numRuns: 300 },
    );
  });

  it('tells which entities a change touches: no other record changes', () => {
    fc.assert(
      fc.property(anyScript, (script) => {
        const ledger = createLedger();
        for (const change of play(script).changes) {
          const before = new Map([...ledger.entities.keys()].map((key) => [key, recordIn(ledger, key)]));
          const touched = applyChange(ledger, change);
          for (const [key, record] of before)
            if (!touched.includes(key)) expect(recordIn(ledger, key)).toEqual(record);
        }
      }),
    );
  });
});

describe('the union of what two places know', () => {
  const knowledge = (changes: readonly Change[], entity: EntityId): EntityClaims =>
    ledgerOf(changes).entities.get(entity) ?? { id: entity, kind: 'case', parts: [] };

  it('is idempotent, commutative and associative', () => {
    const split = fc.tuple(anyScript, fc.array(fc.nat(2), { minLength: 40, maxLength: 40 }), fc.nat(7));
    fc.assert(
      fc.property(split, ([script, owners, n]) => {
        const entity = pick(cases, n) as EntityId;
        const { changes } = play(script);
        const [a, b, c] = [0, 1, 2].map((owner) =>
          // Each place also knows every third change, so that they share some.
          knowledge(
            changes.filter((_, i) => owners[i % 40] === owner || i % 3 === 0),
            entity,
          ),
        ) as [EntityClaims, EntityClaims, EntityClaims];
        expect(unionClaims(a, a)).toEqual(a);
        expect(unionClaims(a, b)).toEqual(unionClaims(b, a));
        expect(unionClaims(unionClaims(a, b), c)).toEqual(unionClaims(a, unionClaims(b, c)));
        expect(unionClaims(unionClaims(a, b), c)).toEqual(knowledge(changes, entity));
      }),
    );
  });
});

describe('undo', () => {
  it('restores what was shown, and redo what was undone, to any depth of the chain', () => {
    fc.assert(
      fc.property(anyScript, anyStep, fc.integer({ min: 1, max: 6 }), (script, step, depth) => {
        const world = play(script);
        const laptop = pick(world.laptops, step.laptop) as Laptop;
        sync(world, laptop);
        const before = shown(laptop.ledger);
        const command = commandFor({ ...step, what: step.what === 'sync' ? 'note' : step.what }, laptop);
        const change = command === null ? null : act(world, laptop, command);
        if (change === null) return;
        const after = shown(laptop.ledger);
        let last: ChangeId = change.id;
        for (let i = 1; i <= depth; i++) {
          const undone = act(world, laptop, { type: 'change.undo', change: last });
          expect(undone).not.toBeNull();
          if (undone === null) return;
          expect(shown(laptop.ledger)).toEqual(i % 2 === 1 ? before : after);
          last = undone.id;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('works after an undone undo as if nothing had been undone', () => {
    fc.assert(
      fc.property(anyScript, fc.nat(30), (script, n) => {
        const world = play(script);
        const laptop = world.laptops[0] as Laptop;
        sync(world, laptop);
        const before = shown(laptop.ledger);
        const target = pick(
          world.changes.filter((change) => !voidnessOf(laptop.ledger).has(change.id)),
          n,
        );
        if (target === undefined) return;
        const undo = act(world, laptop, { type: 'change.undo', change: target.id });
        if (undo !== null) act(world, laptop, { type: 'change.undo', change: undo.id });
        expect(shown(laptop.ledger)).toEqual(before);
      }),
    );
  });
});

describe('contradictions', () => {
  it('never come from one speaker who knows what they said: they correct themselves', () => {
    const oneSpeaker = fc.array(
      anyStep.filter(({ what }) => what !== 'undo'),
      { maxLength: 40, size: 'max' },
    );
    fc.assert(
      fc.property(oneSpeaker, (script) => {
        const world = newWorld();
        for (const step of script) {
          const laptop = pick(world.laptops, step.laptop) as Laptop;
          sync(world, laptop);
          const command = commandFor({ ...step, what: step.what }, laptop);
          // The same source is named whoever types.
          const said =
            command?.type === 'value.add'
              ? {
                  ...command,
                  statement: {
                    ...command.statement,
                    source: { kind: 'existing', id: sources[0] as EntityId } as const,
                  },
                }
              : command;
          if (said !== null) act(world, laptop, said);
        }
        const disputed = recordsOf(ledgerOf(world.changes)).flatMap((record) =>
          (record?.views ?? []).filter((view) => view.isDisputed),
        );
        expect(disputed).toEqual([]);
      }),
    );
  });

  it('are shown only where two claims of different acts differ, and never lose either', () => {
    fc.assert(
      fc.property(anyScript, (script) => {
        for (const record of recordsOf(ledgerOf(play(script).changes)))
          for (const view of record?.views ?? []) {
            if (!view.isDisputed) continue;
            expect(new Set(view.claims.map((claim) => claim.value)).size).toBeGreaterThan(1);
            expect(
              new Set(view.claims.map((claim) => `${claim.change} ${speakerKey(claim)}`)).size,
            ).toBeGreaterThan(1);
          }
      }),
    );
  });

  it('come from another speaker who adds a differing value, always', () => {
    const values = fc.tuple(fc.constantFrom('1', '2', '3'), fc.constantFrom('1', '2', '3'));
    fc.assert(
      fc.property(values, ([first, second]) => {
        const world = newWorld();
        const laptop = world.laptops[0] as Laptop;
        for (const [i, value] of [first, second].entries())
          act(world, laptop, {
            type: 'value.add',
            entity: cases[0] as EntityId,
            kind: 'case',
            statement: {
              property: 'unit',
              value,
              source: { kind: 'existing', id: sources[i] as EntityId },
            },
          });
        const [view] = recordIn(laptop.ledger, cases[0] as EntityId)?.views ?? [];
        expect(view?.claims.map((claim) => claim.value)).toEqual([first, second]);
        expect(view?.isDisputed).toBe(first !== second);
      }),
    );
  });
});

describe('taking a value back', () => {
  it('leaves the rest of what is shown as it was: no older value comes back', () => {
    fc.assert(
      fc.property(anyScript, fc.nat(30), fc.nat(7), (script, n, which) => {
        const world = play(script);
        const laptop = world.laptops[0] as Laptop;
        sync(world, laptop);
        const entity = pick(cases, which) as EntityId;
        const shownIds = () =>
          (recordIn(laptop.ledger, entity)?.views ?? []).flatMap((view) =>
            view.claims.map((claim) => claim.id),
          );
        const before = shownIds();
        const claim = pick(before, n);
        if (claim === undefined) return;
        act(world, laptop, { type: 'value.retract', entity, claims: [claim] });
        expect(shownIds().toSorted()).toEqual(before.filter((other) => other !== claim).toSorted());
      }),
    );
  });
});

describe('what was typed', () => {
  it('is never lost: every claim is current, taken back, undone or corrected', () => {
    fc.assert(
      fc.property(anyScript, (script) => {
        const { changes } = play(script);
        const ledger = ledgerOf(changes);
        const gone = new Set<ClaimId>(
          changes.flatMap((change) =>
            change.groups.flatMap((group) => [
              ...(group.retracts ?? []),
              ...group.claims.flatMap((claim) => claim.supersedes ?? []),
            ]),
          ),
        );
        for (const claims of ledger.entities.values()) {
          const current = new Set(
            recordIn(ledger, claims.id)?.views.flatMap((view) => view.claims.map((claim) => claim.id)),
          );
          for (const part of claims.parts) {
            if (voidnessOf(ledger).has(part.change)) continue;
            for (const [i, claim] of part.claims.entries()) {
              const claimId = `${part.change}/${part.firstPlace + i}` as ClaimId;
              const isStructural = claim.property === 'prefers' || claim.property === 'deleted';
              expect(isStructural || current.has(claimId) || gone.has(claimId)).toBe(true);
            }
          }
        }
      }),
    );
  });
});
