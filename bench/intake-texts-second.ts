import type { GoldText } from './intake-gold.ts';

/**
 * A second own set in three languages, written after the rules had been mended on the first: data, all invented.
 *
 * Each figure that the README reports for it "before" is the first measurement, made before any rule was
 * changed because of it.
 */
export const SECOND_TEXTS: readonly GoldText[] = [
  {
    id: 'two-uk-01',
    lang: 'uk',
    published: '2024-04-11',
    text: `99 загиблих захисників повернули на щит

Тіла ще 99 полеглих воїнів удалося повернути додому, повідомляє Координаційний штаб. 77 із них загинули на Донецькому напрямку, 20 – на Запорізькому, двоє – на Харківському.

Російським ЗМІ депутат держдуми розповів, що РФ натомість отримала 23 тіла.

Минулого місяця, 29 березня, Україна повернула тіла 121 військового.`,
    gold: [
      {
        main: true,
        kind: 'body-repatriation',
        status: 'reported-done',
        date: null,
        date_also: ['2024-04-11'],
        counts: [
          { what: 'body', to: 'UA', number: 99, qualifier: 'exact' },
          { what: 'body', to: 'RU', number: 23, qualifier: 'exact' },
        ],
        counts_ok: [
          { what: 'body', to: 'UA', number: 77 },
          { what: 'body', to: 'UA', number: 20 },
          { what: 'body', to: 'UA', number: 2 },
        ],
        categories: ['bodies'],
        formula: null,
        place: null,
        mediators: [],
        sides: ['UA', 'RU'],
      },
      {
        kind: 'body-repatriation',
        status: 'reported-done',
        date: '2024-03-29',
        counts: [{ what: 'body', to: 'UA', number: 121, qualifier: 'exact' }],
      },
    ],
  },
  {
    id: 'two-uk-02',
    lang: 'uk',
    published: '2025-07-04',
    text: `Черговий етап обміну за Стамбулом: додому їдуть поранені й цивільні

У п'ятницю, 4 липня, з російського полону визволили ще одну групу оборонців. Більшість із них перебувала в неволі з 2022 року, сказано в дописі президента. Серед тих, хто повернувся, – бійці ЗСУ, Нацгвардії, прикордонники, є й цивільні особи.

У Москві лише зазначили, що сторони обміняли рівну кількість людей. Точних чисел не називає ніхто.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2025-07-04',
        counts: [],
        categories: ['wounded', 'civilians'],
        formula: 'one-to-one',
        formula_also: [null],
        place: null,
        mediators: [],
        sides: ['UA'],
        sides_ok: ['RU'],
      },
    ],
  },
  {
    id: 'two-uk-03',
    lang: 'uk',
    published: '2023-01-09',
    text: `Обмін 8 січня: 50 на 50

Перший цьогоріч обмін відбувся в неділю. Вдома півсотні захисників – 33 офіцери, 17 рядових і сержантів, перелічив радник глави держави. Це хлопці, що боронили Чорнобильську АЕС, Маріуполь і Гостомель.

Росія також забрала 50 своїх військових: про це звітувало її оборонне відомство.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2023-01-08',
        counts: [
          { what: 'pow', to: 'UA', number: 50, qualifier: 'exact' },
          { what: 'pow', to: 'RU', number: 50, qualifier: 'exact' },
        ],
        counts_ok: [
          { what: 'pow', to: 'UA', number: 33 },
          { what: 'pow', to: 'UA', number: 17 },
        ],
        categories: ['officers'],
        formula: 'N-for-N',
        place: null,
        mediators: [],
        sides: ['UA', 'RU'],
      },
    ],
  },
  {
    id: 'two-uk-04',
    lang: 'uk',
    published: '2025-08-20',
    text: `Україна отримала тіла тисячі загиблих, п'ятеро з них могли померти в полоні

19 серпня у межах домовленостей до України повернуто 1000 тіл, які, за твердженням російської сторони, належать українським військовим. П'ятеро, імовірно, – з переліку військовополонених.

Натомість Росія забрала 19 тіл, пише державне агентство противника.

Наступний обмін живими має відбутися до Дня Незалежності, сподіваються в родинах.`,
    gold: [
      {
        main: true,
        kind: 'body-repatriation',
        status: 'reported-done',
        date: '2025-08-19',
        counts: [
          { what: 'body', to: 'UA', number: 1000, qualifier: 'exact' },
          { what: 'body', to: 'RU', number: 19, qualifier: 'exact' },
        ],
        counts_ok: [{ what: 'body', to: 'UA', number: 5 }],
        categories: ['bodies'],
        formula: null,
        place: null,
        mediators: [],
        sides: [],
        sides_ok: ['RU', 'UA', 'media'],
      },
    ],
  },
  {
    id: 'two-uk-05',
    lang: 'uk',
    published: '2024-02-22',
    text: `Четверо дітей зустрілися з мамами на кордоні

Двох сестер і двох братів, яких майже два роки утримували на лівобережжі Херсонщини, вивезли в підконтрольне Україні місто. Операцію провела громадська організація разом із Офісом омбудсмана. Дітям 6, 9, 11 і 14 років.`,
    gold: [
      {
        main: true,
        kind: 'child-return',
        status: 'reported-done',
        date: null,
        date_also: ['2024-02-22'],
        counts: [{ what: 'child', to: 'UA', number: 4, qualifier: 'exact' }],
        categories: ['children'],
        formula: null,
        place: null,
        mediators: [],
        sides: [],
        sides_ok: ['UA', 'media'],
      },
    ],
  },
  {
    id: 'two-uk-06',
    lang: 'uk',
    published: '2026-02-05',
    text: `157 на 157: перший обмін після п'ятимісячної паузи

Сьогодні додому повернулись 150 військових і семеро цивільних. Дев'ятнадцять бранців сиділи в російських тюрмах 15 місяців, інші – майже чотири роки. Обмін погодили в Абу-Дабі, де 4 та 5 лютого тривали тристоронні переговори, розповів секретар РНБО.

Американський спецпосланець додав: консультації триватимуть, результатів чекають за кілька тижнів.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2026-02-05',
        counts: [
          { what: 'pow', to: 'UA', number: 150, qualifier: 'exact' },
          { what: 'civilian', to: 'UA', number: 7, qualifier: 'exact' },
          { what: 'pow', to: 'RU', number: 157, qualifier: 'exact', what_also: ['person'] },
        ],
        counts_ok: [
          { what: 'pow', to: 'UA', number: 157 },
          { what: 'person', to: 'UA', number: 157 },
        ],
        categories: ['civilians'],
        formula: 'N-for-N',
        place: null,
        mediators: [],
        mediators_ok: ['United States'],
        sides: ['UA'],
        sides_ok: ['third'],
      },
      {
        kind: 'negotiation-round',
        status: 'reported-done',
        date: '2026-02-04',
        date_end: '2026-02-05',
        counts: [],
        place: 'Abu Dhabi',
      },
      {
        kind: 'agreement',
        status: 'announced',
        date: null,
        date_also: ['2026-02-04', '2026-02-05'],
        counts: [],
        optional: true,
      },
    ],
  },
  {
    id: 'two-uk-07',
    lang: 'uk',
    published: '2025-01-20',
    text: `Чому пауза в обмінах? Відповідає речник штабу

Росія гальмує процес, каже речник Координаційного штабу Лаврін Небувалий. Україна готова міняти всіх на всіх і щодня передає пропозиції через посередників. Останнім часом ворог вимагає включати до списків лише бійців окремих підрозділів.

На запитання про дати речник не відповів: тиша потрібна, аби не нашкодити.`,
    near_miss: 'talks-without-event',
    gold: [],
  },
  {
    id: 'two-uk-08',
    lang: 'uk',
    published: '2025-05-05',
    text: `На Покровському напрямку ліквідовано групу окупантів, трьох узято в полон

Зведення угруповання: за добу відбито 54 атаки, знищено два танки й 12 дронів. Полонені дають свідчення, їх готують до передачі в місця утримання. Обмінний фонд поповнено, жартують бійці.`,
    near_miss: 'unrelated-military',
    gold: [],
  },
  {
    id: 'two-uk-09',
    lang: 'uk',
    published: '2025-06-10',
    text: `Омбудсман про перший етап: поверталися поранені та наймолодші

Учора й сьогодні, 9 та 10 червня, відбулися два етапи обміну. У понеділок додому приїхали військові до 25 років, у вівторок – важкопоранені. Кількість поки не розголошують, пояснив омбудсман Федір Придуманий.

Наступні етапи – до кінця тижня.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2025-06-09',
        date_end: '2025-06-10',
        counts: [],
        categories: ['wounded', 'under-25'],
        formula: null,
        place: null,
        mediators: [],
        sides: ['UA'],
      },
      { kind: 'exchange', status: 'reported-done', date: '2025-06-10', counts: [] },
      { kind: 'exchange', status: 'announced', date: null, counts: [], optional: true },
    ],
  },
  {
    id: 'two-uk-10',
    lang: 'uk',
    published: '2022-06-30',
    text: `Найбільший обмін від початку вторгнення

144 українських захисники, з них 95 оборонців «Азовсталі», повернулися додому в межах обміну 29 червня. Повідомило про це ГУР. Більшість мають тяжкі поранення: вогнепальні, опіки, ампутації.

Наймолодшому 19 років, найстаршому – 65.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2022-06-29',
        counts: [{ what: 'pow', to: 'UA', number: 144, qualifier: 'exact' }],
        counts_ok: [{ what: 'pow', to: 'UA', number: 95 }],
        categories: ['wounded'],
        formula: null,
        place: null,
        mediators: [],
        sides: ['UA'],
      },
    ],
  },
  {
    id: 'two-ru-01',
    lang: 'ru',
    published: '2023-05-22',
    text: `Три женщины и один ребёнок: гражданские вернулись в Россию

Киев освободил четверых россиян, задержанных в марте, рассказала омбудсмен Таисия Небывалова. По её словам, взамен переданы четверо гражданских украинцев. Встреча прошла на границе с Белоруссией.`,
    gold: [
      {
        main: true,
        kind: 'civilian-return',
        kind_also: ['exchange'],
        status: 'reported-done',
        date: null,
        date_also: ['2023-05-22'],
        counts: [
          { what: 'civilian', to: 'RU', number: 4, qualifier: 'exact', what_also: ['person'] },
          { what: 'civilian', to: 'UA', number: 4, qualifier: 'exact', what_also: ['person'] },
        ],
        counts_ok: [
          { what: 'child', to: 'RU', number: 1 },
          { what: 'person', to: 'RU', number: 3 },
        ],
        categories: ['civilians'],
        categories_ok: ['women', 'children'],
        formula: null,
        formula_also: ['one-to-one'],
        place: 'Ukrainian-Belarusian border',
        place_also: ['Belarus', null],
        mediators: [],
        sides: ['RU'],
      },
    ],
  },
  {
    id: 'two-ru-02',
    lang: 'ru',
    published: '2025-06-14',
    text: `Россия передала ещё 1200 тел, взамен не получила ни одного

МОСКВА, 14 июня — Вымысел. Украинской стороне сегодня отданы останки 1200 военнослужащих ВСУ, сообщил источник в российской переговорной группе. Вчера Киев принял столько же. Тел российских военных украинцы не передали.

Параллельно прошёл обмен пленными: домой вернулась новая группа военных, состав — один к одному.

До конца недели Россия намерена завершить передачу 6 тысяч тел, о которой стороны договорились 2 июня в Стамбуле.`,
    gold: [
      {
        main: true,
        kind: 'body-repatriation',
        status: 'reported-done',
        date: '2025-06-14',
        counts: [{ what: 'body', to: 'UA', number: 1200, qualifier: 'exact' }],
        categories: ['bodies'],
        formula: null,
        place: null,
        mediators: [],
        sides: ['anonymous'],
        sides_ok: ['RU'],
      },
      {
        kind: 'body-repatriation',
        status: 'reported-done',
        date: '2025-06-13',
        counts: [{ what: 'body', to: 'UA', number: 1200 }],
      },
      { kind: 'exchange', status: 'reported-done', date: null, date_also: ['2025-06-14'], counts: [] },
      { kind: 'agreement', status: 'announced', date: '2025-06-02', counts: [], place: 'Istanbul' },
      { kind: 'body-repatriation', status: 'announced', date: null, counts: [], optional: true },
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
    id: 'two-ru-03',
    lang: 'ru',
    published: '2024-08-24',
    text: `В День независимости Украина вернула из плена 115 человек

Россия и Украина совершили обмен «115 на 115». Среди отпущенных Москвой – солдаты-срочники, попавшие в плен в первые месяцы войны. Военных РФ, по данным их ведомства, захватили в Курской области; сейчас они в Белоруссии.

Посреднические усилия приложили ОАЭ. Это первый обмен после начала операции ВСУ под Курском 6 августа.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: null,
        date_also: ['2024-08-24'],
        counts: [
          { what: 'person', to: 'UA', number: 115, qualifier: 'exact', what_also: ['pow'] },
          { what: 'pow', to: 'RU', number: 115, qualifier: 'exact' },
        ],
        counts_ok: [{ what: 'pow', to: 'UA', number: 115 }],
        categories: ['conscripts'],
        formula: 'N-for-N',
        place: null,
        mediators: ['United Arab Emirates'],
        sides: ['RU'],
        sides_ok: ['UA', 'media'],
      },
    ],
  },
  {
    id: 'two-ru-04',
    lang: 'ru',
    published: '2025-05-22',
    text: `Кремль получил от Киева список из тысячи имён

Пресс-секретарь президента России подтвердил: украинский список военнопленных для обмена «1000 на 1000» в Москве есть, свой перечень российская сторона тоже передала. Случилось это 22 мая.

Срок самого обмена представитель Кремля не назвал, но заметил, что все хотят завершить его быстро.`,
    gold: [
      {
        main: true,
        kind: 'list-handover',
        status: 'reported-done',
        date: '2025-05-22',
        counts: [],
        counts_ok: [
          { what: 'pow', to: 'UA', number: 1000 },
          { what: 'pow', to: 'RU', number: 1000 },
          { what: 'person', to: 'UA', number: 1000 },
          { what: 'person', to: 'RU', number: 1000 },
        ],
        categories: [],
        formula: 'N-for-N',
        formula_also: [null],
        place: null,
        mediators: [],
        sides: ['RU'],
      },
      {
        kind: 'exchange',
        status: 'announced',
        date: null,
        counts: [],
        optional: true,
      },
    ],
  },
  {
    id: 'two-ru-05',
    lang: 'ru',
    published: '2025-09-27',
    text: `Обмен сорван, заявляют в Донецке

По словам советника главы ДНР, Киев в последний момент отказался от обмена 60 на 60, намеченного на пятницу, 26 сентября. Причины не объясняются. В украинском штабе обвинение не комментируют.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'postponed',
        status_also: ['disputed'],
        date: '2025-09-26',
        counts: [
          { what: 'pow', to: 'UA', number: 60, qualifier: 'exact' },
          { what: 'pow', to: 'RU', number: 60, qualifier: 'exact' },
        ],
        categories: [],
        formula: 'N-for-N',
        place: null,
        mediators: [],
        sides: ['RU'],
        sides_ok: ['UA'],
      },
    ],
  },
  {
    id: 'two-ru-06',
    lang: 'ru',
    published: '2026-01-24',
    text: `Двухдневные переговоры в Абу-Даби завершены

Делегации России, США и Украины 23 и 24 января обсуждали в столице ОАЭ параметры урегулирования. Консультации проходили при закрытых дверях. Стороны условились продолжить на следующей неделе, сообщил глава украинской делегации.

Обмен пленными, по словам источника, обсуждался отдельно, но решения пока нет.`,
    gold: [
      {
        main: true,
        kind: 'negotiation-round',
        status: 'reported-done',
        date: '2026-01-23',
        date_end: '2026-01-24',
        counts: [],
        categories: [],
        formula: null,
        place: 'Abu Dhabi',
        place_also: ['United Arab Emirates'],
        mediators: [],
        mediators_ok: ['United States'],
        sides: ['UA'],
        sides_ok: ['anonymous'],
      },
      { kind: 'negotiation-round', status: 'announced', date: null, counts: [], optional: true },
    ],
  },
  {
    id: 'two-ru-07',
    lang: 'ru',
    published: '2025-03-19',
    text: `По 175 человек вернулись домой

Сегодня, 19 марта, стороны обменялись пленными. Каждая получила 175 военных; жестом доброй воли Москва назвала передачу ещё 22 тяжелораненых украинцев. О деталях накануне договорились по телефону президенты России и США.

Эмираты снова помогли с организацией, подчеркнули в российском военном ведомстве.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2025-03-19',
        counts: [
          { what: 'pow', to: 'UA', number: 175, qualifier: 'exact', what_also: ['person'] },
          { what: 'pow', to: 'RU', number: 175, qualifier: 'exact', what_also: ['person'] },
          { what: 'pow', to: 'UA', number: 22, qualifier: 'exact', what_also: ['person'] },
        ],
        counts_ok: [
          { what: 'person', to: 'UA', number: 175 },
          { what: 'person', to: 'RU', number: 175 },
        ],
        categories: ['wounded'],
        formula: null,
        formula_also: ['N-for-N', 'one-to-one'],
        place: null,
        mediators: ['United Arab Emirates'],
        sides: ['RU'],
      },
      { kind: 'agreement', status: 'announced', date: '2025-03-18', counts: [], optional: true },
    ],
  },
  {
    id: 'two-ru-08',
    lang: 'ru',
    published: '2025-12-24',
    text: `Надежда к празднику

Родственники военнопленных собрались у посольства Ватикана и просили помочь с рождественским обменом. Нунций обещал передать просьбу папе. Дома их ждут и верят, напоминают организаторы акции.`,
    near_miss: 'promise-without-event',
    gold: [],
  },
  {
    id: 'two-ru-09',
    lang: 'ru',
    published: '2024-08-01',
    text: `Крупнейший со времён холодной войны обмен: 26 человек в Анкаре

Москва отпустила журналистов и оппозиционеров, взамен из США, Германии, Словении и других стран в Россию прилетели десять человек, двое из них дети. Российский президент встречал самолёт во Внукове. К обменам с Украиной эта операция отношения не имеет, отметили в Кремле.`,
    near_miss: 'other-parties',
    gold: [],
  },
  {
    id: 'two-ru-10',
    lang: 'ru',
    published: '2025-02-12',
    text: `«Мы за обмен всех на всех» — украинский министр

Киев предлагает Москве отпустить всех пленных сразу. С таким призывом министр обороны Украины выступил на встрече в Брюсселе. «Это должно стать первым шагом», — добавил он. Россия прежде такой вариант отвергала.`,
    near_miss: 'offer-without-event',
    gold: [],
  },
  {
    id: 'two-en-01',
    lang: 'en',
    published: '2024-10-19',
    text: `ABU DHABI - The United Arab Emirates said on Saturday it had helped secure a swap of 190 captives between Russia and Ukraine, with 95 people going home on each side.

Friday's exchange was the ninth brokered by Abu Dhabi. Kyiv said 20 of its soldiers had been serving life terms handed down by Russian courts.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2024-10-18',
        counts: [
          { what: 'person', to: 'UA', number: 95, qualifier: 'exact', what_also: ['pow'] },
          { what: 'person', to: 'RU', number: 95, qualifier: 'exact', what_also: ['pow'] },
        ],
        counts_ok: [
          { what: 'pow', to: 'UA', number: 190 },
          { what: 'pow', to: 'RU', number: 190 },
          { what: 'pow', to: 'UA', number: 20 },
        ],
        categories: [],
        formula: null,
        formula_also: ['N-for-N', 'one-to-one'],
        place: null,
        mediators: ['United Arab Emirates'],
        sides: ['third', 'UA'],
      },
    ],
  },
  {
    id: 'two-en-02',
    lang: 'en',
    published: '2025-05-24',
    text: `Second day, second convoy of buses

Hundreds of relatives waited in the Chernihiv region on Saturday as 307 more Ukrainian soldiers arrived, part of the biggest exchange since Moscow's full-scale invasion. Russia said it got back as many.

A day earlier the two sides each handed over 270 soldiers and 120 civilians. Sunday should bring another group, President Nestor Fictional said overnight.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2025-05-24',
        counts: [
          { what: 'pow', to: 'UA', number: 307, qualifier: 'exact' },
          { what: 'pow', to: 'RU', number: 307, qualifier: 'exact' },
        ],
        categories: [],
        categories_ok: ['civilians'],
        formula: null,
        formula_also: ['one-to-one'],
        place: null,
        place_also: ['Chernihiv region'],
        mediators: [],
        sides: ['UA'],
        sides_ok: ['RU'],
      },
      {
        kind: 'exchange',
        status: 'reported-done',
        date: '2025-05-23',
        counts: [
          { what: 'pow', to: 'UA', number: 270 },
          { what: 'pow', to: 'RU', number: 270 },
          { what: 'civilian', to: 'UA', number: 120 },
          { what: 'civilian', to: 'RU', number: 120 },
        ],
      },
      { kind: 'exchange', status: 'announced', date: '2025-05-25', counts: [] },
    ],
  },
  {
    id: 'two-en-03',
    lang: 'en',
    published: '2025-02-14',
    text: `757 bodies come home in year's second repatriation

The fallen were delivered on 14 February, Ukraine's Coordination Headquarters reports: 451 from the Donetsk axis, 92 from Kharkiv and the rest from Zaporizhzhia and Russian morgues. It credits the Red Cross, the SBU and the interior ministry.

In January the country received 757 bodies as well; Russian lawmakers put Moscow's share then at 49.`,
    gold: [
      {
        main: true,
        kind: 'body-repatriation',
        status: 'reported-done',
        date: '2025-02-14',
        counts: [{ what: 'body', to: 'UA', number: 757, qualifier: 'exact' }],
        counts_ok: [
          { what: 'body', to: 'UA', number: 451 },
          { what: 'body', to: 'UA', number: 92 },
        ],
        categories: ['bodies'],
        formula: null,
        place: null,
        mediators: ['ICRC'],
        sides: ['UA'],
      },
      {
        kind: 'body-repatriation',
        status: 'reported-done',
        date: null,
        counts: [
          { what: 'body', to: 'UA', number: 757 },
          { what: 'body', to: 'RU', number: 49 },
        ],
      },
    ],
  },
  {
    id: 'two-en-04',
    lang: 'en',
    published: '2022-05-06',
    text: `Deputy PM: 41 people back from captivity

Eleven of them are women, she posted on Friday. Twenty-eight are military personnel and 13 are civilians.

Kyiv and Moscow have traded prisoners several times since the invasion; on April 28 a swap returned 45 Ukrainians, and on 21 April nineteen were freed.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2022-05-06',
        date_also: [null],
        counts: [
          { what: 'person', to: 'UA', number: 41, qualifier: 'exact', what_also: ['pow'] },
          { what: 'pow', to: 'UA', number: 28, qualifier: 'exact' },
          { what: 'civilian', to: 'UA', number: 13, qualifier: 'exact' },
        ],
        counts_ok: [{ what: 'person', to: 'UA', number: 11 }],
        categories: ['women', 'civilians'],
        formula: null,
        place: null,
        mediators: [],
        sides: ['UA'],
      },
      {
        kind: 'exchange',
        status: 'reported-done',
        date: '2022-04-28',
        counts: [{ what: 'person', to: 'UA', number: 45, what_also: ['pow'] }],
      },
      { kind: 'exchange', status: 'reported-done', date: '2022-04-21', counts: [] },
    ],
  },
  {
    id: 'two-en-05',
    lang: 'en',
    published: '2025-06-06',
    text: `Weekend swap planned, defence minister says

Ukraine and Russia will carry out a major prisoner exchange on Saturday and Sunday, Ukrainian Defence Minister Gleb Imaginary announced after returning from Istanbul. The repatriation of soldiers' bodies will start next week, he added.

Monday's talks produced a deal to free all captives under 25 and all who are severely wounded or ill.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'announced',
        date: '2025-06-07',
        date_end: '2025-06-08',
        counts: [],
        categories: [],
        categories_ok: ['wounded', 'seriously-ill', 'under-25'],
        formula: null,
        place: null,
        mediators: [],
        sides: ['UA'],
      },
      { kind: 'body-repatriation', status: 'announced', date: null, counts: [] },
      { kind: 'agreement', status: 'announced', date: '2025-06-02', date_also: [null], counts: [] },
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
    id: 'two-en-06',
    lang: 'en',
    published: '2023-10-16',
    text: `Qatar brokers return of four children

Four Ukrainian children aged two to 17 have been sent back to their families, Qatari officials said Monday. Two had already arrived; two more were travelling via Moscow, where Qatar's embassy looked after them.

Kyiv accuses Russia of deporting nearly 20,000 minors.`,
    gold: [
      {
        main: true,
        kind: 'child-return',
        status: 'reported-done',
        date: null,
        date_also: ['2023-10-16'],
        counts: [{ what: 'child', to: 'UA', number: 4, qualifier: 'exact' }],
        counts_ok: [{ what: 'child', to: 'UA', number: 2 }],
        categories: ['children'],
        formula: null,
        place: null,
        place_also: ['Moscow'],
        mediators: ['Qatar'],
        sides: ['third'],
      },
    ],
  },
  {
    id: 'two-en-07',
    lang: 'en',
    published: '2025-10-23',
    text: `No plans for a prisoner exchange on Friday, Kyiv says

Ukraine's Coordination Headquarters has refuted a claim circulating on Telegram that 300 Mariupol defenders would be exchanged on 24 October. "It is disinformation," the statement reads.`,
    near_miss: 'denial',
    gold: [],
  },
  {
    id: 'two-en-08',
    lang: 'en',
    published: '2025-01-03',
    text: `Ukraine ombudsman: 3,956 brought home since 2022

Eleven swaps took place last year, according to the annual report of the Ukrainian human rights commissioner. They freed 1,358 people, he noted, and one third had been officially missing. The total since Russia's invasion stands at 3,956.`,
    near_miss: 'cumulative-total',
    gold: [],
  },
  {
    id: 'two-en-09',
    lang: 'en',
    published: '2024-12-02',
    text: `How DNA returns names to the dead

In a laboratory near Kyiv, experts take samples from remains that arrived after repatriations. It may take months before a family hears back. "We never hurry," says the head of the unit. Russia and Ukraine keep exchanging bodies, she adds, and the queue grows.`,
    near_miss: 'comment',
    gold: [],
  },
  {
    id: 'two-en-10',
    lang: 'en',
    published: '2025-10-09',
    text: `Kursk residents brought back through Belarus

Twenty-one residents of Kursk region, who had found themselves in Ukraine's Sumy after last year's fighting, returned to Russia on October 9, Russian human rights chief Aglaya Imaginary reported. She thanked Belarusian colleagues and the Red Cross.

A previous group of fifteen came on 24 August during a prisoner swap.`,
    gold: [
      {
        main: true,
        kind: 'civilian-return',
        status: 'reported-done',
        date: '2025-10-09',
        counts: [{ what: 'civilian', to: 'RU', number: 21, qualifier: 'exact', what_also: ['person'] }],
        categories: ['civilians'],
        formula: null,
        place: null,
        place_also: ['Belarus'],
        mediators: ['ICRC'],
        mediators_ok: ['Belarus'],
        sides: ['RU'],
      },
      {
        kind: 'exchange',
        kind_also: ['civilian-return'],
        status: 'reported-done',
        date: '2025-08-24',
        counts: [],
      },
      {
        kind: 'civilian-return',
        kind_also: ['exchange'],
        status: 'reported-done',
        date: '2025-08-24',
        counts: [],
        optional: true,
      },
    ],
  },
];
