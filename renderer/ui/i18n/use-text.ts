import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../services/shell-api.ts';
import { type Formats, formatsOf } from './format.ts';
import { pickLanguage } from './languages.ts';
import { resources } from './resources.ts';

type Namespaces = readonly [keyof typeof resources.en, ...(keyof typeof resources.en)[]];
const namespaces = Object.keys(resources.en) as unknown as Namespaces;

/** Translates a literal key written with its name space: `t('vault:unlock.title')`. */
export type Translate = TFunction<Namespaces>;

/** The texts and the formats of the screen's language; a screen that uses it is drawn again when the language changes. */
export function useText(): { readonly t: Translate; readonly language: Language; readonly format: Formats } {
  const { t, i18n } = useTranslation(namespaces);
  const language = pickLanguage(null, null, [i18n.language === 'cimode' ? 'en' : i18n.language]);
  // The same object while nothing changed, so that what is made from it (the columns of a long table) is made once.
  return useMemo(() => ({ t: t as Translate, language, format: formatsOf(language) }), [t, language]);
}
