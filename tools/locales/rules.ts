/**
 * What must be true of the texts in `locales/`, as pure functions over flat tables of key → text.
 *
 * A missing plural form is not an error for i18next: it falls back without a word. A look-alike
 * letter is invisible to the eye and breaks search and screen readers. So both are checked here.
 */
export type Language = 'uk' | 'ru' | 'en';
export type Texts = ReadonlyMap<string, string>;

/** CLDR cardinal categories of each language, as `Intl.PluralRules` gives them. */
export const pluralForms: Readonly<Record<Language, readonly string[]>> = {
  uk: ['few', 'many', 'one', 'other'],
  ru: ['few', 'many', 'one', 'other'],
  en: ['one', 'other'],
};

const plural = /_(zero|one|two|few|many|other)$/;

/** Nested JSON → `ns:a.b.c` → text. */
export function flatten(namespace: string, tree: unknown): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (node: unknown, path: string) => {
    if (typeof node === 'string') texts.set(`${namespace}:${path}`, node);
    else if (typeof node === 'object' && node !== null) {
      for (const [key, child] of Object.entries(node)) walk(child, path === '' ? key : `${path}.${key}`);
    } else throw new Error(`${namespace}:${path} is neither a text nor a group`);
  };
  walk(tree, '');
  return texts;
}

const gender = /_(male|female)$/;

/** A key without its plural category and grammatical gender: languages need different ones. */
export const baseKey = (key: string): string => key.replace(plural, '').replace(gender, '');

const baseKeys = (texts: Texts): Set<string> => new Set([...texts.keys()].map(baseKey));

/** Keys that one language has and another lacks, plural endings apart. */
export function findMissingKeys(all: Readonly<Record<Language, Texts>>): readonly string[] {
  const languages = Object.keys(all) as Language[];
  const union = new Set(languages.flatMap((language) => [...baseKeys(all[language])]));
  return languages.flatMap((language) => {
    const own = baseKeys(all[language]);
    return [...union].filter((key) => !own.has(key)).map((key) => `${language} lacks ${key}`);
  });
}

/** Plural keys that do not have exactly the categories of their language (`zero` may be added: it is a sentence of its own). */
export function findPluralGaps(language: Language, texts: Texts): readonly string[] {
  const forms = new Map<string, string[]>();
  for (const key of texts.keys()) {
    const form = plural.exec(key)?.[1];
    if (form === undefined || form === 'zero') continue;
    const base = key.replace(plural, '');
    forms.set(base, [...(forms.get(base) ?? []), form]);
  }
  return [...forms].flatMap(([key, found]) => {
    const wanted = pluralForms[language].join();
    return found.sort().join() === wanted
      ? []
      : [`${language} ${key} has ${found.join()} instead of ${wanted}`];
  });
}

const placeholders = (text: string): string =>
  [...new Set([...text.matchAll(/{{\s*([\w.]+)/g)].map((match) => match[1]))].sort().join();

/** Keys whose placeholders differ between languages. In a plural, `count` may be left out (a form such as "one letter"). */
export function findPlaceholderGaps(all: Readonly<Record<Language, Texts>>): readonly string[] {
  const perKey = new Map<string, Set<string>>();
  for (const texts of Object.values(all)) {
    for (const [key, text] of texts) {
      const isPlural = plural.test(key);
      const base = key.replace(plural, '');
      const found = placeholders(isPlural ? text.replaceAll(/{{\s*count[^}]*}}/g, '') : text);
      perKey.set(base, (perKey.get(base) ?? new Set()).add(found));
    }
  }
  return [...perKey]
    .filter(([, sets]) => sets.size > 1)
    .map(([key, sets]) => `${key}: placeholders differ: ${[...sets].map((set) => `{${set}}`).join(' ')}`);
}

const bare = (text: string): string => text.replaceAll(/{{[^}]*}}/g, ' ').replaceAll(/<[^>]*>/g, ' ');

/** Words that mix Latin and Cyrillic letters: one of them is a look-alike. A hyphen may join them (PDF-файл). */
export function findHomoglyphs(language: Language, texts: Texts): readonly string[] {
  return [...texts].flatMap(([key, text]) => {
    const words = bare(text).split(/[^\p{L}'’]+/u);
    const bad = words.find((word) => /\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word));
    return bad === undefined ? [] : [`${language} ${key}: the word ${bad} mixes alphabets`];
  });
}

const foreignLetters: Readonly<Record<Language, RegExp>> = {
  uk: /[ыэёъЫЭЁЪ]/,
  ru: /[іїєґІЇЄҐ]/,
  en: /\p{Script=Cyrillic}/u,
};

/** Letters that the language does not have. Keys that quote another language on purpose are listed by the caller. */
export function findForeignLetters(
  language: Language,
  texts: Texts,
  quoting: ReadonlySet<string>,
): readonly string[] {
  return [...texts].flatMap(([key, text]) => {
    const found = foreignLetters[language].exec(bare(text));
    return found === null || quoting.has(key)
      ? []
      : [`${language} ${key}: the letter ${found[0]} is not of this language`];
  });
}

/** Empty texts, exclamation marks, stray spaces, straight three dots. */
export function findCareless(language: Language, texts: Texts): readonly string[] {
  return [...texts].flatMap(([key, text]) => {
    if (text.trim() === '') return [`${language} ${key} is empty`];
    if (text.includes('!')) return [`${language} ${key} has an exclamation mark`];
    if (text !== text.trim() || / {2}/.test(text)) return [`${language} ${key} has stray spaces`];
    if (text.includes('...')) return [`${language} ${key} has three dots instead of an ellipsis`];
    return [];
  });
}

export type Term = { readonly id: string; readonly avoid?: Partial<Record<Language, readonly string[]>> };

/** Whether a wording stands in a text as words of its own, up to three letters of a case ending apart. */
const isWordIn = (text: string, wording: string): boolean => {
  const escaped = wording.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}\\p{L}{0,3}(?![\\p{L}\\p{N}])`, 'iu').test(text);
};

/** Wordings that the glossary asks to avoid. */
export function findAvoided(language: Language, texts: Texts, glossary: readonly Term[]): readonly string[] {
  const avoided = glossary.flatMap((term) =>
    (term.avoid?.[language] ?? []).map((wording) => ({ id: term.id, wording })),
  );
  return [...texts].flatMap(([key, text]) =>
    avoided
      .filter(({ wording }) => isWordIn(text, wording))
      .map(({ id, wording }) => `${language} ${key}: "${wording}" is to be avoided (glossary: ${id})`),
  );
}

/** Texts that are letter for letter the same in two languages though they are sentences: probably not translated. */
export function findUntranslated(
  all: Readonly<Record<Language, Texts>>,
  same: ReadonlySet<string>,
): readonly string[] {
  return [...all.uk].flatMap(([key, text]) => {
    const isSentence = bare(text).trim().length > 14 && /\p{Script=Cyrillic}/u.test(text);
    return isSentence && all.ru.get(key) === text && !same.has(key)
      ? [`${key} is the same in uk and ru`]
      : [];
  });
}
