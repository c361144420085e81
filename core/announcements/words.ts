/** Languages of the screens; the catalogue itself is written in English. */
export type CatalogueLanguage = 'uk' | 'ru' | 'en';

/** `reference/event-words.json`: each English text of the catalogue with its wording in the other languages. */
export type CatalogueWords = Readonly<Record<'uk' | 'ru', Readonly<Record<string, string>>>>;

/** A text with the language that it is really in, for the `lang` of what shows it. */
export type CatalogueText = { readonly text: string; readonly language: CatalogueLanguage };

/**
 * A shipped place, formula, mediator, note, speaker, scope or note of a count in the reader's language.
 *
 * The stored claim stays English, so that its id and every settlement on it survive a better wording.
 * A text of a newer catalogue that nobody has translated yet is shown as it is and said to be English.
 */
export function catalogueText(
  text: string,
  language: CatalogueLanguage,
  words: CatalogueWords,
): CatalogueText {
  const translated =
    language !== 'en' && Object.hasOwn(words[language], text) ? words[language][text] : undefined;
  return translated === undefined ? { text, language: 'en' } : { text: translated, language };
}
