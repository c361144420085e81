/** The name of the binding until the script below has taken it away from the page. */
export const bindingName = '__zhuravliHost';

type HostCall = (kind: 'invoke' | 'next', payload: unknown) => Promise<unknown>;
type Listener = (event: object, ...args: readonly unknown[]) => void;
type BridgedFunction = (...args: readonly unknown[]) => unknown;

/**
 * Runs in the page before any script of it: gives the preload an `electron` with the two objects that it uses.
 *
 * Written as one function without imports because its source is sent to the browser. `contextBridge` clones what
 * crosses and freezes what it exposes, never laxer than Electron's; any other member throws with its name.
 */
export function runPreload(
  binding: string,
  preload: (require: unknown, module: unknown, exports: unknown) => void,
) {
  const scope = globalThis as unknown as Record<string, unknown>;
  const callHost = scope[binding] as HostCall;
  Reflect.deleteProperty(scope, binding);
  // Electron runs a preload in the main frame only.
  if (window.top !== window || location.protocol !== 'https:') return;

  const strict = <T extends object>(name: string, members: T): T =>
    new Proxy(members, {
      get(target, key) {
        if (typeof key === 'string' && !(key in target)) {
          throw new Error(`electron stand-in: ${name}.${key} is not there`);
        }
        return Reflect.get(target, key);
      },
    });

  const listeners = new Map<string, Set<Listener>>();
  const listenOn = (channel: string) => {
    const known = listeners.get(channel) ?? new Set<Listener>();
    listeners.set(channel, known);
    return known;
  };
  const ipcRenderer = strict('ipcRenderer', {
    invoke: async (channel: string, ...args: readonly unknown[]) => {
      const answer = (await callHost('invoke', { channel, args: args.map((arg) => structuredClone(arg)) })) as
        | { isOk: true; value: unknown }
        | { isOk: false; message: string };
      if (answer.isOk) return answer.value;
      throw new Error(`Error invoking remote method '${channel}': ${answer.message}`);
    },
    on: (channel: string, listener: Listener) => void listenOn(channel).add(listener),
    off: (channel: string, listener: Listener) => void listenOn(channel).delete(listener),
  });
  const hear = async () => {
    for (;;) {
      const { channel, args } = (await callHost('next', null)) as {
        channel: string;
        args: readonly unknown[];
      };
      for (const listener of [...listenOn(channel)]) listener({}, ...args);
    }
  };
  void hear();

  /** A copy for the other side: data is cloned, functions are wrapped so that what passes through them is cloned too. */
  const cross = (value: unknown): unknown => {
    if (typeof value === 'function') {
      const inner = value as BridgedFunction;
      return Object.freeze((...args: readonly unknown[]) => {
        const result = inner(...args.map(cross));
        return result instanceof Promise ? result.then(cross) : cross(result);
      });
    }
    if (value instanceof Promise) return value.then(cross);
    const isPlain =
      typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
    if (!isPlain) return structuredClone(value);
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, cross(member)]));
  };
  const contextBridge = strict('contextBridge', {
    exposeInMainWorld: (key: string, api: object) => {
      const exposed = Object.freeze(cross(api));
      Object.defineProperty(globalThis, key, {
        value: exposed,
        writable: false,
        configurable: false,
        enumerable: true,
      });
    },
    executeInMainWorld: ({ func, args = [] }: { func: BridgedFunction; args?: readonly unknown[] }) =>
      cross(func(...args.map(cross))),
  });

  const electron = strict('electron', { contextBridge, ipcRenderer });
  const requireElectron = (name: string) => {
    if (name !== 'electron') throw new Error(`the preload may require electron only, not ${name}`);
    return electron;
  };
  const module = { exports: {} };
  preload(requireElectron, module, module.exports);
}

/** The script to add to every page: the function above around the built preload. */
export const preloadScript = (preloadSource: string): string =>
  `(${runPreload.toString()})(${JSON.stringify(bindingName)}, function (require, module, exports) {\n${preloadSource}\n});`;
