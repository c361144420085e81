import { ipcMain } from 'electron';
import { createHandle, type Handle, type HandleOptions } from './handle.ts';

/** The only place that touches Electron's own message door. */
export const openDoor = (options: Omit<HandleOptions, 'ipcMain'>): Handle =>
  createHandle({ ipcMain, ...options });
