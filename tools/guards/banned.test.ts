import { describe, expect, it } from 'vitest';
import { bans, findBanned } from './banned.ts';

/** One use that must be found for each ban, in the order of the table. */
const uses = [
  "ipcMain.handle('x', () => 1)",
  "ipcRenderer.invoke('x')",
  "window.webContents.send('x')",
  'shell.openExternal(url)',
  'new BrowserWindow({})',
  "localStorage.setItem('a', 'b')",
  "caches.open('x')",
  "new Notification('x')",
  "document.title = 'x'",
  "history.pushState({}, '', '/x')",
  "location.hash = 'x'",
  'node.innerHTML = text',
  "console.log('x')",
  'new RTCPeerConnection()',
  "import { get } from 'node:https';",
  "eval('x')",
  'crashReporter.start({})',
  "rmSync('vault')",
];

describe('the guard of banned names', () => {
  it('has an example for each of its bans', () => expect(uses.length).toBe(bans.length));

  it.each(uses)('finds %s', (use) => {
    expect(findBanned('renderer/ui/screens/x.tsx', `const a = 1;\n${use}\n`)).toHaveLength(1);
  });

  it('leaves comments and homes alone', () => {
    expect(findBanned('renderer/ui/x.ts', '/** never localStorage */\n// nor console.log\n')).toEqual([]);
    expect(findBanned('electron/preload/preload.ts', "ipcRenderer.invoke('x')")).toEqual([]);
  });
});
