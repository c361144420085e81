import { count, event, type GoldText, main, near, pow } from './intake-gold.ts';

/** The Russian third of the eighth own set, written after the rules were mended for the seventh. Data, all sentences invented. */
export const EIGHTH_RU: readonly GoldText[] = [
  {
    id: 'eig-ru-01',
    lang: 'ru',
    published: '2025-02-05',
    text: `Минобороны РФ: из плена возвращены 150 военнослужащих

В среду с территории, подконтрольной Киеву, вернули 150 российских бойцов, говорится в сообщении ведомства. Украинской стороне переданы 150 пленных военных ВСУ. Посредничество обеспечили ОАЭ. Сейчас освобожденные находятся в Белоруссии, где им оказывают медицинскую помощь.`,
    gold: [
      main('exchange', 'reported-done', '2025-02-05', {
        counts: [pow('RU', 150), pow('UA', 150)],
        formula_also: ['one-to-one', 'N-for-N'],
        mediators: ['United Arab Emirates'],
        sides: ['RU'],
      }),
    ],
  },
  {
    id: 'eig-ru-02',
    lang: 'ru',
    published: '2026-04-09',
    text: `Россия отдала Украине тысячу тел, получив 41. Обмен останками прошел утром 9 апреля, рассказал РБК депутат Саралиев. Среди возвращенных Москве — погибшие, которых долго не удавалось вывезти из-под Покровска.

Предыдущая такая акция состоялась 5 марта.`,
    gold: [
      main('body-repatriation', 'reported-done', '2026-04-09', {
        counts: [count('body', 'UA', 1000), count('body', 'RU', 41)],
        categories: ['bodies'],
        sides: ['RU'],
      }),
      event('body-repatriation', 'reported-done', '2026-03-05'),
    ],
  },
  {
    id: 'eig-ru-03',
    lang: 'ru',
    published: '2025-10-24',
    text: `Москалькова: куряне снова дома

Пятнадцать жителей приграничья вернулись в Курскую область, написала в пятницу уполномоченный по правам человека. До этого они больше года провели в Сумах. Посредниками она назвала белорусских коллег и Международный комитет Красного Креста.`,
    gold: [
      main('civilian-return', 'reported-done', '2025-10-24', {
        date_also: [null],
        counts: [count('civilian', 'RU', 15)],
        categories: ['civilians'],
        mediators: ['Belarus', 'ICRC'],
        place_also: ['Kursk region'],
        sides: ['RU'],
      }),
    ],
  },
  {
    id: 'eig-ru-04',
    lang: 'ru',
    published: '2024-09-15',
    text: `За два дня Киев и Москва провели два обмена. В субботу, 14 сентября, стороны поменялись 103 на 103, сообщает Интерфакс: Россия вернула военных, попавших в плен в Курской области. Накануне домой приехали 49 украинцев, среди них 23 женщины.`,
    gold: [
      main('exchange', 'reported-done', '2024-09-14', {
        counts: [pow('UA', 103), pow('RU', 103)],
        formula: 'N-for-N',
        sides: ['media'],
      }),
      event('exchange', 'reported-done', '2024-09-13', {
        counts: [pow('UA', 49, { what_also: ['person'] })],
        categories: ['women'],
      }),
    ],
  },
  {
    id: 'eig-ru-05',
    lang: 'ru',
    published: '2025-06-07',
    text: `Мединский: Украина неожиданно отложила и прием тел, и обмен военнопленными

Российская сторона, заявил он, привезла 1212 тел в согласованное место. Украинские переговорщики не приехали. В Киеве это опровергли: по словам представителя Координационного штаба, конкретную дату передачи тел никто не утверждал.`,
    gold: [
      main('body-repatriation', 'disputed', null, {
        kind_also: ['exchange'],
        date_also: ['2025-06-07'],
        counts: [],
        counts_ok: [count('body', 'UA', 1212)],
        categories: ['bodies'],
        sides: ['RU', 'UA'],
      }),
      event('exchange', 'disputed', null, {
        kind_also: ['body-repatriation'],
        date_also: ['2025-06-07'],
      }),
    ],
  },
  {
    id: 'eig-ru-06',
    lang: 'ru',
    published: '2025-07-24',
    text: `Третий раунд стамбульских переговоров состоялся в среду. Российская делегация предложила создать рабочие группы; стороны договорились обменять по 1200 пленных и вернуть ряд гражданских. Мединский сообщил также, что изучает список из 339 украинских детей.`,
    gold: [
      main('negotiation-round', 'reported-done', '2025-07-23', { place: 'Istanbul', sides: ['RU'] }),
      event('agreement', 'announced', null, {
        kind_also: ['exchange'],
        date_also: ['2025-07-23'],
        counts: [pow('UA', 1200), pow('RU', 1200)],
      }),
      event('list-handover', 'reported-done', null, { optional: true, date_also: ['2025-06-02'] }),
    ],
  },
  {
    id: 'eig-ru-07',
    lang: 'ru',
    published: '2024-07-10',
    text: `Шестеро детей воссоединились с семьями — Львова-Белова

При посредничестве Катара четверо ребят отправились к родным на Украину, двое приехали в Россию. Об этом детский омбудсмен рассказала 9 июля. Возраст детей — от шести до 17 лет.`,
    gold: [
      main('child-return', 'reported-done', null, {
        date_also: ['2024-07-09', '2024-07-10'],
        counts: [count('child', 'UA', 4), count('child', 'RU', 2)],
        counts_ok: [count('child', 'UA', 6)],
        categories: ['children'],
        mediators: ['Qatar'],
        sides: ['RU'],
      }),
    ],
  },
  {
    id: 'eig-ru-08',
    lang: 'ru',
    published: '2025-01-15',
    text: `25 на 25: первый обмен года

Владимир Зеленский сообщил о возвращении 25 украинцев, военных и гражданских. Это защитники Мариуполя, Донецкой и Харьковской областей. Минобороны России отчиталось о том же числе своих солдат. Помогли, по данным обеих сторон, Эмираты.`,
    gold: [
      main('exchange', 'reported-done', null, {
        date_also: ['2025-01-15'],
        counts: [count('person', 'UA', 25, { what_also: ['pow'] }), pow('RU', 25, { what_also: ['person'] })],
        categories: ['civilians'],
        formula: 'N-for-N',
        mediators: ['United Arab Emirates'],
        sides: ['UA', 'RU'],
      }),
    ],
  },
  {
    id: 'eig-ru-09',
    lang: 'ru',
    published: '2026-02-05',
    text: `Уиткофф объявил о договоренности: Россия и Украина обменяют 314 пленных. Соглашение достигнуто 5 февраля в Абу-Даби по итогам двухдневных трехсторонних переговоров. Это первый обмен за пять месяцев, подчеркнул спецпосланник президента США.`,
    gold: [
      main('agreement', 'announced', '2026-02-05', {
        kind_also: ['exchange'],
        counts: [],
        counts_ok: [
          pow('UA', 314),
          pow('RU', 314),
          count('person', 'UA', 314),
          count('person', 'RU', 314),
          pow('UA', 157),
          pow('RU', 157),
        ],
        place: 'Abu Dhabi',
        mediators_ok: ['United States'],
        sides: ['third'],
      }),
      event('exchange', 'announced', null, { date_also: ['2026-02-05'], optional: true }),
      event('negotiation-round', 'reported-done', '2026-02-05', {
        date_also: [null],
        optional: true,
        place: 'Abu Dhabi',
      }),
    ],
  },
  {
    id: 'eig-ru-10',
    lang: 'ru',
    published: '2022-09-22',
    text: `Обмен недели: 215 за 55. Ночью 22 сентября из российского плена вышли 215 человек, включая командиров «Азова» и десятерых иностранцев. Москва получила 55 своих военных и политика Виктора Медведчука. Пять командиров останутся в Турции до конца войны, гарантировал Реджеп Эрдоган.`,
    gold: [
      main('exchange', 'reported-done', '2022-09-22', {
        counts: [
          count('person', 'UA', 215, { what_also: ['pow'] }),
          pow('RU', 55, { what_also: ['person'] }),
        ],
        counts_ok: [pow('UA', 5), count('person', 'UA', 10), pow('UA', 215), pow('RU', 55)],
        formula: 'N-for-N',
        mediators_ok: ['Türkiye'],
        place_also: ['Türkiye'],
        sides: ['media', 'third'],
      }),
    ],
  },
  {
    id: 'eig-ru-11',
    lang: 'ru',
    published: '2025-12-29',
    text: `Список из тысячи фамилий пленных, подготовленный российской стороной, вручен украинскому омбудсмену, заявила Москалькова. Передали его 26 декабря на встрече в Белоруссии. Там же родным адресовали письма и посылки.`,
    gold: [
      main('list-handover', 'reported-done', '2025-12-26', {
        counts: [],
        counts_ok: [
          pow('UA', 1000),
          pow('RU', 1000),
          count('person', 'UA', 1000),
          count('person', 'RU', 1000),
        ],
        place: 'Belarus',
        sides: ['RU'],
      }),
      event('negotiation-round', 'reported-done', '2025-12-26', { optional: true, place: 'Belarus' }),
    ],
  },
  near(
    'eig-ru-n1',
    'ru',
    '2025-07-09',
    'offer-without-event',
    `Ватикан готов предоставить площадку для обмена пленными и возвращения детей, передает Рейтер. Папа заявил, что двери Святого престола открыты. В Кремле идею назвали интересной, но отметили, что такой договоренности нет.`,
  ),
  near(
    'eig-ru-n2',
    'ru',
    '2025-03-05',
    'comment',
    `Почему родственники пленных выходят на пикеты? Мы поговорили с женой морпеха. «Меняют то срочников, то офицеров, а моего все нет. Каждый обмен для нас и праздник, и похороны», — говорит она. По ее словам, муж пишет редко.`,
  ),
  near(
    'eig-ru-n3',
    'ru',
    '2026-01-12',
    'other-parties',
    `Венесуэла освободила несколько десятков политзаключенных, среди них двое испанцев. Самолет с ними приземлился в Мадриде. Мадрид поблагодарил Катар за посредничество. Похожие обмены проводили ранее Вашингтон и Каракас.`,
  ),
  near(
    'eig-ru-n4',
    'ru',
    '2025-05-19',
    'promise-without-event',
    `«Всех вернем», — пообещал глава Чечни, говоря о пленных бойцах. Он уверен, что украинская сторона пойдет на обмен, потому что у нее нет выбора. Сроков и цифр политик не назвал.`,
  ),
];
