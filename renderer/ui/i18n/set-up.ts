import type { i18n } from 'i18next';
import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../services/shell-api.ts';
import { lengthen, type Pseudo } from './pseudo.ts';
import { resources } from './resources.ts';

/**
 * Starts i18next with the bundled texts, at once and without a fallback language.
 *
 * A missing key is a bug that the locale checks find; here it is thrown while developing, so that no
 * screen shows a key to a person.
 */
export function createTexts(language: Language, isDevelopment: boolean): i18n {
  const texts = createInstance();
  void texts.use(initReactI18next).init({
    lng: language,
    resources: structuredClone(resources),
    fallbackLng: false,
    defaultNS: 'common',
    ns: Object.keys(resources.en),
    initAsync: false,
    returnNull: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    appendNamespaceToCIMode: true,
    saveMissing: isDevelopment,
    missingKeyHandler: (_languages, namespace, key) => {
      throw new Error(`no text: ${namespace}:${key}`);
    },
  });
  return texts;
}

/** Turns a development language on or off for the texts of `language`; never offered in a packaged build. */
export async function setPseudo(texts: i18n, language: Language, pseudo: Pseudo): Promise<void> {
  for (const [namespace, tree] of Object.entries(resources[language])) {
    texts.addResourceBundle(
      language,
      namespace,
      pseudo === 'long' ? lengthen(tree as never) : tree,
      false,
      true,
    );
  }
  await texts.changeLanguage(pseudo === 'keys' ? 'cimode' : language);
}
