import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ElectronApplication, _electron as electron, type Page } from 'playwright-core';
import type { RunningApp, StartOptions } from './running-app.ts';

const project = resolve(import.meta.dirname, '../..');
const packageDir = join(project, 'node_modules/electron');

/** Electron's binary, when it was fetched; `null` on computers that cannot fetch it. */
export function findElectron(): string | null {
  const pathFile = join(packageDir, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(packageDir, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(binary) ? binary : null;
}

/** Answers are kept in the main program, where the dialog functions are replaced for the run of the test. */
async function replaceDialogs(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog }) => {
    const answers: { kind: string; path: string | null }[] = [];
    (globalThis as unknown as { testAnswers: unknown }).testAnswers = answers;
    const next = (kind: string) => {
      const at = answers.findIndex((answer) => answer.kind === kind);
      if (at < 0) throw new Error(`the app showed a ${kind} dialog that no answer was queued for`);
      return answers.splice(at, 1)[0]?.path ?? null;
    };
    dialog.showOpenDialog = async () => {
      const path = next('open');
      return { canceled: path === null, filePaths: path === null ? [] : [path] };
    };
    dialog.showSaveDialog = async () => {
      const path = next('save');
      return { canceled: path === null, filePath: path ?? '' };
    };
  });
}

/** Starts the unpackaged build in real Electron, driven through its inspector. */
export async function startOnElectron(options: StartOptions): Promise<RunningApp> {
  const binary = findElectron();
  if (binary === null) throw new Error('the Electron binary is not here');
  const isRoot = process.getuid?.() === 0;
  const [language = 'en'] = options.systemLanguages;
  const app = await electron.launch({
    executablePath: binary,
    args: [...(isRoot ? ['--no-sandbox'] : []), ...(options.browserFlags ?? []), project, ...options.args],
    env: {
      ...process.env,
      LANGUAGE: options.systemLanguages.join(':'),
      LANG: `${language.replace('-', '_')}.UTF-8`,
    },
  });
  await replaceDialogs(app);
  const child = app.process();
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  return {
    host: 'electron',
    async newestPage(after?: Page) {
      const isNew = (page: Page) => page !== after && !page.isClosed();
      return app.windows().filter(isNew).at(-1) ?? app.waitForEvent('window', isNew);
    },
    async answerDialog(kind, path) {
      await app.evaluate(
        (_electron, answer) => (globalThis as unknown as { testAnswers: unknown[] }).testAnswers.push(answer),
        { kind, path },
      );
    },
    async powerEvent(event) {
      await app.evaluate(({ powerMonitor }, name) => void powerMonitor.emit(name), event);
    },
    async close() {
      await app.evaluate(({ BrowserWindow }) => {
        for (const window of BrowserWindow.getAllWindows()) window.close();
      });
      await ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    mainPid: child.pid ?? 0,
    ended,
    problems: () => [],
  };
}
