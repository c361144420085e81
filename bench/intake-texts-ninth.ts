import { count, event, type GoldText, main, near, pow } from './intake-gold.ts';

/** A ninth own set, written after the rules were mended for the eighth: texts with several events and a past. Data, all sentences invented. */
export const NINTH_TEXTS: readonly GoldText[] = [
  {
    id: 'nin-uk-01',
    lang: 'uk',
    published: '2025-09-19',
    text: `Тіла ще тисячі загиблих прибули в Україну

Про чергову репатріацію 18 вересня сповістив Координаційний штаб. Російська сторона запевняє, що всі вони — українські військові. Роботу забезпечили фахівці СБУ, ДСНС і МВС.

Попереднє таке повернення припало на 19 серпня, тоді передали 1000 тіл. А 14 серпня сторони обмінялися полоненими, 84 на 84.`,
    gold: [
      main('body-repatriation', 'reported-done', '2025-09-18', {
        counts: [count('body', 'UA', 1000)],
        categories: ['bodies'],
        sides: ['UA'],
        sides_ok: ['RU'],
      }),
      event('body-repatriation', 'reported-done', '2025-08-19', {
        counts: [count('body', 'UA', 1000)],
      }),
      event('exchange', 'reported-done', '2025-08-14', {
        counts: [pow('UA', 84), pow('RU', 84)],
        formula: 'N-for-N',
      }),
    ],
  },
  {
    id: 'nin-uk-02',
    lang: 'uk',
    published: '2024-09-14',
    text: `103 воїни на волі після обміну

Сьогодні вдалося повернути 82 рядових і сержантів та 21 офіцера, йдеться в повідомленні президента. Вони захищали Київщину, Донеччину, Маріуполь, Луганщину.

Учора з полону звільнили 49 українців. Москва днем раніше про переговори мовчала, а сьогодні визнала: додому їдуть 103 російські військові.`,
    gold: [
      main('exchange', 'reported-done', '2024-09-14', {
        counts: [pow('UA', 103), pow('RU', 103)],
        counts_ok: [pow('UA', 82), pow('UA', 21)],
        categories: ['officers'],
        formula_also: ['one-to-one', 'N-for-N'],
        sides: ['UA', 'RU'],
      }),
      event('exchange', 'reported-done', '2024-09-13', {
        counts: [count('person', 'UA', 49, { what_also: ['pow'] })],
      }),
    ],
  },
  {
    id: 'nin-uk-03',
    lang: 'uk',
    published: '2025-06-03',
    text: `Єрмак: передали росіянам список дітей

Перелік сотень українських дітей, викрадених РФ, учора отримала російська делегація. За словами керівника Офісу Президента, це сталося під час перемовин у Стамбулі. Повернення кожного з них він назвав умовою справедливого миру.`,
    gold: [
      main('list-handover', 'reported-done', '2025-06-02', {
        categories: ['children'],
        place: 'Istanbul',
        place_also: [null],
        sides: ['UA'],
      }),
      event('negotiation-round', 'reported-done', '2025-06-02', {
        optional: true,
        date_also: [null],
        place: 'Istanbul',
      }),
    ],
  },
  {
    id: 'nin-uk-04',
    lang: 'uk',
    published: '2025-05-24',
    text: `Другий день: ще 307 наших вдома

Обмін, про який домовилися в Туреччині, триває. У суботу звільнили 307 військовослужбовців ЗСУ, ДПСУ та Нацгвардії. Стільки ж росіян поїхало в протилежний бік. Завтра Україна чекає на завершальний етап.

Нагадаємо, у п'ятницю, 23 травня, додому прибули 390 людей.`,
    gold: [
      main('exchange', 'reported-done', '2025-05-24', {
        counts: [pow('UA', 307), pow('RU', 307, { what_also: ['person'] })],
        formula_also: ['one-to-one', 'N-for-N'],
        sides: ['media'],
      }),
      event('exchange', 'announced', '2025-05-25'),
      event('exchange', 'reported-done', '2025-05-23', {
        counts: [count('person', 'UA', 390, { what_also: ['pow'] })],
      }),
      event('agreement', 'announced', null, { optional: true, place: 'Türkiye' }),
    ],
  },
  {
    id: 'nin-uk-05',
    lang: 'uk',
    published: '2026-01-28',
    text: `Репатріація перенесена: причини не називають

Передача тіл, яку планували на вівторок, не відбулася, підтвердив речник МВС. Нову дату погоджують. Російський депутат Саралієв стверджує, що Україна не прислала транспорт; у штабі ці слова спростували.`,
    gold: [
      main('body-repatriation', 'disputed', '2026-01-27', {
        status_also: ['postponed'],
        categories: ['bodies'],
        sides: ['UA', 'RU'],
      }),
    ],
  },
  {
    id: 'nin-uk-06',
    lang: 'uk',
    published: '2025-03-14',
    text: `Катарське посередництво: п'ятеро дітей поїдуть до рідних

Як розповіли в МЗС Катару, трьох хлопчиків передають Україні, а двох — родинам у Росії. Зустріч сімей триває в Досі з понеділка. Це вже чотирнадцята подібна операція.`,
    gold: [
      main('child-return', 'announced', null, {
        status_also: ['reported-done'],
        date_also: ['2025-03-14'],
        counts: [count('child', 'UA', 3), count('child', 'RU', 2)],
        counts_ok: [count('child', 'UA', 5), count('child', 'RU', 5)],
        categories: ['children'],
        place_also: ['Doha'],
        mediators: ['Qatar'],
        sides: ['third'],
      }),
    ],
  },
  {
    id: 'nin-uk-07',
    lang: 'uk',
    published: '2023-02-04',
    text: `Великий обмін: 116 українців повертаються. Серед них — партизани Херсона, снайпери бахмутського напрямку й захисники Маріуполя, написав голова ОП. Також вдалося повернути тіла двох британських волонтерів і українського добровольця. РФ заявила про повернення 63 своїх військових за посередництва ОАЕ.`,
    gold: [
      main('exchange', 'reported-done', null, {
        date_also: ['2023-02-04'],
        counts: [count('person', 'UA', 116, { what_also: ['pow'] }), pow('RU', 63)],
        mediators: ['United Arab Emirates'],
        sides: ['UA', 'RU'],
      }),
      event('body-repatriation', 'reported-done', null, {
        date_also: ['2023-02-04'],
        counts: [count('body', 'UA', 2)],
      }),
    ],
  },
  {
    id: 'nin-uk-08',
    lang: 'uk',
    published: '2025-11-17',
    text: `Умєров повідомив про відновлення обмінів. За підсумками консультацій у Туреччині та ОАЕ сторони домовилися активувати стамбульські домовленості: йдеться про звільнення 1200 українців. Технічні перемовини почнуться найближчим часом.`,
    gold: [
      main('agreement', 'announced', null, {
        kind_also: ['exchange'],
        date_also: ['2025-11-17'],
        counts: [],
        counts_ok: [pow('UA', 1200), count('person', 'UA', 1200)],
        mediators_ok: ['Türkiye', 'United Arab Emirates'],
        place_also: ['Türkiye', 'United Arab Emirates', 'Istanbul'],
        sides: ['UA'],
      }),
      event('negotiation-round', 'reported-done', null, { optional: true }),
      event('exchange', 'announced', null, { optional: true, date_also: ['2025-11-17'] }),
    ],
  },
  near(
    'nin-uk-n1',
    'uk',
    '2025-08-19',
    'unrelated-military',
    `Росіяни завдали удару по колонії на Запоріжжі: загинули 16 в'язнів, понад сорок поранені. Тіла загиблих передали на експертизу. Прокуратура розпочала провадження за фактом воєнного злочину.`,
  ),
  near(
    'nin-uk-n2',
    'uk',
    '2025-07-22',
    'talks-without-event',
    `Президент доручив підготувати нову зустріч із російською стороною. Потрібно рухатися далі з обмінами, поверненням дітей і зупинкою вбивств, сказав він у вечірньому зверненні. Склад делегації ще визначають.`,
  ),
  {
    id: 'nin-ru-01',
    lang: 'ru',
    published: '2025-06-20',
    text: `В РФ и на Украине рассказали об обмене 20 июня

Группа российских военнослужащих возвращена из украинского плена, взамен переданы пленные ВСУ, отчиталось Минобороны. Цифр стороны снова не привели. Киев уточнил, что большинство освобожденных провели в неволе более трех лет.

Накануне, 19 июня, менялись тяжелобольными. До этого, 16 июня, завершилась передача 6060 тел.`,
    gold: [
      main('exchange', 'reported-done', '2025-06-20', { sides: ['RU', 'UA'] }),
      event('exchange', 'reported-done', '2025-06-19', { categories: ['seriously-ill'] }),
      event('body-repatriation', 'reported-done', '2025-06-16', {
        counts: [count('body', 'UA', 6060)],
      }),
    ],
  },
  {
    id: 'nin-ru-02',
    lang: 'ru',
    published: '2024-11-29',
    text: `Киев сообщил о возвращении 502 тел

Коордштаб 29 ноября заявил, что на Украину доставлены тела 502 погибших военных. 397 человек погибли под Донецком, прежде всего в районе Авдеевки.

Это третья крупная передача за осень: 8 ноября Украине отдали 563 тела, 18 октября — 501.`,
    gold: [
      main('body-repatriation', 'reported-done', '2024-11-29', {
        counts: [count('body', 'UA', 502)],
        counts_ok: [count('body', 'UA', 397)],
        categories: ['bodies'],
        sides: ['UA'],
      }),
      event('body-repatriation', 'reported-done', '2024-11-08', {
        counts: [count('body', 'UA', 563)],
      }),
      event('body-repatriation', 'reported-done', '2024-10-18', {
        counts: [count('body', 'UA', 501)],
      }),
    ],
  },
  {
    id: 'nin-ru-03',
    lang: 'ru',
    published: '2025-08-15',
    text: `Минобороны подтвердило обмен 84 на 84

Он состоялся в четверг, 14 августа. Посредниками вновь стали США и ОАЭ. Россияне сейчас в Белоруссии. По данным украинского омбудсмена Дмитрия Лубинца, среди вернувшихся украинцев есть гражданские, удерживаемые с 2014, 2016 и 2017 годов.`,
    gold: [
      main('exchange', 'reported-done', '2025-08-14', {
        counts: [pow('UA', 84, { what_also: ['person'] }), pow('RU', 84, { what_also: ['person'] })],
        categories: ['civilians'],
        formula: 'N-for-N',
        mediators: ['United States', 'United Arab Emirates'],
        sides: ['RU', 'UA'],
      }),
    ],
  },
  {
    id: 'nin-ru-04',
    lang: 'ru',
    published: null,
    text: `Пушилин: сегодня, 12 ноября 2022 года, освободили 35 человек. В этот раз на Донбасс вернулись 20 жителей ДНР, остальные — из ЛНР. Обмен шел по формуле «35 на 35». Киеву возвратили главным образом военнослужащих ВСУ.`,
    gold: [
      main('exchange', 'reported-done', '2022-11-12', {
        counts: [pow('UA', 35, { what_also: ['person'] }), pow('RU', 35, { what_also: ['person'] })],
        counts_ok: [pow('RU', 20), count('person', 'RU', 20), count('civilian', 'RU', 20)],
        formula: 'N-for-N',
        sides: ['RU'],
      }),
    ],
  },
  {
    id: 'nin-ru-05',
    lang: 'ru',
    published: '2025-10-06',
    text: `Делегации встретятся в Стамбуле в среду

Источник РБК в турецком МИД рассказал, что очередной раунд российско-украинских консультаций намечен на 8 октября. В повестке обмены, тела и список из 339 детей. В последний раз переговорщики виделись 23 июля.`,
    gold: [
      main('negotiation-round', 'announced', '2025-10-08', {
        place: 'Istanbul',
        sides: ['anonymous'],
        sides_ok: ['third'],
      }),
      event('negotiation-round', 'reported-done', '2025-07-23'),
    ],
  },
  {
    id: 'nin-ru-06',
    lang: 'ru',
    published: '2026-02-26',
    text: `Мединский: Украине передано 1000 тел, России — 35

Помощник президента подтвердил в Telegram, что обмен телами прошел в четверг. Он отметил, что процедура согласована на переговорах в Стамбуле еще летом 2025 года.`,
    gold: [
      main('body-repatriation', 'reported-done', '2026-02-26', {
        counts: [count('body', 'UA', 1000), count('body', 'RU', 35)],
        categories: ['bodies'],
        sides: ['RU'],
      }),
      event('agreement', 'announced', null, { optional: true, place: 'Istanbul' }),
      event('negotiation-round', 'reported-done', null, { optional: true, place: 'Istanbul' }),
    ],
  },
  {
    id: 'nin-ru-07',
    lang: 'ru',
    published: '2024-08-24',
    text: `Освобождены срочники, попавшие в плен под Курском

Сегодня Россия и Украина обменяли по 115 человек, сообщило военное ведомство. Все российские солдаты — срочной службы. Зеленский назвал украинских военных защитниками «Азовстали», пограничниками и моряками. Обмену содействовали Эмираты.`,
    gold: [
      main('exchange', 'reported-done', '2024-08-24', {
        counts: [pow('UA', 115, { what_also: ['person'] }), pow('RU', 115, { what_also: ['person'] })],
        categories: ['conscripts'],
        formula_also: ['one-to-one', 'N-for-N'],
        mediators: ['United Arab Emirates'],
        sides: ['RU', 'UA'],
      }),
    ],
  },
  {
    id: 'nin-ru-08',
    lang: 'ru',
    published: '2025-11-01',
    text: `Из Сум в Курскую область уезжают еще 19 мирных жителей, объявила омбудсмен. Людей вывозят через Белоруссию, им помогают сотрудники МККК. По ее словам, на Украине остаются еще 16 курян.`,
    gold: [
      main('civilian-return', 'reported-done', null, {
        status_also: ['announced'],
        date_also: ['2025-11-01'],
        counts: [count('civilian', 'RU', 19)],
        categories: ['civilians'],
        place_also: ['Belarus'],
        mediators: ['ICRC'],
        mediators_ok: ['Belarus'],
        sides: ['RU'],
      }),
    ],
  },
  near(
    'nin-ru-n1',
    'ru',
    '2025-10-20',
    'comment',
    `Захарова обвинила Киев в нежелании забирать своих. Обменный процесс, по ее словам, превращен в шоу, а семьи пленных остаются в неведении. Дипломат призвала ООН обратить внимание на положение удерживаемых курян.`,
  ),
  near(
    'nin-ru-n2',
    'ru',
    '2025-02-13',
    'unrelated-military',
    `Российские военные за неделю взяли в плен 25 украинских солдат, уничтожены 140 беспилотников. В сводке говорится также об освобождении трех населенных пунктов в ДНР. Мирные жители эвакуированы в Донецк.`,
  ),
  {
    id: 'nin-en-01',
    lang: 'en',
    published: '2025-10-02',
    text: `KYIV — Ukraine says 185 of its troops and 20 civilians have come home in the latest exchange with Russia.

Many of those freed on Thursday had been in captivity since 2022, according to President Zelenskyy. Moscow confirmed that it had swapped 185 servicemen on a one-for-one basis; 20 Russian civilians were returned as well. The previous swap took place on 24 August, when 146 went each way.`,
    gold: [
      main('exchange', 'reported-done', '2025-10-02', {
        counts: [pow('UA', 185), count('civilian', 'UA', 20), pow('RU', 185), count('civilian', 'RU', 20)],
        categories: ['civilians'],
        formula: 'one-to-one',
        formula_also: ['N-for-N'],
        sides: ['UA', 'RU'],
      }),
      event('exchange', 'reported-done', '2025-08-24', {
        counts: [],
        counts_ok: [pow('UA', 146), pow('RU', 146), count('person', 'UA', 146), count('person', 'RU', 146)],
      }),
    ],
  },
  {
    id: 'nin-en-02',
    lang: 'en',
    published: '2025-12-20',
    text: `Russia has transferred 1,003 bodies to Ukraine and received 26 in exchange, state media reported on Friday, citing lawmaker Shamsail Saraliev. Kyiv's Coordination Headquarters confirmed the figure of just over a thousand. The last such handover had taken place a month earlier, on November 20.`,
    gold: [
      main('body-repatriation', 'reported-done', '2025-12-19', {
        counts: [count('body', 'UA', 1003), count('body', 'RU', 26)],
        counts_ok: [count('body', 'UA', 1000)],
        categories: ['bodies'],
        sides: ['RU', 'UA'],
      }),
      event('body-repatriation', 'reported-done', '2025-11-20'),
    ],
  },
  {
    id: 'nin-en-03',
    lang: 'en',
    published: '2026-02-18',
    text: `Geneva round yields outline of swap

The third trilateral meeting between Ukraine, Russia and the United States closed in Geneva on Wednesday. Negotiators agreed to exchange 500 prisoners per side in early March, a Ukrainian official said on condition of anonymity. No progress was made on territory.`,
    gold: [
      main('negotiation-round', 'reported-done', '2026-02-18', {
        kind_also: ['agreement'],
        place: 'Geneva',
        sides: ['anonymous'],
        sides_ok: ['UA'],
      }),
      event('agreement', 'announced', null, {
        kind_also: ['exchange', 'negotiation-round'],
        date_also: ['2026-02-18'],
        counts: [pow('UA', 500), pow('RU', 500)],
        place: 'Geneva',
      }),
      event('exchange', 'announced', null, { optional: true }),
    ],
  },
  {
    id: 'nin-en-04',
    lang: 'en',
    published: '2022-10-14',
    text: `Twenty Ukrainians freed in swap, Yermak says

Another exchange of prisoners between Ukraine and Russia took place on Thursday, presidential chief of staff Andriy Yermak wrote on Telegram. Fourteen are from the armed forces, four from the territorial defence, one from the national guard, one from the navy. Two days earlier, on October 11, 32 soldiers had come home along with the body of an Israeli citizen.`,
    gold: [
      main('exchange', 'reported-done', '2022-10-13', {
        counts: [pow('UA', 20, { what_also: ['person'] })],
        counts_ok: [pow('UA', 14), pow('UA', 4)],
        sides: ['UA'],
      }),
      event('exchange', 'reported-done', '2022-10-11', { counts: [pow('UA', 32)] }),
      event('body-repatriation', 'reported-done', '2022-10-11', { optional: true, date_also: [null] }),
    ],
  },
  {
    id: 'nin-en-05',
    lang: 'en',
    published: '2025-06-26',
    text: `Ukraine, Russia complete another prisoner swap

Kyiv and Moscow each returned a group of captured soldiers on Thursday in line with the June 2 Istanbul agreements. Neither disclosed how many. Zelenskyy said most of the Ukrainians had been held since 2022. It was the seventh such swap this month.`,
    gold: [
      main('exchange', 'reported-done', '2025-06-26', { sides: ['UA'], sides_ok: ['RU'] }),
      event('agreement', 'announced', '2025-06-02', { place: 'Istanbul' }),
      event('negotiation-round', 'reported-done', '2025-06-02', { optional: true, place: 'Istanbul' }),
    ],
  },
  {
    id: 'nin-en-06',
    lang: 'en',
    published: '2023-10-16',
    text: `Four Ukrainian children, aged two to 17, are being reunited with their relatives after Qatar negotiated their return from Russia, an official briefed on the process said on Monday. One boy, seven, travelled with his grandmother via Moscow, Doha and Warsaw. Qatar hopes that the scheme will grow.`,
    gold: [
      main('child-return', 'reported-done', '2023-10-16', {
        date_also: [null],
        status_also: ['announced'],
        counts: [count('child', 'UA', 4)],
        categories: ['children'],
        mediators: ['Qatar'],
        place_also: ['Moscow', 'Doha'],
        sides: ['anonymous', 'third'],
      }),
    ],
  },
  {
    id: 'nin-en-07',
    lang: 'en',
    published: '2024-01-24',
    text: `Swap called off after plane crash

A prisoner exchange that was to have taken place on Wednesday did not happen, Ukraine's military intelligence confirmed. Russia claims that 65 captured Ukrainian servicemen died when its Il-76 transport came down in Belgorod region. Kyiv said it had no reliable information on who was on board.`,
    gold: [
      main('exchange', 'postponed', '2024-01-24', {
        status_also: ['disputed'],
        counts: [],
        counts_ok: [pow('UA', 65), pow('RU', 65)],
        sides: ['UA', 'RU'],
      }),
    ],
  },
  {
    id: 'nin-en-08',
    lang: 'en',
    published: '2025-10-29',
    text: `Moskalkova hands Lubinets a list of prisoners

Russia's human rights commissioner said she had given her Ukrainian counterpart the names of 1,000 captured soldiers whom Moscow is ready to return. In reply Kyiv sent letters and parcels. There has been no exchange since October 2, she complained.`,
    gold: [
      main('list-handover', 'reported-done', null, {
        date_also: ['2025-10-29'],
        counts: [pow('UA', 1000)],
        sides: ['RU'],
      }),
      event('exchange', 'reported-done', '2025-10-02', { optional: true }),
    ],
  },
  near(
    'nin-en-n1',
    'en',
    '2025-05-14',
    'promise-without-event',
    `Kyiv hopes that Thursday's meeting in Turkey, if it happens at all, will open the way to an all-for-all exchange. Analysts doubt it. Moscow has not said who will come, and Zelenskyy has said he will wait for Putin in person.`,
  ),
  near(
    'nin-en-n2',
    'en',
    '2025-03-20',
    'unrelated-military',
    `A UN panel said on Wednesday that Russian authorities had committed enforced disappearances against Ukrainian civilians. Former detainees who returned in exchanges described beatings and electric shocks. Thousands of families are still searching.`,
  ),
];
