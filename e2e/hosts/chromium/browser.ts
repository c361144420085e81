import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/**
 * Parts of an ordinary browser that the app's window has no use for: what asks servers, and what is got ready for an address bar
 * and for a second site. Those took a third of the processor time of a start (2.9 instead of 4.5 s, measured over 5 starts).
 */
const unusedFeatures: readonly string[] = [
  'OptimizationHints',
  'MediaRouter',
  'DialMediaRouteProvider',
  'InterestFeedContentSuggestions',
  'Translate',
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'AimEnabled',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'SpareRendererForSitePerProcess',
];

/**
 * Fixed from the first day: a plain launch asked for update servers 51 times in 20 seconds. Main's own switches
 * (host-resolver-rules and the like) are added to these.
 */
export const fixedFlags: readonly string[] = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-component-extensions-with-background-pages',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-client-side-phishing-detection',
  `--disable-features=${unusedFeatures.join(',')}`,
  '--disable-breakpad',
  '--metrics-recording-only',
  '--no-pings',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-proxy-server',
  '--password-store=basic',
  '--safebrowsing-disable-auto-update',
];

const names: Readonly<Record<string, readonly string[]>> = {
  linux: ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium', 'chromium-browser'],
  darwin: [],
  win32: [],
};
const fixedPlaces: Readonly<Record<string, readonly string[]>> = {
  linux: [],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** A Chromium on this computer: the one named by `CHROMIUM_PATH`, an installed one, Playwright's own; or `null`. */
export function findBrowser(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const inPath = (names[process.platform] ?? []).flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
  const playwrights = chromium.executablePath();
  return (
    [...inPath, ...(fixedPlaces[process.platform] ?? []), playwrights].find((file) => existsSync(file)) ??
    null
  );
}

/** Root has no user namespace to shed: only there Chromium runs without its sandbox. */
export const isRoot = (): boolean => process.getuid?.() === 0;
