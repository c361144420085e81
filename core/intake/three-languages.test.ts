import { describe, expect, it } from 'vitest';
import { toContract } from './contract.ts';
import { readNews } from './read.ts';

/** What a text says, in one line an event: kind, status, day, figures. */
const say = (text: string, published = '2025-06-11') =>
  toContract(readNews(text, { published }), text).map(
    ({ kind, status, date, counts }) =>
      `${kind} ${status} ${date} ${counts.map(({ what, to, number }) => `${what} ${to} ${number}`).join(', ')}`,
  );

describe('a rule of one language holds in the other two', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'the day as an adjective',
      [
        'Вчорашній обмін: додому приїхали 50 захисників, у Коордштабі раді.',
        'Вчерашний обмен: домой приехали 50 защитников Украины.',
        "Yesterday's swap brought home 50 Ukrainian defenders.",
      ],
      ['exchange reported-done 2025-06-10 pow UA 50'],
    ],
    [
      'a figure that ends in one takes a singular noun',
      [
        'Додому з Білорусі вчора повернувся тридцять один громадянин України.',
        'Домой из Белоруссии вчера вернулся тридцать один гражданин Украины.',
        'Thirty-one citizens of Ukraine returned home from Belarus yesterday.',
      ],
      ['civilian-return reported-done 2025-06-10 civilian UA 31'],
    ],
    [
      'the dead of an attack are not handed over',
      [
        'У Харкові з-під завалів дістали тіла трьох людей, постраждали шестеро дітей.',
        'В Харькове из-под завалов достали тела трех человек, пострадали шестеро детей.',
        'In Kharkiv the bodies of three people were recovered from under rubble after a strike that injured six children.',
      ],
      [],
    ],
    [
      'months from one to another are a total',
      [
        'Від березня по травень з полону вийшли понад дві тисячі українців.',
        'С марта по май из плена вышли более двух тысяч украинцев.',
        'From March to May more than two thousand Ukrainians came home from captivity.',
      ],
      [],
    ],
    [
      'a life told is no news',
      [
        '«Мене обміняли, а побратими там», – каже морпіх.',
        '«Меня обменяли, а товарищи там», — говорит морпех.',
        '"I was exchanged, my friends are still there," a marine says.',
      ],
      [],
    ],
    [
      'of two days in a sentence the fresher one is the news',
      [
        'Минув місяць від попереднього обміну, який відбувся 9 травня, і вчора з полону визволено 115 захисників України.',
        'Прошел месяц с предыдущего обмена, который состоялся 9 мая, и вчера из плена освобождены 115 защитников Украины.',
        'A month after the previous swap, which was held on May 9, and yesterday 115 defenders of Ukraine were freed from captivity.',
      ],
      ['exchange reported-done 2025-06-10 pow UA 115', 'exchange reported-done 2025-05-09 '],
    ],
    [
      'a day that is over stands behind what was not held',
      [
        'Призначений на понеділок обмін полоненими між Україною та Росією не був проведений.',
        'Назначенный на понедельник обмен пленными между Украиной и Россией не был проведен.',
        'The prisoner exchange between Ukraine and Russia scheduled for Monday was not held.',
      ],
      ['exchange postponed 2025-06-09 '],
    ],
    [
      'a total since the war began is no event',
      [
        'Від початку повномасштабної війни Україна повернула з полону 5757 людей.',
        'С начала полномасштабной войны Украина вернула из плена 5757 человек.',
        'Since the full-scale war began, Ukraine has brought home 5,757 prisoners.',
      ],
      [],
    ],
    [
      'more than a thousand, in the genitive',
      [
        'Росія передала Україні більше тисячі тіл.',
        'Россия передала Украине более тысячи тел.',
        'Russia handed over more than a thousand bodies to Ukraine.',
      ],
      ['body-repatriation reported-done null body UA 1000'],
    ],
    [
      'what came back in return has no noun',
      [
        'Росія передала Україні 1000 тіл, натомість забрала 30.',
        'Россия передала Украине 1000 тел, взамен забрала 30.',
        'Russia transferred 1,000 bodies to Ukraine and received 30 in return.',
      ],
      ['body-repatriation reported-done null body UA 1000, body RU 30'],
    ],
    [
      'prisoners in court are not on their way home',
      [
        'Суд у Ростові засудив п’ятьох полонених азовців, ще 23 військових відправили до колонії.',
        'Суд в Ростове приговорил пятерых пленных азовцев, еще 23 военных отправили в колонию.',
        'A court in Rostov sentenced five captured Ukrainian soldiers and sent 23 more to prison.',
      ],
      [],
    ],
    [
      'a plan whose word of planning stands by the day',
      [
        'Обмін полоненими між Україною та Росією запланований на 20 червня.',
        'Обмен пленными между Украиной и Россией запланирован на 20 июня.',
        'A prisoner exchange between Ukraine and Russia is scheduled for June 20.',
      ],
      ['exchange announced 2025-06-20 '],
    ],
    [
      'a condition is no agreement',
      [
        'Якби Росія погодилася на обмін полоненими, люди були б удома.',
        'Если бы Россия согласилась на обмен пленными, люди были бы дома.',
        'If Russia agreed to a prisoner exchange, people would be home.',
      ],
      [],
    ],
    [
      'a third state that frees people',
      [
        'Лукашенко звільнив 14 в’язнів, серед них двоє українців, вони прибули до Литви.',
        'Лукашенко освободил 14 узников, среди них двое украинцев, они прибыли в Литву.',
        'Lukashenko freed 14 prisoners, two of them Ukrainian; they arrived in Lithuania.',
      ],
      [],
    ],
    [
      'short sentences that only give the day',
      [
        'Обмін полоненими з Росією: 84 на 84\n\nВін відбувся в понеділок, 9 червня.',
        'Обмен пленными с Украиной: 84 на 84\n\nОн состоялся в понедельник, 9 июня.',
        'Ukraine and Russia swap prisoners: 84 for 84\n\nIt took place on Monday, June 9.',
      ],
      ['exchange reported-done 2025-06-09 pow UA 84, pow RU 84'],
    ],
  ])('%s', (_rule, texts, expected) => {
    expect(texts.map((text) => say(text))).toEqual(texts.map(() => expected));
  });
});
