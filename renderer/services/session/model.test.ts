import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { ChangeId, EntityId } from '../../../core/base/ids.ts';
import { wholeList } from '../../../core/model/case-view.ts';
import type { Command, SourceChoice } from '../../../core/model/commands.ts';
import { applyChange, createLedger, recordIn } from '../../../core/model/ledger.ts';
import type { EntityRecord } from '../../../core/model/types.ts';
import { unlockWithPassphrase } from '../../../core/vault/unlock.ts';
import { deriveHere } from '../../platform/argon2-here.ts';
import { createWebCrypto } from '../../platform/crypto.ts';
import type { VaultApi } from '../api.ts';
import { readChanges } from '../journal/read-changes.ts';
import { ask, createTestWorld, passphrase, say, type TestWorld } from '../testing/test-world.ts';

const crypto = createWebCrypto((params, salt, secret) => deriveHere({ ...params, m: 8, t: 1 }, salt, secret));
const limits = { minM: 8, maxM: 1024 * 1024, minT: 1, maxT: 20 };

const newWorld = () => {
  const keyRange = IDBKeyRange as unknown as typeof globalThis.IDBKeyRange;
  return createTestWorld({ crypto, indexedDb: { factory: new IDBFactory(), keyRange } });
};

/** The pure model over nothing but the frames in the journal. */
async function modelOf(world: TestWorld) {
  const { headerA: a, headerB: b, journal } = world.folder();
  const unlocked = await unlockWithPassphrase({ a, b }, passphrase, { crypto, limits });
  if (!unlocked.ok) throw new Error(unlocked.error.code);
  const ledger = createLedger();
  let changeCount = 0;
  const source = {
    read: async (device: string, number: number, from: number, to: number) =>
      journal.get(device)?.[number - 1]?.slice(from, to) ?? null,
  };
  for (const [deviceId, bytes] of journal) {
    const segments = bytes.map((it, at) => ({ deviceId, number: at + 1, sizeBytes: it.length }));
    const device = { deviceId: deviceId as never, segments, applied: null };
    for await (const { arrived } of readChanges(unlocked.value.keys, source, device)) {
      for (const { change } of arrived) {
        applyChange(ledger, change);
        changeCount += 1;
      }
    }
  }
  return { ledger, changeCount };
}

/** Commands drawn with a fixed seed; the seed is part of the test's name. */
function createDice(seed: number) {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return { below, pick: <T>(list: readonly T[]): T => list[below(list.length)] as T };
}

type State = {
  readonly cases: EntityId[];
  readonly sources: EntityId[];
  readonly links: EntityId[];
  readonly changes: ChangeId[];
};

async function nextCommand(
  api: VaultApi,
  dice: ReturnType<typeof createDice>,
  state: State,
): Promise<Command | 'undo' | 'redo'> {
  const { below, pick } = dice;
  const drawn = below(100);
  if (state.cases.length < 3 || drawn < 8) {
    const id = await api.newId();
    state.cases.push(id);
    return {
      type: 'entity.create',
      id,
      kind: 'case',
      statements: [say('name', { whole: `Вигадане ім'я ${below(50)}` }, 'uk')],
    };
  }
  const entity = pick(state.cases);
  const shown = (await ask(api, { name: 'case', params: { id: entity } }))?.record ?? null;
  const claims = shown?.views.flatMap((view) => view.claims) ?? [];
  const source = async (): Promise<SourceChoice> => {
    if (below(2) === 0) return { kind: 'author' };
    if (state.sources.length > 0 && below(3) > 0) return { kind: 'existing', id: pick(state.sources) };
    const id = await api.newId();
    state.sources.push(id);
    return { kind: 'new', id, title: `Вигадане джерело ${below(20)}`, sourceKind: 'media' };
  };
  const value = () =>
    pick(['1990', '1991-05', '2024-02-31', 'бригада А', 'бригада Б', 'soldier', 'missing', '', ' ']);
  if (drawn < 40) {
    const property = pick(['birth-date', 'unit', 'fate', 'note', 'category', 'last-contact-on']);
    return {
      type: 'value.add',
      entity,
      kind: 'case',
      statement: { property, value: value(), source: await source() },
    };
  }
  if (drawn < 55 && claims.length > 0) {
    const claim = pick(claims);
    const isName = claim.property === 'name';
    return {
      type: 'value.correct',
      entity,
      claim: claim.id,
      value: isName ? { whole: `Інше ${below(9)}` } : value(),
    };
  }
  if (drawn < 60 && claims.length > 0) return { type: 'value.retract', entity, claims: [pick(claims).id] };
  if (drawn < 65 && claims.length > 0)
    return { type: 'value.prefer', entity, claim: pick(claims).id, reason: 'так видніше' };
  if (drawn < 70) return { type: 'entity.delete', entity, kind: 'case' };
  if (drawn < 75) return { type: 'entity.revive', entity, kind: 'case' };
  if (drawn < 80) {
    const id = await api.newId();
    state.links.push(id);
    const judgement = pick(['positive', 'negative', 'unsure'] as const);
    return {
      type: 'link.create',
      id,
      case: entity,
      target: pick(state.cases),
      judgement,
      reason: 'перевірено',
      source: await source(),
    };
  }
  if (drawn < 84 && state.links.length > 0) {
    return {
      type: 'link.judge',
      link: pick(state.links),
      judgement: 'negative',
      reason: pick(['', 'інша людина']),
    };
  }
  if (drawn < 90) return 'undo';
  if (drawn < 94) return 'redo';
  return { type: 'change.undo', change: pick(state.changes) };
}

describe('a thousand commands', () => {
  for (const seed of [20261122, 7]) {
    it(`with kills and locks between them end in what the pure model says (seed ${seed})`, async () => {
      const world = newWorld();
      const dice = createDice(seed);
      const state: State = { cases: [], sources: [], links: [], changes: [] };
      let api = await world.create({ commitDelayMs: 20 });
      let saved = 0;
      for (let round = 0; round < 500; round++) {
        const command = await nextCommand(api, dice, state);
        const outcome =
          command === 'undo'
            ? await api.undo()
            : command === 'redo'
              ? await api.redo()
              : await api.run(command);
        if (outcome.ok && outcome.value !== null) {
          saved += 1;
          state.changes.push(outcome.value.change);
        }
        const drawn = dice.below(100);
        if (drawn < 2) await api.lock();
        if (drawn < 4) api = await world.open({ commitDelayMs: 20 });
      }
      const { ledger: model, changeCount } = await modelOf(world);
      for (const id of state.cases) {
        const shown = (await ask(api, { name: 'case', params: { id } }))?.record ?? null;
        const expected: EntityRecord | undefined = recordIn(model, id);
        const isThere = expected !== undefined && expected.changedAt !== '';
        expect(shown).toEqual(isThere ? expected : null);
      }
      const list = await ask(api, {
        name: 'cases',
        params: { ...wholeList, from: 0, count: 10_000 },
      });
      const alive = [...model.entities.keys()].filter((id) => {
        const record = recordIn(model, id);
        return record?.kind === 'case' && !record.isDeleted && record.changedAt !== '';
      });
      expect(list.rows.map(({ id }) => id).sort()).toEqual(alive.sort());
      const history = await ask(api, { name: 'history', params: { entity: null, from: 0, count: 10_000 } });
      expect(history.entries).toHaveLength(changeCount);
      expect(saved).toBeGreaterThan(250);
      expect(world.bugs).toEqual([]);
    });
  }
});

describe('undo', () => {
  it('goes on across restarts, step by step, and redo brings it back', async () => {
    const world = newWorld();
    const first = await world.create();
    const id = await first.newId();
    await first.run({
      type: 'entity.create',
      id,
      kind: 'case',
      statements: [say('name', { whole: 'Вигаданенко' }, 'uk')],
    });
    await first.run({ type: 'value.add', entity: id, kind: 'case', statement: say('unit', 'перша') });
    const shown = await ask(first, { name: 'case', params: { id } });
    await first.run({
      type: 'value.correct',
      entity: id,
      claim: shown!.record.views.find((it) => it.property === 'unit')!.claims[0]!.id,
      value: 'друга',
    });
    const unitIn = async (api: VaultApi) =>
      (await ask(api, { name: 'case', params: { id } }))?.record.views.find((it) => it.property === 'unit')
        ?.claims[0]?.value;
    await first.lock();
    const second = await world.open();
    expect(await unitIn(second)).toBe('друга');
    await second.undo();
    expect(await unitIn(second)).toBe('перша');
    const third = await world.open();
    expect(await ask(third, { name: 'status', params: null })).toMatchObject({
      undoable: { act: 'value.add' },
      redoable: { act: 'value.correct' },
    });
    await third.undo();
    expect(await unitIn(third)).toBeUndefined();
    await third.undo();
    expect(await ask(third, { name: 'case', params: { id } })).toBeNull();
    expect(await third.undo()).toEqual({ ok: true, value: null });
    await third.lock();
    const fourth = await world.open();
    await fourth.redo();
    await fourth.redo();
    await fourth.redo();
    expect(await unitIn(fourth)).toBe('друга');
    expect(await fourth.redo()).toEqual({ ok: true, value: null });
    await fourth.lock();
  });
});
