/** What main called that has no effect in this host, in order; a test reads it and checks the values. */
export const acceptedCalls: { name: string; args: readonly unknown[] }[] = [];

/** What Node's emitter takes; the types of Electron's listeners are narrower, each in its way. */
export type Listener = (...args: unknown[]) => void;

/**
 * One object of the `electron` module, in three tables: **implemented** here, **accepted** without effect (noted),
 * and everything else, which throws with its name. So the app cannot use a part of Electron that no test runs.
 */
export function standIn<T extends object>(
  name: string,
  implemented: Partial<T>,
  accepted: readonly (keyof T & string)[] = [],
): T {
  const quiet = new Map(
    accepted.map((key) => [
      key as string,
      (...args: readonly unknown[]) => {
        acceptedCalls.push({ name: `${name}.${key}`, args: args.map(describe) });
      },
    ]),
  );
  return new Proxy(implemented as T, {
    get(target, key, receiver) {
      if (key in target || typeof key === 'symbol') return Reflect.get(target, key, receiver);
      const call = quiet.get(key);
      if (call !== undefined) return call;
      throw new Error(`electron stand-in: ${name}.${key} is not there`);
    },
    set(target, key, value, receiver) {
      if (key in target) return Reflect.set(target, key, value, receiver);
      throw new Error(`electron stand-in: ${name}.${String(key)} cannot be set`);
    },
  });
}

const describe = (value: unknown): unknown => (typeof value === 'function' ? 'function' : value);
