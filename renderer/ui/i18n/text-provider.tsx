import type { i18n } from 'i18next';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsOf } from './format.ts';
import { pickLanguage } from './languages.ts';
import { startResources } from './start-resources.ts';
import { type Namespaces, TextContext, type Translate } from './use-text.ts';

const namespaces = Object.keys(startResources.en) as unknown as Namespaces;

/**
 * Gives the texts to every screen.
 *
 * `useTranslation` asks after each of the name spaces at each drawing; once for all, and not in each of the hundreds
 * of parts of a screen (measured: a sixth of the time that one key in the search field cost the page).
 */
export function TextProvider({ texts, children }: { readonly texts: i18n; readonly children: ReactNode }) {
  const { t, i18n: current } = useTranslation(namespaces, { i18n: texts });
  const language = pickLanguage(null, null, [current.language === 'cimode' ? 'en' : current.language]);
  const value = useMemo(() => ({ t: t as Translate, language, format: formatsOf(language) }), [t, language]);
  return <TextContext value={value}>{children}</TextContext>;
}
