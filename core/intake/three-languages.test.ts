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
