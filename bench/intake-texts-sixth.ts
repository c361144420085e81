import { count, event, type GoldText, main, near, pow } from './intake-gold.ts';

/**
 * A sixth own set, written after the rules were mended for the fifth and before the reader saw it: what the reader
 * makes of texts that nobody has looked at. Data, all invented.
 */
export const SIXTH_TEXTS: readonly GoldText[] = [
  {
    id: 'six-uk-01',
    lang: 'uk',
    published: '2024-12-31',
    text: `Новорічний обмін: Україна повертає 189 своїх людей

30 грудня з неволі звільнені воїни ЗСУ, Нацгвардії, прикордонники, а також двоє цивільних, захоплених у Маріуполі. Зеленський подякував команді, яка працює над обмінами, і посередникам з Об'єднаних Арабських Еміратів.

У Міноборони Росії заявили про 150 своїх військових, яких віддав Київ.`,
    gold: [
      main('exchange', 'reported-done', '2024-12-30', {
        counts: [
          count('person', 'UA', 189, { what_also: ['pow'] }),
          pow('RU', 150),
          count('civilian', 'UA', 2),
        ],
        categories: ['civilians'],
        mediators: ['United Arab Emirates'],
        sides: ['UA', 'RU'],
      }),
    ],
  },
  {
    id: 'six-uk-02',
    lang: 'uk',
    published: '2025-10-23',
    text: `Сьогодні Україні повернуто 1000 тіл. Російська сторона запевняє, що це наші захисники.

Коордштаб дякує Міжнародному Комітету Червоного Хреста за допомогу. Найближчим часом слідчі разом з експертами МВС проведуть потрібні дослідження та ідентифікацію.`,
    gold: [
      main('body-repatriation', 'reported-done', '2025-10-23', {
        counts: [count('body', 'UA', 1000)],
        categories: ['bodies'],
        mediators: ['ICRC'],
        sides: ['UA'],
        sides_ok: ['RU'],
      }),
    ],
  },
  {
    id: 'six-uk-03',
    lang: 'uk',
    published: '2025-05-22',
    text: `Умеров: списки на обмін «1000 на 1000» передано

Україна віддала росіянам перелік із тисячі полонених, яких хоче побачити вдома, розповів глава делегації. Російський список Київ отримав напередодні. Сам обмін сторони погодили 16 травня у Стамбулі.`,
    gold: [
      main('list-handover', 'reported-done', null, {
        date_also: ['2025-05-22'],
        counts: [pow('UA', 1000, { what_also: ['person'] })],
        counts_ok: [pow('RU', 1000)],
        formula_also: ['N-for-N'],
        sides: ['UA'],
      }),
      event('list-handover', 'reported-done', '2025-05-21', { optional: true }),
      event('agreement', 'announced', '2025-05-16', { kind_also: ['exchange'], place: 'Istanbul' }),
      event('exchange', 'announced', null, { optional: true }),
    ],
  },
  {
    id: 'six-uk-04',
    lang: 'uk',
    published: '2026-03-06',
    text: `Другий день женевського обміну. У п'ятницю додому потрапили 300 українських військових і двоє цивільних. Учора повернулися двісті. За словами секретаря РНБО, формула «500 на 500» виконана повністю, посередниками були США та ОАЕ.`,
    gold: [
      main('exchange', 'reported-done', '2026-03-06', {
        counts: [pow('UA', 300), count('civilian', 'UA', 2)],
        categories: ['civilians'],
        formula_also: ['N-for-N'],
        mediators: ['United States', 'United Arab Emirates'],
        sides: ['UA'],
      }),
      event('exchange', 'reported-done', '2026-03-05', {
        counts: [],
        counts_ok: [pow('UA', 200), count('person', 'UA', 200)],
      }),
      event('agreement', 'reported-done', null, { optional: true }),
    ],
  },
  {
    id: 'six-uk-05',
    lang: 'uk',
    published: '2025-07-22',
    text: `Переговорники зберуться в Стамбулі вже завтра. Про це президент сказав у вечірньому зверненні. Йтиметься про полонених, викрадених дітей та зустріч лідерів. Склад делегації не змінився, на чолі — Рустем Умеров.`,
    gold: [main('negotiation-round', 'announced', '2025-07-23', { place: 'Istanbul', sides: ['UA'] })],
  },
  near(
    'six-uk-06',
    'uk',
    '2025-11-11',
    'general',
    `Що робити родині після обміну? Юристка пояснює: звільнений проходить огляд, відновлює документи, отримує виплату. Консультації безкоштовні. Якщо ваш рідний досі у списках зниклих, зверніться до Національного інформаційного бюро.`,
  ),
  near(
    'six-uk-07',
    'uk',
    '2025-03-02',
    'cumulative-total',
    `Омбудсман підбив підсумки року: додому повернули 3956 людей, серед них 174 цивільних. «Кожна цифра — це чиєсь життя», — додав він. Загалом відбулося 62 обміни.`,
  ),
  {
    id: 'six-ru-01',
    lang: 'ru',
    published: '2024-09-13',
    text: `Москва и Киев провели обмен в пятницу. Домой вернулись 49 украинцев, в их числе 23 женщины, сообщил президент Украины. Кто и в каком количестве передан российской стороне, не уточняется.`,
    gold: [
      main('exchange', 'reported-done', '2024-09-13', {
        counts: [count('person', 'UA', 49, { what_also: ['pow'] })],
        counts_ok: [count('person', 'UA', 23), pow('UA', 23)],
        categories: ['women'],
        sides: ['UA'],
      }),
    ],
  },
  {
    id: 'six-ru-02',
    lang: 'ru',
    published: '2025-08-14',
    text: `Москалькова встретила 84 бойцов, вызволенных из украинского плена. В обмен Украина получила столько же своих военнослужащих. Помимо них, отметила омбудсмен, 14 августа вернулись пятеро жителей Курской области. Переговоры о передаче вели представители Эмиратов и США.`,
    gold: [
      main('exchange', 'reported-done', '2025-08-14', {
        date_also: [null],
        counts: [pow('RU', 84)],
        counts_ok: [pow('UA', 84), count('civilian', 'RU', 5)],
        categories_ok: ['civilians'],
        formula_also: ['N-for-N', 'one-to-one'],
        mediators: ['United Arab Emirates', 'United States'],
        sides: ['RU'],
      }),
      event('civilian-return', 'reported-done', '2025-08-14', {
        optional: true,
        counts: [count('civilian', 'RU', 5)],
      }),
    ],
  },
  {
    id: 'six-ru-03',
    lang: 'ru',
    published: '2025-06-15',
    text: `Продолжается передача останков: 1200 тел привезли к границе

На четвертый этап, прошедший в воскресенье, ушло несколько часов, рассказал РИА Новости источник в переговорной группе. Украина вновь не отдала ни одного тела российских военных. Днем ранее Киев принял еще 1200.`,
    gold: [
      main('body-repatriation', 'reported-done', '2025-06-15', {
        counts: [count('body', 'UA', 1200)],
        categories: ['bodies'],
        sides: ['anonymous'],
        sides_ok: ['RU'],
      }),
      event('body-repatriation', 'reported-done', '2025-06-14', {
        counts: [count('body', 'UA', 1200)],
      }),
    ],
  },
  {
    id: 'six-ru-04',
    lang: 'ru',
    published: '2025-06-03',
    text: `Итоги второго раунда: обмен по категориям и 6000 тел

Россия в одностороннем порядке передаст Украине шесть тысяч тел погибших военных, объявил Мединский после переговоров, прошедших 2 июня в Стамбуле. Стороны договорились обменять всех тяжелораненых и солдат младше 25 лет, минимум по тысяче с каждой стороны.`,
    gold: [
      main('agreement', 'announced', null, {
        kind_also: ['negotiation-round', 'body-repatriation'],
        date_also: ['2025-06-02', '2025-06-03'],
        counts: [
          count('body', 'UA', 6000),
          pow('UA', 1000, { qualifier: 'at-least', what_also: ['person'] }),
          pow('RU', 1000, { qualifier: 'at-least', what_also: ['person'] }),
        ],
        counts_ok: [count('body', 'RU', 6000)],
        categories: ['wounded', 'under-25'],
        categories_ok: ['bodies'],
        formula_also: ['all-for-all'],
        place: 'Istanbul',
        place_also: [null],
        sides: ['RU'],
      }),
      event('body-repatriation', 'announced', null, { optional: true }),
      event('negotiation-round', 'reported-done', '2025-06-02', { place: 'Istanbul' }),
      event('exchange', 'announced', null, { optional: true }),
    ],
  },
  {
    id: 'six-ru-05',
    lang: 'ru',
    published: null,
    text: `13 декабря 2024. Катар помог: семеро детей едут к родителям на Украину. Их передали в посольстве эмирата в Москве, заявили в аппарате Львовой-Беловой. Младшей девочке шесть лет.`,
    gold: [
      main('child-return', 'reported-done', null, {
        date_also: ['2024-12-13'],
        counts: [count('child', 'UA', 7)],
        categories: ['children'],
        place: 'Moscow',
        place_also: [null],
        mediators: ['Qatar'],
        sides: ['RU'],
      }),
    ],
  },
  near(
    'six-ru-06',
    'ru',
    '2025-04-02',
    'offer-without-event',
    `Украинский омбудсмен предложил Москве обменяться пленными ко дню Пасхи. Ответа пока нет, отметили в аппарате. Похожую инициативу ранее выдвигал Ватикан.`,
  ),
  near(
    'six-ru-07',
    'ru',
    '2025-09-09',
    'unrelated-military',
    `Суд в Ростове приговорил троих украинских пленных к срокам от 15 до 18 лет. Их признали виновными в обстреле жилых домов. Защита намерена просить о включении осужденных в списки.`,
  ),
  {
    id: 'six-en-01',
    lang: 'en',
    published: '2024-08-24',
    text: `Ukraine and Russia marked Kyiv's Independence Day with a swap of 115 servicemen apiece, brokered by the UAE. The Russians, conscripts taken in the Kursk region, were being treated in Belarus, Moscow's defence ministry said on Saturday. "We remember each one," Zelenskiy wrote.`,
    gold: [
      main('exchange', 'reported-done', '2024-08-24', {
        date_also: [null],
        counts: [pow('UA', 115), pow('RU', 115)],
        categories: ['conscripts'],
        formula_also: ['N-for-N', 'one-to-one'],
        place_also: ['Belarus'],
        mediators: ['United Arab Emirates'],
        sides: ['RU', 'UA'],
      }),
    ],
  },
  {
    id: 'six-en-02',
    lang: 'en',
    published: '2025-03-28',
    text: `Remains of 909 soldiers handed to Ukraine

Ukraine has retrieved the remains of another 909 defenders, the government's coordination headquarters reported on March 28. Lawmaker Shamsail Saraliyev told RBC that Russia got 43 bodies in return. A similar repatriation took place on February 14, when 757 bodies arrived.`,
    gold: [
      main('body-repatriation', 'reported-done', '2025-03-28', {
        counts: [count('body', 'UA', 909), count('body', 'RU', 43)],
        categories: ['bodies'],
        sides: ['UA', 'RU'],
      }),
      event('body-repatriation', 'reported-done', '2025-02-14', {
        counts: [count('body', 'UA', 757)],
      }),
    ],
  },
  {
    id: 'six-en-03',
    lang: 'en',
    published: '2026-02-05',
    text: `The trilateral talks in Abu Dhabi wrapped up on Thursday with a first tangible result: 157 prisoners returned to each side. Steve Witkoff announced the deal on X. It was the first exchange in five months; three of the Russians freed are civilians from Kursk, according to the ministry in Moscow.`,
    gold: [
      main('exchange', 'reported-done', '2026-02-05', {
        kind_also: ['negotiation-round'],
        date_also: [null],
        counts: [pow('UA', 157, { what_also: ['person'] }), pow('RU', 157, { what_also: ['person'] })],
        counts_ok: [count('civilian', 'RU', 3)],
        categories_ok: ['civilians'],
        formula_also: ['N-for-N', 'one-to-one'],
        place_also: ['Abu Dhabi'],
        sides: ['third', 'RU'],
      }),
      event('negotiation-round', 'reported-done', '2026-02-05', {
        kind_also: ['exchange'],
        place: 'Abu Dhabi',
      }),
      event('agreement', 'reported-done', null, { optional: true, date_also: ['2026-02-05'] }),
    ],
  },
  {
    id: 'six-en-04',
    lang: 'en',
    published: '2025-06-12',
    text: `Badly wounded troops were swapped on Thursday in the third such transfer this week. Zelensky published footage of buses and flags; Moscow confirmed the operation without revealing how many men it involved. Many of the Ukrainians had been listed as missing.`,
    gold: [main('exchange', 'reported-done', '2025-06-12', { categories: ['wounded'], sides: ['UA', 'RU'] })],
  },
  {
    id: 'six-en-05',
    lang: 'en',
    published: '2025-12-10',
    text: `A prisoner exchange planned for this week has been called off, a Ukrainian negotiator said on Wednesday, blaming last-minute changes by Moscow. Russia's rights commissioner rejected the charge and said Kyiv had refused to take back some of its own.`,
    gold: [
      main('exchange', 'postponed', null, {
        status_also: ['disputed'],
        date_also: ['2025-12-10'],
        sides: ['UA', 'RU'],
      }),
    ],
  },
  near(
    'six-en-06',
    'en',
    '2025-08-05',
    'general',
    `Families of the missing rallied in central Kyiv on Sunday, carrying portraits and calling for more exchanges. "My brother was captured in 2022 and I have had one letter," said a woman from Poltava. Organisers read aloud 300 names.`,
  ),
  near(
    'six-en-07',
    'en',
    '2025-09-21',
    'other-parties',
    `Armenia and Azerbaijan exchanged maps and returned two detained soldiers on Friday, the European Union's mission said. Separately, Syria's government swapped 20 prisoners with Kurdish-led forces in Aleppo.`,
  ),
];
