import { describe, expect, it } from 'vitest';
import type { ChangeId, EntityId } from '../../../core/base/ids.ts';
import type { EntityClaims } from '../../../core/model/types.ts';
import { createMemoryStore } from '../../data/memory-store.ts';
import type { ChangeFacts } from '../session/facts.ts';
import type { RowCodec } from './codec.ts';
import { createRows } from './rows.ts';

/** No cryptography: the bytes are the text itself. */
const plain: RowCodec = {
  seal: async (_, value) => new TextEncoder().encode(JSON.stringify(value)),
  open: async (_, sealed) => JSON.parse(new TextDecoder().decode(sealed)),
};

const claimsOf = (n: number): EntityClaims => ({ id: `entity${n}` as EntityId, kind: 'case', parts: [] });
const factsOf = (n: number): ChangeFacts => ({
  id: `device:${n}` as ChangeId,
  author: '',
  at: '',
  act: 'case.create',
  entities: [],
  undoes: [],
});
const many = Array.from({ length: 1300 }, (_, n) => n);
const meta = { id: 'state', sealed: new Uint8Array([1]) };

describe('very many rows held for the cache', () => {
  it('can be read at once, and are all in the cache before what is committed after them', async () => {
    const store = createMemoryStore();
    const rows = createRows(store, plain);
    const held = rows.hold(many.map(claimsOf), many.map(factsOf));
    expect((await rows.read(['entity1299' as EntityId]))[0]?.claims).toEqual(claimsOf(1299));
    expect(await rows.listChanges()).toHaveLength(1300);
    expect((await store.countRows()).records).toBeLessThan(1300);
    let recordsBefore = 0;
    const isWhole = await rows.commit(async () => {
      recordsBefore = (await store.countRows()).records;
      return { chunks: [], meta };
    });
    expect([isWhole, recordsBefore]).toEqual([true, 1300]);
    await held;
    expect(
      (await rows.read(['entity0' as EntityId, 'entity700' as EntityId])).map((row) => row?.claims),
    ).toEqual([claimsOf(0), claimsOf(700)]);
    expect((await rows.readFacts(['device:1299' as ChangeId]))[0]).toEqual(factsOf(1299));
  });

  it('stay readable, and nothing is committed, when writing is given up in the middle', async () => {
    const store = createMemoryStore();
    const rows = createRows(store, plain);
    const held = rows.hold(many.map(claimsOf), many.map(factsOf));
    await rows.readFacts([]);
    rows.giveUp();
    expect(await rows.commit(async () => ({ chunks: [], meta }))).toBe(false);
    await held;
    expect(await store.readMeta('state')).toBeNull();
    expect((await rows.read(['entity1299' as EntityId]))[0]?.claims).toEqual(claimsOf(1299));
    expect(await rows.listChanges()).toHaveLength(1300);
  });
});
