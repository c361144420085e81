import { EventEmitter } from 'node:events';
import type { Menu as ElectronMenu, NativeTheme, PowerMonitor, Shell } from 'electron';
import { answers, parent } from './parent.ts';
import { acceptedCalls, type Listener, standIn } from './stand-in.ts';

/** A browser window has no native menu: every command is in the window too. The template is noted for tests. */
export const Menu = standIn<typeof ElectronMenu>('Menu', {
  buildFromTemplate: (template) => {
    acceptedCalls.push({ name: 'Menu.buildFromTemplate', args: [JSON.parse(JSON.stringify(template))] });
    return {} as ElectronMenu;
  },
  setApplicationMenu: () => {},
});

let themeSource: NativeTheme['themeSource'] = 'system';
export const nativeTheme = standIn<NativeTheme>('nativeTheme', {
  get shouldUseDarkColors() {
    return themeSource === 'dark';
  },
  get themeSource() {
    return themeSource;
  },
  set themeSource(source) {
    themeSource = source;
    void parent.call('colorScheme', source === 'system' ? null : source).catch(() => {});
  },
});

const power = new EventEmitter();
export const powerMonitor: PowerMonitor = standIn<PowerMonitor>('powerMonitor', {
  getSystemIdleState: () => 'active',
  on(event: string, listener: (...args: never[]) => void) {
    power.on(event, listener as Listener);
    return powerMonitor;
  },
});
answers.powerEvent = async (event) => {
  power.emit(event);
  return null;
};

/** No file manager is opened where nobody may be watching. */
export const shell = standIn<Shell>('shell', {
  openPath: async (path) => {
    acceptedCalls.push({ name: 'shell.openPath', args: [path] });
    return '';
  },
});
