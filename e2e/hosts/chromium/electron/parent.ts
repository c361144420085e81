import type { ChildCalls, ParentCalls } from '../messages.ts';
import { createPeer } from '../peer.ts';

type Handlers = { -readonly [Name in keyof ChildCalls]?: ChildCalls[Name] };

/** Filled by the modules of the stand-in as they load. */
export const answers: Handlers = {};

/** The other half of the host: the process that owns the browser. */
export const parent = createPeer<ParentCalls>(
  {
    send: (message) => {
      if (process.connected) process.send?.(message, () => {});
    },
    onMessage: (listener) => process.on('message', listener),
  },
  new Proxy(answers as Record<string, (argument: never) => Promise<unknown>>, {}),
);
