import type { TFunction } from 'i18next';
import { createContext, useContext } from 'react';
import type { Language } from '../../services/shell-api.ts';
import type { Formats } from './format.ts';
import type { Texts as AllTexts } from './resources.ts';

export type Namespaces = readonly [keyof AllTexts, ...(keyof AllTexts)[]];

/** Translates a literal key written with its name space: `t('vault:unlock.title')`. */
export type Translate = TFunction<Namespaces>;

/** The texts and the formats of the screen's language; another object only when the language changes. */
export type Texts = { readonly t: Translate; readonly language: Language; readonly format: Formats };

/** Filled by `TextProvider`. */
export const TextContext = createContext<Texts | null>(null);

/** The texts and the formats of the screen's language; a screen that uses it is drawn again when the language changes. */
export function useText(): Texts {
  const texts = useContext(TextContext);
  if (texts === null) throw new Error('useText outside TextProvider');
  return texts;
}
