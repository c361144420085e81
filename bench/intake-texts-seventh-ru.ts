import { count, event, type GoldText, main, near, pow } from './intake-gold.ts';

/** The Russian third of the seventh own set, written and committed before the reader saw it. Data, all sentences invented. */
export const SEVENTH_RU: readonly GoldText[] = [
  {
    id: 'sev-ru-01',
    lang: 'ru',
    published: '2025-08-24',
    text: `❗️Министерство обороны Российской Федерации

В результате переговорного процесса 24 августа с подконтрольной киевскому режиму территории возвращены 146 российских военнослужащих. Взамен переданы 146 военнопленных ВСУ. Кроме того, возвращены восемь граждан РФ — жителей Курской области, незаконно удерживаемых киевским режимом.

Посреднические усилия гуманитарного характера оказали ОАЭ и США.`,
    gold: [
      main('exchange', 'reported-done', '2025-08-24', {
        counts: [pow('RU', 146), pow('UA', 146), count('civilian', 'RU', 8, { what_also: ['person'] })],
        categories: ['civilians'],
        formula_also: ['N-for-N', 'one-to-one'],
        mediators: ['United Arab Emirates', 'United States'],
        sides: ['RU'],
      }),
    ],
  },
  {
    id: 'sev-ru-02',
    lang: 'ru',
    published: '2025-07-17',
    text: `Мединский отчитался о передаче тел

Еще тысяча погибших солдат ВСУ отправлена сегодня Киеву, написал в Telegram глава российской переговорной группы. Навстречу приехали рефрижераторы с 19 нашими. «Действуем строго по договоренностям, достигнутым в Стамбуле», — добавил помощник президента.`,
    gold: [
      main('body-repatriation', 'reported-done', '2025-07-17', {
        counts: [count('body', 'UA', 1000), count('body', 'RU', 19)],
        categories: ['bodies'],
        sides: ['RU'],
      }),
      event('agreement', 'announced', null, { optional: true, place: 'Istanbul' }),
      event('negotiation-round', 'reported-done', null, { optional: true, place: 'Istanbul' }),
    ],
  },
  {
    id: 'sev-ru-03',
    lang: 'ru',
    published: '2025-04-20',
    text: `«246 на 246»: под Пасху на границе с Белоруссией прошел крупнейший обмен весны. Каждая из сторон вдобавок вернула раненых: Киеву отдали 31 тяжелого, а домой, в Россию, поехали 15. Обмен состоялся в субботу; его детали согласовали при посредничестве Абу-Даби, сообщили в Минобороны.`,
    gold: [
      main('exchange', 'reported-done', '2025-04-19', {
        counts: [pow('UA', 246, { what_also: ['person'] }), pow('RU', 246, { what_also: ['person'] })],
        counts_ok: [pow('UA', 31), pow('RU', 15), count('person', 'UA', 31), count('person', 'RU', 15)],
        categories: ['wounded'],
        formula: 'N-for-N',
        place: 'Belarus',
        place_also: [null],
        mediators: ['United Arab Emirates'],
        sides: ['RU'],
      }),
      event('agreement', 'announced', null, { optional: true }),
    ],
  },
  {
    id: 'sev-ru-04',
    lang: 'ru',
    published: '2024-12-05',
    text: `Как удалось выяснить «Ъ», на этой неделе в Минске виделись омбудсмены. Итог: 4 декабря Москалькова забрала домой девять жителей Курской области, которых вывезли в Сумы после августа. Белорусская сторона обеспечила проезд. Кроме людей, привезли корреспонденцию для пленных.`,
    gold: [
      main('civilian-return', 'reported-done', '2024-12-04', {
        counts: [count('civilian', 'RU', 9)],
        categories: ['civilians'],
        place: 'Minsk',
        place_also: [null, 'Belarus'],
        mediators: ['Belarus'],
        sides: ['media'],
        sides_ok: ['RU'],
      }),
      event('negotiation-round', 'reported-done', null, { optional: true, place: 'Minsk' }),
    ],
  },
  {
    id: 'sev-ru-05',
    lang: 'ru',
    published: '2025-06-08',
    text: `Кто сорвал обмен? Версии расходятся

В Кремле настаивают: в субботу рефрижераторы с телами 1212 украинских солдат стояли на границе, но принимать их никто не явился, а обмен ранеными Киев отложил без объяснения причин. Украинская сторона называет эти слова грязной игрой — даты, по версии Коордштаба, никто не согласовывал.`,
    gold: [
      main('body-repatriation', 'disputed', '2025-06-07', {
        status_also: ['postponed'],
        kind_also: ['exchange'],
        date_also: [null],
        counts: [count('body', 'UA', 1212)],
        categories: ['bodies'],
        sides: ['RU', 'UA'],
      }),
      event('exchange', 'disputed', null, {
        kind_also: ['body-repatriation'],
        status_also: ['postponed'],
        date_also: ['2025-06-07'],
        categories: ['wounded'],
      }),
    ],
  },
  {
    id: 'sev-ru-06',
    lang: 'ru',
    published: null,
    text: `Львова-Белова: в семьи на Украине уехали трое детей, еще двое прибыли оттуда к отцу в Ростов. Воссоединение прошло 12 марта 2025 года при участии катарских дипломатов. Уполномоченная поблагодарила всех, кто, цитата, «не делает политику из детских слез».`,
    gold: [
      main('child-return', 'reported-done', '2025-03-12', {
        counts: [count('child', 'UA', 3), count('child', 'RU', 2)],
        categories: ['children'],
        mediators: ['Qatar'],
        sides: ['RU'],
      }),
    ],
  },
  {
    id: 'sev-ru-07',
    lang: 'ru',
    published: '2025-05-07',
    text: `Пятый обмен с начала года. В рамках обмена во вторник домой отправились 205 украинских военнослужащих; Россия приняла ровно столько же своих. Об этом пишет Reuters со ссылкой на оба ведомства. Эмираты, выступившие посредником, подсчитали: с их помощью на свободу вышли уже 4 181 человек.`,
    gold: [
      main('exchange', 'reported-done', '2025-05-06', {
        counts: [pow('UA', 205), pow('RU', 205)],
        formula_also: ['one-to-one', 'N-for-N'],
        mediators: ['United Arab Emirates'],
        sides: ['UA', 'RU'],
        sides_ok: ['media', 'third'],
      }),
    ],
  },
  {
    id: 'sev-ru-08',
    lang: 'ru',
    published: '2025-06-03',
    text: `Итоги второго дня: о чем условились в «Чирагане»

Вчерашняя встреча делегаций в Стамбуле закончилась без перемирия, зато с гуманитарным результатом. Менять будут тяжелораненых и тяжелобольных — всех на всех — и солдат до 25 лет; каждая сторона вернет минимум по тысяче человек. Тела шести тысяч погибших Москва отдаст в одностороннем порядке.`,
    gold: [
      main('negotiation-round', 'reported-done', '2025-06-02', {
        kind_also: ['agreement'],
        place: 'Istanbul',
      }),
      event('agreement', 'announced', '2025-06-02', {
        kind_also: ['exchange', 'negotiation-round'],
        date_also: [null],
        counts: [],
        counts_ok: [
          pow('UA', 1000),
          pow('RU', 1000),
          count('person', 'UA', 1000),
          count('person', 'RU', 1000),
          count('body', 'UA', 6000),
        ],
        categories: ['wounded', 'seriously-ill', 'under-25', 'bodies'],
        formula_also: ['all-for-all'],
        place: 'Istanbul',
      }),
      event('body-repatriation', 'announced', null, {
        optional: true,
        counts: [count('body', 'UA', 6000)],
      }),
      event('exchange', 'announced', null, { optional: true }),
    ],
  },
  {
    id: 'sev-ru-09',
    lang: 'ru',
    published: '2025-10-22',
    text: `По информации Telegram-канала, близкого к силовикам, следующий обмен намечен на пятницу: обсуждают 120 человек с каждой стороны, в основном срочников. Ни Москва, ни Киев этого официально не подтверждали.`,
    gold: [
      main('exchange', 'announced', '2025-10-24', {
        counts: [
          count('person', 'UA', 120, { what_also: ['pow'] }),
          count('person', 'RU', 120, { what_also: ['pow'] }),
        ],
        categories: ['conscripts'],
        formula_also: ['one-to-one', 'N-for-N'],
        sides: ['anonymous'],
        sides_ok: ['media'],
      }),
    ],
  },
  {
    id: 'sev-ru-10',
    lang: 'ru',
    published: '2024-10-19',
    text: `Журналист, медик и 95 бойцов: кто вышел на волю

Вчера вечером через границу перевели девяносто пять украинцев, в том числе правозащитника, захваченного в Запорожье. Многие отсидели больше двух лет. Президент Украины показал кадры встречи. В Минобороны РФ отметили, что российских солдат тоже 95 и все находятся в Белоруссии.`,
    gold: [
      main('exchange', 'reported-done', '2024-10-18', {
        counts: [pow('UA', 95, { what_also: ['person'] }), pow('RU', 95)],
        formula_also: ['one-to-one', 'N-for-N'],
        categories_ok: ['civilians'],
        sides: ['UA', 'RU'],
      }),
    ],
  },
  {
    id: 'sev-ru-11',
    lang: 'ru',
    published: '2026-03-03',
    text: `Саралиев подтвердил РИА Новости: очередная передача останков военнослужащих запланирована на конец недели. В прошлый раз, 26 февраля, Украина получила 1000 тел, Россия — 35. Цифры предстоящей акции депутат назвать отказался.`,
    gold: [
      main('body-repatriation', 'announced', null, { categories: ['bodies'], sides: ['RU'] }),
      event('body-repatriation', 'reported-done', '2026-02-26', {
        counts: [count('body', 'UA', 1000), count('body', 'RU', 35)],
        categories: ['bodies'],
      }),
    ],
  },
  near(
    'sev-ru-n1',
    'ru',
    '2025-11-13',
    'talks-without-event',
    `Контакты по гуманитарному треку с Киевом не прерваны, сообщил журналистам пресс-секретарь президента. По его словам, омбудсмены и военные на связи, тема пленных постоянно в повестке. О сроках возобновления обменов говорить рано.`,
  ),
  near(
    'sev-ru-n2',
    'ru',
    '2025-09-30',
    'unrelated-military',
    `Суд в Ростове-на-Дону приговорил пятерых пленных азовцев к срокам от 15 до 22 лет. Обвинение утверждало, что они обстреливали Мариуполь весной 2022 года. Адвокаты подали жалобу. Ранее за решетку отправили еще 23 военнослужащих этого подразделения.`,
  ),
  near(
    'sev-ru-n3',
    'ru',
    '2025-12-31',
    'cumulative-total',
    `Москалькова подвела итоги: за год на родину удалось вернуть 2080 российских военных и 171 гражданского. Проведено десять обменов. Семьям передали свыше 8 тысяч писем. Омбудсмен надеется, что в новом году таких радостных встреч будет больше.`,
  ),
  near(
    'sev-ru-n4',
    'ru',
    '2025-10-13',
    'other-parties',
    `Первые двадцать заложников покинули сектор Газа утром в понедельник, взамен Израиль начал выпускать почти две тысячи палестинских заключенных. Автобусы с освобожденными прибыли в Рамаллу. В украинском МИД поздравили семьи с возвращением близких.`,
  ),
];
