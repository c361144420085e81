import { describe, expect, it } from 'vitest';
import { toContract } from './contract.ts';
import { readNews } from './read.ts';

/**
 * Everyday sentences, each with another way of writing the day: what fails here is no oddity of one page. The texts are invented; who
 * speaks in them are public offices.
 */
const [X, B, T, A, C, K, L] = [
  'exchange',
  'body-repatriation',
  'negotiation-round',
  'agreement',
  'civilian-return',
  'child-return',
  'list-handover',
] as const;

type Lang = 'uk' | 'ru' | 'en';
const PUBLISHED = '2025-08-26';

/** Ways of writing a day, and the day. */
const DAYS: Readonly<Record<Lang, readonly (readonly [string, string])[]>> = {
  uk: [
    ['24 серпня', '2025-08-24'],
    ['у неділю', '2025-08-24'],
    ['у неділю, 24 серпня,', '2025-08-24'],
    ['24 серпня 2025 року', '2025-08-24'],
    ['24.08.2025', '2025-08-24'],
    ['24.08', '2025-08-24'],
    ['сьогодні', '2025-08-26'],
    ['вчора', '2025-08-25'],
    ['сьогодні, 26 серпня,', '2025-08-26'],
    ['минулої неділі', '2025-08-24'],
    ['в понеділок ввечері', '2025-08-25'],
    ['26-го серпня', '2025-08-26'],
    ['у ніч на 24 серпня', '2025-08-24'],
    ['два дні тому', '2025-08-24'],
    ['уранці 24 серпня', '2025-08-24'],
    ['24-25 серпня', '2025-08-24'],
  ],
  ru: [
    ['24 августа', '2025-08-24'],
    ['в воскресенье', '2025-08-24'],
    ['в воскресенье, 24 августа,', '2025-08-24'],
    ['24 августа 2025 года', '2025-08-24'],
    ['24.08.2025', '2025-08-24'],
    ['24.08', '2025-08-24'],
    ['сегодня', '2025-08-26'],
    ['вчера', '2025-08-25'],
    ['сегодня, 26 августа,', '2025-08-26'],
    ['в минувшее воскресенье', '2025-08-24'],
    ['в понедельник вечером', '2025-08-25'],
    ['24-го августа', '2025-08-24'],
    ['в ночь на 24 августа', '2025-08-24'],
    ['два дня назад', '2025-08-24'],
    ['утром 24 августа', '2025-08-24'],
    ['24–25 августа', '2025-08-24'],
  ],
  en: [
    ['on August 24', '2025-08-24'],
    ['on 24 August', '2025-08-24'],
    ['on Sunday', '2025-08-24'],
    ['on Sunday, August 24,', '2025-08-24'],
    ['on Aug. 24', '2025-08-24'],
    ['on August 24th', '2025-08-24'],
    ['on 24 August 2025', '2025-08-24'],
    ['on August 24, 2025,', '2025-08-24'],
    ['today', '2025-08-26'],
    ['yesterday', '2025-08-25'],
    ['earlier today', '2025-08-26'],
    ['this morning', '2025-08-26'],
    ['last Sunday', '2025-08-24'],
    ['on the 24th of August', '2025-08-24'],
    ['two days ago', '2025-08-24'],
    ['late on Sunday', '2025-08-24'],
    ['on Sunday night', '2025-08-24'],
  ],
};

/** A sentence, its kind, and its figures where they are sure. */
const SENTENCES: Readonly<Record<Lang, readonly (readonly [string, string, readonly string[] | null])[]>> = {
  uk: [
    ['{D} Україна повернула з полону 146 військових.', X, ['pow UA 146']],
    ['{D} з російського полону звільнили 146 захисників.', X, ['pow UA 146']],
    ['Додому {D} повернулися 146 оборонців, які були в полоні.', X, ['pow UA 146']],
    ['{D} відбувся обмін полоненими: додому їдуть 146 українців.', X, ['person UA 146']],
    [
      'Україна та Росія {D} провели обмін полоненими за формулою «146 на 146».',
      X,
      ['pow UA 146', 'pow RU 146'],
    ],
    ['{D} сторони обмінялися полоненими у форматі 146 на 146.', X, ['pow UA 146', 'pow RU 146']],
    [
      'У межах чергового обміну {D} на Батьківщину повернулися 146 воїнів, повідомив Координаційний штаб.',
      X,
      ['pow UA 146'],
    ],
    [
      'З полону {D} вдалося визволити 146 військовослужбовців ЗСУ і вісім цивільних.',
      X,
      ['pow UA 146', 'civilian UA 8'],
    ],
    [
      'Міноборони РФ заявило, що {D} з підконтрольної Києву території повернули 146 російських військових.',
      X,
      ['pow RU 146'],
    ],
    ['{D} Росія передала Україні тіла 1000 загиблих військових.', B, ['body UA 1000']],
    ['Україна {D} отримала тіла 1000 загиблих, а передала 19.', B, ['body UA 1000', 'body RU 19']],
    ['{D} проведено репатріаційні заходи: в Україну повернули 1000 тіл.', B, ['body UA 1000']],
    ['{D} до України репатріювали 1000 тіл полеглих.', B, ['body UA 1000']],
    ['{D} в Україну повернули дев’ятьох дітей, яких вивезли до Росії.', K, ['child UA 9']],
    [
      '{D} з окупованих територій удалося повернути дев’ятьох дітей, повідомив омбудсман України.',
      K,
      ['child UA 9'],
    ],
    ['{D} додому повернулися восьмеро цивільних, яких утримувала Росія.', C, ['civilian UA 8']],
    ['{D} у Стамбулі відбувся третій раунд переговорів делегацій України та Росії.', T, []],
    ['Делегації України й Росії зустрілися {D} у Стамбулі.', T, []],
    ['{D} сторони домовилися обміняти по 1200 полонених.', A, ['pow UA 1200', 'pow RU 1200']],
    ['{D} Україна передала Росії список 1000 військовополонених для обміну.', L, null],
  ],
  ru: [
    ['{D} Украина вернула из плена 146 военных.', X, ['pow UA 146']],
    ['{D} из украинского плена возвращены 146 российских военнослужащих.', X, ['pow RU 146']],
    [
      '{D} с подконтрольной киевскому режиму территории возвращены 146 российских военнослужащих, взамен переданы 146 военнопленных ВСУ.',
      X,
      ['pow RU 146', 'pow UA 146'],
    ],
    ['{D} состоялся обмен пленными по формуле «146 на 146».', X, ['pow UA 146', 'pow RU 146']],
    [
      'Россия и Украина {D} обменялись пленными: каждая сторона вернула по 146 человек.',
      X,
      ['person UA 146', 'person RU 146'],
    ],
    [
      'В результате переговорного процесса {D} домой вернулись 146 российских бойцов, сообщило Минобороны РФ.',
      X,
      ['pow RU 146'],
    ],
    ['Очередной обмен военнопленными прошел {D}, сообщили в Минобороны.', X, []],
    ['{D} Россия передала Украине тела 1000 погибших военных.', B, ['body UA 1000']],
    ['{D} Россия передала Украине 1000 тел, получив взамен 19.', B, ['body UA 1000', 'body RU 19']],
    ['Украина {D} получила тела 1000 погибших.', B, ['body UA 1000']],
    ['{D} девять детей вернулись к родным на Украину, сообщила Мария Львова-Белова.', K, ['child UA 9']],
    ['{D} из Сумской области в Россию вернулись восемь жителей Курской области.', C, ['civilian RU 8']],
    ['{D} в Курскую область возвращены восемь мирных жителей, сообщила Москалькова.', C, ['civilian RU 8']],
    ['{D} в Стамбуле прошел третий раунд переговоров делегаций России и Украины.', T, []],
    ['Российская и украинская делегации встретились {D} в Стамбуле.', T, []],
    ['{D} стороны договорились обменять по 1200 пленных.', A, ['pow UA 1200', 'pow RU 1200']],
    ['{D} Россия передала Украине список 1000 военнопленных для обмена.', L, null],
  ],
  en: [
    ['{D} Ukraine brought home 146 soldiers from Russian captivity.', X, ['pow UA 146']],
    ['Ukraine and Russia exchanged 146 prisoners of war each {D}.', X, ['pow UA 146', 'pow RU 146']],
    ['Russia and Ukraine swapped 146 POWs each {D}, officials said.', X, ['pow UA 146', 'pow RU 146']],
    [
      'A prisoner exchange between Ukraine and Russia took place {D}: 146 servicemen returned home.',
      X,
      ['pow UA 146'],
    ],
    ['Ukraine {D} received 146 prisoners of war in a swap with Russia.', X, ['pow UA 146']],
    [
      "Russia's Defense Ministry said 146 Russian servicemen were returned from Ukraine-controlled territory {D}.",
      X,
      ['pow RU 146'],
    ],
    [
      '{D} 146 Ukrainian defenders were released from Russian captivity, President Zelensky said.',
      X,
      ['pow UA 146'],
    ],
    [
      'Some 146 captives from each side were freed {D} in a UAE-mediated exchange between Russia and Ukraine.',
      X,
      ['pow UA 146', 'pow RU 146'],
    ],
    ['Russia handed over the bodies of 1,000 fallen soldiers to Ukraine {D}.', B, ['body UA 1000']],
    ['Ukraine {D} received 1,000 bodies and returned 19 to Russia.', B, ['body UA 1000', 'body RU 19']],
    ['{D} Ukraine repatriated the remains of 1,000 fallen defenders.', B, ['body UA 1000']],
    ['Nine children were returned to Ukraine {D} with the mediation of Qatar.', K, ['child UA 9']],
    [
      '{D} nine Ukrainian children taken to Russia were reunited with their families in Ukraine.',
      K,
      ['child UA 9'],
    ],
    ['Eight civilians held by Russia returned to Ukraine {D}.', C, ['civilian UA 8']],
    ['The third round of talks between Ukrainian and Russian delegations was held in Istanbul {D}.', T, []],
    ['Delegations of Russia and Ukraine met in Istanbul {D}.', T, []],
    ['{D} the two sides agreed to exchange 1,200 prisoners each.', A, ['pow UA 1200', 'pow RU 1200']],
    ['Ukraine handed Russia a list of 1,000 prisoners of war for exchange {D}.', L, null],
  ],
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

describe.each(['uk', 'ru', 'en'] as const)('%s', (lang) => {
  it.each(SENTENCES[lang])('%s', (sentence, kind, figures) => {
    const days = DAYS[lang];
    const start = SENTENCES[lang].findIndex(([one]) => one === sentence);
    for (let turn = 0; turn < 5; turn += 1) {
      const [words, iso] = days[(start * 3 + turn * 5) % days.length]!;
      const day = /\{D\}[.,:]/.test(sentence) ? words.replace(/,$/, '') : words;
      const text = capital(sentence.replace('{D}', day));
      const [main, more] = toContract(readNews(text, { published: PUBLISHED }), text);
      expect([text, main?.kind, main?.date, more]).toEqual([text, kind, iso, undefined]);
      if (figures)
        expect(main?.counts.map(({ what, to, number }) => `${what} ${to} ${number}`).sort()).toEqual(
          [...figures].sort(),
        );
    }
  });
});

/** What a text begins with, its kind and day. */
const LEADS: Readonly<Record<Lang, readonly (readonly [string, string, string])[]>> = {
  uk: [
    [
      'Україна повернула з полону 146 військових, повідомив у неділю, 24 серпня, Володимир Зеленський.',
      X,
      '2025-08-24',
    ],
    ['У неділю відбувся обмін полоненими за формулою «146 на 146».', X, '2025-08-24'],
    ['Сьогодні додому повернулися 146 захисників.\n\nСеред них є поранені та тяжкохворі.', X, '2025-08-26'],
    ['Вчора Росія передала Україні тіла 1000 загиблих військових.', B, '2025-08-25'],
    [
      'Ще 146 українців удома\n\n24 серпня відбувся 68-й обмін полоненими. Про це повідомив Координаційний штаб.',
      X,
      '2025-08-24',
    ],
  ],
  ru: [
    [
      'Украина вернула из плена 146 военных, сообщил в воскресенье, 24 августа, Владимир Зеленский.',
      X,
      '2025-08-24',
    ],
    [
      '24 августа с подконтрольной киевскому режиму территории возвращены 146 российских военнослужащих, сообщило Минобороны РФ.',
      X,
      '2025-08-24',
    ],
    [
      'МОСКВА, 24 августа. /ТАСС/. Россия и Украина провели обмен пленными по формуле «146 на 146».',
      X,
      '2025-08-24',
    ],
    ['Вчера Россия передала Украине тела 1000 погибших военных.', B, '2025-08-25'],
  ],
  en: [
    ['Ukraine and Russia exchanged 146 prisoners of war each on Sunday, officials said.', X, '2025-08-24'],
    [
      'KYIV, Aug 24 (Reuters) - Russia and Ukraine each freed 146 prisoners of war on Sunday in a swap mediated by the UAE.',
      X,
      '2025-08-24',
    ],
    [
      'Russia returned the bodies of 1,000 soldiers to Ukraine on Aug. 24, the Coordination Headquarters said.',
      B,
      '2025-08-24',
    ],
  ],
};

/** What it says of earlier days, its kind and day. */
const EARLIER: Readonly<Record<Lang, readonly (readonly [string, string, string])[]>> = {
  uk: [
    ['Попередній обмін відбувся 14 серпня: тоді повернулися 84 людини.', X, '2025-08-14'],
    ['Нагадаємо, 14 серпня Україна повернула з полону 84 людини.', X, '2025-08-14'],
    ['Попередній обмін був 14 серпня за формулою «84 на 84».', X, '2025-08-14'],
    ['Останній такий обмін провели 14 серпня.', X, '2025-08-14'],
    ['Раніше, 14 серпня, додому повернулися 84 українці.', X, '2025-08-14'],
    ['Перед цим, 14 серпня, сторони обмінялися 84 полоненими.', X, '2025-08-14'],
    ['Як повідомлялося, 19 серпня Росія передала Україні 1000 тіл загиблих.', B, '2025-08-19'],
    ['19 серпня в Україну повернули тіла 1000 загиблих.', B, '2025-08-19'],
    ['Домовленості про обмін досягли на переговорах у Стамбулі 23 липня.', A, '2025-07-23'],
    ['23 липня у Стамбулі пройшов третій раунд переговорів.', T, '2025-07-23'],
    ['Минулий обмін стався 14 серпня.', X, '2025-08-14'],
    ['До того обмін проводили 14 серпня, тоді звільнили 84 бранців.', X, '2025-08-14'],
  ],
  ru: [
    ['Предыдущий обмен состоялся 14 августа: тогда вернулись 84 человека.', X, '2025-08-14'],
    ['Напомним, 14 августа из плена вернулись 84 российских военнослужащих.', X, '2025-08-14'],
    ['Предыдущий обмен прошел 14 августа по формуле «84 на 84».', X, '2025-08-14'],
    ['Последний раз обмен проводили 14 августа.', X, '2025-08-14'],
    ['Ранее, 14 августа, стороны обменялись 84 пленными.', X, '2025-08-14'],
    ['19 августа Россия передала Украине 1000 тел погибших.', B, '2025-08-19'],
    ['Договоренности были достигнуты 23 июля на переговорах в Стамбуле.', A, '2025-07-23'],
    ['23 июля в Стамбуле прошел третий раунд переговоров.', T, '2025-07-23'],
    ['До этого обмен был 14 августа, тогда освободили 84 пленных.', X, '2025-08-14'],
  ],
  en: [
    ['The previous exchange took place on August 14, when 84 people were freed.', X, '2025-08-14'],
    ['The last swap was on August 14.', X, '2025-08-14'],
    ['The sides previously exchanged 84 prisoners each on Aug. 14.', X, '2025-08-14'],
    ['On August 14, 84 prisoners were swapped by each side.', X, '2025-08-14'],
    ['In the previous swap, on August 14, each side released 84 captives.', X, '2025-08-14'],
    ['On August 19, Russia handed over the bodies of 1,000 soldiers to Ukraine.', B, '2025-08-19'],
    ['The exchange was agreed at talks in Istanbul on July 23.', A, '2025-07-23'],
    ['The third round of talks was held in Istanbul on July 23.', T, '2025-07-23'],
    ['It followed a similar exchange on August 14, which saw 84 people return home.', X, '2025-08-14'],
    ['The most recent prisoner exchange before that was on August 14.', X, '2025-08-14'],
    ['Their last exchange, of 84 prisoners each, was on August 14.', X, '2025-08-14'],
  ],
};

describe.each(['uk', 'ru', 'en'] as const)('news and what came before it, %s', (lang) => {
  it.each(EARLIER[lang])('%s', (earlier, kind, date) => {
    for (const [lead, leadKind, leadDate] of LEADS[lang]) {
      const text = `${lead} ${earlier}`;
      const told = toContract(readNews(text, { published: PUBLISHED }), text);
      expect([text, told[0]?.kind, told[0]?.date]).toEqual([text, leadKind, leadDate]);
      expect(told.map((event) => `${event.kind} ${event.date}`)).toContain(`${kind} ${date}`);
    }
  });
});
