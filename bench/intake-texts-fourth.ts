import type { GoldText } from './intake-gold.ts';

/** A fourth own set, written last; scored once before any rule was changed because of it. Data, all invented. */
export const FOURTH_TEXTS: readonly GoldText[] = [
  {
    id: 'four-uk-01',
    lang: 'uk',
    published: '2023-02-04',
    text: `Великий обмін: вдома 116 наших

116 українців вирвано з російської неволі, поінформував керівник Офісу глави держави. Це оборонці Маріуполя, херсонські партизани, снайпери з-під Бахмута. Також Україні передали тіла двох британських волонтерів і одного українського добровольця.

РФ заявила про повернення 63 військових за посередництва ОАЕ.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: null,
        date_also: ['2023-02-04'],
        counts: [
          { what: 'person', to: 'UA', number: 116, what_also: ['pow'] },
          { what: 'pow', to: 'RU', number: 63 },
        ],
        mediators: ['United Arab Emirates'],
        sides: ['UA', 'RU'],
      },
      {
        kind: 'body-repatriation',
        status: 'reported-done',
        date: null,
        date_also: ['2023-02-04'],
        counts: [],
      },
    ],
  },
  {
    id: 'four-uk-02',
    lang: 'uk',
    published: '2025-05-16',
    text: `909 тіл передано Україні – вже втретє однакова кількість

16 травня за сприяння МКЧХ здійснено репатріацію 909 полеглих. Раніше стільки ж тіл повертали 28 березня та 18 квітня. Росія, за словами депутата держдуми, забрала 34 тіла.`,
    gold: [
      {
        main: true,
        kind: 'body-repatriation',
        status: 'reported-done',
        date: '2025-05-16',
        counts: [
          { what: 'body', to: 'UA', number: 909 },
          { what: 'body', to: 'RU', number: 34 },
        ],
        categories: ['bodies'],
        mediators: ['ICRC'],
        sides: ['RU'],
        sides_ok: ['UA', 'media'],
      },
      { kind: 'body-repatriation', status: 'reported-done', date: '2025-03-28', counts: [] },
      { kind: 'body-repatriation', status: 'reported-done', date: '2025-04-18', counts: [] },
    ],
  },
  {
    id: 'four-uk-03',
    lang: 'uk',
    published: '2025-06-03',
    text: `Другий раунд: сторони домовилися про обмін усіх тяжкопоранених

У понеділок, 2 червня, українська й російська делегації зустрілися в палаці Чираган у Стамбулі. За підсумками міністр оборони оголосив про домовленість: обмін «усіх на всіх» за категоріями тяжкопоранених, тяжкохворих і військових 18–25 років, а також повернення тіл у форматі 6000 на 6000.

Українці вручили росіянам список дітей, яких вимагають повернути.`,
    gold: [
      {
        main: true,
        kind: 'agreement',
        kind_also: ['negotiation-round'],
        status: 'announced',
        status_also: ['reported-done'],
        date: '2025-06-02',
        date_also: [null],
        counts: [],
        counts_ok: [
          { what: 'body', to: 'UA', number: 6000 },
          { what: 'body', to: 'RU', number: 6000 },
          { what: 'pow', to: 'UA', number: 6000 },
          { what: 'pow', to: 'RU', number: 6000 },
        ],
        formula: 'all-for-all',
        formula_also: ['N-for-N', null],
        place: 'Istanbul',
        sides: ['UA'],
      },
      { kind: 'negotiation-round', status: 'reported-done', date: '2025-06-02', counts: [] },
      { kind: 'list-handover', status: 'reported-done', date: null, date_also: ['2025-06-02'], counts: [] },
    ],
  },
  {
    id: 'four-uk-04',
    lang: 'uk',
    published: '2024-10-18',
    text: `Сьогодні додому повертаються 95 захисників

Серед звільнених у п'ятницю – 48 людей, яких у Росії засудили, зокрема правозахисник. Обмін пройшов за участі ОАЕ, подякували в Коордштабі. Попереднього разу, 13 вересня, удома зустріли 49 українців, а 14 вересня – 103.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2024-10-18',
        counts: [{ what: 'pow', to: 'UA', number: 95 }],
        counts_ok: [{ what: 'person', to: 'UA', number: 48 }],
        mediators: ['United Arab Emirates'],
        sides: ['UA'],
      },
      { kind: 'exchange', status: 'reported-done', date: '2024-09-13', counts: [] },
      { kind: 'exchange', status: 'reported-done', date: '2024-09-14', counts: [] },
    ],
  },
  {
    id: 'four-uk-05',
    lang: 'uk',
    published: '2025-07-20',
    text: `Понад 10 тисяч українців пройшли через обміни – аналітики

Від 2022 року відбулося 66 обмінів. Рекордним став 2025-й: лише за травень і червень додому приїхали понад дві тисячі людей. Експерти пояснюють це стамбульським треком.`,
    near_miss: 'cumulative-total',
    gold: [],
  },
  {
    id: 'four-uk-06',
    lang: 'uk',
    published: '2025-09-30',
    text: `Росія пропонує обміняти цивільних Курщини на українських бранців

Таку ідею озвучила російська омбудсменка. У Києві відповіли, що цивільних не міняють: їх мають відпустити без умов. Діалог триває.`,
    near_miss: 'offer-without-event',
    gold: [],
  },
  {
    id: 'four-ru-01',
    lang: 'ru',
    published: '2022-12-31',
    text: `Под Новый год из плена вернулись 82 российских военных

Обмен состоялся 31 декабря, сообщили в Минобороны. Украинской стороне переданы 140 человек: 132 мужчины и восемь женщин. Прошлый обмен прошёл 14 декабря, тогда Киев вернул 64 военных и одного гражданина США.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2022-12-31',
        counts: [
          { what: 'pow', to: 'RU', number: 82 },
          { what: 'person', to: 'UA', number: 140, what_also: ['pow'] },
        ],
        sides: ['RU'],
      },
      { kind: 'exchange', status: 'reported-done', date: '2022-12-14', counts: [] },
    ],
  },
  {
    id: 'four-ru-02',
    lang: 'ru',
    published: '2025-07-17',
    text: `Помощник президента: Киеву передана тысяча тел

Россия сегодня передала Украине тела тысячи военных, получив 19 своих. Так исполняется договорённость третьего раунда… точнее, второго, от 2 июня, уточнил чиновник. Обмен ранеными продолжается в рабочем порядке.`,
    gold: [
      {
        main: true,
        kind: 'body-repatriation',
        status: 'reported-done',
        date: '2025-07-17',
        counts: [
          { what: 'body', to: 'UA', number: 1000 },
          { what: 'body', to: 'RU', number: 19 },
        ],
        categories: ['bodies'],
        sides: ['RU'],
      },
      { kind: 'agreement', status: 'announced', date: '2025-06-02', counts: [], optional: true },
      {
        kind: 'negotiation-round',
        status: 'reported-done',
        date: '2025-06-02',
        date_also: [null],
        counts: [],
        optional: true,
      },
    ],
  },
  {
    id: 'four-ru-03',
    lang: 'ru',
    published: '2024-12-21',
    text: `Омбудсмены двух стран провели встречу в Белоруссии

В ходе пятничной встречи, 20 декабря, стороны обменялись списками военнопленных и письмами от родных. Российский уполномоченный по правам человека отметила: девять жителей Курской области возвращаются домой.`,
    gold: [
      {
        main: true,
        kind: 'list-handover',
        kind_also: ['negotiation-round'],
        status: 'reported-done',
        date: '2024-12-20',
        counts: [],
        place: 'Belarus',
        sides: ['RU'],
      },
      {
        kind: 'civilian-return',
        status: 'reported-done',
        status_also: ['announced'],
        date: null,
        date_also: ['2024-12-20'],
        counts: [{ what: 'civilian', to: 'RU', number: 9 }],
      },
    ],
  },
  {
    id: 'four-ru-04',
    lang: 'ru',
    published: '2026-05-15',
    text: `Первый этап обмена тысяча на тысячу: по 205 человек

Москва и Киев 15 мая начали обмен, о котором договорились при участии США неделей ранее. С каждой стороны освобождены 205 военных. Следующие этапы пройдут в ближайшие недели, рассказал источник.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2026-05-15',
        counts: [
          { what: 'pow', to: 'UA', number: 205, what_also: ['person'] },
          { what: 'pow', to: 'RU', number: 205, what_also: ['person'] },
        ],
        counts_ok: [
          { what: 'person', to: 'UA', number: 205 },
          { what: 'person', to: 'RU', number: 205 },
          { what: 'pow', to: 'UA', number: 1000 },
          { what: 'pow', to: 'RU', number: 1000 },
        ],
        formula: 'N-for-N',
        mediators: [],
        mediators_ok: ['United States'],
        sides: ['anonymous'],
        sides_ok: ['media'],
      },
      {
        kind: 'agreement',
        status: 'announced',
        date: null,
        date_also: ['2026-05-08'],
        counts: [],
        optional: true,
      },
      { kind: 'exchange', status: 'announced', date: null, counts: [], optional: true },
    ],
  },
  {
    id: 'four-ru-05',
    lang: 'ru',
    published: '2025-01-28',
    text: `В Кремле прокомментировали слухи об обмене на Сретение

Информации об этом нет, сказал пресс-секретарь. По его словам, сообщения о готовящемся обмене 300 на 300 не соответствуют действительности.`,
    near_miss: 'denial',
    gold: [],
  },
  {
    id: 'four-ru-06',
    lang: 'ru',
    published: '2025-04-07',
    text: `Двое китайских наёмников попали в плен под Белогоровкой

Служба безопасности показала допрос. Оба рассчитывают, что их обменяют. В Пекине заявили, что проверяют сведения.`,
    near_miss: 'unrelated-military',
    gold: [],
  },
  {
    id: 'four-en-01',
    lang: 'en',
    published: '2025-08-24',
    text: `Independence Day swap frees 146 on each side

Russia's Defence Ministry said Sunday that 146 Russian servicemen had been exchanged for 146 Ukrainian POWs, and that eight Kursk civilians were also being brought home. A former mayor of Kherson and two journalists are among the Ukrainians released, President Nestor Fictional announced.

The UAE and US mediated. It was the second exchange in August, after one on the 14th.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2025-08-24',
        counts: [
          { what: 'pow', to: 'UA', number: 146 },
          { what: 'pow', to: 'RU', number: 146 },
          { what: 'civilian', to: 'RU', number: 8 },
        ],
        categories: ['civilians'],
        mediators: ['United Arab Emirates', 'United States'],
        sides: ['RU', 'UA'],
        formula_also: ['N-for-N', 'one-to-one'],
      },
      { kind: 'exchange', status: 'reported-done', date: '2025-08-14', counts: [], optional: true },
    ],
  },
  {
    id: 'four-en-02',
    lang: 'en',
    published: '2022-09-03',
    text: `Fourteen Ukrainian soldiers freed

KYIV, Sept 3 (Fictional News) - Ukraine secured the release of 14 servicemen in an exchange with Russian forces, the main intelligence directorate said on Friday. It was the 24th swap since the invasion, it added, and brought the number of those freed to more than 600.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2022-09-02',
        date_also: ['2022-09-03'],
        counts: [{ what: 'pow', to: 'UA', number: 14 }],
        sides: ['UA'],
      },
    ],
  },
  {
    id: 'four-en-03',
    lang: 'en',
    published: '2026-02-05',
    text: `Envoy: Russia and Ukraine agree to swap 314 prisoners

The United States, Ukraine and Russia agreed on Thursday to exchange 314 prisoners, the first such deal in five months, the US envoy said after trilateral talks in Abu Dhabi. The negotiations continue on Friday.`,
    gold: [
      {
        main: true,
        kind: 'agreement',
        kind_also: ['exchange'],
        status: 'announced',
        date: '2026-02-05',
        counts: [],
        counts_ok: [
          { what: 'pow', to: 'UA', number: 314 },
          { what: 'pow', to: 'RU', number: 314 },
        ],
        place: 'Abu Dhabi',
        place_also: [null],
        mediators: [],
        mediators_ok: ['United States', 'United Arab Emirates'],
        sides: ['third'],
      },
      {
        kind: 'negotiation-round',
        status: 'reported-done',
        date: '2026-02-05',
        date_also: [null],
        counts: [],
        optional: true,
      },
      { kind: 'negotiation-round', status: 'announced', date: '2026-02-06', counts: [], optional: true },
    ],
  },
  {
    id: 'four-en-04',
    lang: 'en',
    published: '2024-11-22',
    text: `Dozens of Kursk residents return via Belarus

Forty-six Russians evacuated to Ukraine during fighting in the Kursk region returned home on Friday, the region's acting governor said. Twelve of them are children. The Russian ombudswoman credited talks with her Ukrainian counterpart.`,
    gold: [
      {
        main: true,
        kind: 'civilian-return',
        status: 'reported-done',
        date: '2024-11-22',
        counts: [{ what: 'civilian', to: 'RU', number: 46, what_also: ['person'] }],
        counts_ok: [{ what: 'child', to: 'RU', number: 12 }],
        categories: ['civilians'],
        categories_ok: ['children'],
        place: null,
        place_also: ['Belarus'],
        sides: ['RU'],
      },
    ],
  },
  {
    id: 'four-en-05',
    lang: 'en',
    published: '2025-06-27',
    text: `What happens after a body comes home

When refrigerated trucks arrive, investigators log each bag. Ukraine has taken in thousands of bodies this year alone and says some belong to Russians. Identification by DNA can last more than a year, a forensic expert explains.`,
    near_miss: 'comment',
    gold: [],
  },
  {
    id: 'four-en-06',
    lang: 'en',
    published: '2025-02-28',
    text: `Red Cross: access to prisoners must improve

The ICRC said on Friday that it had visited only part of the prisoners of war held by Russia and Ukraine. It stands ready to facilitate the exchange of family news and, if asked, the repatriation of the sick and wounded.`,
    near_miss: 'offer-without-event',
    gold: [],
  },
];
