import { changeIdOf, type DeviceId, type EntityId } from '../../base/ids.ts';
import type { Command, SourceChoice } from '../commands.ts';
import { applyChange, createLedger, type Ledger, planContext, recordIn } from '../ledger.ts';
import { planChange } from '../plan.ts';
import type { Change, Value } from '../types.ts';

/** A computer with its own copy of the vault; several of them meet by syncing. */
export type Laptop = {
  readonly device: DeviceId;
  readonly author: string;
  readonly ledger: Ledger;
  seq: number;
};
export type World = { readonly laptops: readonly Laptop[]; readonly changes: Change[]; minute: number };

const id = (name: string): EntityId => name.padEnd(26, '0') as EntityId;
export const cases = [id('aa'), id('bb')];
export const sources = [id('cc'), id('dd')];

export const newWorld = (): World => ({
  laptops: ['dev1', 'dev2', 'dev3'].map((device, i) => ({
    device: device as DeviceId,
    author: ['Vesna', 'Lada', 'Vesna'][i] ?? '',
    ledger: createLedger(),
    seq: 0,
  })),
  changes: [],
  minute: 0,
});

/** Runs a command on a laptop; `null` when it cannot be done there. */
export function act(world: World, laptop: Laptop, command: Command): Change | null {
  const planned = planChange(command, planContext(laptop.ledger, laptop.author));
  if (!planned.ok) return null;
  laptop.seq++;
  world.minute++;
  const change: Change = {
    ...planned.value,
    id: changeIdOf(laptop.device, laptop.seq),
    author: laptop.author,
    at: new Date(Date.UTC(2024, 4, 1, 0, world.minute)).toISOString(),
  };
  world.changes.push(change);
  applyChange(laptop.ledger, change);
  return change;
}

export function sync(world: World, laptop: Laptop): void {
  for (const change of world.changes) applyChange(laptop.ledger, change);
}

/** One step, by numbers: which laptop, what to do, on what. Numbers wrap around what is there. */
export type Step = {
  readonly laptop: number;
  readonly what: (typeof steps)[number];
  readonly a: number;
  readonly b: number;
  readonly text: string;
};
export const steps = [
  'add',
  'add',
  'correct',
  'correct',
  'retract',
  'prefer',
  'note',
  'fate',
  'delete',
  'revive',
  'undo',
  'undo',
  'sync',
] as const;

export const pick = <T>(list: readonly T[], n: number): T | undefined =>
  list.length === 0 ? undefined : list[n % list.length];

export function commandFor(step: Step, laptop: Laptop): Command | null {
  const entity = pick(cases, step.a) as EntityId;
  const record = recordIn(laptop.ledger, entity);
  const claims = (record?.views ?? []).flatMap((view) => view.claims);
  const claim = pick(claims, step.b);
  const source: SourceChoice =
    step.b % 3 === 0 ? { kind: 'author' } : { kind: 'existing', id: sources[step.b % 2] as EntityId };
  const add = (property: string, value: Value): Command => ({
    type: 'value.add',
    entity,
    kind: 'case',
    statement: { property, value, source },
  });
  switch (step.what) {
    case 'add':
      return add(pick(['unit', 'last-contact-place'], step.b) as string, step.text);
    case 'note':
      return add('note', step.text);
    case 'fate':
      return {
        type: 'value.add',
        entity,
        kind: 'case',
        statement: {
          property: 'fate',
          value: pick(['missing', 'freed', 'home'], step.b) as string,
          source,
          ...(step.a % 2 === 0 ? {} : { validOn: pick(['2022-04', '2024'], step.b) as string }),
        },
      };
    case 'correct':
      return claim === undefined
        ? null
        : { type: 'value.correct', entity, claim: claim.id, value: step.text };
    case 'retract':
      return claim === undefined ? null : { type: 'value.retract', entity, claims: [claim.id] };
    case 'prefer':
      return claim === undefined
        ? null
        : { type: 'value.prefer', entity, claim: claim.id, reason: step.text };
    case 'delete':
      return { type: 'entity.delete', entity, kind: 'case' };
    case 'revive':
      return { type: 'entity.revive', entity, kind: 'case' };
    case 'undo': {
      const change = pick([...laptop.ledger.touches.keys()], step.b);
      return change === undefined ? null : { type: 'change.undo', change };
    }
    case 'sync':
      return null;
  }
}

export function play(script: readonly Step[]): World {
  const world = newWorld();
  for (const step of script) {
    const laptop = pick(world.laptops, step.laptop) as Laptop;
    if (step.what === 'sync') sync(world, laptop);
    const command = commandFor(step, laptop);
    if (command !== null) act(world, laptop, command);
  }
  return world;
}
