import en from '../../reference/words/en.json' with { type: 'json' };
import ru from '../../reference/words/ru.json' with { type: 'json' };
import uk from '../../reference/words/uk.json' with { type: 'json' };

/** 2,048 words a language for passphrases: 11 bits each, 66 bits for six. Where they come from is written in each file. */
export const wordLists: Readonly<Record<'uk' | 'ru' | 'en', readonly string[]>> = {
  uk: uk.words,
  ru: ru.words,
  en: en.words,
};
