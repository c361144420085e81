/** Ids of the entities that a change touched, and their kinds; `null` means that anything may be different. */
export type Touched = { readonly ids: ReadonlySet<string>; readonly kinds: ReadonlySet<string> } | null;

/** An answer, and which changes would make it another one. */
export type Answer<Value> = {
  readonly value: Value;
  readonly isTouchedBy: (touched: NonNullable<Touched>) => boolean;
};

export type Watching = { readonly stop: () => void; readonly started: Promise<void> };

export type Watchers = {
  /** `started`: the first value was taken; rejects when there is none because of a bug. */
  add<Value>(compute: () => Promise<Answer<Value>>, onValue: (value: Value) => unknown): Watching;
  touch(touched: Touched): void;
  stopAll(): void;
};

/**
 * Live queries: each is answered at once, and again after every change that touches its answer.
 *
 * One computation a query at a time; changes during it lead to one more, not to a queue of them. The
 * next value waits until the screen took the last one, so that a slow screen is never buried.
 * A listener that throws (its page is gone) ends its query; so does a bug in `compute`, which goes to `started` or, later,
 * to `onBug`.
 */
export function createWatchers(onBug: (error: unknown) => void): Watchers {
  type Watch = { touch(touched: Touched): void; stop(): void };
  const all = new Set<Watch>();

  function add<Value>(compute: () => Promise<Answer<Value>>, onValue: (value: Value) => unknown): Watching {
    const started = Promise.withResolvers<void>();
    let answer: Answer<Value> | null = null;
    let isBusy = false;
    let isStale = true;
    let isStopped = false;
    let during: Touched[] = [];

    async function refresh(): Promise<void> {
      if (isBusy) return;
      isBusy = true;
      try {
        while (isStale && !isStopped) {
          isStale = false;
          during = [];
          const next = await compute();
          answer = next;
          isStale = isStale || during.some((it) => it === null || next.isTouchedBy(it));
          if (!isStopped) await deliver(next.value);
          started.resolve();
        }
      } catch (error) {
        stop();
        if (answer === null) started.reject(error);
        else onBug(error);
      } finally {
        isBusy = false;
        if (isStopped) started.resolve();
      }
    }

    async function deliver(value: Value): Promise<void> {
      try {
        await onValue(value);
      } catch {
        stop();
      }
    }

    const watch: Watch = {
      touch(touched) {
        if (isBusy) during.push(touched);
        if (touched === null || answer === null || answer.isTouchedBy(touched)) isStale = true;
        if (isStale) void refresh();
      },
      stop,
    };
    function stop() {
      isStopped = true;
      all.delete(watch);
      if (!isBusy) started.resolve();
    }
    all.add(watch);
    void refresh();
    return { stop, started: started.promise };
  }

  return {
    add,
    touch: (touched) => {
      for (const watch of [...all]) watch.touch(touched);
    },
    stopAll: () => {
      for (const watch of [...all]) watch.stop();
    },
  };
}
