import { describe, expect, it } from 'vitest';
import { toContract } from './contract.ts';
import { readNews } from './read.ts';

const read = (text: string, published: string | null) => toContract(readNews(text, { published }), text);
const told = (text: string, published: string | null = '2025-06-11') =>
  read(text, published).map(({ kind, date }) => `${kind} ${date}`);
const figures = (text: string, published: string | null = '2025-06-11') =>
  read(text, published).map(({ date, counts }) =>
    [date, ...counts.map(({ what, to, number }) => `${what} ${to} ${number}`)].join(', '),
  );

describe('a day that leads its figures goes on with what the text speaks of', () => {
  it('in the lines of a chronology', () => {
    expect(
      figures(
        'Сьогодні, 21 квітня, з полону повертаються 19 людей.\n\nЯк обмінювали раніше:\n• 24 березня – 10 на 10 військових;\n• 1 квітня – 86 захисників, серед них 15 жінок;\n• 9 квітня – 12 військових та 14 цивільних.',
        '2022-04-21',
      ),
    ).toEqual([
      '2022-04-21, person UA 19',
      '2022-03-24, pow UA 10, pow RU 10',
      '2022-04-01, pow UA 86',
      '2022-04-09, pow UA 12, civilian UA 14',
    ]);
  });
  it('under a headline that speaks in general', () => {
    expect(told('Обмены пленными: хронология\n\n• 29 июня 2022 года — 144 украинских воина.', null)).toEqual([
      'exchange 2022-06-29',
    ]);
  });
  it('in a sentence of news', () => {
    expect(
      figures(
        'Ukraine and Russia exchanged prisoners of war on November 26: twelve people are home. On November 23, the number was 35 each.',
        '2022-11-26',
      ),
    ).toEqual(['2022-11-26, person UA 12', '2022-11-23, pow UA 35, pow RU 35']);
  });
  it('but the dead of an attack are no event', () => {
    expect(
      told(
        'Україна повернула з полону 60 захисників 26 травня. 25 травня – 12 людей загинуло від удару.',
        '2025-05-26',
      ),
    ).toEqual(['exchange 2025-05-26']);
  });
});

describe('days counted from the day told before', () => {
  it.each([
    [
      'Обмен пленными состоялся 29 июня, вернулись 144 военных. Днем раньше Украина вернула еще 17 пленных.',
      '2022-06-28',
    ],
    [
      'Обмін полоненими відбувся 29 червня, додому повернулися 144 військові. За два дні до того визволили ще 17 полонених.',
      '2022-06-27',
    ],
    [
      'Prisoners were exchanged on June 29: 144 soldiers came home. Seventeen captives had been freed two days before.',
      '2022-06-27',
    ],
    [
      'Prisoners were exchanged on June 29: 144 soldiers came home. Hours earlier the bodies of 17 soldiers were handed over to Ukraine.',
      '2022-06-29',
    ],
  ])('%s', (text, date) => {
    expect(read(text, '2022-06-30')[1]?.date).toBe(date);
  });
  it('the first day of a round that took several', () => {
    expect(
      figures(
        'Обмін полоненими тривав із 23 до 25 травня: повернулися 1000 людей. У перший день звільнили 390 людей.',
        '2025-05-26',
      ),
    ).toContain('2025-05-23, person UA 390');
  });
  it('the day of the sentence before, for "then"', () => {
    expect(
      told(
        'До семей вернулись семеро детей. Похожая история была 10 октября. Тогда к родным на Украину вернулись восемь детей.',
        '2025-12-04',
      ),
    ).toContain('child-return 2025-10-10');
  });
  it('of what was put off, the nearest weekday', () => {
    expect(
      told(
        'The exchange of prisoners scheduled for Wednesday had to be called off, Kyiv said.',
        '2024-01-25',
      ),
    ).toEqual(['exchange 2024-01-24']);
  });
  it('"since" is no day of an event', () => {
    expect(
      told('Сторони обміняли полонених 16 червня. З 11 червня Київ прийняв 6057 тіл.', '2025-06-17'),
    ).toEqual(['exchange 2025-06-16']);
  });
});

describe('one more of what was just told', () => {
  it.each([
    [
      'A mediation between Russia and Ukraine succeeded on 17 July: 190 captives were freed. The one before it was concluded on 25 June.',
      'exchange 2024-06-25',
    ],
    [
      'Обмін полоненими провели 31 травня. Того ж дня передали 212 тіл загиблих. Попередній обмін, 8 лютого, відбувся за формулою «100 на 100».',
      'exchange 2024-02-08',
    ],
    [
      'Передано 1003 тіла військових. А 13 липня на кордоні зустріли 114 цивільних, випущених із в’язниць.',
      'civilian-return 2024-07-13',
    ],
    [
      'Delegations of Russia and Ukraine met in Istanbul on 23 July. The minister recalled what the rounds of May 16 and June 2 had brought.',
      'negotiation-round 2024-05-16',
    ],
  ])('%s', (text, event) => {
    expect(told(text, '2024-07-24')).toContain(event);
  });
});

describe('whose figures these are', () => {
  it.each([
    ['Из плена освобождены 215 человек; взамен РФ получила 55 военных.', 'null, person UA 215, pow RU 55'],
    ['205 Ukrainian and 205 Russian captives changed hands in the exchange.', 'null, pow UA 205, pow RU 205'],
    [
      'Each side returned 390 captives in the exchange, 120 of them civilians.',
      'null, pow UA 390, pow RU 390, civilian UA 120, civilian RU 120',
    ],
    [
      'Телами погибших обменялись утром. Киеву ушла тысяча, Москве вернули 24.',
      'null, body UA 1000, body RU 24',
    ],
    [
      'У понеділок Україна повернула з полону 144 воїни. Це 59 нацгвардійців, 30 моряків і 17 прикордонників.',
      'null, pow UA 144',
    ],
    ['Киев вернул из плена 45 защитников, Москва — троих летчиков.', 'null, pow UA 45, pow RU 3'],
    ['Україна отримала тіла 1000 загиблих, а передала 19.', 'null, body UA 1000, body RU 19'],
    ['Россия передала Украине 1000 тел, получив взамен 19.', 'null, body UA 1000, body RU 19'],
    ['Kyiv got 1,000 bodies of the fallen, Moscow 19.', 'null, body UA 1000, body RU 19'],
    ['Передали тела: Украина получила 1000, Россия — 19.', 'null, body UA 1000, body RU 19'],
    [
      'В обмен на пленных переданы еще 31 раненый в обмен на 15 раненых россиян.',
      'null, pow UA 31, pow RU 15',
    ],
    ['Украинской стороне на границе передали 31 человека.', 'null, civilian UA 31'],
    ['Москва отчиталась об обмене. Киев сообщил, что домой вернулись 130 пленных.', 'null, pow UA 130'],
  ])('%s', (text, expected) => {
    expect(
      figures(text, null)[0]
        ?.replace(/^\d{4}-\d\d-\d\d/u, 'null')
        .replace(/^,/u, 'null,'),
    ).toBe(expected);
  });
});

describe('an agreement and what it is about', () => {
  it('is one event, with the figures of the next sentence', () => {
    expect(
      figures(
        'Сторони погодили відновлення обмінів полоненими. Ідеться про звільнення 1200 українців.',
        null,
      ),
    ).toEqual([', person UA 1200']);
  });
  it('also where what is to be done stands first', () => {
    expect(
      told('Отпустить по тысяче пленных стороны условились 16 мая на переговорах в Стамбуле.', '2025-05-22'),
    ).not.toContain('exchange 2025-05-16');
  });
});
