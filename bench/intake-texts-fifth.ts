import { count, event, type GoldText, main, near, pow } from './intake-gold.ts';

/**
 * A fifth own set: outlets' manners that the first four do not have. Written with its gold before the reader saw
 * it; scored once before any rule was changed because of it. Data, all invented.
 */
export const FIFTH_TEXTS: readonly GoldText[] = [
  {
    id: 'five-uk-01',
    lang: 'uk',
    published: '2025-08-24',
    text: `🇺🇦 Наші вдома!

У День Незалежності з російської неволі виривають ще 146 захисників і захисниць. Разом із військовими на рідну землю ступили вісім цивільних жителів Курахового та Бахмутського району.

Координаційний штаб дякує Об'єднаним Арабським Еміратам за посередництво. Серед звільнених – нацгвардійці, прикордонники, медики. Наймолодшому 22 роки, найстаршому – 61.

Пишіть на гарячу лінію: 0 800 300 529. Слава Україні!`,
    gold: [
      main('exchange', 'reported-done', '2025-08-24', {
        date_also: [null],
        counts: [pow('UA', 146), count('civilian', 'UA', 8)],
        categories: ['civilians'],
        categories_ok: ['women', 'under-25'],
        mediators: ['United Arab Emirates'],
        sides: ['UA'],
      }),
    ],
  },
  {
    id: 'five-uk-02',
    lang: 'uk',
    published: '2025-02-14',
    text: `На підконтрольну територію доставили 757 тіл – Коордштаб

Репатріаційні заходи провели у п'ятницю. Йдеться про полеглих на Донецькому, Луганському, Запорізькому та Сумському напрямках, ще 137 тіл прибули з моргів на території РФ.

Процедура відбувалася за участю Міжнародного Комітету Червоного Хреста. Тепер рештки чекає встановлення особи: фахівці МВС візьмуть зразки ДНК.`,
    gold: [
      main('body-repatriation', 'reported-done', '2025-02-14', {
        counts: [count('body', 'UA', 757)],
        counts_ok: [count('body', 'UA', 137)],
        categories: ['bodies'],
        mediators: ['ICRC'],
        sides: ['UA'],
      }),
    ],
  },
  {
    id: 'five-uk-03',
    lang: 'uk',
    published: '2025-06-10',
    text: `Обмін триває: додому їдуть тяжкопоранені та молодь до 25 років

Вівторок став другим днем великого обміну, узгодженого у Стамбулі 2 червня. Кількості сторони не називають, доки все не завершиться, — пояснили в Офісі президента.

Перша група приїхала в понеділок. Повернення загиблих за тими самими домовленостями ще не почалося; за словами уповноваженого Лубінця, його очікують цього тижня.`,
    gold: [
      main('exchange', 'reported-done', '2025-06-10', {
        categories: ['wounded', 'under-25'],
        categories_ok: ['seriously-ill'],
        sides: ['UA'],
      }),
      event('exchange', 'reported-done', '2025-06-09', {
        categories_ok: ['wounded', 'under-25'],
        sides: [],
      }),
      event('agreement', 'announced', '2025-06-02', { optional: true, place: 'Istanbul' }),
      event('body-repatriation', 'announced', null, { categories: ['bodies'], sides: ['UA'] }),
    ],
  },
  {
    id: 'five-uk-04',
    lang: 'uk',
    published: '2026-02-06',
    text: `— Пане міністре, про що вдалося домовитися в Абу-Дабі?
— Головний підсумок гуманітарний: обмін 157 на 157. Він уже відбувся вчора, 5 лютого, уперше за п'ять місяців.
— А далі?
— Наступна зустріч делегацій запланована на 17 лютого в Женеві. Про тіла загиблих розмови тривають, обіцяти нічого не буду.`,
    gold: [
      main('exchange', 'reported-done', '2026-02-05', {
        counts: [pow('UA', 157, { what_also: ['person'] }), pow('RU', 157, { what_also: ['person'] })],
        formula: 'N-for-N',
        sides: ['UA'],
      }),
      event('negotiation-round', 'announced', '2026-02-17', { place: 'Geneva', sides: ['UA'] }),
      event('agreement', 'reported-done', null, { optional: true, place: 'Abu Dhabi' }),
      event('negotiation-round', 'reported-done', null, { optional: true, place: 'Abu Dhabi' }),
    ],
  },
  {
    id: 'five-uk-05',
    lang: 'uk',
    published: '2024-10-19',
    text: `95 українців — удома. Що відомо про 58-й обмін

Учора, 18 жовтня, Україна визволила з полону 95 своїх громадян. За даними ОПУ, 48 із них були засуджені російськими судами. Міноборони РФ повідомляє, що до Росії так само повернулися 95 військових, зараз вони перебувають у Білорусі.

Від початку повномасштабного вторгнення додому приїхали 3767 людей.`,
    gold: [
      main('exchange', 'reported-done', '2024-10-18', {
        counts: [pow('UA', 95, { what_also: ['person'] }), pow('RU', 95)],
        counts_ok: [pow('UA', 48)],
        formula: null,
        formula_also: ['N-for-N', 'one-to-one'],
        place_also: ['Belarus'],
        sides: ['UA', 'RU'],
      }),
    ],
  },
  {
    id: 'five-uk-06',
    lang: 'uk',
    published: '2024-11-30',
    text: `Дев'ятеро дітей знову з рідними. Завдяки посередництву Катару їх вивезли з тимчасово окупованих територій та Росії, розповів омбудсмен Дмитро Лубінець у суботу. Двоє мають інвалідність, троє — круглі сироти. Нині родини перебувають у Києві, з ними працюють психологи.`,
    gold: [
      main('child-return', 'reported-done', '2024-11-30', {
        date_also: [null],
        counts: [count('child', 'UA', 9)],
        counts_ok: [count('child', 'UA', 2), count('child', 'UA', 3)],
        categories: ['children'],
        place_also: ['Kyiv'],
        mediators: ['Qatar'],
        sides: ['UA'],
      }),
    ],
  },
  {
    id: 'five-uk-07',
    lang: 'uk',
    published: '2025-06-08',
    text: `«Брудні ігри». Чому в суботу нікого не повернули

Москва стверджує, що Київ у останню мить відклав передачу тіл і обмін полоненими. У Координаційному штабі це заперечують: дату репатріації, кажуть там, узгоджено не було, а списки, які надала російська сторона, не відповідають домовленостям.

Помічник Путіна Мединський заявив, що Україні передали перелік із 640 прізвищ. Українська сторона каже, що обмін розпочнеться наступного тижня.`,
    gold: [
      main('body-repatriation', 'disputed', null, {
        kind_also: ['exchange'],
        status_also: ['postponed'],
        date_also: ['2025-06-07', '2025-06-08'],
        categories: ['bodies'],
        sides: ['UA', 'RU'],
      }),
      event('exchange', 'disputed', null, {
        status_also: ['postponed', 'announced'],
        date_also: ['2025-06-07', '2025-06-08'],
        sides: ['UA', 'RU'],
      }),
      event('list-handover', 'disputed', null, {
        status_also: ['reported-done'],
        date_also: ['2025-06-07'],
        counts: [pow('RU', 640, { what_also: ['person'] })],
        sides: ['RU'],
      }),
    ],
  },
  {
    id: 'five-uk-08',
    lang: 'uk',
    published: '2025-11-20',
    text: `Репатріація: 1000 тіл

20.11.2025 на Україну повернули одну тисячу тіл, які, за твердженням росіян, належать українським оборонцям. Водночас Росія отримала 30 тіл своїх вояків, передає RT з посиланням на джерело.

Попередня передача відбулася 23 жовтня: тоді так само йшлося про тисячу.`,
    gold: [
      main('body-repatriation', 'reported-done', '2025-11-20', {
        counts: [count('body', 'UA', 1000), count('body', 'RU', 30)],
        categories: ['bodies'],
        sides: ['anonymous'],
        sides_ok: ['UA', 'RU', 'media'],
      }),
      event('body-repatriation', 'reported-done', '2025-10-23', {
        counts: [],
        counts_ok: [count('body', 'UA', 1000)],
      }),
    ],
  },
  {
    id: 'five-uk-09',
    lang: 'uk',
    published: null,
    text: `МЗС Туреччини: раунд переговорів розпочнеться о 19:00

Третя зустріч української та російської делегацій пройде у палаці Чираган у середу, 23 липня. На порядку денному обмін полоненими, повернення дітей і підготовка зустрічі лідерів. Другий раунд був 2 червня.`,
    gold: [
      main('negotiation-round', 'announced', '2025-07-23', {
        place: 'Istanbul',
        mediators_ok: ['Turkey', 'Türkiye'],
        sides: ['third'],
      }),
      event('negotiation-round', 'reported-done', '2025-06-02', {}),
    ],
  },
  {
    id: 'five-uk-10',
    lang: 'uk',
    published: '2025-03-03',
    text: `Мешканців Курщини відправили додому через Білорусь

Україна передала Росії 33 цивільних, яких евакуювали з зони боїв у Суджанському районі. Гуманітарну місію забезпечував МКЧХ, повідомили журналістам у секретаріаті уповноваженого. Четверо з евакуйованих — діти.`,
    gold: [
      main('civilian-return', 'reported-done', null, {
        date_also: ['2025-03-03'],
        counts: [count('civilian', 'RU', 33, { what_also: ['person'] })],
        counts_ok: [count('child', 'RU', 4)],
        categories: ['civilians'],
        categories_ok: ['children'],
        place_also: ['Belarus'],
        mediators: ['ICRC'],
        sides: ['UA'],
      }),
    ],
  },
  near(
    'five-uk-11',
    'uk',
    '2025-09-15',
    'cumulative-total',
    `За час великої війни Україна повернула з полону понад 7 тисяч людей, порахували в ГУР. Лише торік відбулося одинадцять обмінів, під час яких визволили 1358 захисників. Робота не зупиняється ні на день, запевнив представник Координаційного штабу.`,
  ),
  near(
    'five-uk-12',
    'uk',
    '2025-12-09',
    'offer-without-event',
    `Зеленський знову запропонував обмін «усіх на всіх» до Різдва. «Ми готові хоч завтра. Якби Росія погодилася, люди були б удома до свят», — сказав він на брифінгу. Кремль на пропозицію поки що не відповів.`,
  ),
  near(
    'five-uk-13',
    'uk',
    '2025-10-01',
    'comment',
    `Дружина полоненого: «Кожного обміну чекаю, як дива»

Ірина вже третій рік приходить на зустрічі. Вона каже, що після кожної новини про обмін передивляється сотні фото. «Минулого разу привезли хлопців з його бригади, але його не було», — плаче жінка. Психологи радять родинам берегти сили.`,
  ),
  {
    id: 'five-uk-14',
    lang: 'uk',
    published: '2023-05-26',
    text: `Обмін під Бахмутом: 106 бійців

Полонених звільнено 25 травня. Серед них 8 офіцерів і 98 солдатів та сержантів, які обороняли Бахмут, — повідомив керівник ОП Андрій Єрмак. Також вдалося забрати тіла двох іноземців та одного українця. Хто і скільки людей отримав натомість, не повідомляється.`,
    gold: [
      main('exchange', 'reported-done', '2023-05-25', {
        counts: [pow('UA', 106)],
        counts_ok: [pow('UA', 8), pow('UA', 98)],
        categories: ['officers'],
        place_also: ['Bakhmut'],
        sides: ['UA'],
      }),
      event('body-repatriation', 'reported-done', null, {
        date_also: ['2023-05-25'],
        counts: [],
        counts_ok: [count('body', 'UA', 3), count('body', 'UA', 2), count('body', 'UA', 1)],
      }),
    ],
  },
  {
    id: 'five-ru-01',
    lang: 'ru',
    published: '2025-10-02',
    text: `⚡️ МИНОБОРОНЫ РОССИИ: 2 октября с территории, подконтрольной киевскому режиму, возвращены 185 российских военнослужащих. Взамен переданы 185 военнопленных ВСУ.

Кроме того, домой вернулись 20 гражданских лиц. В настоящее время россияне находятся в Республике Беларусь, где им оказывается необходимая психологическая и медицинская помощь.

Подписаться | Прислать новость`,
    gold: [
      main('exchange', 'reported-done', '2025-10-02', {
        counts: [pow('RU', 185), pow('UA', 185), count('civilian', 'RU', 20)],
        categories: ['civilians'],
        formula: null,
        formula_also: ['N-for-N', 'one-to-one'],
        place_also: ['Belarus'],
        sides: ['RU'],
      }),
    ],
  },
  {
    id: 'five-ru-02',
    lang: 'ru',
    published: '2025-07-17',
    text: `МОСКВА, 17 июля — РИА Новости. Киеву передана еще тысяча тел погибших украинских военных, Россия получила 19 тел своих бойцов, сообщил журналистам глава российской переговорной группы Владимир Мединский.

Передача прошла в рамках договоренностей, достигнутых в Стамбуле.`,
    gold: [
      main('body-repatriation', 'reported-done', '2025-07-17', {
        date_also: [null],
        counts: [count('body', 'UA', 1000), count('body', 'RU', 19)],
        categories: ['bodies'],
        sides: ['RU'],
      }),
      event('agreement', 'announced', null, { optional: true, place: 'Istanbul' }),
    ],
  },
  {
    id: 'five-ru-03',
    lang: 'ru',
    published: '2025-07-24',
    text: `По 250 человек с каждой стороны: состоялся очередной обмен

Стороны произвели обмен сразу после третьего раунда переговоров, который накануне прошел в Стамбуле и длился меньше часа. «Наши едут домой», — написала Москалькова.

По словам Мединского, Россия и Украина условились обменять еще не менее 1200 пленных с каждой стороны. Москва предложила также передать Украине три тысячи тел.`,
    gold: [
      main('exchange', 'reported-done', '2025-07-24', {
        date_also: [null],
        counts: [pow('UA', 250, { what_also: ['person'] }), pow('RU', 250, { what_also: ['person'] })],
        formula: null,
        formula_also: ['N-for-N', 'one-to-one'],
        place_also: ['Istanbul'],
        sides: ['RU'],
      }),
      event('negotiation-round', 'reported-done', '2025-07-23', { place: 'Istanbul' }),
      event('agreement', 'announced', null, {
        kind_also: ['exchange'],
        date_also: ['2025-07-23'],
        counts: [pow('UA', 1200, { qualifier: 'at-least' }), pow('RU', 1200, { qualifier: 'at-least' })],
        sides: ['RU'],
      }),
    ],
  },
  {
    id: 'five-ru-04',
    lang: 'ru',
    published: '2024-08-25',
    text: `Россия и Украина обменялись пленными по формуле «115 на 115». Как уточнили в военном ведомстве, речь о срочниках, попавших в плен в Курской области. Посредниками выступили ОАЭ. Обмен состоялся в субботу, 24 августа.

Зеленский подтвердил возвращение 115 украинцев, среди которых бойцы, защищавшие «Азовсталь».`,
    gold: [
      main('exchange', 'reported-done', '2024-08-24', {
        counts: [pow('UA', 115, { what_also: ['person'] }), pow('RU', 115)],
        categories: ['conscripts'],
        formula: 'N-for-N',
        place: null,
        mediators: ['United Arab Emirates'],
        sides: ['RU', 'UA'],
      }),
    ],
  },
  {
    id: 'five-ru-05',
    lang: 'ru',
    published: '2026-01-30',
    text: `Обмена в январе не будет: стороны не договорились о списках

Запланированный на четверг, 29 января, обмен сорван, заявил представитель украинского Координационного штаба. Он утверждает, что Россия в последний момент заменила фамилии. В Москве обвинили в срыве Киев и отметили, что новая дата пока не назначена.`,
    gold: [
      main('exchange', 'postponed', '2026-01-29', {
        status_also: ['disputed'],
        sides: ['UA', 'RU'],
      }),
    ],
  },
  {
    id: 'five-ru-06',
    lang: 'ru',
    published: '2023-12-08',
    text: `Шестерых детей вернут на Украину при посредничестве Катара

Дети в возрасте от шести до семнадцати лет 5 декабря прибыли в посольство Катара в Москве, отсюда через Белоруссию они отправятся к родным, говорится в сообщении аппарата уполномоченного при президенте РФ по правам ребенка. Ранее, в октябре, к семьям уехали четверо детей.`,
    gold: [
      main('child-return', 'announced', null, {
        status_also: ['reported-done'],
        date_also: ['2023-12-05', '2023-12-08'],
        counts: [count('child', 'UA', 6)],
        categories: ['children'],
        place: null,
        place_also: ['Moscow', 'Belarus'],
        mediators: ['Qatar'],
        sides: ['RU'],
      }),
      event('child-return', 'reported-done', null, { counts: [count('child', 'UA', 4)] }),
    ],
  },
  {
    id: 'five-ru-07',
    lang: 'ru',
    published: '2025-05-17',
    text: `Что решили в Стамбуле

В пятницу впервые за три года делегации встретились лицом к лицу. Итог: Москва и Киев обменяются пленными в формате тысяча на тысячу, причем в ближайшие дни. Это подтвердили и Умеров, и Мединский.

Также стороны представят свое видение прекращения огня. Следующую встречу сочли целесообразной, даты нет.`,
    gold: [
      main('agreement', 'announced', '2025-05-16', {
        kind_also: ['negotiation-round', 'exchange'],
        date_also: [null],
        counts: [pow('UA', 1000, { what_also: ['person'] }), pow('RU', 1000, { what_also: ['person'] })],
        formula: 'N-for-N',
        place: 'Istanbul',
        sides: ['UA', 'RU'],
      }),
      event('negotiation-round', 'reported-done', '2025-05-16', { place: 'Istanbul' }),
    ],
  },
  {
    id: 'five-ru-08',
    lang: 'ru',
    published: '2025-05-23',
    text: `Хроника дня

14:20 Первый этап большого обмена завершен, пишет Минобороны: из плена вернулись 270 военных и 120 гражданских, столько же передали украинской стороне.
15:05 Владимир Зеленский: «Дома 390 человек. На субботу и воскресенье ждем продолжения».
16:40 Силы ПВО сбили пять беспилотников над Брянской областью.`,
    gold: [
      main('exchange', 'reported-done', '2025-05-23', {
        date_also: [null],
        counts: [
          pow('RU', 270),
          count('civilian', 'RU', 120),
          count('person', 'UA', 390, { what_also: ['pow'] }),
        ],
        counts_ok: [pow('UA', 270), count('civilian', 'UA', 120)],
        categories: ['civilians'],
        formula: null,
        formula_also: ['one-to-one'],
        sides: ['RU', 'UA'],
      }),
      event('exchange', 'announced', '2025-05-24', { date_end: '2025-05-25', optional: true }),
      event('exchange', 'announced', '2025-05-25', { optional: true }),
    ],
  },
  {
    id: 'five-ru-09',
    lang: 'ru',
    published: '2025-12-19',
    text: `Москва передала Киеву более тысячи тел, пишет источник ТАСС. Собеседник агентства уточнил: украинской стороне отдали 1003 тела, российской — 26. Координационный штаб в Киеве подтверждает факт репатриации, 1003 тела и участие Красного Креста.`,
    gold: [
      main('body-repatriation', 'reported-done', null, {
        date_also: ['2025-12-19'],
        counts: [count('body', 'UA', 1003), count('body', 'RU', 26)],
        counts_ok: [count('body', 'UA', 1000)],
        categories: ['bodies'],
        mediators: ['ICRC'],
        sides: ['anonymous', 'UA'],
      }),
    ],
  },
  {
    id: 'five-ru-10',
    lang: 'ru',
    published: '2025-04-20',
    text: `Пасхальный обмен: 246 на 246, а еще раненые

19 апреля из украинского плена освобождены 246 российских военнослужащих. В качестве жеста доброй воли Киеву отдали 31 раненого военнопленного, обратно — 15 раненых россиян, которым требуется неотложная помощь. При посредничестве Эмиратов, уточняет МО РФ.

Украинская сторона говорит о 277 вернувшихся.`,
    gold: [
      main('exchange', 'reported-done', '2025-04-19', {
        counts: [pow('RU', 246), pow('UA', 246), pow('UA', 277, { what_also: ['person'] })],
        counts_ok: [pow('UA', 31), pow('RU', 15)],
        categories: ['wounded'],
        formula: 'N-for-N',
        mediators: ['United Arab Emirates'],
        sides: ['RU', 'UA'],
      }),
    ],
  },
  near(
    'five-ru-11',
    'ru',
    '2025-03-11',
    'other-parties',
    `Израиль и ХАМАС завершили очередной этап обмена: за четверых заложников освобождены 183 палестинских заключенных. Списки передали посредники из Катара и Египта. Красный Крест доставил освобожденных на автобусах в Рамаллу.`,
  ),
  near(
    'five-ru-12',
    'ru',
    '2025-08-30',
    'talks-without-event',
    `Песков заявил, что работа по гуманитарному треку не прекращается, в том числе по обменам пленными и передаче тел. О сроках он говорить отказался. «Это чувствительная тема, она тишину любит», — добавил пресс-секретарь. Контакты переговорных групп продолжаются.`,
  ),
  near(
    'five-ru-13',
    'ru',
    '2025-06-21',
    'comment',
    `Военный эксперт объяснил, зачем Киеву тела в таком количестве. По его оценке, любая передача останков бьет по бюджету, ведь семьям положены выплаты. «Вспомните, как затягивали прошлый обмен», — рассуждает он. Мнение редакции может не совпадать с мнением автора.`,
  ),
  near(
    'five-ru-14',
    'ru',
    '2025-11-03',
    'unrelated-military',
    `За сутки взято в плен 12 военнослужащих ВСУ, сообщает Минобороны. На Купянском направлении уничтожены два танка и до 220 солдат противника. Группировка «Запад» улучшила положение, сообщили в ведомстве 3 ноября.`,
  ),
  {
    id: 'five-en-01',
    lang: 'en',
    published: '2024-06-25',
    text: `KYIV (Wire) — Ninety prisoners of war walked free on each side of the front Tuesday in a swap brokered by the United Arab Emirates.

President Volodymyr Zelenskyy posted pictures of shaven-headed men draped in flags. Russia's Ministry of Defense said its 90 soldiers had faced "mortal danger" in captivity and would be flown to Moscow for treatment. The previous exchange, on May 31, saw 75 prisoners returned by either side.`,
    gold: [
      main('exchange', 'reported-done', '2024-06-25', {
        counts: [pow('UA', 90), pow('RU', 90)],
        formula: null,
        formula_also: ['N-for-N', 'one-to-one'],
        mediators: ['United Arab Emirates'],
        sides: ['UA', 'RU'],
      }),
      event('exchange', 'reported-done', '2024-05-31', {
        counts: [pow('UA', 75), pow('RU', 75)],
        formula_also: ['N-for-N', 'one-to-one'],
      }),
    ],
  },
  {
    id: 'five-en-02',
    lang: 'en',
    published: '2025-06-16',
    text: `Kyiv takes delivery of 1,245 more bodies

The last convoy under the Istanbul deal pulled in on Monday, Ukraine's Coordination Headquarters said, taking the week's total to 6,057. Moscow put the final batch at 1,248 and said 51 of its own had come the other way over the week. Interior Minister Ihor Klymenko warned that Russian remains may be among them.`,
    gold: [
      main('body-repatriation', 'reported-done', '2025-06-16', {
        counts: [count('body', 'UA', 1245), count('body', 'UA', 1248)],
        counts_ok: [count('body', 'UA', 6057), count('body', 'RU', 51)],
        categories: ['bodies'],
        sides: ['UA', 'RU'],
      }),
      event('agreement', 'announced', null, { optional: true }),
    ],
  },
  {
    id: 'five-en-03',
    lang: 'en',
    published: '2025-07-24',
    text: `ISTANBUL — Negotiators from Kyiv and Moscow needed barely forty minutes on Wednesday evening to seal another humanitarian package: no fewer than 1,200 captives from each side will go home, and Russia is offering 3,000 more sets of remains.

Umerov, who heads the Ukrainian team, pressed for a leaders' summit by the end of August. His counterpart Medinsky said medics would swap the gravely wounded along the front line.`,
    gold: [
      main('negotiation-round', 'reported-done', '2025-07-23', {
        kind_also: ['agreement'],
        place: 'Istanbul',
        sides: ['UA', 'RU'],
        sides_ok: ['media'],
      }),
      event('agreement', 'announced', null, {
        date_also: ['2025-07-23'],
        counts: [pow('UA', 1200, { qualifier: 'at-least' }), pow('RU', 1200, { qualifier: 'at-least' })],
        counts_ok: [count('body', 'UA', 3000)],
        place: 'Istanbul',
        categories_ok: ['wounded', 'bodies'],
      }),
      event('exchange', 'announced', null, { optional: true }),
    ],
  },
  {
    id: 'five-en-04',
    lang: 'en',
    published: '2022-09-22',
    text: `In the biggest swap of the war so far, Ukraine got back 215 people, among them commanders of the Azovstal garrison, in return for 55 Russians and the politician Viktor Medvedchuk. Ten foreigners, including five Britons, were flown to Riyadh.

The overnight operation was revealed by Andriy Yermak early on Thursday. Türkiye's president and Saudi Arabia's crown prince helped to broker it.`,
    gold: [
      main('exchange', 'reported-done', null, {
        date_also: ['2022-09-21', '2022-09-22'],
        counts: [
          count('person', 'UA', 215, { what_also: ['pow'] }),
          pow('RU', 55, { what_also: ['person'] }),
        ],
        counts_ok: [count('person', 'UA', 10), pow('UA', 10), count('person', 'RU', 56)],
        categories_ok: ['officers'],
        place_also: ['Riyadh', 'Saudi Arabia'],
        mediators: ['Türkiye', 'Saudi Arabia'],
        mediators_ok: ['Turkey'],
        sides: ['UA'],
      }),
    ],
  },
  {
    id: 'five-en-05',
    lang: 'en',
    published: '2025-09-18',
    text: `Statement by the Government Communications Unit

18 September 2025

A further 1,000 bodies, which the Russian side asserts belong to Ukrainian defenders, were returned today. The Coordination Headquarters, the Joint Centre at the Security Service and the Armed Forces carried out the measures together with the ICRC. Law enforcement experts will undertake all necessary examinations.`,
    gold: [
      main('body-repatriation', 'reported-done', '2025-09-18', {
        counts: [count('body', 'UA', 1000)],
        categories: ['bodies'],
        mediators: ['ICRC'],
        sides: ['UA'],
        sides_ok: ['RU'],
      }),
    ],
  },
  {
    id: 'five-en-06',
    lang: 'en',
    published: '2025-06-22',
    text: `Belarus lets 14 prisoners go after US envoy's visit

Fourteen detainees, five of them Belarusian and two Ukrainian citizens, arrived in Lithuania on Saturday after envoy Keith Kellogg met Alexander Lukashenko in Minsk. Washington thanked its ally in Vilnius. Opposition leader Tsikhanouskaya's husband was among those released.`,
    near_miss: 'other-parties',
    gold: [],
  },
  {
    id: 'five-en-07',
    lang: 'en',
    published: '2026-03-07',
    text: `Second leg of the Geneva swap goes through

Another 300 captives on both sides crossed over on Friday, a day after 200 from each army had been let go. "Everything we promised in Geneva has been delivered," said Ukraine's chief negotiator Rustem Umerov, thanking the American and Emirati teams. Two civilians came back with the Ukrainian troops.`,
    gold: [
      main('exchange', 'reported-done', '2026-03-06', {
        counts: [pow('UA', 300), pow('RU', 300), count('civilian', 'UA', 2)],
        categories: ['civilians'],
        formula: null,
        formula_also: ['N-for-N', 'one-to-one'],
        mediators: ['United States', 'United Arab Emirates'],
        sides: ['UA'],
      }),
      event('exchange', 'reported-done', '2026-03-05', { counts: [pow('UA', 200), pow('RU', 200)] }),
      event('agreement', 'reported-done', null, { optional: true, place: 'Geneva' }),
    ],
  },
  {
    id: 'five-en-08',
    lang: 'en',
    published: '2025-07-04',
    text: `Wounded and under-25s come home in fresh exchange

Ukrainian soldiers held since the first year of the invasion were back on home soil on 4 July, the seventh handover carried out under the June accord. Neither capital gave a figure. Kyiv said most of the men were under 25 or badly hurt and that an unspecified number of civilians had been let out too.`,
    gold: [
      main('exchange', 'reported-done', '2025-07-04', {
        categories: ['wounded', 'under-25', 'civilians'],
        sides: ['UA'],
      }),
      event('agreement', 'announced', null, { optional: true }),
    ],
  },
  {
    id: 'five-en-09',
    lang: 'en',
    published: '2025-06-03',
    text: `Ukraine's delegation has presented its Russian counterparts with the names of 339 children it says were abducted. Andriy Yermak disclosed the list after Monday's session at the Çırağan Palace. Russia's Medinsky scoffed at it as "a show" yet confirmed receiving it. He counted ten names whose whereabouts are known.`,
    gold: [
      main('list-handover', 'reported-done', '2025-06-02', {
        date_also: [null],
        counts: [count('child', 'UA', 339)],
        counts_ok: [count('child', 'UA', 10)],
        categories: ['children'],
        place: 'Istanbul',
        place_also: [null],
        sides: ['UA', 'RU'],
      }),
      event('negotiation-round', 'reported-done', '2025-06-02', { place: 'Istanbul' }),
    ],
  },
  {
    id: 'five-en-10',
    lang: 'en',
    published: '2026-04-24',
    text: `Easter came late for 193 families. That is how many Ukrainian servicemen crossed the Belarusian border on Friday evening, according to the Coordination Headquarters, which noted that criminal cases had been opened in Russia against some of them. The Russian defense ministry reported an identical number of its troops freed; Minsk hosted the handover.`,
    gold: [
      main('exchange', 'reported-done', '2026-04-24', {
        counts: [pow('UA', 193)],
        counts_ok: [pow('RU', 193)],
        formula: null,
        formula_also: ['one-to-one'],
        place: 'Belarus',
        place_also: [null, 'Minsk'],
        sides: ['UA', 'RU'],
      }),
    ],
  },
  {
    id: 'five-en-11',
    lang: 'en',
    published: '2025-10-20',
    text: `Up to 1,200 Ukrainians could be home by the holidays

Security council secretary Rustem Umerov says the parties have agreed to "reactivate" the Istanbul arrangements and release 1,200 captives. He held consultations in Türkiye and the UAE. Technical meetings will settle the dates soon, he added.`,
    gold: [
      main('agreement', 'announced', null, {
        kind_also: ['exchange'],
        date_also: ['2025-10-20'],
        counts: [pow('UA', 1200, { what_also: ['person'] })],
        mediators: [],
        mediators_ok: ['Türkiye', 'United Arab Emirates', 'Turkey'],
        sides: ['UA'],
      }),
      event('negotiation-round', 'reported-done', null, { optional: true }),
      event('agreement', 'announced', null, { optional: true, place: 'Istanbul' }),
    ],
  },
  near(
    'five-en-12',
    'en',
    '2025-11-12',
    'denial',
    `No swap is on the calendar, the Coordination Headquarters told families on Wednesday, dismissing a wave of posts about an exchange of 500 people "this weekend". "Any date you read in anonymous channels is made up," the statement said, warning relatives against paying for places on lists.`,
  ),
  near(
    'five-en-13',
    'en',
    '2025-09-02',
    'cumulative-total',
    `By the numbers: since February 2022 Ukraine has recovered more than 14,000 bodies and 6,300 prisoners of war, officials in Kyiv say. Russia is thought to hold thousands more, and at least 16,000 civilians. Exchanges have become the only channel that still works.`,
  ),
  near(
    'five-en-14',
    'en',
    '2025-12-28',
    'promise-without-event',
    `Asked about captives after his Florida meeting, the president said he hoped that large exchanges would resume early in the new year. "We are working on it every day," he told reporters. His adviser said that lists were being checked and that nothing had been finalised.`,
  ),
];
