/** What `import … from 'electron'` gives main in this host. A name that is missing here is a build-time or start error. */
import { answers } from './parent.ts';
import { acceptedCalls } from './stand-in.ts';

export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { Menu, nativeTheme, powerMonitor, shell } from './desktop.ts';
export { dialog } from './dialog.ts';
export { ipcMain } from './ipc-main.ts';
export { protocol } from './protocol.ts';

answers.acceptedCalls = async () => acceptedCalls.map(({ name, args }) => ({ name, args }));
