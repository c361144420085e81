import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { labelKeys } from '../../core/model/schema.ts';
import {
  findAvoided,
  findCareless,
  findForeignLetters,
  findHomoglyphs,
  findMissingKeys,
  findPlaceholderGaps,
  findPluralGaps,
  findUntranslated,
  flatten,
  type Language,
  type Term,
  type Texts,
} from './rules.ts';
import { findKeyUse } from './usage.ts';

const project = resolve(import.meta.dirname, '../..');
const languages: readonly Language[] = ['uk', 'ru', 'en'];

/** Keys that show another language on purpose (each language is named in itself). */
const quoting = new Set(['common:language.uk', 'common:language.ru', 'common:language.en']);
/** Sentences that really are the same in Ukrainian and Russian. */
const same = new Set<string>(['model:document.number.label']);

export function readLanguage(folder: string): Texts {
  const all = new Map<string, string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const tree: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    for (const [key, text] of flatten(file.replace(/\.json$/, ''), tree)) all.set(key, text);
  }
  return all;
}

if (import.meta.main) {
  const all = Object.fromEntries(
    languages.map((language) => [language, readLanguage(join(project, 'locales', language))]),
  ) as Record<Language, Texts>;
  const glossary = JSON.parse(
    readFileSync(join(project, 'reference/glossary.json'), 'utf8'),
  ) as readonly Term[];
  const notesFile = join(project, 'locales/notes.json');
  const notes = existsSync(notesFile)
    ? Object.keys(JSON.parse(readFileSync(notesFile, 'utf8')) as object)
    : [];
  const problems = [
    ...findMissingKeys(all),
    ...findPlaceholderGaps(all),
    ...findUntranslated(all, same),
    ...languages.flatMap((language) => [
      ...findPluralGaps(language, all[language]),
      ...findHomoglyphs(language, all[language]),
      ...findForeignLetters(language, all[language], quoting),
      ...findCareless(language, all[language]),
      ...findAvoided(language, all[language], glossary),
    ]),
    ...findKeyUse(
      project,
      all.en,
      labelKeys().map((key) => `model:${key}`),
    ),
    ...notes
      .filter((key) => ![...all.en.keys()].some((known) => known.startsWith(key)))
      .map((key) => `notes.json speaks of ${key}, which does not exist`),
  ];
  for (const problem of problems) console.error(problem);
  console.log(
    `locales: ${languages.map((language) => `${language} ${all[language].size}`).join(', ')} texts, ${problems.length} problems`,
  );
  process.exitCode = problems.length > 0 || all.en.size === 0 ? 1 : 0;
}
