/**
 * Months, seasons and the word "year" in three languages, in the cases that dates need.
 *
 * A table of data. `nom` травень · `gen` (12) травня · `ins` (між) травнем · `loc` (у) травні; English has one form.
 */
export type DateLanguage = 'uk' | 'ru' | 'en';
export type WordCase = 'nom' | 'gen' | 'acc' | 'ins' | 'loc';

type Forms = Readonly<Record<WordCase, string>>;

/** `лютий` has the adjective's endings; the others end like their neighbours. */
const uk = (nom: string, gen: string, ins: string, loc: string): Forms => ({ nom, gen, acc: nom, ins, loc });
const ru = uk;
const en = (word: string): Forms => ({ nom: word, gen: word, acc: word, ins: word, loc: word });

export const months: Readonly<Record<DateLanguage, readonly Forms[]>> = {
  uk: [
    uk('січень', 'січня', 'січнем', 'січні'),
    uk('лютий', 'лютого', 'лютим', 'лютому'),
    uk('березень', 'березня', 'березнем', 'березні'),
    uk('квітень', 'квітня', 'квітнем', 'квітні'),
    uk('травень', 'травня', 'травнем', 'травні'),
    uk('червень', 'червня', 'червнем', 'червні'),
    uk('липень', 'липня', 'липнем', 'липні'),
    uk('серпень', 'серпня', 'серпнем', 'серпні'),
    uk('вересень', 'вересня', 'вереснем', 'вересні'),
    uk('жовтень', 'жовтня', 'жовтнем', 'жовтні'),
    uk('листопад', 'листопада', 'листопадом', 'листопаді'),
    uk('грудень', 'грудня', 'груднем', 'грудні'),
  ],
  ru: [
    ru('январь', 'января', 'январём', 'январе'),
    ru('февраль', 'февраля', 'февралём', 'феврале'),
    ru('март', 'марта', 'мартом', 'марте'),
    ru('апрель', 'апреля', 'апрелем', 'апреле'),
    ru('май', 'мая', 'маем', 'мае'),
    ru('июнь', 'июня', 'июнем', 'июне'),
    ru('июль', 'июля', 'июлем', 'июле'),
    ru('август', 'августа', 'августом', 'августе'),
    ru('сентябрь', 'сентября', 'сентябрём', 'сентябре'),
    ru('октябрь', 'октября', 'октябрём', 'октябре'),
    ru('ноябрь', 'ноября', 'ноябрём', 'ноябре'),
    ru('декабрь', 'декабря', 'декабрём', 'декабре'),
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ].map(en),
};

/** Spring, summer, autumn, winter: EDTF 21–24. */
export const seasons: Readonly<Record<DateLanguage, readonly Forms[]>> = {
  uk: [
    { nom: 'весна', gen: 'весни', acc: 'весну', ins: 'весною', loc: 'весні' },
    { nom: 'літо', gen: 'літа', acc: 'літо', ins: 'літом', loc: 'літі' },
    { nom: 'осінь', gen: 'осені', acc: 'осінь', ins: 'осінню', loc: 'осені' },
    { nom: 'зима', gen: 'зими', acc: 'зиму', ins: 'зимою', loc: 'зимі' },
  ],
  ru: [
    { nom: 'весна', gen: 'весны', acc: 'весну', ins: 'весной', loc: 'весне' },
    { nom: 'лето', gen: 'лета', acc: 'лето', ins: 'летом', loc: 'лете' },
    { nom: 'осень', gen: 'осени', acc: 'осень', ins: 'осенью', loc: 'осени' },
    { nom: 'зима', gen: 'зимы', acc: 'зиму', ins: 'зимой', loc: 'зиме' },
  ],
  en: ['spring', 'summer', 'autumn', 'winter'].map(en),
};

/** "Year" and "years"; English says the number alone. */
export const yearWords: Readonly<Record<'uk' | 'ru', { readonly one: Forms; readonly many: Forms }>> = {
  uk: {
    one: uk('рік', 'року', 'роком', 'році'),
    many: { nom: 'роки', gen: 'років', acc: 'роки', ins: 'роками', loc: 'роках' },
  },
  ru: {
    one: ru('год', 'года', 'годом', 'году'),
    many: { nom: 'годы', gen: 'годов', acc: 'годы', ins: 'годами', loc: 'годах' },
  },
};

/** Endings of a decade: 1990-ті роки, 1990-х років. */
export const decadeEndings: Readonly<Record<'uk' | 'ru', Forms>> = {
  uk: { nom: '-ті', gen: '-х', acc: '-ті', ins: '-ми', loc: '-х' },
  ru: { nom: '-е', gen: '-х', acc: '-е', ins: '-ми', loc: '-х' },
};
