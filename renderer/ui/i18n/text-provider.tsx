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
  const value = useMemo(
    () => ({ t: remembering(t as Translate), language, format: formatsOf(language) }),
    [t, language],
  );
  return <TextContext value={value}>{children}</TextContext>;
}

/** Texts without anything to fill in are looked up once a language: a case file asks for hundreds of them at each drawing. */
function remembering(t: Translate): Translate {
  const known = new Map<unknown, unknown>();
  const look = (key: unknown, ...rest: readonly unknown[]): unknown => {
    if (rest.length > 0 || typeof key !== 'string')
      return (t as unknown as (...all: unknown[]) => unknown)(key, ...rest);
    const before = known.get(key);
    if (before !== undefined) return before;
    const text = t(key as never);
    known.set(key, text);
    return text;
  };
  return look as unknown as Translate;
}
