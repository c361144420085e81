import { describe, expect, it } from 'vitest';
import { createWatchers, type Touched } from './watchers.ts';

const touched = (...ids: string[]): Touched => ({ ids: new Set(ids), kinds: new Set(['case']) });
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const never = () => {
  throw new Error('no bug was expected');
};

describe('live queries', () => {
  it('answer at once, and again only when a change touches the answer', async () => {
    const watchers = createWatchers(never);
    let now = 1;
    const seen: number[] = [];
    watchers.add(
      async () => ({ value: now, isTouchedBy: (it) => it.ids.has('a') }),
      (value) => seen.push(value),
    );
    await settle();
    now = 2;
    watchers.touch(touched('b'));
    await settle();
    expect(seen).toEqual([1]);
    watchers.touch(touched('a'));
    await settle();
    expect(seen).toEqual([1, 2]);
    now = 3;
    watchers.touch(null);
    await settle();
    expect(seen).toEqual([1, 2, 3]);
  });

  it('answer once more for any number of changes during a computation', async () => {
    const watchers = createWatchers(never);
    let computed = 0;
    const seen: number[] = [];
    watchers.add(
      async () => {
        computed += 1;
        const value = computed;
        await settle();
        return { value, isTouchedBy: (it) => it.ids.has('a') };
      },
      (value) => seen.push(value),
    );
    for (let i = 0; i < 10; i++) watchers.touch(touched('a'));
    await settle();
    await settle();
    await settle();
    expect(seen).toEqual([1, 2]);
  });

  it('do not lose a change that came while the screen was taking the value', async () => {
    const watchers = createWatchers(never);
    let now = 1;
    const seen: number[] = [];
    watchers.add(
      async () => ({ value: now, isTouchedBy: () => true }),
      async (value) => {
        seen.push(value);
        await settle();
      },
    );
    await Promise.resolve();
    await Promise.resolve();
    now = 2;
    watchers.touch(touched('a'));
    await settle();
    await settle();
    await settle();
    expect(seen.at(-1)).toBe(2);
  });

  it('end when stopped or when the screen is gone, and report a bug of their own', async () => {
    const bugs: unknown[] = [];
    const watchers = createWatchers((bug) => bugs.push(bug));
    let calls = 0;
    const { stop } = watchers.add(
      async () => ({ value: 0, isTouchedBy: () => true }),
      () => {
        calls += 1;
      },
    );
    watchers.add(
      async () => ({ value: 0, isTouchedBy: () => true }),
      () => {
        throw new Error('page gone');
      },
    );
    const failing = watchers.add(async () => {
      throw new Error('bug');
    }, never);
    await expect(failing.started).rejects.toThrow('bug');
    let isBroken = false;
    watchers.add(
      async () => {
        if (isBroken) throw new Error('later bug');
        return { value: 0, isTouchedBy: () => true };
      },
      () => undefined,
    );
    await settle();
    stop();
    isBroken = true;
    watchers.touch(null);
    await settle();
    expect([calls, bugs.length]).toEqual([1, 1]);
  });
});
