import { describe, expect, it } from 'vitest';
import { changeIdOf, type DeviceId, type EntityId } from '../../../core/base/ids.ts';
import type { EntityClaims } from '../../../core/model/types.ts';
import { createMemoryStore } from '../../data/memory-store.ts';
import type { CacheStore } from '../../data/rows.ts';
import { CacheFailed } from '../../data/watchdog.ts';
import type { ChangeFacts } from '../session/facts.ts';
import type { RowCodec } from './codec.ts';
import { createRows } from './rows.ts';

const plainCodec: RowCodec = {
  seal: async (_, value) => new TextEncoder().encode(JSON.stringify(value)),
  open: async (_, sealed) => JSON.parse(new TextDecoder().decode(sealed)),
};

const device = 'device' as DeviceId;
const claimsOf = (id: string, count: number): EntityClaims => ({
  id: id as EntityId,
  kind: 'case',
  parts: Array.from({ length: count }, (_, at) => ({
    change: changeIdOf(device, at + 1),
    author: '',
    at: '',
    act: 'value.add',
    group: 0,
    firstPlace: 0,
    claims: [],
  })),
});
const factsOf = (seq: number): ChangeFacts => ({
  id: changeIdOf(device, seq),
  author: '',
  at: '',
  act: 'value.add',
  entities: [],
  undoes: [],
});

/** A store whose answers come only when let through, each by itself. */
function createSlowStore() {
  const store = createMemoryStore();
  const gates: (() => void)[] = [];
  const slowly =
    <Args extends unknown[], Value>(work: (...args: Args) => Promise<Value>) =>
    async (...args: Args): Promise<Value> => {
      const value = await work(...args);
      await new Promise<void>((resolve) => gates.push(resolve));
      return value;
    };
  const slow: CacheStore = {
    ...store,
    readRecords: slowly(store.readRecords),
    readChanges: slowly(store.readChanges),
  };
  return {
    slow,
    open: () =>
      gates.splice(0).forEach((gate) => {
        gate();
      }),
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('rows between memory and store', () => {
  it('are never seen older than what was put, however reading and writing overlap', async () => {
    const { slow, open } = createSlowStore();
    const rows = createRows(slow, plainCodec);
    await rows.put([claimsOf('a', 1)], []);
    const fresh = createRows(slow, plainCodec);
    const reading = fresh.read(['a' as EntityId]);
    await settle();
    await fresh.put([claimsOf('a', 2)], []);
    open();
    expect((await reading)[0]?.claims.parts).toHaveLength(2);
    expect((await fresh.read(['a' as EntityId]))[0]?.claims.parts).toHaveLength(2);
  });

  it('keep facts in sight that are written while others are read', async () => {
    const { slow, open } = createSlowStore();
    const rows = createRows(slow, plainCodec);
    await rows.put([], [factsOf(1)]);
    const writing = rows.put([], [factsOf(2)]);
    const reading = rows.readFacts([changeIdOf(device, 1), changeIdOf(device, 2)]);
    await writing;
    await settle();
    open();
    expect((await reading).map((it) => it?.id)).toEqual([changeIdOf(device, 1), changeIdOf(device, 2)]);
  });

  it('stay in memory when the store fails, and nothing is written after that', async () => {
    const store = createMemoryStore();
    let isFailing = true;
    let written = 0;
    const failing: CacheStore = {
      ...store,
      write: async (step) => {
        if (isFailing) throw new CacheFailed('full');
        written += 1;
        await store.write(step);
      },
    };
    const rows = createRows(failing, plainCodec);
    await rows.put([claimsOf('a', 1)], [factsOf(1)]);
    isFailing = false;
    await rows.put([claimsOf('a', 2)], [factsOf(2)]);
    const isCommitted = await rows.commit(async () => ({
      chunks: [],
      meta: { id: 'state', sealed: new Uint8Array() },
    }));
    expect([rows.isBroken, isCommitted, written]).toEqual([true, false, 0]);
    expect((await rows.read(['a' as EntityId]))[0]?.claims.parts).toHaveLength(2);
    expect(await rows.listChanges()).toEqual([changeIdOf(device, 1), changeIdOf(device, 2)]);
  });
});
