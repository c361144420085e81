import type { i18n } from 'i18next';
import type { Language } from '../../services/shell-api.ts';
import type { Pseudo } from '../i18n/pseudo.ts';

/** Lets pictures and tests switch to a development language: `window.zhuravliDevelopment.pseudo('long')`. */
export function offerDevelopmentLanguages(texts: i18n, language: Language): void {
  Object.assign(globalThis, {
    zhuravliDevelopment: {
      pseudo: async (pseudo: Pseudo) => {
        const { setPseudo } = await import('../i18n/set-pseudo.ts');
        await setPseudo(texts, texts.language === 'cimode' ? language : (texts.language as Language), pseudo);
      },
    },
  });
}
