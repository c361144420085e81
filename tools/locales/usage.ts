import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Texts } from './rules.ts';

const plural = /_(zero|one|two|few|many|other)$/;
const gender = /_(male|female|unknown)$/;

/** Every quoted text in a source that looks like a key with its namespace (`cases:list.empty`). */
export function quotedKeys(source: string): readonly string[] {
  return [...source.matchAll(/['"`]([a-z]+:[a-zA-Z0-9._-]+)['"`]/g)].map((match) => match[1] ?? '');
}

/**
 * Keys that no source names, and names that no language has.
 *
 * Keys are written whole and literal with their namespace, everywhere; so a text search is exact.
 */
export function findKeyUse(project: string, texts: Texts): readonly string[] {
  const namespaces = new Set([...texts.keys()].map((key) => key.split(':')[0]));
  const known = new Set([...texts.keys()].map((key) => key.replace(plural, '').replace(gender, '')));
  const files = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', 'renderer', 'electron', 'core'],
    { cwd: project, encoding: 'utf8' },
  )
    .split('\n')
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
  const used = new Set<string>();
  for (const file of files) {
    for (const key of quotedKeys(readFileSync(resolve(project, file), 'utf8'))) {
      if (namespaces.has(key.split(':')[0])) used.add(key);
    }
  }
  const missing = [...used]
    .filter((key) => !known.has(key))
    .map((key) => `the code asks for ${key}, which no language has`);
  const unused = [...known].filter((key) => !used.has(key)).map((key) => `no code asks for ${key}`);
  return [...missing, ...unused];
}
