import { count, event, type GoldText, main, near, pow } from './intake-gold.ts';

/** A tenth own set, written after the rules were mended for the ninth: dated background, talks and what they agreed. Data, all sentences invented. */
export const TENTH_TEXTS: readonly GoldText[] = [
  {
    id: 'ten-uk-01',
    lang: 'uk',
    published: '2024-08-24',
    text: `У День Незалежності – обмін: на рідній землі ще 115 наших

Минуло трохи більше місяця від попереднього обміну, який відбувся 17 липня, і сьогодні з російської неволі визволено 115 захисників, майже всі – строковики, яких схопили в перші місяці вторгнення. Про це пише президент Володимир Зеленський, дякуючи за посередництво Об'єднаним Арабським Еміратам.

У Москві підтвердили, що забрали стільки ж своїх: 115 військовослужбовців, полонених на Курщині, перебувають у Білорусі.

Фото: Офіс Президента`,
    gold: [
      main('exchange', 'reported-done', '2024-08-24', {
        counts: [pow('UA', 115), pow('RU', 115)],
        categories: ['conscripts'],
        formula_also: ['one-to-one', 'N-for-N'],
        mediators: ['United Arab Emirates'],
        sides: ['UA', 'RU'],
      }),
      event('exchange', 'reported-done', '2024-07-17'),
    ],
  },
  {
    id: 'ten-uk-02',
    lang: 'uk',
    published: '2025-07-24',
    text: `Третій раунд у Стамбулі: про що домовилися делегації

Близько сорока хвилин тривала в середу зустріч української та російської делегацій у палаці Чираган. За словами секретаря РНБО Рустема Умєрова, який очолював нашу групу, сторони погодили ще один обмін: додому мають повернутися щонайменше 1200 людей з кожного боку, військові й цивільні.

Напередодні, того ж 23 липня, відбувся дев'ятий етап обміну, передбаченого червневими домовленостями: звільнено понад 250 важкохворих і поранених.`,
    gold: [
      main('negotiation-round', 'reported-done', '2025-07-23', { place: 'Istanbul', sides: ['UA'] }),
      event('agreement', 'announced', '2025-07-23', {
        date_also: [null],
        counts: [
          count('person', 'UA', 1200, { qualifier: 'at-least' }),
          count('person', 'RU', 1200, { qualifier: 'at-least' }),
        ],
      }),
      event('exchange', 'reported-done', '2025-07-23', {
        counts: [pow('UA', 250, { qualifier: 'at-least' })],
      }),
      event('exchange', 'announced', null, { optional: true }),
      event('agreement', 'announced', null, { optional: true, date_also: ['2025-06-02'] }),
    ],
  },
  {
    id: 'ten-uk-03',
    lang: 'uk',
    published: '2024-11-08',
    text: `Прийнято 563 тіла – Коордштаб

КИЇВ. 8 листопада. Завдяки взаємодії Об'єднаного центру СБУ, МВС, Збройних Сил і омбудсмана в п'ятницю на підконтрольну територію доправлено тіла 563 полеглих воїнів. З них 320 – з Донецького напрямку, 89 – із Бахмутського, 154 – з моргів на території РФ.

Координаційний штаб складає подяку Міжнародному комітету Червоного Хреста. Попередні репатріації проводили 18 жовтня (501 тіло) та 20 вересня.`,
    gold: [
      main('body-repatriation', 'reported-done', '2024-11-08', {
        counts: [count('body', 'UA', 563)],
        counts_ok: [count('body', 'UA', 320), count('body', 'UA', 89), count('body', 'UA', 154)],
        categories: ['bodies'],
        mediators_ok: ['ICRC'],
        sides: ['UA'],
      }),
      event('body-repatriation', 'reported-done', '2024-10-18', { counts: [count('body', 'UA', 501)] }),
      event('body-repatriation', 'reported-done', '2024-09-20'),
    ],
  },
  {
    id: 'ten-uk-04',
    lang: 'uk',
    published: '2025-11-23',
    text: `Із білоруських в'язниць – до Чернігова

Тридцять один громадянин України, засуджений у Білорусі на строки від двох до одинадцяти років, перетнув учора кордон і вже вдома. Звільнення, як зазначили в Координаційному штабі, стало можливим завдяки зусиллям президента США та його представників. Наймолодшій з визволених вісімнадцять, найстаршому п'ятдесят вісім; серед них є важкохворі.`,
    gold: [
      main('civilian-return', 'reported-done', '2025-11-22', {
        counts: [count('civilian', 'UA', 31, { what_also: ['person'] })],
        categories: ['civilians'],
        categories_ok: ['seriously-ill', 'women'],
        mediators: ['United States'],
        sides: ['UA'],
      }),
    ],
  },
  {
    id: 'ten-uk-05',
    lang: 'uk',
    published: '2025-05-22',
    text: `Списки на обмін «1000 на 1000» передано російській стороні

Як дізналося агентство від співрозмовника в переговорній групі, Київ надіслав Москві перелік із тисячі прізвищ своїх військових. Зустрічний список українська сторона одержала в четвер уранці, сказав той самий співрозмовник.

Нагадаємо: про найбільший за весь час обмін домовилися 16 травня в Туреччині, під час перших за три роки прямих перемовин.`,
    gold: [
      main('list-handover', 'reported-done', null, {
        date_also: ['2025-05-22', '2025-05-21'],
        counts: [pow('UA', 1000)],
        counts_ok: [pow('RU', 1000)],
        formula: 'N-for-N',
        formula_also: [null],
        sides: ['anonymous'],
        sides_ok: ['media', 'UA'],
      }),
      event('list-handover', 'reported-done', '2025-05-22'),
      event('agreement', 'announced', '2025-05-16', { counts_ok: [pow('UA', 1000), pow('RU', 1000)] }),
      event('negotiation-round', 'reported-done', '2025-05-16'),
      event('exchange', 'announced', null, { optional: true }),
    ],
  },
  {
    id: 'ten-uk-06',
    lang: 'uk',
    published: '2025-12-05',
    text: `Перша леді США: семеро українських дітей возз'єднано з родинами

Шість хлопчиків і дівчинка цього тижня повернулися до близьких, ідеться у заяві Меланії Трамп, яку оприлюднили 4 грудня. Роботу, за її словами, вели з обома столицями, допомагали гуманітарні організації. Уповноважена при президентові РФ Львова-Бєлова підтвердила передачу.

У жовтні, 10 числа, про таке саме возз'єднання восьми дітей перша леді розповідала в Білому домі.`,
    gold: [
      main('child-return', 'reported-done', null, {
        date_also: ['2025-12-04'],
        counts: [count('child', 'UA', 7)],
        categories: ['children'],
        mediators: ['United States'],
        sides: ['third', 'RU'],
      }),
      event('child-return', 'reported-done', null, {
        date_also: ['2025-10-10'],
        counts: [count('child', 'UA', 8)],
      }),
    ],
  },
  near(
    'ten-uk-n1',
    'uk',
    '2025-09-02',
    'cumulative-total',
    `Юсов: статистика обмінів за літо

Від червня по серпень Координаційний штаб організував десять етапів, завдяки яким з полону вийшли понад дві тисячі українців. Торік, за підрахунками штабу, обмінів було одинадцять, повернулися 1358 осіб. Загалом від березня 2022-го вдалося визволити більш ніж шість тисяч людей, а повернути понад 13 тисяч тіл. Рідних зниклих безвісти просять перевірити дані в особистому кабінеті.`,
  ),
  near(
    'ten-uk-n2',
    'uk',
    '2025-01-17',
    'comment',
    `«Мене обміняли, а побратими там» – історія морпіха

Олег С. (ім'я змінено) провів у колонії двадцять шість місяців. Нині він об'їздить школи й розповідає про побратимів, чиї імена досі не внесені до жодних списків. «Ми чекали на обмін щоранку, – каже морпіх. – Коли чули кроки, думали: може, сьогодні».

На його переконання, світ має тиснути на Москву, щоби формула «всіх на всіх» нарешті запрацювала. Дружини полонених вийдуть на акцію в неділю.`,
  ),
  {
    id: 'ten-ru-01',
    lang: 'ru',
    published: '2025-03-19',
    text: `Из плена освобождены 175 российских военных, еще 22 переданы жестом доброй воли — украинской стороне

МОСКВА, 19 марта. Состоявшийся в среду обмен стал одним из крупнейших: домой, сообщает Минобороны России, возвращаются 175 военнослужащих, взамен Украина получила столько же. Кроме того, Киеву отданы 22 тяжелораненых, нуждающихся в неотложной помощи. О предстоящем обмене накануне, 18 марта, говорили по телефону президенты России и США.

Посреднические усилия, отмечается в сообщении, предприняли ОАЭ.`,
    gold: [
      main('exchange', 'reported-done', '2025-03-19', {
        counts: [pow('RU', 175), pow('UA', 175), pow('UA', 22)],
        categories: ['wounded'],
        formula: null,
        formula_also: ['one-to-one', 'N-for-N'],
        mediators: ['United Arab Emirates'],
        sides: ['RU'],
        sides_ok: ['third'],
      }),
    ],
  },
  {
    id: 'ten-ru-02',
    lang: 'ru',
    published: '2025-06-16',
    text: `РБК: репатриация завершена, говорит Мединский

Последние из обещанных в Стамбуле шести тысяч тел — партию из 1248 — Россия в понедельник передала Украине, заявил глава российской делегации Владимир Мединский; обратно поступили останки 51 российского бойца. Еще 2239 тел, добавил он, Москва готова отдать.

Координационный штаб в Киеве называет для того же дня другое число: 1245.

Передачи шли 11, 13, 14 и 15 июня. Договаривались о них стороны 2 июня.`,
    gold: [
      main('body-repatriation', 'reported-done', '2025-06-16', {
        counts: [count('body', 'UA', 1248), count('body', 'RU', 51), count('body', 'UA', 1245)],
        categories: ['bodies'],
        sides: ['RU', 'UA'],
      }),
      event('body-repatriation', 'reported-done', '2025-06-11'),
      event('body-repatriation', 'reported-done', '2025-06-13'),
      event('body-repatriation', 'reported-done', '2025-06-14'),
      event('body-repatriation', 'reported-done', '2025-06-15'),
      event('agreement', 'announced', '2025-06-02', {
        counts_ok: [count('body', 'UA', 6000)],
      }),
      event('body-repatriation', 'announced', null, { optional: true }),
      event('negotiation-round', 'reported-done', null, { optional: true, date_also: ['2025-06-02'] }),
    ],
  },
  {
    id: 'ten-ru-03',
    lang: 'ru',
    published: '2024-10-21',
    text: `Москалькова приняла в Минске курян

Сорок шесть жителей Курской области, оказавшихся на украинской территории после августовского вторжения, пересекли сегодня границу Белоруссии и отправились домой, рассказала журналистам уполномоченный по правам человека. Среди них двенадцать несовершеннолетних. Содействие оказали белорусские власти и Красный Крест.

Тремя днями раньше, 18 октября, Россия и Украина провели обмен пленными по схеме 95 на 95.`,
    gold: [
      main('civilian-return', 'reported-done', '2024-10-21', {
        counts: [count('civilian', 'RU', 46, { what_also: ['person'] })],
        counts_ok: [count('child', 'RU', 12)],
        categories: ['civilians'],
        categories_ok: ['children'],
        mediators: ['Belarus', 'ICRC'],
        sides: ['RU'],
      }),
      event('exchange', 'reported-done', '2024-10-18', {
        counts: [pow('UA', 95), pow('RU', 95)],
        formula: 'N-for-N',
      }),
    ],
  },
  {
    id: 'ten-ru-04',
    lang: 'ru',
    published: '2025-11-20',
    text: `Умеров: обмены должны возобновиться

По итогам консультаций, прошедших на прошлой неделе в Турции и Эмиратах, стороны договорились вернуться к стамбульским договоренностям об освобождении 1200 украинцев, написал секретарь СНБО. Технические встречи, на которых утвердят порядок, состоятся в ближайшее время.

Между тем в четверг на Украину доставили тела тысячи человек, которых Россия считает украинскими военными; Москве вручены останки 30 бойцов, утверждает источник агентства.`,
    gold: [
      main('agreement', 'announced', null, {
        date_also: ['2025-11-15'],
        counts: [count('person', 'UA', 1200, { what_also: ['pow'] })],
        sides: ['UA'],
        sides_ok: ['anonymous'],
      }),
      event('negotiation-round', 'reported-done', null, { optional: true }),
      event('negotiation-round', 'announced', null, { optional: true }),
      event('exchange', 'announced', null, { optional: true }),
      event('agreement', 'announced', null, { optional: true }),
      event('body-repatriation', 'reported-done', '2025-11-20', {
        counts: [count('body', 'UA', 1000), count('body', 'RU', 30)],
      }),
    ],
  },
  {
    id: 'ten-ru-05',
    lang: 'ru',
    published: '2024-12-29',
    text: `Telegram-канал «Тыл сегодня»

❗️ По нашим данным, завтра, 30 декабря, пройдет предновогодний обмен. Планируется, что каждая сторона отпустит не менее 150 человек. Автобусы уже на границе, пишут родственники.

Минобороны пока не комментирует. Предыдущий обмен, напомним, был 18 октября: 95 на 95.

Подписаться`,
    gold: [
      main('exchange', 'announced', '2024-12-30', {
        counts: [
          count('person', 'UA', 150, { qualifier: 'at-least', what_also: ['pow'] }),
          count('person', 'RU', 150, { qualifier: 'at-least', what_also: ['pow'] }),
        ],
        formula_also: ['one-to-one', null],
        sides: ['media'],
        sides_ok: ['anonymous'],
      }),
      event('exchange', 'reported-done', '2024-10-18', {
        counts: [pow('UA', 95, { what_also: ['person'] }), pow('RU', 95, { what_also: ['person'] })],
      }),
    ],
  },
  {
    id: 'ten-ru-06',
    lang: 'ru',
    published: '2024-01-25',
    text: `Юсов о сорванном обмене

Назначенный на среду обмен, при котором каждая из сторон должна была получить 192 пленных, не был проведен из-за крушения Ил-76 под Белгородом, подтвердил представитель украинской военной разведки Андрей Юсов. Списки, уточнил он, никто не отменял, однако новой даты пока нет.

Предыдущий обмен, 3 января, вернул на Украину 230 человек, в Россию — 248 военных.`,
    gold: [
      main('exchange', 'postponed', '2024-01-24', {
        counts: [pow('UA', 192), pow('RU', 192)],
        formula_also: ['one-to-one', 'N-for-N'],
        sides: ['UA'],
      }),
      event('exchange', 'reported-done', '2024-01-03', {
        counts: [count('person', 'UA', 230, { what_also: ['pow'] }), pow('RU', 248)],
      }),
    ],
  },
  near(
    'ten-ru-n1',
    'ru',
    '2025-10-14',
    'promise-without-event',
    `Песков: работа по обменам не прекращается

Контакты по гуманитарной линии между Москвой и Киевом продолжаются, сказал журналистам пресс-секретарь президента РФ. На вопрос, когда можно ждать нового обмена, он ответил, что анонсировать ничего не будет: тема не терпит публичности. «Как только будет что сообщить, сообщим», — заверил Песков. Россия, по его словам, остается приверженной договоренностям.`,
  ),
  near(
    'ten-ru-n2',
    'ru',
    '2025-02-11',
    'unrelated-military',
    `Приговор бойцу «Азова» вынесли в Ростове

Южный окружной военный суд приговорил пленного военнослужащего украинского полка к 22 годам колонии строгого режима, передает корреспондент. По версии следствия, весной 2022 года подсудимый обстреливал жилые дома Мариуполя. Всего с начала года осуждены 14 украинских военных, в розыск объявлены 37. Защита намерена обжаловать решение в течение пятнадцати дней.`,
  ),
  {
    id: 'ten-en-01',
    lang: 'en',
    published: '2025-05-07',
    text: `Kyiv, Moscow trade 410 captives ahead of V-Day

By our staff writers

Two hundred and five Ukrainian servicemen walked free on Tuesday, President Volodymyr Zelenskyy said, in the fifth swap of the year; the Russian side put its own number of returnees at 205 as well and said they had been taken to Belarus for treatment. The United Arab Emirates acted as go-between.

The last exchange, on April 19, had brought home 277 Ukrainians, followed by word from Moscow that 246 of its soldiers had come back. In May last year, by contrast, there had been no swaps for more than three months.`,
    gold: [
      main('exchange', 'reported-done', '2025-05-06', {
        counts: [pow('UA', 205), pow('RU', 205)],
        counts_ok: [count('person', 'UA', 410), count('person', 'RU', 410), pow('UA', 410), pow('RU', 410)],
        formula_also: ['one-to-one', 'N-for-N'],
        mediators: ['United Arab Emirates'],
        sides: ['UA', 'RU'],
      }),
      event('exchange', 'reported-done', '2025-04-19', {
        counts: [count('person', 'UA', 277, { what_also: ['pow'] }), pow('RU', 246)],
      }),
    ],
  },
  {
    id: 'ten-en-02',
    lang: 'en',
    published: '2025-05-16',
    text: `ISTANBUL — Less than two hours after sitting down for their first face-to-face talks since the spring of 2022, Russian and Ukrainian negotiators rose from the table on Friday with one tangible result: each country will hand over 1,000 prisoners of war.

"That's the outcome," said Rustem Umerov, the Ukrainian defence minister, adding that the date had been fixed but would stay secret. Vladimir Medinsky, his Russian counterpart, voiced satisfaction. Turkey's Hakan Fidan chaired the session at the Dolmabahce Palace.`,
    gold: [
      main('negotiation-round', 'reported-done', '2025-05-16', {
        kind_also: ['agreement'],
        place: 'Istanbul',
        mediators: ['Türkiye'],
        sides: ['UA', 'RU'],
        sides_ok: ['third', 'media'],
        counts_ok: [pow('UA', 1000), pow('RU', 1000)],
      }),
      event('agreement', 'announced', '2025-05-16', {
        kind_also: ['negotiation-round', 'exchange'],
        date_also: [null],
        counts: [pow('UA', 1000), pow('RU', 1000)],
      }),
      event('exchange', 'announced', null, { optional: true }),
    ],
  },
  {
    id: 'ten-en-03',
    lang: 'en',
    published: '2025-09-19',
    text: `The remains of 1,000 people, said by Moscow to be those of Ukrainian soldiers, were brought into Ukraine on Thursday, September 18, the Coordination Headquarters said. Russia, according to a lawmaker quoted by RBC, got 24 bodies in return.

A month earlier, on August 19, the figures had been 1,000 and 19. Prisoners, meanwhile, were most recently swapped on Independence Day, August 24, when each side freed 146.

Identification could take up to fourteen months, police say.`,
    gold: [
      main('body-repatriation', 'reported-done', '2025-09-18', {
        counts: [count('body', 'UA', 1000), count('body', 'RU', 24)],
        categories: ['bodies'],
        sides: ['UA', 'RU'],
      }),
      event('body-repatriation', 'reported-done', '2025-08-19', {
        counts: [count('body', 'UA', 1000), count('body', 'RU', 19)],
      }),
      event('exchange', 'reported-done', '2025-08-24', { counts: [pow('UA', 146), pow('RU', 146)] }),
    ],
  },
  {
    id: 'ten-en-04',
    lang: 'en',
    published: '2026-02-06',
    text: `Freed after five-month lull

Until Thursday no prisoner had changed hands since October 2. That ended when 157 Ukrainians, seven of them civilians, arrived in Chernihiv region aboard white buses; 157 Russian servicemen and three residents of Kursk travelled the opposite way. U.S. envoy Steve Witkoff had announced the deal hours before, as a second round of three-way talks wound up in Abu Dhabi.

The delegations first gathered in the Emirati capital on January 23.`,
    gold: [
      main('exchange', 'reported-done', '2026-02-05', {
        counts: [
          count('person', 'UA', 157, { what_also: ['pow'] }),
          count('civilian', 'UA', 7),
          pow('RU', 157),
          count('civilian', 'RU', 3, { what_also: ['person'] }),
        ],
        formula_also: ['N-for-N', 'one-to-one'],
        sides: ['media'],
        sides_ok: ['third'],
        categories: ['civilians'],
      }),
      event('exchange', 'reported-done', '2025-10-02'),
      event('negotiation-round', 'reported-done', '2026-02-05', { date_also: [null] }),
      event('negotiation-round', 'reported-done', '2026-01-23'),
      event('agreement', 'announced', '2026-02-05', { optional: true, date_also: [null] }),
    ],
  },
  {
    id: 'ten-en-05',
    lang: 'en',
    published: '2025-06-08',
    text: `Moscow: trucks with dead soldiers still waiting

Refrigerated lorries carrying 1,212 bodies stood at the Belarus border for a second day on Sunday with no one from Kyiv to meet them, Lt Gen Alexander Zorin told reporters. Russia says it also handed over, on Friday, a first list of 640 prisoners for exchange.

The Coordination Headquarters in Kyiv retorted that no date had been agreed and that the repatriation was provisionally set for next week.`,
    gold: [
      main('body-repatriation', 'disputed', '2025-06-08', {
        status_also: ['postponed'],
        date_also: [null, '2025-06-07'],
        counts: [count('body', 'UA', 1212)],
        categories: ['bodies'],
        sides: ['RU', 'UA'],
        place_also: ['Belarus', null],
      }),
      event('list-handover', 'reported-done', '2025-06-06', {
        status_also: ['disputed'],
        counts: [pow('RU', 640, { what_also: ['person'] })],
        counts_ok: [pow('UA', 640)],
      }),
      event('body-repatriation', 'announced', null, { optional: true }),
    ],
  },
  {
    id: 'ten-en-06',
    lang: 'en',
    published: '2024-10-02',
    text: `FYI, from the press service:

Ukraine's human rights commissioner met his Russian counterpart in Minsk on Monday, 30 September, the two handing each other lists of prisoners as well as letters from home. Nine children will be reunited with relatives, six of them in Ukraine and three in Russia, under what Qatar, which hosted an earlier meeting in April, describes as an ongoing arrangement.

Kind regards,
Press desk`,
    gold: [
      main('negotiation-round', 'reported-done', '2024-09-30', {
        kind_also: ['list-handover'],
        place: 'Minsk',
        place_also: ['Belarus'],
        sides: ['UA'],
        sides_ok: ['RU', 'third', 'media'],
      }),
      event('list-handover', 'reported-done', '2024-09-30', {
        kind_also: ['negotiation-round'],
      }),
      event('child-return', 'announced', null, {
        counts: [count('child', 'UA', 6), count('child', 'RU', 3)],
      }),
      event('negotiation-round', 'reported-done', null, { optional: true }),
    ],
  },
  near(
    'ten-en-n1',
    'en',
    '2025-04-02',
    'offer-without-event',
    `Vatican offers its good offices

The Holy See stands ready to help bring captives home, Cardinal Matteo Zuppi said after a meeting with families of missing soldiers. He has carried lists between the two capitals before, he recalled, and would do so again if asked. Neither Kyiv nor Moscow has replied publicly.

Campaigners say thousands of civilians are still held in Russian jails without charge.`,
  ),
  near(
    'ten-en-n2',
    'en',
    '2025-08-20',
    'unrelated-military',
    `Russia says it captured two villages

The Defence Ministry in Moscow said its troops had taken two settlements in the Donetsk region and 18 Ukrainian soldiers prisoner. Kyiv's General Staff reported 134 clashes along the front over the past day. In Kharkiv the bodies of three people were recovered from under rubble after Monday's drone strike, which injured 17, among them six children, the regional governor said.`,
  ),
];
