import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import type { BridgeResult, Channel, Channels } from '../../contract/channels.ts';
import { requestSchemas } from '../../contract/schemas.ts';
import { codeOfError, type Log } from '../log.ts';
import { isOwnAddress } from '../security/origin.ts';

/** Registers the one function that answers a channel. */
export type Handle = <C extends Channel>(
  channel: C,
  run: (
    request: Channels[C]['request'],
    event: IpcMainInvokeEvent,
  ) => Promise<BridgeResult<Channels[C]['reply']>> | BridgeResult<Channels[C]['reply']>,
) => void;

export type HandleOptions = {
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  readonly log: Log;
  readonly isOurWindow: (contents: IpcMainInvokeEvent['sender']) => boolean;
  readonly nowMs?: () => number;
};

/** Whether a message comes from the main frame of our own page in our own window; a gone frame is `null`. */
function isKnownSender(event: IpcMainInvokeEvent, isOurWindow: HandleOptions['isOurWindow']): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isOwnAddress(frame.url) && isOurWindow(event.sender);
}

const forbiddenKeys = ['__proto__', 'constructor', 'prototype'];

/** `null`, or an object as a literal makes it: no map, no date, no class, and no key that could reach a prototype. */
const isPlain = (value: unknown): boolean =>
  value === null ||
  (typeof value === 'object' &&
    Object.getPrototypeOf(value) === Object.prototype &&
    !forbiddenKeys.some((key) => Object.hasOwn(value, key)));

/**
 * The one door for messages of the page (control E10): sender, then shape and size, then the work.
 *
 * What the work throws is a bug: it is logged by its code and answered with `bridge.failed`. The log gets the
 * channel, the outcome and the duration, never an argument.
 */
export function createHandle({
  ipcMain,
  log,
  isOurWindow,
  nowMs = () => performance.now(),
}: HandleOptions): Handle {
  return (channel, run) => {
    ipcMain.handle(channel, async (event, ...args: readonly unknown[]): Promise<BridgeResult<unknown>> => {
      if (!isKnownSender(event, isOurWindow)) {
        log('bridge.unknown-sender', { channel });
        return { ok: false, code: 'bridge.unknown-sender' };
      }
      const [request] = args;
      const parsed =
        args.length === 1 && isPlain(request) ? requestSchemas[channel].safeParse(request) : null;
      if (parsed?.success !== true) {
        log('bridge.bad-request', { channel });
        return { ok: false, code: 'bridge.bad-request' };
      }
      const startedMs = nowMs();
      try {
        const result = await run(parsed.data, event);
        log(channel, { ms: Math.round(nowMs() - startedMs), outcome: result.ok ? 'ok' : result.code });
        return result;
      } catch (error) {
        log('bridge.failed', { channel, code: codeOfError(error) });
        return { ok: false, code: 'bridge.failed' };
      }
    });
  };
}
