import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { listRoomFiles } from './dependencies.ts';

/** A name that may appear in its one home only, with what to use instead. */
export type Ban = { readonly name: RegExp; readonly homes: readonly string[]; readonly instead: string };

/**
 * Names that leak, open the network or go round the one place that guards them
 * (every one was found on disk or on the wire in the study behind `docs/security.md`).
 */
export const bans: readonly Ban[] = [
  { name: /\bipcMain\b/, homes: ['electron/main/handlers/'], instead: 'a handler registered by handle()' },
  { name: /\bipcRenderer\b/, homes: ['electron/preload/'], instead: 'a named function of the bridge' },
  {
    name: /webContents\.send\b/,
    homes: ['electron/main/events.ts', 'electron/main/handlers/'],
    instead: 'sendSystemEvent',
  },
  {
    name: /\bshell\.openExternal\b/,
    homes: [],
    instead: 'showing the address as text; nothing opens the network',
  },
  { name: /\bnew BrowserWindow\b/, homes: ['electron/main/window.ts'], instead: 'createWindow' },
  { name: /\b(localStorage|sessionStorage)\b/, homes: [], instead: 'settings over the bridge, or the vault' },
  { name: /\bcaches\.(open|match|has|keys)\b/, homes: [], instead: 'the sealed cache of renderer/data' },
  { name: /\bnew Notification\b/, homes: [], instead: 'a notice inside the window' },
  { name: /\bdocument\.title\b/, homes: [], instead: 'a heading; the title is constant' },
  {
    name: /\b(history|window\.history)\.(pushState|replaceState)\b/,
    homes: [],
    instead: 'the in-memory navigation',
  },
  {
    name: /\blocation\.(hash|href|assign|replace)\b/,
    homes: ['renderer/workers/', 'renderer/services/'],
    instead: 'the in-memory navigation',
  },
  { name: /\bdangerouslySetInnerHTML\b|\.innerHTML\b|\bouterHTML\b/, homes: [], instead: 'React text' },
  {
    name: /\bconsole\.\w+/,
    homes: ['electron/main/log.ts', 'electron/main/main.ts'],
    instead: 'the logger, which filters',
  },
  {
    name: /\b(XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|WebTransport|sendBeacon)\b/,
    homes: ['electron/preload/'],
    instead: 'nothing: there is no network',
  },
  {
    name: /from 'node:(http|https|http2|net|tls|dns|dgram)'/,
    homes: [],
    instead: 'nothing: there is no network',
  },
  { name: /\beval\(|new Function\(/, homes: [], instead: 'plain code' },
  { name: /\bcrashReporter\.start\b/, homes: [], instead: 'nothing: a dump holds decrypted memory' },
  {
    name: /\brmSync\(|\brm\(/,
    homes: ['electron/main/security/leftovers.ts'],
    instead: 'quarantine: nothing of a vault is deleted',
  },
];

/** Source without comments, so that prose may name what code may not. Line numbers are kept. */
export const withoutComments = (source: string): string =>
  source
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[^:'"`])\/\/[^\n]*/g, '$1');

/** Every use of a banned name outside its home, as `file:line: …`. */
export function findBanned(file: string, source: string, list: readonly Ban[] = bans): readonly string[] {
  const lines = withoutComments(source).split('\n');
  return list
    .filter((ban) => !ban.homes.some((home) => file.startsWith(home)))
    .flatMap((ban) =>
      lines.flatMap((line, index) => {
        const found = ban.name.exec(line);
        return found === null
          ? []
          : [`${file}:${index + 1}: ${found[0]} is not used here; instead: ${ban.instead}`];
      }),
    );
}

if (import.meta.main) {
  const baseDir = resolve(import.meta.dirname, '../..');
  const files = listRoomFiles(baseDir).filter((file) => !/\.test\.tsx?$/.test(file));
  const problems = files.flatMap((file) => findBanned(file, readFileSync(resolve(baseDir, file), 'utf8')));
  for (const problem of problems) console.error(problem);
  console.log(`banned names: ${files.length} files, ${problems.length} problems`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
