import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  app,
  dialog,
  Menu,
  nativeTheme,
  type OpenDialogOptions,
  powerMonitor,
  protocol,
  type SaveDialogOptions,
  shell,
} from 'electron';
import type { AppInfo, SystemEvent } from '../contract/channels.ts';
import { sendSystemEvent } from './events.ts';
import { registerApp } from './handlers/app.ts';
import { openDoor } from './handlers/door.ts';
import { createExportFiles } from './handlers/export-files.ts';
import { registerFiles } from './handlers/files.ts';
import { registerPage } from './handlers/page.ts';
import { registerVault } from './handlers/vault.ts';
import { codeOfError, createLog } from './log.ts';
import { menuTemplate } from './menu.ts';
import { chooseLanguage, parseOptions } from './options.ts';
import { createProtocolHandler } from './protocol.ts';
import { emptyLeftovers } from './security/leftovers.ts';
import { networkSwitches } from './security/network.ts';
import { scheme } from './security/origin.ts';
import { guardSession } from './security/session.ts';
import { findDangerousSwitch } from './security/switches.ts';
import { openSettings } from './settings.ts';
import { createStorage } from './storage/storage.ts';
import { watchSystem } from './system-events.ts';
import { shellText } from './texts.ts';
import { createWindows } from './window.ts';

/** Electron refuses a folder that is not there yet. */
function setFolder(name: 'userData' | 'sessionData' | 'crashDumps', path: string): void {
  mkdirSync(path, { recursive: true });
  app.setPath(name, path);
}

/**
 * Puts the main program together; the order matters until `ready`.
 *
 * Data folder and single-instance lock first (two processes on one profile corrupt storage), then what Chromium must
 * know before it starts, then the window.
 */
export function start(argv: readonly string[]): void {
  const options = parseOptions(argv);
  if (options.profile !== null) setFolder('userData', options.profile);
  const userData = app.getPath('userData');
  if (
    findDangerousSwitch(app.isPackaged, (name) => app.commandLine.hasSwitch(name)) !== null ||
    !app.requestSingleInstanceLock()
  ) {
    app.quit();
    return;
  }

  const folders = { sessionData: join(userData, 'session'), crashDumps: join(userData, 'crashes') };
  setFolder('sessionData', folders.sessionData);
  setFolder('crashDumps', folders.crashDumps);
  emptyLeftovers(folders);
  app.enableSandbox();
  for (const [name, value] of networkSwitches) app.commandLine.appendSwitch(name, value);
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);

  const { log } = createLog(join(userData, 'logs/main.log'));
  const settings = openSettings(join(userData, 'settings.json'), () => log('settings.damaged'));
  const storage = createStorage({ userData, log });
  const exports = createExportFiles();
  const language = () =>
    chooseLanguage(options.language, settings.read().language, app.getPreferredSystemLanguages());
  const info = (): AppInfo => ({
    version: app.getVersion(),
    host: process.versions.electron === undefined ? 'chromium' : 'electron',
    platform: process.platform as AppInfo['platform'],
    systemLanguages: app.getPreferredSystemLanguages(),
    forcedLanguage: options.language,
    isPackaged: app.isPackaged,
    isDemo: options.isDemo,
  });

  app.on('session-created', (session) =>
    guardSession(session, { isPackaged: app.isPackaged, onRefused: (what) => log(what) }),
  );

  const windows = createWindows({
    preloadFile: join(app.getAppPath(), 'dist/preload/preload.cjs'),
    isPackaged: app.isPackaged,
    backgroundColor: () => (nativeTheme.shouldUseDarkColors ? '#14181D' : '#FAF8F5'),
    onGone: (reason) => {
      log('page.gone', { reason });
      renew();
    },
  });
  /** Keys and plain text die with the old renderer; then what Chromium may have spilled to disk goes. */
  const renew = () => {
    windows
      .renew(async () => {
        await exports.stopAll();
        await storage.closeAll();
        emptyLeftovers(folders);
      })
      .catch((error: unknown) => log('window.not-loaded', { code: codeOfError(error) }));
  };
  const tellPage = (event: SystemEvent) => {
    const window = windows.current();
    if (window !== null) sendSystemEvent(window.webContents, event);
  };
  const followSettings = () => {
    nativeTheme.themeSource = settings.read().theme;
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(menuTemplate(language(), (command) => tellPage({ kind: 'command', command }))),
    );
  };
  const openDialog = async (dialogOptions: OpenDialogOptions): Promise<readonly string[]> => {
    const window = windows.current();
    const answer = await (window === null
      ? dialog.showOpenDialog(dialogOptions)
      : dialog.showOpenDialog(window, dialogOptions));
    return answer.canceled ? [] : answer.filePaths;
  };
  const saveDialog = async (dialogOptions: SaveDialogOptions): Promise<string | null> => {
    const window = windows.current();
    const answer = await (window === null
      ? dialog.showSaveDialog(dialogOptions)
      : dialog.showSaveDialog(window, dialogOptions));
    return answer.canceled || answer.filePath === '' ? null : answer.filePath;
  };

  const handle = openDoor({ log, isOurWindow: windows.isOurs });
  registerApp(handle, { info, settings, onSettings: followSettings });
  registerVault(handle, {
    storage,
    chooseFolder: async (purpose) => {
      const [folder] = await openDialog({
        title: shellText(
          language(),
          purpose === 'open' ? 'shell:dialog.openFolder' : 'shell:dialog.createFolder',
        ),
        buttonLabel: shellText(language(), 'shell:dialog.choose'),
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      });
      return folder ?? null;
    },
    showFolder: async (path) => {
      await shell.openPath(path);
    },
  });
  registerFiles(handle, {
    storage,
    exports,
    chooseFiles: () =>
      openDialog({
        title: shellText(language(), 'shell:dialog.chooseFiles'),
        buttonLabel: shellText(language(), 'shell:dialog.choose'),
        properties: ['openFile', 'multiSelections', 'dontAddToRecent'],
      }),
    chooseFile: (name, extension) =>
      saveDialog({
        title: shellText(language(), 'shell:dialog.saveCopy'),
        defaultPath: join(app.getPath('documents'), `${name}.${extension}`),
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
      }),
    defaultName: () => shellText(language(), 'shell:dialog.defaultName'),
  });
  registerPage(handle, {
    makePdf: () =>
      windows
        .current()!
        .webContents.printToPDF({ pageSize: 'A4', preferCSSPageSize: true, printBackground: true }),
    chooseFile: (name) =>
      saveDialog({
        title: shellText(language(), 'shell:dialog.savePdf'),
        defaultPath: join(app.getPath('documents'), `${name}.pdf`),
        filters: [{ name: shellText(language(), 'shell:dialog.pdf'), extensions: ['pdf'] }],
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
      }),
    defaultName: () => shellText(language(), 'shell:dialog.defaultName'),
    sendToPrinter: () =>
      new Promise((done) => {
        windows.current()!.webContents.print({ printBackground: true }, (isDone) => done(isDone));
      }),
    renew,
    closeNow: windows.closeNow,
  });

  // A bug: what is on disk is whole, because every write was flushed or never happened; so close and end.
  process.on('uncaughtException', (error) => {
    log('app.bug', { code: codeOfError(error) });
    void storage.closeAll().finally(() => app.exit(1));
  });
  app.on('second-instance', () => windows.bringToFront());
  app.on('window-all-closed', () => {
    void storage.closeAll().finally(() => app.quit());
  });
  void app.whenReady().then(() => {
    app.configureHostResolver({ enableBuiltInResolver: false, secureDnsMode: 'off' });
    protocol.handle(
      scheme,
      createProtocolHandler({
        rendererDir: join(app.getAppPath(), 'dist/renderer'),
        readSegment: storage.readSegment,
        readBlob: storage.readBlob,
      }),
    );
    watchSystem(powerMonitor, process.platform, tellPage);
    followSettings();
    log('app.ready');
    windows.open().catch((error: unknown) => log('window.not-loaded', { code: codeOfError(error) }));
  });
}
