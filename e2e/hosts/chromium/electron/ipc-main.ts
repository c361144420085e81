import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { windowById } from './browser-window.ts';
import { answers } from './parent.ts';
import { standIn } from './stand-in.ts';

type Handler = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown;
const handlers = new Map<string, Handler>();

export const ipcMain = standIn<IpcMain>('ipcMain', {
  handle: (channel, handler) => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler as Handler);
  },
});

answers.invoke = async ({ id, channel, args, frameUrl, isMainFrame }) => {
  const handler = handlers.get(channel);
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
  const frame = { url: frameUrl, parent: isMainFrame ? null : { url: 'app://vault/' } };
  const event = { sender: windowById(id)?.webContents ?? null, senderFrame: frame };
  return handler(event as unknown as IpcMainInvokeEvent, ...args);
};
