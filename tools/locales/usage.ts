import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { withoutComments } from '../guards/banned.ts';
import { baseKey, type Texts } from './rules.ts';

/** Names of channels look like keys (`settings:read`) and stand only here. */
const channelFolders = /^electron\/(contract|preload|main\/handlers)\//;

/** Every quoted text in a source that looks like a key with its namespace (`cases:list.empty`). */
export function quotedKeys(source: string): readonly string[] {
  return [...source.matchAll(/['"`]([a-z]+:[a-zA-Z0-9._-]+)['"`]/g)].map((match) => match[1] ?? '');
}

/**
 * Keys that no source names, and names that no language has.
 *
 * Keys are written whole and literal with their namespace, so a text search is exact; those that the
 * schema table makes are given as `listed`.
 */
export function findKeyUse(project: string, texts: Texts, listed: readonly string[]): readonly string[] {
  const namespaces = new Set([...texts.keys()].map((key) => key.split(':')[0]));
  const known = new Set([...texts.keys()].map(baseKey));
  const files = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', 'renderer', 'electron', 'core'],
    { cwd: project, encoding: 'utf8' },
  )
    .split('\n')
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !channelFolders.test(file));
  const used = new Set<string>(listed);
  for (const file of files) {
    for (const key of quotedKeys(withoutComments(readFileSync(resolve(project, file), 'utf8')))) {
      if (namespaces.has(key.split(':')[0])) used.add(key);
    }
  }
  const missing = [...used]
    .filter((key) => !known.has(key))
    .map((key) => `the code asks for ${key}, which no language has`);
  const unused = [...known].filter((key) => !used.has(key)).map((key) => `no code asks for ${key}`);
  return [...missing, ...unused];
}
