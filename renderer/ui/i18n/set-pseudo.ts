import type { i18n } from 'i18next';
import type { Language } from '../../services/shell-api.ts';
import { lengthen, type Pseudo } from './pseudo.ts';
import { resources } from './resources.ts';
import { startResources } from './start-resources.ts';

/** Turns a development language on or off for the texts of `language`; never offered in a packaged build. */
export async function setPseudo(texts: i18n, language: Language, pseudo: Pseudo): Promise<void> {
  for (const [namespace, tree] of Object.entries({ ...startResources[language], ...resources[language] })) {
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
