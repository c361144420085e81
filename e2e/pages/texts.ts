import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export type Language = 'uk' | 'ru' | 'en';
export type Texts = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The words that a person reads, by key, so that one spec can run in three languages. Values in braces are filled in. */
export function textsOf(language: Language): Texts {
  const files = new Map<string, unknown>();
  return (key, values = {}) => {
    const [namespace = '', path = ''] = key.split(':');
    if (!files.has(namespace)) {
      const file = resolve(import.meta.dirname, `../../locales/${language}/${namespace}.json`);
      files.set(namespace, JSON.parse(readFileSync(file, 'utf8')));
    }
    let node: unknown = files.get(namespace);
    for (const part of path.split('.')) node = (node as Record<string, unknown> | undefined)?.[part];
    if (typeof node !== 'string') throw new Error(`no text ${key} in ${language}`);
    return node.replaceAll(/{{\s*(\w+)\s*}}/g, (_, name: string) => String(values[name] ?? ''));
  };
}
