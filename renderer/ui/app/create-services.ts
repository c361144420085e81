import type { Bridge } from '../../../electron/contract/channels.ts';
import { hostKdfWorkers } from '../../platform/kdf-host.ts';
import { hostPdfWorkers } from '../../platform/pdf-host.ts';
import { createVaultClient } from '../../services/client.ts';
import { createNewsReader } from '../../services/intake/news-reader.ts';
import { createReaderClient } from '../../services/reader-client.ts';
import type { AppInfo, Settings, VaultListing } from '../../services/shell-api.ts';
import type { Services } from '../context/services.tsx';
import { type BugReports, createBugReports } from './bug-reports.ts';

export type Start = {
  readonly services: Services;
  readonly settings: Settings;
  readonly vaults: readonly VaultListing[];
  /** Bugs of the vault worker that no call waits for. */
  readonly bugs: BugReports;
  /** Starts what the first unlocking needs; to be called when the first screen stands. */
  readonly prepare: () => void;
};

/**
 * Puts together what the screens get: the bridge of this window, the vault worker behind its client, and
 * what has to be known before the first picture.
 */
export async function createServices(): Promise<Start> {
  const bridge = (globalThis as unknown as { readonly zhuravli: Bridge }).zhuravli;
  const [info, settings, vaults] = await Promise.all([
    bridge.appInfo(),
    bridge.readSettings(),
    bridge.listVaults(),
  ]);
  const bugs = createBugReports();
  const vault = createVaultClient(
    () =>
      hostPdfWorkers(
        hostKdfWorkers(
          new Worker(new URL('../../workers/vault-worker.ts', import.meta.url), { type: 'module' }),
        ),
      ),
    bridge,
    { onBug: bugs.report },
  );
  const news = createNewsReader(
    () => new Worker(new URL('../../workers/news-worker.ts', import.meta.url), { type: 'module' }),
  );
  const reader = createReaderClient(
    () => new Worker(new URL('../../workers/reader-worker.ts', import.meta.url), { type: 'module' }),
  );
  return {
    services: { vault, shell: bridge, info: info.ok ? info.value : unknownApp, news, reader },
    settings: settings.ok ? settings.value : usualSettings,
    vaults: vaults.ok ? vaults.value : [],
    bugs,
    prepare: vault.prepare,
  };
}

/** When main did not answer: the careful assumptions. */
const unknownApp: AppInfo = {
  version: '',
  host: 'electron',
  platform: 'linux',
  systemLanguages: navigator.languages,
  forcedLanguage: null,
  isPackaged: true,
  isDemo: false,
};
const usualSettings: Settings = {
  language: null,
  theme: 'system',
  textSizePercent: 100,
  idleMinutes: 5,
  exactSearch: false,
};
