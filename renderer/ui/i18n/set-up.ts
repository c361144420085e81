import type { i18n } from 'i18next';
import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../services/shell-api.ts';
import { startResources } from './start-resources.ts';

/**
 * Starts i18next with the texts of the first screens, at once and without a fallback language.
 *
 * A missing key is a bug that the locale checks find; here it is thrown while developing, so that no
 * screen shows a key to a person.
 */
export function createTexts(language: Language, isDevelopment: boolean): i18n {
  const texts = createInstance();
  void texts.use(initReactI18next).init({
    lng: language,
    resources: structuredClone(startResources),
    fallbackLng: false,
    defaultNS: 'common',
    ns: Object.keys(startResources.en),
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
