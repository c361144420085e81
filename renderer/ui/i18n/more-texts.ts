import type { i18n } from 'i18next';
import { resources } from './resources.ts';

/** Adds the texts of an opened vault. What a development language has put there meanwhile stays. */
export function addMoreTexts(texts: i18n): void {
  for (const [language, trees] of Object.entries(resources)) {
    for (const [namespace, tree] of Object.entries(trees))
      texts.addResourceBundle(language, namespace, tree, true, false, { silent: true, skipCopy: true });
  }
}
