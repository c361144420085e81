import type { Language } from '../../services/shell-api.ts';

export const languages: readonly Language[] = ['uk', 'ru', 'en'];

/** Each language's own name, the same whatever the screen's language is. */
export const languageNames: Readonly<Record<Language, string>> = {
  uk: 'Українська',
  ru: 'Русский',
  en: 'English',
};

/** The first question, in its own language each: nobody has said yet which one they read. */
export const languageQuestions: Readonly<Record<Language, string>> = {
  uk: 'Виберіть мову',
  ru: 'Выберите язык',
  en: 'Choose a language',
};

/**
 * Which language to start with: the command line, then the setting, then the first of the system's
 * languages that we have, then Ukrainian.
 */
export function pickLanguage(
  forced: Language | null,
  chosen: Language | null,
  systemLanguages: readonly string[],
): Language {
  if (forced !== null) return forced;
  if (chosen !== null) return chosen;
  for (const tag of systemLanguages) {
    const found = languages.find((language) => tag.toLowerCase().split(/[-_]/)[0] === language);
    if (found !== undefined) return found;
  }
  return 'uk';
}
