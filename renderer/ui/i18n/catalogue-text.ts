import { catalogueChange } from '../../../core/announcements/catalogue.ts';
import { catalogueText } from '../../../core/announcements/words.ts';
import { rowOf } from '../../../core/model/schema.ts';
import type { EntityKind, EntityRecord, StatedClaim } from '../../../core/model/types.ts';
import words from '../../../reference/event-words.json';
import type { Language } from '../../services/shell-api.ts';
import type { Formats } from './format.ts';
import { type Gender, valueWords, type Words } from './model-text.ts';

/** A text of a claim as it is shown; `lang` is absent for a user's own words, whose language nobody knows. */
export type ShownText = { readonly text: string; readonly lang: Language | undefined };

const isShipped = (claim: Pick<StatedClaim, 'id'>): boolean => claim.id.startsWith(`${catalogueChange}/`);

/** The catalogue's words in the reader's language; what a user or a colleague wrote is never replaced. */
export function shownText(language: Language, claim: Pick<StatedClaim, 'id'>, text: string): ShownText {
  if (!isShipped(claim)) return { text, lang: undefined };
  const found = catalogueText(text, language, words);
  return { text: found.text, lang: found.language };
}

/** A value of a claim in words; what the catalogue wrote is in the reader's language, what a person wrote is as typed. */
export function claimText(words: Words, kind: EntityKind, claim: StatedClaim, gender?: Gender): ShownText {
  const { value } = claim;
  const isText = typeof value === 'string' && isPlainText(kind, claim.property);
  if (isText) return shownText(words.language, claim, value);
  return { text: valueWords(words, kind, claim.property, value, gender), lang: words.language };
}

const isPlainText = (kind: EntityKind, property: string): boolean =>
  ['text', 'long-text'].includes(rowOf(kind, property)?.type ?? 'text');

/** The texts of a property of an announcement, as they are shown, first one first. */
export function shownTexts(language: Language, record: EntityRecord, property: string): readonly ShownText[] {
  const claims = record.views.filter((view) => view.property === property).flatMap((view) => view.claims);
  return claims.flatMap((claim) =>
    typeof claim.value === 'string' && claim.value.trim() !== ''
      ? [shownText(language, claim, claim.value)]
      : [],
  );
}

/** Several texts as one list; its language is said only where all of them share it. */
export function shownList(format: Formats, texts: readonly ShownText[]): ShownText | null {
  const [first] = texts;
  if (first === undefined) return null;
  const isShared = texts.every((shown) => shown.lang === first.lang);
  return { text: format.list(texts.map((shown) => shown.text)), lang: isShared ? first.lang : undefined };
}

/**
 * What a search looks through for a text of an announcement: as it is stored and in the screen's language.
 *
 * A search shows nothing, so it need not know whose words they are.
 */
export const searchedTexts = (language: Language, text: string | undefined): readonly string[] =>
  text === undefined ? [] : [text, catalogueText(text, language, words).text];
