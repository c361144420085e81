import { describe, expect, it } from 'vitest';
import { changeIdOf, type DeviceId, type EntityId } from '../base/ids.ts';
import type { Change } from '../model/types.ts';
import { decodeChange, encodeChange, upcast } from './payload.ts';

const id = changeIdOf('3n1c1mawvxk4kkhax0szsw9x3g' as DeviceId, 4);
const change: Change = {
  id,
  author: 'Тест Тестенко',
  at: '2026-11-22T10:00:00.000Z',
  act: 'value.add',
  note: 'half a pair: \ud83d',
  groups: [
    {
      entity: 'e1' as EntityId,
      kind: 'case',
      claims: [{ property: 'name', key: 'uk', value: { family: 'Вигаданенко', given: 'Ім’я\u0301' } }],
    },
  ],
  undoes: [],
};

describe('a change as content of the journal', () => {
  it('comes back as it was, its id taken from its place', () => {
    expect(decodeChange(encodeChange(change), id)).toEqual({ ok: true, value: change });
    expect(new TextDecoder().decode(encodeChange(change))).not.toContain(id);
  });

  it('begins with its content version', () => {
    expect([...encodeChange(change).subarray(0, 2)]).toEqual([0, 1]);
  });

  it('tells a newer version from damage', () => {
    const newer = encodeChange(change);
    newer[1] = 2;
    expect(decodeChange(newer, id)).toEqual({
      ok: false,
      error: { code: 'vault.newer', params: { version: 2 } },
    });
    const damaged = { ok: false, error: { code: 'vault.damaged' } };
    for (const text of ['', '\0\x01{', '\0\x01null', '\0\x01[]', '\0\0{}', '\0\x01{"author":"a"}']) {
      expect(decodeChange(new TextEncoder().encode(text), id)).toEqual(damaged);
    }
    const { undoes, ...cut } = change;
    expect(undoes).toEqual([]);
    expect(decodeChange(encodeChange(cut as Change), id)).toEqual(damaged);
  });
});

describe('lifting older content', () => {
  const steps = { 1: (old: unknown) => [old, 'two'], 2: (old: unknown) => [old, 'three'] };

  it('runs each step once, in order, from the version it has', () => {
    expect(upcast(1, 'one', steps, 3)).toEqual({ ok: true, value: [['one', 'two'], 'three'] });
    expect(upcast(2, 'one', steps, 3)).toEqual({ ok: true, value: ['one', 'three'] });
    expect(upcast(3, 'one', steps, 3)).toEqual({ ok: true, value: 'one' });
  });

  it('has a step for every version, or it is a bug', () => {
    expect(() => upcast(1, 'one', {}, 2)).toThrow('no upcaster');
  });
});
