import type { RunningApp, StartOptions } from '../running-app.ts';
import { findBrowser } from './browser.ts';
import { type ChromiumHost, startHost } from './host.ts';

/** Starts the app for a test, without a visible window. Also gives the host itself, for tests of the host. */
export function startOnChromium(options: StartOptions): RunningApp & { readonly inside: ChromiumHost } {
  const browserPath = findBrowser();
  if (browserPath === null) throw new Error('no Chromium: set CHROMIUM_PATH, or install chromium');
  const errorTexts: string[] = [];
  const host = startHost({
    ...options,
    browserPath,
    isHeadless: true,
    // Nobody sees these screens: a drawing process of its own costs each of a hundred starts half a second (6 % of a test).
    browserFlags: ['--in-process-gpu', ...(options.browserFlags ?? [])],
    onErrorText: (text) => void errorTexts.push(text),
  });
  host.dialogs.refuseUnexpected();
  return {
    inside: host,
    host: 'chromium',
    newestPage: (after) =>
      Promise.race([
        host.windows.newest(after),
        host.ended.then((code) => {
          throw new Error(`the app has ended (${code}): ${errorTexts.join('')}`);
        }),
      ]),
    answerDialog: async (kind, path) => host.dialogs.answer(kind, path),
    powerEvent: async (event) => void (await host.main.call('powerEvent', event)),
    close: host.close,
    kill: host.kill,
    mainPid: host.mainProcess.pid ?? 0,
    ended: host.ended,
    problems: () => [...host.windows.problems, ...errorTexts],
  };
}
