import { useEffect } from 'react';
import { useText } from '../i18n/use-text.ts';

/** Keeps the document's language in step with the screen's, for screen readers, hyphenation and quotes. */
export function useDocumentLanguage(): void {
  const { language } = useText();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}
