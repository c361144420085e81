import type { GoldText } from './intake-gold.ts';

/**
 * Own texts in Ukrainian with what a careful reader takes from them: data, long on purpose.
 *
 * All wording, figures and names are invented; no text repeats a page. The rules of `core/intake` were
 * measured on them before any error found there was mended (see `bench/results.md`).
 */
export const UK_TEXTS: readonly GoldText[] = [
  {
    id: 'own-uk-01',
    lang: 'uk',
    published: '2025-09-10',
    text: `🇺🇦 Наші вдома!

Щойно завершився ще один обмін. 118 воїнів Збройних Сил, Нацгвардії та ДПСУ перетнули кордон і вже телефонують рідним. Із ними повертаються 14 цивільних, яких росіяни тримали без вироку.

Дякуємо Об'єднаним Арабським Еміратам за посередництво. Коордштаб працює далі.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: null,
        date_also: ['2025-09-10'],
        counts: [
          { what: 'pow', to: 'UA', number: 118, qualifier: 'exact' },
          { what: 'civilian', to: 'UA', number: 14, qualifier: 'exact' },
        ],
        categories: ['civilians'],
        formula: null,
        place: null,
        mediators: ['United Arab Emirates'],
        sides: ['UA'],
      },
    ],
  },
  {
    id: 'own-uk-02',
    lang: 'uk',
    published: '2024-11-05',
    text: `Україні передали тіла 341 полеглого військового

Сьогодні відбулися репатріаційні заходи: до України доправили 341 тіло загиблих оборонців. Про це інформує Координаційний штаб з питань поводження з військовополоненими.

За даними штабу, 270 тіл надійшли з Донецького напрямку, 59 – із Запорізького, 12 – з моргів на території РФ. Росії натомість віддали 38 тіл.

Штаб висловлює вдячність Міжнародному комітету Червоного Хреста за сприяння.`,
    gold: [
      {
        main: true,
        kind: 'body-repatriation',
        status: 'reported-done',
        date: '2024-11-05',
        counts: [
          { what: 'body', to: 'UA', number: 341, qualifier: 'exact' },
          { what: 'body', to: 'RU', number: 38, qualifier: 'exact' },
        ],
        counts_ok: [
          { what: 'body', to: 'UA', number: 270 },
          { what: 'body', to: 'UA', number: 59 },
          { what: 'body', to: 'UA', number: 12 },
        ],
        categories: ['bodies'],
        formula: null,
        place: null,
        mediators: ['ICRC'],
        sides: ['UA'],
      },
    ],
  },
  {
    id: 'own-uk-03',
    lang: 'uk',
    published: '2025-05-20',
    text: `Обмін «тисяча на тисячу» розпочнеться в п'ятницю – джерело

Великий обмін полоненими, про який Київ і Москва домовилися в Стамбулі 16 травня, має стартувати 23 травня. Про це журналістам повідомило джерело в українській делегації на умовах анонімності.

За його словами, обмін триватиме три дні, списки вже передано російській стороні. Кремль коментувати дату відмовився.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'announced',
        date: '2025-05-23',
        date_end: '2025-05-25',
        counts: [
          { what: 'pow', to: 'UA', number: 1000, qualifier: 'exact', what_also: ['person'] },
          { what: 'pow', to: 'RU', number: 1000, qualifier: 'exact', what_also: ['person'] },
        ],
        categories: [],
        formula: 'N-for-N',
        place: null,
        mediators: [],
        sides: ['anonymous'],
        sides_ok: ['UA', 'RU'],
      },
      { kind: 'agreement', status: 'announced', date: '2025-05-16', counts: [], place: 'Istanbul' },
      { kind: 'list-handover', status: 'reported-done', date: null, counts: [], optional: true },
      {
        kind: 'negotiation-round',
        status: 'reported-done',
        date: '2025-05-16',
        date_also: [null],
        counts: [],
        optional: true,
      },
    ],
  },
  {
    id: 'own-uk-04',
    lang: 'uk',
    published: '2023-02-17',
    text: `Керівник Офісу президента повідомив про повернення 101 українця

З російської неволі звільнено 101 людину: сто військовослужбовців та один цивільний – перший заступник міського голови. Обмін пройшов у четвер, 16 лютого.

63 бранці – рядові й сержанти, решта – офіцери. Більшість обороняла Маріуполь. Серед звільнених є тяжкопоранені, їх одразу доправили до лікарень.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2023-02-16',
        counts: [
          { what: 'person', to: 'UA', number: 101, qualifier: 'exact', what_also: ['pow'] },
          { what: 'pow', to: 'UA', number: 100, qualifier: 'exact' },
          { what: 'civilian', to: 'UA', number: 1, qualifier: 'exact' },
        ],
        counts_ok: [
          { what: 'pow', to: 'UA', number: 63 },
          { what: 'person', to: 'UA', number: 63 },
        ],
        categories: ['wounded', 'officers', 'civilians'],
        formula: null,
        place: null,
        mediators: [],
        sides: ['UA'],
      },
    ],
  },
  {
    id: 'own-uk-05',
    lang: 'uk',
    published: '2024-03-12',
    text: `До України повернули одинадцятьох дітей

За участі Катару ще 11 дітей змогли виїхати з тимчасово окупованих територій та Росії. Наймолодшій дівчинці два роки, найстаршому хлопцеві – сімнадцять.

Про возз'єднання родин розповіла радниця омбудсмана Ярина Вигадана: «Кожна дитина має бути вдома». Загалом, додала вона, від лютого 2022 року вдалося повернути 389 дітей.`,
    gold: [
      {
        main: true,
        kind: 'child-return',
        status: 'reported-done',
        date: null,
        date_also: ['2024-03-12'],
        counts: [{ what: 'child', to: 'UA', number: 11, qualifier: 'exact' }],
        categories: ['children'],
        formula: null,
        place: null,
        mediators: ['Qatar'],
        sides: ['UA'],
      },
    ],
  },
  {
    id: 'own-uk-06',
    lang: 'uk',
    published: '2025-07-24',
    text: `Третій раунд у Стамбулі: про що домовилися

Учора, 23 липня, у Стамбулі завершилися переговори делегацій України та Росії. Зустріч тривала менше години.

Сторони погодили новий обмін: щонайменше 1200 людей із кожного боку. Москва також пообіцяла передати ще 3000 тіл. Українська делегація запропонувала зустріч лідерів до кінця серпня, відповіді не отримала.`,
    gold: [
      {
        main: true,
        kind: 'negotiation-round',
        kind_also: ['agreement'],
        status: 'reported-done',
        date: '2025-07-23',
        counts: [],
        counts_ok: [
          { what: 'person', to: 'UA', number: 1200 },
          { what: 'person', to: 'RU', number: 1200 },
          { what: 'body', to: 'UA', number: 3000 },
        ],
        categories: [],
        categories_ok: ['bodies'],
        formula: null,
        formula_also: ['N-for-N', 'one-to-one'],
        place: 'Istanbul',
        mediators: [],
        sides: [],
        sides_ok: ['UA', 'RU', 'media'],
      },
      {
        kind: 'agreement',
        status: 'announced',
        date: '2025-07-23',
        date_also: [null],
        counts: [
          { what: 'person', to: 'UA', number: 1200, qualifier: 'at-least' },
          { what: 'person', to: 'RU', number: 1200, qualifier: 'at-least' },
        ],
      },
      { kind: 'body-repatriation', status: 'announced', date: null, counts: [], optional: true },
    ],
  },
  {
    id: 'own-uk-07',
    lang: 'uk',
    published: '2024-08-25',
    text: `На День Незалежності Україна повернула 115 захисників

24 серпня Україна обміняла 115 на 115. Президент опублікував фото звільнених і подякував команді, що займається обмінами.

Це строковики, які потрапили в полон у перші тижні вторгнення; майже половина – оборонці «Азовсталі». Омбудсман уточнив: обмін став 55-м від початку великої війни, посередником виступили ОАЕ.

Попередній обмін був 17 липня, тоді вдалося визволити 95 українців.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2024-08-24',
        counts: [
          { what: 'pow', to: 'UA', number: 115, qualifier: 'exact' },
          { what: 'pow', to: 'RU', number: 115, qualifier: 'exact' },
        ],
        categories: ['conscripts'],
        formula: 'N-for-N',
        place: null,
        mediators: ['United Arab Emirates'],
        sides: ['UA'],
      },
      {
        kind: 'exchange',
        status: 'reported-done',
        date: '2024-07-17',
        counts: [{ what: 'pow', to: 'UA', number: 95, qualifier: 'exact', what_also: ['person'] }],
      },
    ],
  },
  {
    id: 'own-uk-08',
    lang: 'uk',
    published: '2025-06-08',
    text: `«Жодних домовленостей про сьогоднішню дату не було» – у ГУР відповіли на заяви Москви

Помічник російського президента стверджує, що українська сторона не приїхала забирати тіла 1212 військових і відклала обмін.

У воєнній розвідці ці слова назвали неправдою. Підготовка триває за погодженим у Стамбулі графіком, репатріація тіл розпочнеться наступного тижня, кажуть у ГУР.`,
    gold: [
      {
        main: true,
        kind: 'body-repatriation',
        status: 'disputed',
        date: null,
        date_also: ['2025-06-08'],
        counts: [],
        counts_ok: [{ what: 'body', to: 'UA', number: 1212 }],
        categories: ['bodies'],
        formula: null,
        place: null,
        mediators: [],
        sides: ['UA', 'RU'],
      },
      {
        kind: 'exchange',
        status: 'disputed',
        date: null,
        date_also: ['2025-06-08'],
        counts: [],
        optional: true,
      },
      { kind: 'body-repatriation', status: 'announced', date: null, counts: [], optional: true },
      { kind: 'agreement', status: 'announced', date: null, counts: [], optional: true },
    ],
  },
  {
    id: 'own-uk-09',
    lang: 'uk',
    published: '2024-05-14',
    text: `Омбудсмани України та РФ обмінялися списками

Уповноважений Верховної Ради Микола Небувалий 13 травня у Мінську зустрівся з російською колегою. Сторони передали одна одній переліки військовополонених, яких не можуть знайти родини, по 300 прізвищ кожна.

Окремо українська сторона вручила список із 45 цивільних заручників.`,
    gold: [
      {
        main: true,
        kind: 'list-handover',
        status: 'reported-done',
        date: '2024-05-13',
        counts: [],
        counts_ok: [
          { what: 'pow', to: 'UA', number: 300 },
          { what: 'pow', to: 'RU', number: 300 },
          { what: 'civilian', to: 'UA', number: 45 },
          { what: 'person', to: 'UA', number: 45 },
        ],
        categories: [],
        categories_ok: ['civilians'],
        formula: null,
        place: 'Minsk',
        mediators: [],
        sides: ['UA'],
        sides_ok: ['RU', 'media'],
      },
      { kind: 'negotiation-round', status: 'reported-done', date: '2024-05-13', counts: [], optional: true },
    ],
  },
  {
    id: 'own-uk-10',
    lang: 'uk',
    published: '2026-03-06',
    text: `Другий день обміну 500 на 500: звільнено 302 особи

6 березня завершився другий етап великого обміну. Додому їдуть триста військових та двоє цивільних, повідомив Президент України.

Напередодні, 5 березня, сторони обміняли по 200 полонених. Про формулу «500 на 500» домовилися в Женеві за посередництва США.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2026-03-06',
        counts: [
          { what: 'pow', to: 'UA', number: 300, qualifier: 'exact' },
          { what: 'civilian', to: 'UA', number: 2, qualifier: 'exact' },
        ],
        counts_ok: [
          { what: 'person', to: 'UA', number: 302 },
          { what: 'pow', to: 'UA', number: 500 },
          { what: 'pow', to: 'RU', number: 500 },
        ],
        categories: ['civilians'],
        formula: 'N-for-N',
        place: null,
        mediators: [],
        mediators_ok: ['United States'],
        sides: ['UA'],
      },
      {
        kind: 'exchange',
        status: 'reported-done',
        date: '2026-03-05',
        counts: [
          { what: 'pow', to: 'UA', number: 200, qualifier: 'exact' },
          { what: 'pow', to: 'RU', number: 200, qualifier: 'exact' },
        ],
      },
      { kind: 'agreement', status: 'announced', date: null, counts: [], place: 'Geneva' },
    ],
  },
  {
    id: 'own-uk-11',
    lang: 'uk',
    published: null,
    text: `Додому повернулися 22 громадян України, незаконно утримуваних у Білорусі та РФ

У середу, 5 листопада, через українсько-білоруський кордон на підконтрольну територію виїхали двадцять двоє цивільних. Найстаршому чоловікові 66 років. Людей зустрічали представники Коордштабу, СБУ та Офісу омбудсмана.

Перевірку списку та логістику забезпечив Міжнародний комітет Червоного Хреста.`,
    gold: [
      {
        main: true,
        kind: 'civilian-return',
        kind_also: ['exchange'],
        status: 'reported-done',
        date: '2025-11-05',
        date_also: [null],
        counts: [{ what: 'civilian', to: 'UA', number: 22, qualifier: 'exact', what_also: ['person'] }],
        categories: ['civilians'],
        formula: null,
        place: 'Ukrainian-Belarusian border',
        place_also: [null, 'Belarus'],
        mediators: ['ICRC'],
        mediators_ok: ['ICRC'],
        sides: [],
        sides_ok: ['UA', 'media'],
      },
    ],
  },
  {
    id: 'own-uk-12',
    lang: 'uk',
    published: '2023-05-26',
    text: `Бахмутський напрямок: із полону вирвали 106 бійців

Вісім офіцерів та 98 солдатів і сержантів. Саме стільки наших людей учора визволили з полону, написав очільник ОП. Усі потрапили в руки ворога під Бахмутом, багатьох вважали зниклими безвісти.

Крім того, повернули тіла двох іноземців і одного українського військового.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2023-05-25',
        counts: [{ what: 'pow', to: 'UA', number: 106, qualifier: 'exact' }],
        counts_ok: [
          { what: 'pow', to: 'UA', number: 8 },
          { what: 'pow', to: 'UA', number: 98 },
        ],
        categories: ['officers'],
        formula: null,
        place: null,
        mediators: [],
        sides: ['UA'],
      },
      {
        kind: 'body-repatriation',
        status: 'reported-done',
        date: '2023-05-25',
        date_also: [null],
        counts: [],
      },
    ],
  },
  {
    id: 'own-uk-13',
    lang: 'uk',
    published: '2025-08-14',
    text: `Україна й росія провели 67-й обмін – додому повертаються 84 людини

Чернігівщина, 14 серпня. Серед звільнених і цивільні, яких утримували ще з 2014, 2016 та 2017 років, і військові – захисники Маріуполя. Майже всі потребують медичної допомоги та реабілітації.

Міноборони рф заявило про повернення такої самої кількості – 84 військовослужбовців. Гуманітарні зусилля доклали ОАЕ та США.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2025-08-14',
        counts: [
          { what: 'person', to: 'UA', number: 84, qualifier: 'exact' },
          { what: 'pow', to: 'RU', number: 84, qualifier: 'exact' },
        ],
        categories: ['civilians'],
        formula: null,
        formula_also: ['N-for-N', 'one-to-one'],
        place: null,
        place_also: ['Chernihiv region'],
        mediators: ['United Arab Emirates', 'United States'],
        sides: ['RU'],
        sides_ok: ['UA', 'media'],
      },
    ],
  },
  {
    id: 'own-uk-14',
    lang: 'uk',
    published: '2025-12-01',
    text: `Спецпредставник США: обмін полоненими може відновитися до Різдва

Вашингтон сподівається, що Київ і Москва повернуться до обмінів найближчими тижнями. Про це американський посланець сказав після консультацій у Маямі.

«Ми працюємо над цим щодня», – додав він. Конкретних дат чи кількості людей посланець не назвав.`,
    near_miss: 'promise-without-event',
    gold: [],
  },
  {
    id: 'own-uk-15',
    lang: 'uk',
    published: '2025-02-24',
    text: `Три роки повномасштабної війни: скільки наших повернули

За час повномасштабного вторгнення Україна звільнила з полону 4131 людину, з них 168 цивільних. Такі дані навів Координаційний штаб. Понад 40 % повернених вважалися зниклими безвісти.

Торік відбулося 11 обмінів, удома опинилися 1358 захисників і захисниць.`,
    near_miss: 'cumulative-total',
    gold: [],
  },
  {
    id: 'own-uk-16',
    lang: 'uk',
    published: '2024-09-03',
    text: `Коордштаб застерігає від шахраїв

Родичам полонених телефонують невідомі, які називають себе «представниками Червоного Хреста» й обіцяють внести прізвище до списку на обмін за 3000 доларів. Штаб нагадує: обмінні списки формують державні органи, жодних платежів за це не беруть.

Якщо до вас звернулися з такою пропозицією, повідомте поліцію.`,
    near_miss: 'comment',
    gold: [],
  },
  {
    id: 'own-uk-17',
    lang: 'uk',
    published: '2025-10-13',
    text: `Ізраїль та ХАМАС: у межах угоди звільнено 20 заручників

Останніх двадцятьох живих заручників передали Червоному Хресту в Газі, Ізраїль натомість випускає близько двох тисяч палестинських в'язнів. Президент України привітав цю новину та висловив надію, що мир настане і в Європі.`,
    near_miss: 'other-parties',
    gold: [],
  },
  {
    id: 'own-uk-18',
    lang: 'uk',
    published: '2024-12-30',
    text: `Передноворічний обмін: 189 українців повернулися з російського полону

Удома 187 військових – з усіх складових сил оборони – і двоє цивільних, захоплених у Маріуполі. Президент України назвав обмін одним із найбільших цього року та подякував ОАЕ.

У Міноборони Росії кажуть, що передали й отримали по 150 військовослужбовців.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: null,
        date_also: ['2024-12-30'],
        counts: [
          { what: 'person', to: 'UA', number: 189, qualifier: 'exact' },
          { what: 'pow', to: 'UA', number: 187, qualifier: 'exact' },
          { what: 'civilian', to: 'UA', number: 2, qualifier: 'exact' },
          { what: 'pow', to: 'UA', number: 150, qualifier: 'exact' },
          { what: 'pow', to: 'RU', number: 150, qualifier: 'exact' },
        ],
        categories: ['civilians'],
        formula: null,
        formula_also: ['N-for-N'],
        place: null,
        mediators: ['United Arab Emirates'],
        sides: ['UA', 'RU'],
      },
    ],
  },
  {
    id: 'own-uk-19',
    lang: 'uk',
    published: '2025-03-18',
    text: `Завтра відбудеться обмін 175 на 175, заявив путін під час розмови з президентом США

Про це повідомляє пресслужба кремля. Крім того, Москва передасть 23 тяжкопоранених українських військових, які зараз лікуються в російських шпиталях. Україна поки цього не підтвердила.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'announced',
        date: '2025-03-19',
        counts: [
          { what: 'pow', to: 'UA', number: 175, qualifier: 'exact' },
          { what: 'pow', to: 'RU', number: 175, qualifier: 'exact' },
          { what: 'pow', to: 'UA', number: 23, qualifier: 'exact' },
        ],
        categories: ['wounded'],
        formula: 'N-for-N',
        place: null,
        mediators: [],
        sides: ['RU'],
      },
    ],
  },
  {
    id: 'own-uk-20',
    lang: 'uk',
    published: '2025-06-17',
    text: `Репатріація за стамбульськими угодами завершена: 6057 тіл

Україні повернули ще 1245 тіл – це останній, шостий етап. Міністр внутрішніх справ Гордій Неіснуючий пояснив: серед переданого є рештки, які можуть належати росіянам.

Попередні етапи пройшли 11, 13, 14, 15 та 16 червня. Помічник російського президента натомість говорить про 6060 тіл для України і 78 для РФ.`,
    gold: [
      {
        main: true,
        kind: 'body-repatriation',
        status: 'reported-done',
        date: null,
        date_also: ['2025-06-17', '2025-06-16'],
        counts: [
          { what: 'body', to: 'UA', number: 6057, qualifier: 'exact' },
          { what: 'body', to: 'UA', number: 1245, qualifier: 'exact' },
        ],
        counts_ok: [
          { what: 'body', to: 'UA', number: 6060 },
          { what: 'body', to: 'RU', number: 78 },
        ],
        categories: ['bodies'],
        formula: null,
        place: null,
        mediators: [],
        sides: ['UA'],
        sides_ok: ['RU'],
      },
      { kind: 'body-repatriation', status: 'reported-done', date: '2025-06-11', counts: [] },
      { kind: 'body-repatriation', status: 'reported-done', date: '2025-06-13', counts: [] },
      { kind: 'body-repatriation', status: 'reported-done', date: '2025-06-14', counts: [] },
      { kind: 'body-repatriation', status: 'reported-done', date: '2025-06-15', counts: [] },
      { kind: 'body-repatriation', status: 'reported-done', date: '2025-06-16', counts: [], optional: true },
    ],
  },
  {
    id: 'own-uk-21',
    lang: 'uk',
    published: '2024-02-08',
    text: `8 лютого, 15:40. Прикордонники, нацгвардійці, морпіхи – серед сотні звільнених

Сьогодні ще 100 українців на рідній землі. 84 – захисники Маріуполя. Ми шукаємо кожного й кожну, – пише глава держави.

Речник розвідки Тарас Придуманий: це обмін «сотня на сотню», за нього окрема подяка Еміратам.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2024-02-08',
        counts: [
          { what: 'person', to: 'UA', number: 100, qualifier: 'exact', what_also: ['pow'] },
          { what: 'pow', to: 'RU', number: 100, qualifier: 'exact' },
        ],
        counts_ok: [
          { what: 'pow', to: 'UA', number: 84 },
          { what: 'pow', to: 'UA', number: 100 },
          { what: 'person', to: 'RU', number: 100 },
        ],
        categories: [],
        formula: 'N-for-N',
        place: null,
        mediators: ['United Arab Emirates'],
        sides: ['UA'],
      },
    ],
  },
  {
    id: 'own-uk-22',
    lang: 'uk',
    published: '2025-11-16',
    text: `Секретар РНБО оголосив про відновлення обмінів

Після консультацій у Туреччині та ОАЕ сторони погодилися активувати стамбульські домовленості, йдеться про звільнення 1200 українців. Технічні зустрічі мають відбутися найближчим часом.

Президент висловив надію, що ці люди зустрінуть свята вдома.`,
    gold: [
      {
        main: true,
        kind: 'agreement',
        kind_also: ['exchange'],
        status: 'announced',
        date: null,
        date_also: ['2025-11-15', '2025-11-16'],
        counts: [{ what: 'person', to: 'UA', number: 1200, qualifier: 'exact', what_also: ['pow'] }],
        categories: [],
        formula: null,
        place: null,
        place_also: ['Türkiye', 'United Arab Emirates', 'Istanbul'],
        mediators: [],
        mediators_ok: ['Türkiye', 'United Arab Emirates'],
        sides: ['UA'],
        sides_ok: ['media'],
      },
      { kind: 'negotiation-round', status: 'reported-done', date: null, counts: [], optional: true },
      { kind: 'exchange', status: 'announced', date: null, counts: [], optional: true },
    ],
  },
];
