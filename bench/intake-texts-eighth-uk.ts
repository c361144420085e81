import { count, event, type GoldText, main, near, pow } from './intake-gold.ts';

/** The Ukrainian third of the eighth own set, written after the rules were mended for the seventh. Data, all sentences invented. */
export const EIGHTH_UK: readonly GoldText[] = [
  {
    id: 'eig-uk-01',
    lang: 'uk',
    published: '2025-08-24',
    text: `У День Незалежності — великі новини: обмін!

Додому повертаються 146 захисників і восьмеро цивільних, серед останніх журналісти та колишній міський голова Херсона. Про це написав президент Зеленський. Частина хлопців потребує лікування.

Міноборони РФ заявило, що натомість Україна віддала 146 російських військових. У посередництві допомогли США й Об'єднані Арабські Емірати.`,
    gold: [
      main('exchange', 'reported-done', '2025-08-24', {
        date_also: [null],
        counts: [pow('UA', 146), count('civilian', 'UA', 8), pow('RU', 146)],
        categories: ['civilians'],
        formula_also: ['one-to-one', 'N-for-N'],
        mediators: ['United States', 'United Arab Emirates'],
        sides: ['UA', 'RU'],
      }),
    ],
  },
  {
    id: 'eig-uk-02',
    lang: 'uk',
    published: '2025-03-28',
    text: `28 березня відбулися репатріаційні заходи: Україна прийняла тіла 909 полеглих Захисників

Як уточнили у Координаційному штабі, за попередньою інформацією, 42 з них привезли з моргів на території Росії, 360 — з Донецького напрямку, інших забрали із Запорізького. За сприяння дякують Червоному Хресту.`,
    gold: [
      main('body-repatriation', 'reported-done', '2025-03-28', {
        counts: [count('body', 'UA', 909)],
        counts_ok: [count('body', 'UA', 42), count('body', 'UA', 360)],
        categories: ['bodies'],
        mediators: ['ICRC'],
        sides: ['UA'],
      }),
    ],
  },
  {
    id: 'eig-uk-03',
    lang: 'uk',
    published: '2025-12-04',
    text: `Двоє сиріт і троє підлітків, яких змушували вчитися в російській школі, вже на підконтрольній території. Їх повернули в рамках ініціативи Bring Kids Back UA, розповів керівник ОП. Від початку року, додав він, вдалося врятувати понад шістсот дітей.`,
    gold: [
      main('child-return', 'reported-done', null, {
        date_also: ['2025-12-04'],
        counts: [],
        counts_ok: [count('child', 'UA', 5), count('child', 'UA', 3), count('child', 'UA', 2)],
        categories: ['children'],
        sides: ['UA'],
      }),
    ],
  },
  {
    id: 'eig-uk-04',
    lang: 'uk',
    published: '2025-05-16',
    text: `Стамбул: про що говорили майже дві години

Уперше за три роки українська та російська делегації сіли за один стіл. Зустріч пройшла 16 травня в палаці Долмабахче. Головний результат — майбутній обмін у форматі «1000 на 1000», розповів міністр оборони. Про дату сторони воліють мовчати.`,
    gold: [
      main('negotiation-round', 'reported-done', '2025-05-16', { place: 'Istanbul', sides: ['UA'] }),
      event('exchange', 'announced', null, {
        kind_also: ['agreement'],
        date_also: ['2025-05-16'],
        counts: [pow('UA', 1000), pow('RU', 1000)],
        formula: 'N-for-N',
        place_also: ['Istanbul'],
      }),
      event('agreement', 'announced', null, { date_also: ['2025-05-16'], optional: true }),
    ],
  },
  {
    id: 'eig-uk-05',
    lang: 'uk',
    published: '2025-06-10',
    text: `Триває обмін за категоріями. У вівторок з полону повернули ще одну групу: це поранені бійці, дехто з ампутаціями, є й ті, хто вважався зниклим безвісти. Точну кількість президент обіцяє назвати після завершення.

У понеділок, 9 червня, Україна прийняла першу групу — оборонців віком до 25 років.`,
    gold: [
      main('exchange', 'reported-done', '2025-06-10', { categories: ['wounded'], sides: ['UA'] }),
      event('exchange', 'reported-done', '2025-06-09', { categories: ['under-25'] }),
    ],
  },
  {
    id: 'eig-uk-06',
    lang: 'uk',
    published: '2025-04-03',
    text: `Омбудсмани України та РФ обмінялися списками

Уповноважений з прав людини повідомив, що на зустрічі в Білорусі в середу, 2 квітня, передав російській стороні списки важкопоранених військовополонених. Також ідеться про цивільних, яких незаконно утримують.`,
    gold: [
      main('list-handover', 'reported-done', '2025-04-02', {
        counts: [],
        categories: ['wounded'],
        categories_ok: ['civilians', 'seriously-ill'],
        place: 'Belarus',
        sides: ['UA'],
      }),
      event('negotiation-round', 'reported-done', '2025-04-02', { optional: true, place: 'Belarus' }),
    ],
  },
  {
    id: 'eig-uk-07',
    lang: 'uk',
    published: '2023-01-08',
    text: `Перший цьогорічний обмін відбувся. Визволили 50 українців: 33 офіцери, 17 сержантів і солдатів, повідомив голова ОП Андрій Єрмак. За його словами, серед них оборонці Маріуполя та бійці з Чорнобиля. Росія підтвердила, що повернула 50 своїх військовослужбовців.`,
    gold: [
      main('exchange', 'reported-done', null, {
        date_also: ['2023-01-08'],
        counts: [pow('UA', 50, { what_also: ['person'] }), pow('RU', 50)],
        counts_ok: [pow('UA', 33), pow('UA', 17)],
        categories: ['officers'],
        formula_also: ['one-to-one', 'N-for-N'],
        sides: ['UA', 'RU'],
      }),
    ],
  },
  {
    id: 'eig-uk-08',
    lang: 'uk',
    published: '2024-01-25',
    text: `Київ і москва по-різному пояснюють зрив обміну

У ГУР визнали: 24 січня мав відбутися обмін полоненими. Він не відбувся. Російська сторона твердить, ніби українців, яких везли літаком, збила українська ППО. Списки тих, хто був на борту, досі не підтверджені.`,
    gold: [main('exchange', 'postponed', '2024-01-24', { status_also: ['disputed'], sides: ['UA', 'RU'] })],
  },
  {
    id: 'eig-uk-09',
    lang: 'uk',
    published: '2025-06-16',
    text: `Останній етап репатріації за домовленостями у Стамбулі завершено. Сьогодні Україна отримала 1245 тіл, росіяни кажуть про 1248. Загалом протягом тижня нам передали 6057 загиблих.

Взамін Москва забрала 78 тіл своїх військових, пише «Суспільне» з посиланням на МВС.`,
    gold: [
      main('body-repatriation', 'reported-done', '2025-06-16', {
        counts: [count('body', 'UA', 1245)],
        counts_ok: [count('body', 'UA', 1248), count('body', 'UA', 6057), count('body', 'RU', 78)],
        categories: ['bodies'],
        sides: ['UA', 'RU'],
        sides_ok: ['media'],
      }),
      event('agreement', 'announced', null, { optional: true, place: 'Istanbul' }),
    ],
  },
  {
    id: 'eig-uk-10',
    lang: 'uk',
    published: '2026-03-04',
    text: `Джерело в переговорній групі: обмін запланований на четвер і п'ятницю, за формулою 500 на 500. Про нього домовилися 18 лютого в Женеві. Офіційного підтвердження ще нема.`,
    gold: [
      main('exchange', 'announced', '2026-03-05', {
        date_end: '2026-03-06',
        counts: [pow('UA', 500), pow('RU', 500)],
        formula: 'N-for-N',
        sides: ['anonymous'],
        sides_ok: ['UA'],
      }),
      event('agreement', 'announced', '2026-02-18', {
        kind_also: ['negotiation-round'],
        place: 'Geneva',
      }),
      event('negotiation-round', 'reported-done', '2026-02-18', { optional: true, place: 'Geneva' }),
    ],
  },
  {
    id: 'eig-uk-11',
    lang: 'uk',
    published: '2025-09-30',
    text: `Чотирнадцять мешканців прикордоння Курщини виїхали з Сум до Росії. Передача відбулася 29 вересня через територію Білорусі, підтвердили в Офісі омбудсмана. Серед них четверо літніх людей на візках.`,
    gold: [
      main('civilian-return', 'reported-done', '2025-09-29', {
        counts: [count('civilian', 'RU', 14)],
        categories: ['civilians'],
        place: 'Belarus',
        place_also: [null],
        mediators_ok: ['Belarus'],
        sides: ['UA'],
      }),
    ],
  },
  near(
    'eig-uk-n1',
    'uk',
    '2025-07-31',
    'cumulative-total',
    `Із початку 2025 року відбулося 37 етапів обміну, визволено понад 3700 українців. Такі дані навели в Координаційному штабі. Водночас, наголосили там, не повернуто ще тисячі людей.`,
  ),
  near(
    'eig-uk-n2',
    'uk',
    '2025-11-24',
    'comment',
    `Психологиня про повернення з полону. Після обміну родина часто чекає, що все стане, як було. Так не буває. Дайте людині тишу, не розпитуйте, радить вона. Перші тижні багато звільнених не можуть спати на м'якому ліжку.`,
  ),
  near(
    'eig-uk-n3',
    'uk',
    '2025-10-15',
    'unrelated-military',
    `Сили оборони за добу знищили 890 окупантів, ще 14 узяли в полон під Добропіллям. Генштаб повідомляє про 160 боєзіткнень. «Обмінний фонд поповнено», — жартують у бригаді.`,
  ),
  near(
    'eig-uk-n4',
    'uk',
    '2025-01-20',
    'talks-without-event',
    `Україна веде перемовини про звільнення медиків і цивільних журналістів, заявив радник керівника ОП. Він додав, що процес складний, і подробиці розголошувати не будуть. Росія затягує погодження списків.`,
  ),
];
