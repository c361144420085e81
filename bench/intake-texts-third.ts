import type { GoldText } from './intake-gold.ts';

/** A third own set, written when the rules were done; scored once before any rule was changed because of it. Data, all invented. */
export const THIRD_TEXTS: readonly GoldText[] = [
  {
    id: 'three-uk-01',
    lang: 'uk',
    published: '2024-07-17',
    text: `Ще 95 наших повернулися з полону – 54-й обмін від початку великої війни

Обмін між Україною та РФ пройшов у середу, 17 липня. Звільнено 95 воїнів: бійців бригади «Вигадана», прикордонників, морських піхотинців. Чимало з них схудли на десятки кілограмів.

Це вже п'ята домовленість за участі ОАЕ цього року, нагадали в Координаційному штабі. Міноборони Росії підтвердило обмін за схемою 95 на 95.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2024-07-17',
        counts: [
          { what: 'pow', to: 'UA', number: 95, qualifier: 'exact' },
          { what: 'pow', to: 'RU', number: 95, qualifier: 'exact' },
        ],
        categories: [],
        formula: 'N-for-N',
        place: null,
        mediators: ['United Arab Emirates'],
        sides: ['UA', 'RU'],
      },
    ],
  },
  {
    id: 'three-uk-02',
    lang: 'uk',
    published: '2025-03-28',
    text: `В Україну доставлено 909 тіл

Сьогодні тривали заходи з репатріації, внаслідок яких держава отримала 909 тіл полеглих. Транспортування до експертних установ забезпечують Збройні Сили.

Минулого разу, 14 лютого, повернули 757 загиблих.`,
    gold: [
      {
        main: true,
        kind: 'body-repatriation',
        status: 'reported-done',
        date: '2025-03-28',
        counts: [{ what: 'body', to: 'UA', number: 909, qualifier: 'exact' }],
        categories: ['bodies'],
        formula: null,
        place: null,
        mediators: [],
        sides: [],
        sides_ok: ['UA', 'media'],
      },
      { kind: 'body-repatriation', status: 'reported-done', date: '2025-02-14', counts: [] },
    ],
  },
  {
    id: 'three-uk-03',
    lang: 'uk',
    published: '2025-10-03',
    text: `Юнак, якого примушували взяти російський паспорт, уже в Києві

За ініціативою Президента додому повернули ще одинадцять дітей та підлітків із тимчасово окупованих територій. Серед них – хлопець 17 років, до якого приходили з військкомату. Про це поінформував керівник Офісу Президента.`,
    gold: [
      {
        main: true,
        kind: 'child-return',
        status: 'reported-done',
        date: null,
        date_also: ['2025-10-03'],
        counts: [{ what: 'child', to: 'UA', number: 11, qualifier: 'exact' }],
        categories: ['children'],
        formula: null,
        place: null,
        mediators: [],
        sides: ['UA'],
      },
    ],
  },
  {
    id: 'three-uk-04',
    lang: 'uk',
    published: '2026-01-12',
    text: `Обміни на паузі: що кажуть у Коордштабі

Від жовтня жодного великого обміну не відбулося, і родини дедалі частіше виходять на акції. У штабі пояснюють, що Москва затягує узгодження. Перемовини ведуться, зокрема за посередництва третіх країн, але називати строки передчасно.`,
    near_miss: 'talks-without-event',
    gold: [],
  },
  {
    id: 'three-uk-05',
    lang: 'uk',
    published: '2023-11-02',
    text: `Чотири роки за ґратами: історія звільненого кримчанина

Він вийшов із колонії, відбувши весь строк, і дістався Херсонщини через Грузію. «Мене ніхто не міняв, я просто дочекався кінця вироку», – каже чоловік. Тепер він допомагає сім'ям полонених.`,
    near_miss: 'comment',
    gold: [],
  },
  {
    id: 'three-uk-06',
    lang: 'uk',
    published: '2025-05-16',
    text: `Після трьох років перерви: зустріч у Стамбулі завершилась

Сьогодні в палаці Долмабахче відбулися прямі переговори України й Росії. Міністр оборони України повідомив: домовилися про обмін «тисяча на тисячу». Дата відома, але її не оголошують.`,
    gold: [
      {
        main: true,
        kind: 'negotiation-round',
        kind_also: ['agreement'],
        status: 'reported-done',
        status_also: ['announced'],
        date: '2025-05-16',
        counts: [],
        counts_ok: [
          { what: 'pow', to: 'UA', number: 1000 },
          { what: 'pow', to: 'RU', number: 1000 },
        ],
        categories: [],
        formula: null,
        formula_also: ['N-for-N'],
        place: 'Istanbul',
        place_also: [null],
        mediators: [],
        sides: ['UA'],
      },
      {
        kind: 'agreement',
        kind_also: ['exchange'],
        status: 'announced',
        date: null,
        date_also: ['2025-05-16'],
        counts: [],
        formula: 'N-for-N',
      },
      { kind: 'exchange', status: 'announced', date: null, counts: [], optional: true },
    ],
  },
  {
    id: 'three-ru-01',
    lang: 'ru',
    published: '2024-09-14',
    text: `103 на 103: Россия и Украина обменялись пленными

Российские военные, попавшие в плен в Курской области, возвращены 14 сентября, сообщает Минобороны. Всего 103 человека, столько же передано Киеву.

Накануне, 13 сентября, состоялся другой обмен: тогда из российского плена вышли 49 украинцев.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2024-09-14',
        counts: [
          { what: 'pow', to: 'RU', number: 103, qualifier: 'exact', what_also: ['person'] },
          { what: 'pow', to: 'UA', number: 103, qualifier: 'exact', what_also: ['person'] },
        ],
        counts_ok: [
          { what: 'person', to: 'RU', number: 103 },
          { what: 'person', to: 'UA', number: 103 },
        ],
        categories: [],
        formula: 'N-for-N',
        place: null,
        mediators: [],
        sides: ['RU'],
      },
      {
        kind: 'exchange',
        status: 'reported-done',
        date: '2024-09-13',
        counts: [{ what: 'person', to: 'UA', number: 49, what_also: ['pow'] }],
      },
    ],
  },
  {
    id: 'three-ru-02',
    lang: 'ru',
    published: '2025-06-16',
    text: `Мнимый: передача тел завершена, Киев получил 6060

Россия сегодня закончила передавать погибших. Украинская сторона приняла последние 1248 тел, сообщил глава российской делегации на переговорах. Взамен отданы 51 тело российских солдат. В итоге Киеву переданы 6060 тел, Москве — 78.

В МВД Украины называют другую цифру: 1245.`,
    gold: [
      {
        main: true,
        kind: 'body-repatriation',
        status: 'reported-done',
        date: '2025-06-16',
        counts: [
          { what: 'body', to: 'UA', number: 1248, qualifier: 'exact' },
          { what: 'body', to: 'RU', number: 51, qualifier: 'exact' },
          { what: 'body', to: 'UA', number: 6060, qualifier: 'exact' },
        ],
        counts_ok: [
          { what: 'body', to: 'RU', number: 78 },
          { what: 'body', to: 'UA', number: 1245 },
        ],
        categories: ['bodies'],
        formula: null,
        place: null,
        mediators: [],
        sides: ['RU'],
        sides_ok: ['UA'],
      },
    ],
  },
  {
    id: 'three-ru-03',
    lang: 'ru',
    published: '2023-01-15',
    text: `Из плена освобождены 16 человек, сообщает Офис президента Украины

Как рассказал заместитель главы офиса, вернулись 8 гражданских, в том числе двое пожилых мужчин, и восемь военных.

Обмен готовили с прошлого года.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: null,
        date_also: ['2023-01-15', '2023-01-14'],
        counts: [
          { what: 'person', to: 'UA', number: 16, qualifier: 'exact', what_also: ['pow'] },
          { what: 'civilian', to: 'UA', number: 8, qualifier: 'exact' },
          { what: 'pow', to: 'UA', number: 8, qualifier: 'exact' },
        ],
        counts_ok: [{ what: 'person', to: 'UA', number: 2 }],
        categories: ['civilians'],
        formula: null,
        place: null,
        mediators: [],
        sides: ['UA'],
      },
    ],
  },
  {
    id: 'three-ru-04',
    lang: 'ru',
    published: '2025-08-29',
    text: `Сенатор: Россия готова к новым обменам телами

В ближайшее время Киеву могут передать ещё тысячу тел, если он согласится их принять, сказал сенатор Мирон Придуманный. По его мнению, украинские власти экономят на выплатах семьям.`,
    near_miss: 'offer-without-event',
    gold: [],
  },
  {
    id: 'three-ru-05',
    lang: 'ru',
    published: '2025-12-15',
    text: `Правозащитники подсчитали обмены

За 2025 год стороны обменяли около пяти тысяч военных, говорится в докладе. С февраля 2022 года — почти 14 тысяч. Авторы отмечают, что гражданских среди вернувшихся меньше трёх процентов.`,
    near_miss: 'cumulative-total',
    gold: [],
  },
  {
    id: 'three-ru-06',
    lang: 'ru',
    published: '2024-01-03',
    text: `После почти полугодового перерыва Россия и Украина обменялись пленными. Россия вернула 248 военнослужащих, Украина – 230 человек, из которых 224 военных и шестеро гражданских.

Произошло это 3 января при посредничестве ОАЭ. В предыдущий раз стороны меняли пленных 7 августа: Киев тогда получил 22 бойца.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2024-01-03',
        counts: [
          { what: 'pow', to: 'RU', number: 248, qualifier: 'exact' },
          { what: 'person', to: 'UA', number: 230, qualifier: 'exact' },
          { what: 'civilian', to: 'UA', number: 6, qualifier: 'exact' },
        ],
        counts_ok: [{ what: 'pow', to: 'UA', number: 224 }],
        categories: ['civilians'],
        formula: null,
        place: null,
        mediators: ['United Arab Emirates'],
        sides: [],
        sides_ok: ['media', 'UA', 'RU'],
      },
      {
        kind: 'exchange',
        status: 'reported-done',
        date: '2023-08-07',
        counts: [{ what: 'pow', to: 'UA', number: 22 }],
      },
    ],
  },
  {
    id: 'three-en-01',
    lang: 'en',
    published: '2025-05-06',
    text: `Ukraine and Russia exchange 205 prisoners each

Both armies welcomed home 205 of their own on Tuesday in the fifth swap of the year, officials said. Kyiv's Coordination Headquarters says most of the men were captured during the siege of Mariupol.

The UAE mediated. The previous exchange, on April 19, involved 277 Ukrainians.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2025-05-06',
        counts: [
          { what: 'pow', to: 'UA', number: 205, qualifier: 'exact' },
          { what: 'pow', to: 'RU', number: 205, qualifier: 'exact' },
        ],
        categories: [],
        formula: null,
        formula_also: ['N-for-N', 'one-to-one'],
        place: null,
        mediators: ['United Arab Emirates'],
        sides: ['UA'],
        sides_ok: ['anonymous', 'media'],
      },
      {
        kind: 'exchange',
        status: 'reported-done',
        date: '2025-04-19',
        counts: [{ what: 'person', to: 'UA', number: 277, what_also: ['pow'] }],
      },
    ],
  },
  {
    id: 'three-en-02',
    lang: 'en',
    published: '2024-06-01',
    text: `Russia hands over 212 bodies, receives 45

The remains of 212 Ukrainian servicemen have been repatriated, the government commissioner for missing persons announced on Friday. Russian state media, citing a lawmaker, reported that 45 bodies travelled in the opposite direction.`,
    gold: [
      {
        main: true,
        kind: 'body-repatriation',
        status: 'reported-done',
        date: '2024-05-31',
        date_also: [null],
        counts: [
          { what: 'body', to: 'UA', number: 212, qualifier: 'exact' },
          { what: 'body', to: 'RU', number: 45, qualifier: 'exact' },
        ],
        categories: ['bodies'],
        formula: null,
        place: null,
        mediators: [],
        sides: ['UA', 'RU'],
      },
    ],
  },
  {
    id: 'three-en-03',
    lang: 'en',
    published: '2025-06-20',
    text: `KYIV — Another group of ailing and injured soldiers came back to Ukraine on Friday, the latest in a string of handovers agreed in Istanbul on 2 June.

Neither government disclosed how many people were involved. A source in Moscow's negotiating team called the exchange "one for one".

Exchanges of the same kind took place on June 9, 10, 12, 14 and 19.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2025-06-20',
        counts: [],
        categories: ['wounded', 'seriously-ill'],
        formula: 'one-to-one',
        place: null,
        mediators: [],
        sides: ['anonymous'],
        sides_ok: ['RU', 'UA', 'media'],
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
      { kind: 'exchange', status: 'reported-done', date: '2025-06-09', counts: [] },
      { kind: 'exchange', status: 'reported-done', date: '2025-06-10', counts: [] },
      { kind: 'exchange', status: 'reported-done', date: '2025-06-12', counts: [] },
      { kind: 'exchange', status: 'reported-done', date: '2025-06-14', counts: [] },
      { kind: 'exchange', status: 'reported-done', date: '2025-06-19', counts: [] },
    ],
  },
  {
    id: 'three-en-04',
    lang: 'en',
    published: '2026-02-04',
    text: `Second day of talks set for Abu Dhabi

Negotiators from the United States, Ukraine and Russia met in the Emirati capital on Wednesday for a second round. The UAE hosts described the mood as constructive.

Prisoners are on the agenda, a Ukrainian official said, without giving details.`,
    gold: [
      {
        main: true,
        kind: 'negotiation-round',
        status: 'reported-done',
        date: '2026-02-04',
        counts: [],
        categories: [],
        formula: null,
        place: 'Abu Dhabi',
        place_also: ['United Arab Emirates', null],
        mediators: [],
        mediators_ok: ['United States', 'United Arab Emirates'],
        sides: ['third', 'UA'],
      },
      {
        kind: 'negotiation-round',
        status: 'announced',
        date: '2026-02-05',
        date_also: [null],
        counts: [],
        optional: true,
      },
    ],
  },
  {
    id: 'three-en-05',
    lang: 'en',
    published: '2025-04-02',
    text: `Pope renews appeal for prisoners

The Pope on Wednesday again called on Russia and Ukraine to release all prisoners of war before Easter. The Vatican has helped return some captives in the past. "Let every family be whole again," he told pilgrims.`,
    near_miss: 'offer-without-event',
    gold: [],
  },
  {
    id: 'three-en-06',
    lang: 'en',
    published: '2025-09-15',
    text: `Belarus releases 52 prisoners to Lithuania

Minsk freed 52 people, among them opposition figures, in a deal brokered by Washington, which lifted sanctions on the state airline. No one from Ukraine was among them.`,
    near_miss: 'other-parties',
    gold: [],
  },
  {
    id: 'three-en-07',
    lang: 'en',
    published: '2025-02-20',
    text: `Drone strike kills six prisoners, Moscow claims

Russia's defence ministry accused Kyiv of hitting a detention centre where captured Ukrainian soldiers were held. Ukraine rejected the accusation. Investigators are studying fragments of a missile.`,
    near_miss: 'unrelated-military',
    gold: [],
  },
  {
    id: 'three-en-08',
    lang: 'en',
    published: '2023-04-26',
    text: `44 Ukrainians freed in swap

Forty-two soldiers and two civilians came home in an exchange with Russia, Ukraine's presidential chief of staff wrote on Wednesday. Moscow said it got 40 troops back.

Among the Ukrainians are two officers. Some were wounded in captivity.`,
    gold: [
      {
        main: true,
        kind: 'exchange',
        status: 'reported-done',
        date: '2023-04-26',
        date_also: [null],
        counts: [
          { what: 'person', to: 'UA', number: 44, qualifier: 'exact', what_also: ['pow'] },
          { what: 'pow', to: 'UA', number: 42, qualifier: 'exact' },
          { what: 'civilian', to: 'UA', number: 2, qualifier: 'exact' },
          { what: 'pow', to: 'RU', number: 40, qualifier: 'exact' },
        ],
        counts_ok: [{ what: 'pow', to: 'UA', number: 2 }],
        categories: ['civilians', 'officers', 'wounded'],
        formula: null,
        place: null,
        mediators: [],
        sides: ['UA', 'RU'],
      },
    ],
  },
];
