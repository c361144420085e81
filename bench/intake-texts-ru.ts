import type { GoldText } from './intake-gold.ts';

/** Own texts in Russian with what a careful reader takes from them: data, long on purpose; all invented. */
export const RU_TEXTS: readonly GoldText[] = [
  {
    id: 'own-ru-01',
    lang: 'ru',
    published: '2025-08-24',
    text: `Минобороны РФ: 24 августа с подконтрольной киевскому режиму территории возвращены 146 российских военнослужащих

Взамен переданы 146 военнопленных ВСУ. Кроме того, возвращены восемь граждан России – жителей Курской области, незаконно удерживаемых Киевом.

В настоящее время военнослужащие и гражданские находятся на территории Республики Беларусь. ОАЭ и США оказали посреднические усилия гуманитарного характера.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2025-08-24',
        counts: [
          { what: 'pow', to: 'RU', number: 146, qualifier: 'exact' },
          { what: 'pow', to: 'UA', number: 146, qualifier: 'exact' },
          { what: 'civilian', to: 'RU', number: 8, qualifier: 'exact', what_also: ['person'] },
        ],
        categories: ['civilians'],
        formula: null,
        formula_also: ['N-for-N', 'one-to-one'],
        place: null,
        mediators: ['United Arab Emirates', 'United States'],
        sides: ['RU'],
      },
      { kind: 'civilian-return', status: 'reported-done', date: '2025-08-24', counts: [], optional: true },
    ],
  },
  {
    id: 'own-ru-02',
    lang: 'ru',
    published: '2025-05-16',
    text: `СТАМБУЛ, 16 мая. Россия и Украина договорились в ближайшее время обменять по тысяче пленных, сообщил по итогам переговоров глава российской делегации.

Встреча продолжалась около двух часов. Стороны также условились изложить своё видение возможного прекращения огня. Глава украинской делегации подтвердил: дата обмена уже определена, но называть её рано.`,
    gold: [
      {
        main: true,
        kind: 'agreement',
        kind_also: ['exchange'],
        status: 'announced',
        date: '2025-05-16',
        date_also: [null],
        counts: [
          { what: 'pow', to: 'UA', number: 1000, qualifier: 'exact' },
          { what: 'pow', to: 'RU', number: 1000, qualifier: 'exact' },
        ],
        categories: [],
        formula: null,
        formula_also: ['N-for-N', 'one-to-one'],
        place: 'Istanbul',
        place_also: [null],
        mediators: [],
        sides: ['RU', 'UA'],
      },
      {
        kind: 'negotiation-round',
        status: 'reported-done',
        date: '2025-05-16',
        date_also: [null],
        counts: [],
        optional: true,
      },
      { kind: 'exchange', status: 'announced', date: null, counts: [], optional: true },
    ],
  },
  {
    id: 'own-ru-03',
    lang: 'ru',
    published: '2025-11-20',
    text: `Россия передала Украине тысячу тел погибших

В четверг Москва передала украинской стороне тела 1000 погибших военных, получив взамен останки 30 россиян. Об этом «Вымышленным известиям» рассказал член парламентской координационной группы.

Прошлая репатриация состоялась 23 октября: тогда Киев принял 1000 тел, а Россия – 31.`,
    gold: [
      {
        main: true,
        kind: 'body-repatriation',
        status: 'reported-done',
        date: '2025-11-20',
        counts: [
          { what: 'body', to: 'UA', number: 1000, qualifier: 'exact' },
          { what: 'body', to: 'RU', number: 30, qualifier: 'exact' },
        ],
        categories: ['bodies'],
        formula: null,
        place: null,
        mediators: [],
        sides: ['RU'],
        sides_ok: ['media', 'anonymous'],
      },
      {
        kind: 'body-repatriation',
        status: 'reported-done',
        date: '2025-10-23',
        counts: [
          { what: 'body', to: 'UA', number: 1000, qualifier: 'exact' },
          { what: 'body', to: 'RU', number: 31, qualifier: 'exact' },
        ],
      },
    ],
  },
  {
    id: 'own-ru-04',
    lang: 'ru',
    published: '2022-09-22',
    text: `Ночью Украина и Россия провели крупнейший обмен: 215 украинцев, среди которых командиры «Азовстали», в обмен на 55 россиян и одного политика

Переговоры велись при посредничестве Турции и Саудовской Аравии. Пять командиров до конца войны останутся под защитой Анкары, десять иностранцев вылетели в Эр-Рияд.

В Минобороны России подтвердили возвращение 55 военных.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: null,
        date_also: ['2022-09-21', '2022-09-22'],
        counts: [
          { what: 'person', to: 'UA', number: 215, qualifier: 'exact', what_also: ['pow'] },
          { what: 'pow', to: 'RU', number: 55, qualifier: 'exact', what_also: ['person'] },
        ],
        counts_ok: [
          { what: 'person', to: 'UA', number: 10 },
          { what: 'person', to: 'RU', number: 55 },
          { what: 'person', to: 'RU', number: 1 },
          { what: 'civilian', to: 'RU', number: 1 },
        ],
        categories: [],
        categories_ok: ['officers'],
        formula: null,
        formula_also: ['N-for-N'],
        place: null,
        mediators: ['Türkiye', 'Saudi Arabia'],
        sides: ['RU'],
        sides_ok: ['UA', 'media'],
      },
    ],
  },
  {
    id: 'own-ru-05',
    lang: 'ru',
    published: '2024-06-25',
    text: `Из украинского плена вернулись 90 военных

Обмен прошёл сегодня по формуле «90 на 90», уточнили в оборонном ведомстве. Каждому из освобождённых в плену грозила смертельная опасность, подчёркивают военные.

Посредниками вновь стали Эмираты. Самолёты ВКС доставят бойцов в Москву.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2024-06-25',
        counts: [
          { what: 'pow', to: 'RU', number: 90, qualifier: 'exact' },
          { what: 'pow', to: 'UA', number: 90, qualifier: 'exact' },
        ],
        categories: [],
        formula: 'N-for-N',
        place: null,
        mediators: ['United Arab Emirates'],
        sides: ['RU'],
      },
    ],
  },
  {
    id: 'own-ru-06',
    lang: 'ru',
    published: '2025-04-30',
    text: `Детский омбудсмен: четверо ребят воссоединились с родными

Трое мальчиков уехали к родственникам на Украину, девочку привезли к отцу в Подмосковье. Передачу организовали при содействии Катара в посольстве этой страны в Москве.

Уполномоченная по правам ребёнка России Агния Несуществующая поблагодарила катарских коллег. Всего с начала спецоперации, по её словам, с близкими воссоединились больше сотни детей.`,
    gold: [
      {
        main: true,
        kind: 'child-return',
        status: 'reported-done',
        date: null,
        date_also: ['2025-04-30'],
        counts: [],
        counts_ok: [
          { what: 'child', to: 'UA', number: 3 },
          { what: 'child', to: 'UA', number: 4 },
          { what: 'child', to: 'RU', number: 1 },
          { what: 'child', to: 'RU', number: 4 },
        ],
        categories: ['children'],
        formula: null,
        place: 'Moscow',
        mediators: ['Qatar'],
        sides: ['RU'],
      },
    ],
  },
  {
    id: 'own-ru-07',
    lang: 'ru',
    published: '2025-06-26',
    text: `Очередная группа военных вернулась домой

26 июня в соответствии с договорённостями, достигнутыми 2 июня в Стамбуле, с территории, подконтрольной Киеву, вернули очередную группу российских солдат. Взамен передана группа пленных ВСУ. Численность групп ведомство не приводит.

Украинский Координационный штаб пишет, что домой едут тяжелораненые и тяжелобольные, многие провели в неволе больше трёх лет.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2025-06-26',
        counts: [],
        categories: ['wounded', 'seriously-ill'],
        formula: null,
        place: null,
        mediators: [],
        sides: ['UA'],
        sides_ok: ['RU', 'media'],
      },
      { kind: 'agreement', status: 'announced', date: '2025-06-02', counts: [], place: 'Istanbul' },
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
    id: 'own-ru-08',
    lang: 'ru',
    published: '2024-10-19',
    text: `Омбудсмен: обмен 18 октября готовили три месяца

В пятницу из плена освободили 95 украинцев, из них 34 защитника «Азовстали». Россия получила столько же своих военных. Украинский омбудсмен рассказал, что пожизненно осуждённых среди вернувшихся 28 человек.

Это уже второй обмен за октябрь.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2024-10-18',
        counts: [
          { what: 'person', to: 'UA', number: 95, qualifier: 'exact', what_also: ['pow'] },
          { what: 'pow', to: 'RU', number: 95, qualifier: 'exact', what_also: ['person'] },
        ],
        counts_ok: [
          { what: 'pow', to: 'UA', number: 34 },
          { what: 'person', to: 'UA', number: 28 },
          { what: 'pow', to: 'UA', number: 28 },
        ],
        categories: [],
        formula: null,
        formula_also: ['N-for-N', 'one-to-one'],
        place: null,
        mediators: [],
        sides: ['UA'],
      },
    ],
  },
  {
    id: 'own-ru-09',
    lang: 'ru',
    published: '2024-11-22',
    text: `46 жителей Суджанского района вернулись на Родину

Уполномоченный по правам человека в РФ сообщила, что накануне через Белоруссию домой приехали 46 мирных жителей приграничья, 12 из них – дети. Людей вывезли на Сумщину после вторжения ВСУ.

Договориться удалось с помощью белорусских коллег и Красного Креста.`,
    gold: [
      {
        main: true,
        kind: 'civilian-return',
        status: 'reported-done',
        date: '2024-11-21',
        counts: [{ what: 'civilian', to: 'RU', number: 46, qualifier: 'exact' }],
        counts_ok: [{ what: 'child', to: 'RU', number: 12 }],
        categories: ['civilians'],
        categories_ok: ['children'],
        formula: null,
        place: null,
        place_also: ['Belarus'],
        mediators: ['Belarus', 'ICRC'],
        sides: ['RU'],
      },
    ],
  },
  {
    id: 'own-ru-10',
    lang: 'ru',
    published: '2025-06-09',
    text: `Обмен пленными между Россией и Украиной начался

Первая группа военных моложе 25 лет уже дома, подтвердили обе стороны 9 июня. Президент Украины заявил, что обмен пройдёт в несколько этапов в ближайшие дни и затронет раненых, тяжелораненых и молодёжь.

Точные цифры назовут по завершении всего обмена.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2025-06-09',
        counts: [],
        categories: ['under-25'],
        categories_ok: ['wounded', 'seriously-ill'],
        formula: null,
        place: null,
        mediators: [],
        sides: ['UA'],
        sides_ok: ['RU', 'media'],
      },
      { kind: 'exchange', status: 'announced', date: null, counts: [], optional: true },
    ],
  },
  {
    id: 'own-ru-11',
    lang: 'ru',
    published: '2025-06-07',
    text: `На границе ждут рефрижераторы

Первый замглавы ГУ Генштаба: колонна с телами 1212 солдат ВСУ прибыла в точку обмена в пятницу. Украина неожиданно отложила приёмку на неопределённый срок, отметил генерал.

Одновременно Киеву передан список из 640 пленных – раненых, тяжелобольных и молодых людей. В украинском Координационном штабе эти утверждения отвергли: дату, по их словам, не согласовывали.`,
    gold: [
      {
        main: true,
        kind: 'body-repatriation',
        status: 'disputed',
        status_also: ['postponed'],
        date: null,
        date_also: ['2025-06-06', '2025-06-07'],
        counts: [{ what: 'body', to: 'UA', number: 1212, qualifier: 'exact' }],
        categories: ['bodies'],
        formula: null,
        place: null,
        place_also: ['border'],
        mediators: [],
        sides: ['RU', 'UA'],
      },
      {
        kind: 'list-handover',
        status: 'disputed',
        date: null,
        date_also: ['2025-06-06', '2025-06-07'],
        counts: [{ what: 'pow', to: 'UA', number: 640, qualifier: 'exact' }],
      },
    ],
  },
  {
    id: 'own-ru-12',
    lang: 'ru',
    published: '2026-01-29',
    text: `Помощник президента сообщил о передаче 1000 тел

«Сегодня в рамках достигнутых договорённостей украинской стороне передана 1000 тел погибших солдат ВСУ. России переданы тела 38 погибших солдат», – говорится в его телеграм-канале.

Предыдущая передача прошла 19 декабря по формуле «1003 на 26».`,
    gold: [
      {
        main: true,
        kind: 'body-repatriation',
        status: 'reported-done',
        date: '2026-01-29',
        counts: [
          { what: 'body', to: 'UA', number: 1000, qualifier: 'exact' },
          { what: 'body', to: 'RU', number: 38, qualifier: 'exact' },
        ],
        categories: ['bodies'],
        formula: null,
        place: null,
        mediators: [],
        sides: ['RU'],
      },
      {
        kind: 'body-repatriation',
        status: 'reported-done',
        date: '2025-12-19',
        counts: [
          { what: 'body', to: 'UA', number: 1003, qualifier: 'exact' },
          { what: 'body', to: 'RU', number: 26, qualifier: 'exact' },
        ],
      },
    ],
  },
  {
    id: 'own-ru-13',
    lang: 'ru',
    published: '2026-02-05',
    text: `Абу-Даби, 5 февраля. Вторая встреча трёх делегаций завершилась договорённостью об обмене

По 157 пленных с каждой стороны – таков первый за пять месяцев обмен. О нём объявил американский спецпосланник; несколько часов спустя Минобороны РФ подтвердило возвращение 157 военных и трёх жителей Курской области.

Третий раунд переговоров пройдёт в Женеве 17 февраля.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        kind_also: ['agreement'],
        status: 'reported-done',
        status_also: ['announced'],
        date: '2026-02-05',
        date_also: [null],
        counts: [
          { what: 'pow', to: 'UA', number: 157, qualifier: 'exact' },
          { what: 'pow', to: 'RU', number: 157, qualifier: 'exact' },
          { what: 'civilian', to: 'RU', number: 3, qualifier: 'exact' },
        ],
        categories: ['civilians'],
        formula: null,
        formula_also: ['N-for-N', 'one-to-one'],
        place: null,
        place_also: ['Abu Dhabi'],
        mediators: [],
        mediators_ok: ['United States'],
        sides: ['third', 'RU'],
      },
      {
        kind: 'agreement',
        status: 'announced',
        date: '2026-02-05',
        date_also: [null],
        counts: [],
        optional: true,
      },
      {
        kind: 'negotiation-round',
        status: 'reported-done',
        date: '2026-02-05',
        date_also: [null],
        counts: [],
        optional: true,
      },
      { kind: 'negotiation-round', status: 'announced', date: '2026-02-17', counts: [], place: 'Geneva' },
    ],
  },
  {
    id: 'own-ru-14',
    lang: 'ru',
    published: '2025-01-15',
    text: `Обмен 25 на 25 при посредничестве Эмиратов

15 января домой вернулись двадцать пять российских военнослужащих, взамен переданы 25 военнопленных ВСУ. По информации украинского штаба, среди его граждан – тяжелобольные и раненые, а также один гражданский.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2025-01-15',
        counts: [
          { what: 'pow', to: 'RU', number: 25, qualifier: 'exact' },
          { what: 'pow', to: 'UA', number: 25, qualifier: 'exact' },
          { what: 'civilian', to: 'UA', number: 1, qualifier: 'exact' },
        ],
        categories: ['wounded', 'seriously-ill', 'civilians'],
        formula: 'N-for-N',
        place: null,
        mediators: ['United Arab Emirates'],
        sides: ['UA'],
        sides_ok: ['RU', 'media'],
      },
    ],
  },
  {
    id: 'own-ru-15',
    lang: 'ru',
    published: '2025-09-09',
    text: `Песчаный-Вымышленный: обмены будут продолжены

Москва заинтересована в продолжении гуманитарного трека, заявил официальный представитель Кремля. «Работа идёт, контакты между ведомствами есть, как только будет что объявить, мы объявим», – сказал он журналистам.`,
    near_miss: 'promise-without-event',
    gold: [],
  },
  {
    id: 'own-ru-16',
    lang: 'ru',
    published: '2025-03-02',
    text: `Сколько тел вернула Украина с начала года

С начала 2025 года Украине передали более 2 тысяч тел погибших, подсчитали журналисты. За 2024 год — 3,5 тысячи. Экспертам предстоит провести десятки тысяч исследований ДНК, очередь в лабораториях растянулась на месяцы.`,
    near_miss: 'cumulative-total',
    gold: [],
  },
  {
    id: 'own-ru-17',
    lang: 'ru',
    published: '2024-12-09',
    text: `Венгрия предложила рождественский обмен

Будапешт выступил с инициативой обменять около 700 военнопленных и объявить перемирие на Рождество. В Киеве отметили, что ни о чём подобном Венгрию не просили. Кремль заявил, что предложение изучают.`,
    near_miss: 'offer-without-event',
    gold: [],
  },
  {
    id: 'own-ru-18',
    lang: 'ru',
    published: '2025-07-03',
    text: `Штурмовики взяли в плен 12 солдат противника

Бойцы бригады освободили посёлок и взяли в плен двенадцать украинских солдат, рассказали в Минобороны. Уничтожены шесть бронемашин и склад. Тела своих погибших противник оставил на позициях.`,
    near_miss: 'unrelated-military',
    gold: [],
  },
  {
    id: 'own-ru-19',
    lang: 'ru',
    published: '2025-04-13',
    text: `Украинский омбудсмен опроверг сообщения о пасхальном обмене

В соцсетях распространяют слух, будто на Пасху состоится обмен «500 на 500». «Это неправда, не верьте анонимным каналам», – написал уполномоченный Украины по правам человека Кузьма Небывальщиков.`,
    near_miss: 'denial',
    gold: [],
  },
  {
    id: 'own-ru-20',
    lang: 'ru',
    published: '2023-04-10',
    text: `Понедельник, 10 апреля: большой обмен

Из российского плена освобождены 80 мужчин и 20 женщин, пишет глава украинского офиса президента. Российская сторона сообщает о возвращении 106 своих военнослужащих.

Военный эксперт Прохор Придуманный считает, что до лета обмены продолжатся, но точных цифр никто не назовёт.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2023-04-10',
        counts: [{ what: 'pow', to: 'RU', number: 106, qualifier: 'exact' }],
        counts_ok: [
          { what: 'person', to: 'UA', number: 80 },
          { what: 'person', to: 'UA', number: 20 },
          { what: 'pow', to: 'UA', number: 80 },
          { what: 'pow', to: 'UA', number: 20 },
        ],
        categories: ['women'],
        formula: null,
        place: null,
        mediators: [],
        sides: ['UA', 'RU'],
        sides_ok: ['media'],
      },
    ],
  },
  {
    id: 'own-ru-21',
    lang: 'ru',
    published: '2025-08-07',
    text: `Киеву предложили забрать тысячу пленных. Список опубликован

6 августа глава российской переговорной группы обнародовал и передал украинской стороне список из 1000 пленных солдат ВСУ, от которых, по его словам, Украина отказывается.

В Координационном штабе назвали публикацию манипуляцией.`,
    gold: [
      {
        main: true,
        kind: 'list-handover',
        status: 'reported-done',
        status_also: ['disputed'],
        date: '2025-08-06',
        counts: [{ what: 'pow', to: 'UA', number: 1000, qualifier: 'exact' }],
        categories: [],
        formula: null,
        place: null,
        mediators: [],
        sides: ['RU', 'UA'],
      },
      { kind: 'exchange', status: 'announced', date: null, counts: [], optional: true },
    ],
  },
  {
    id: 'own-ru-22',
    lang: 'ru',
    published: null,
    text: `Опубликовано: 29.06.2024

Десять гражданских вернулись в Украину

28 июня из России и Белоруссии возвращены десять гражданских украинцев, в том числе двое священников и бывший депутат. Посредником выступил Ватикан, отметил президент Украины. Некоторых удерживали с 2017 года.`,
    gold: [
      {
        main: true,
        kind: 'civilian-return',
        kind_also: ['exchange'],
        status: 'reported-done',
        date: '2024-06-28',
        counts: [{ what: 'civilian', to: 'UA', number: 10, qualifier: 'exact', what_also: ['person'] }],
        categories: ['civilians'],
        formula: null,
        place: null,
        mediators: ['Holy See'],
        sides: ['UA'],
      },
    ],
  },
  {
    id: 'own-ru-23',
    lang: 'ru',
    published: '2025-10-02',
    text: `Двести пять человек вернулись в Украину, в том числе 20 гражданских — Коордштаб

Сегодня состоялся 69-й обмен. Из плена возвращены 185 защитников и защитниц; среди них двое офицеров. Все они защищали страну на разных направлениях, большинство находилось в неволе с 2022 года.

Обмен стал частью стамбульских соглашений.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2025-10-02',
        counts: [
          { what: 'person', to: 'UA', number: 205, qualifier: 'exact' },
          { what: 'pow', to: 'UA', number: 185, qualifier: 'exact' },
          { what: 'civilian', to: 'UA', number: 20, qualifier: 'exact' },
        ],
        counts_ok: [{ what: 'pow', to: 'UA', number: 2 }],
        categories: ['civilians', 'officers'],
        categories_ok: ['women'],
        formula: null,
        place: null,
        mediators: [],
        sides: ['UA'],
      },
    ],
  },
];
