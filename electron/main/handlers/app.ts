import type { AppInfo, Settings } from '../../contract/channels.ts';
import { codeOfError } from '../log.ts';
import type { SettingsStore } from '../settings.ts';
import type { Handle } from './handle.ts';

/** What the page must know before a vault is opened. */
export function registerApp(
  handle: Handle,
  options: {
    readonly info: () => AppInfo;
    readonly settings: SettingsStore;
    /** The menu and the window's first colour follow. */
    readonly onSettings: (settings: Settings) => void;
  },
): void {
  handle('app:info', () => ({ ok: true, value: options.info() }));
  handle('settings:read', () => ({ ok: true, value: options.settings.read() }));
  handle('settings:write', (change) => {
    try {
      return { ok: true, value: options.settings.write(change) };
    } catch (error) {
      return { ok: false, code: codeOfError(error) === 'ENOSPC' ? 'storage.no-space' : 'storage.io' };
    } finally {
      options.onSettings(options.settings.read());
    }
  });
}
