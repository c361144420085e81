import { describe, expect, it } from 'vitest';
import { toContract } from './contract.ts';
import { readNews } from './read.ts';

const read = (text: string, published: string | null = '2025-06-11') =>
  toContract(readNews(text, { published }), text);
const main = (text: string, published: string | null = '2025-06-11') => read(text, published)[0];
const counts = (text: string, published: string | null = '2025-06-11') =>
  (main(text, published)?.counts ?? []).map(
    (count) => `${count.what} ${count.to} ${count.number} ${count.qualifier}`,
  );

describe('what kind of event', () => {
  it.each([
    ['Україна та Росія провели обмін полоненими, додому повернулися 90 захисників.', 'exchange'],
    ['Из украинского плена возвращены 90 российских военнослужащих.', 'exchange'],
    ['Ukraine and Russia swapped 90 prisoners each on Tuesday.', 'exchange'],
    ['Україні передали тіла 300 полеглих військових.', 'body-repatriation'],
    ['Стороны обменялись телами погибших: Украине отдали 300 тел.', 'body-repatriation'],
    ['The remains of 300 Ukrainian soldiers were repatriated.', 'body-repatriation'],
    ['Омбудсмани обмінялися списками військовополонених.', 'list-handover'],
    ['Ukraine has given Moscow a list of 300 prisoners.', 'list-handover'],
    ['В Стамбуле 2 июня прошел второй раунд переговоров делегаций России и Украины.', 'negotiation-round'],
    ['Сторони домовилися про обмін 500 на 500, повідомив секретар РНБО.', 'agreement'],
    ['46 мирных жителей Курской области вернулись домой с Украины.', 'civilian-return'],
    ['Seven Ukrainian children were reunited with their families.', 'child-return'],
  ])('%s', (text, kind) => {
    expect(main(text)?.kind).toBe(kind);
  });
});

describe('who receives whom', () => {
  it.each([
    [
      'Росія передала Україні 1000 тіл, отримавши 19 тіл своїх військових.',
      ['body UA 1000 exact', 'body RU 19 exact'],
    ],
    [
      'Россия вернула 195 своих военных из плена, взамен переданы 195 пленных ВСУ.',
      ['pow RU 195 exact', 'pow UA 195 exact'],
    ],
    [
      'Ukraine let 82 Russian soldiers go in the swap; Russia released 140 prisoners.',
      ['pow RU 82 exact', 'pow UA 140 exact'],
    ],
    ['The sides exchanged 95 prisoners of war apiece, Ukraine said.', ['pow UA 95 exact', 'pow RU 95 exact']],
    ['Обмен пленными прошел по формуле 50 на 50, заявили в Киеве.', ['pow UA 50 exact', 'pow RU 50 exact']],
    ['Обмен телами: Украине передали 1000, России 38.', ['body UA 1000 exact', 'body RU 38 exact']],
    ['Україна повернула з полону 95 військових, Росія – 94.', ['pow UA 95 exact', 'pow RU 94 exact']],
    [
      'Из плена вернулись 157 российских военных, столько же отданы Киеву.',
      ['pow RU 157 exact', 'pow UA 157 exact'],
    ],
    ['З полону повернули понад 200 захисників.', ['pow UA 200 at-least']],
    ['The bodies of about 1,000 soldiers were handed over to Ukraine.', ['body UA 1000 about']],
    ['Sides exchanged bodies: up to 600 bodies were returned to Ukraine.', ['body UA 600 up-to']],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it('keeps groups inside a figure apart', () => {
    const text = 'З полону повернулися 140 захисників: 132 чоловіки та 8 жінок, з них 22 офіцери.';
    const event = readNews(text, { published: '2025-06-11' }).events[0]!;
    expect(event.counts.map((count) => count.number)).toEqual([140]);
    expect(event.parts.map((part) => part.number)).toEqual([132, 8, 22]);
  });
});

describe('status', () => {
  it.each([
    ['Обмін полоненими відбувся сьогодні.', 'reported-done'],
    ['Завтра відбудеться обмін полоненими 50 на 50.', 'announced'],
    ['Обмен пленными, запланированный на 11 июня, отменен.', 'postponed'],
    ['A prisoner exchange scheduled for Tuesday did not take place, Ukraine said.', 'postponed'],
  ])('%s', (text, status) => {
    expect(main(text)?.status).toBe(status);
  });

  it('calls an event disputed when one side claims it and the other rejects the account', () => {
    const text =
      'Москва заявила, що Україна відклала обмін полоненими. Координаційний штаб спростовує ці слова: Кремль маніпулює, повідомили в Києві.';
    expect(main(text)?.status).toBe('disputed');
  });
});

describe('what yields nothing', () => {
  it.each([
    ['За час війни з полону звільнено 4131 людину, повідомив Координаційний штаб.', 'a total of the war'],
    ['За 2024 год из плена освобождены 160 военных.', 'a total of a year'],
    [
      'So far this year the sides have exchanged close to 5,000 captives in ten swaps.',
      'a total of exchanges',
    ],
    ['Украина предлагает России обмен всех на всех.', 'an offer'],
    ['The Red Cross is ready to help with prisoner exchanges if both sides ask.', 'an offer of help'],
    ['Обміни полоненими тривають, працюємо щодня, каже президент.', 'a promise'],
    ['Why exchanges of prisoners matter: every family waits.', 'a comment'],
    ['Бойцы взяли в плен двенадцать украинских солдат.', 'captures'],
    ['Israel and Hamas exchanged 20 hostages for 200 prisoners. Ukraine welcomed the deal.', 'other parties'],
    ['', 'nothing at all'],
  ])('%s (%s)', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('says why a sentence was left out', () => {
    const text = 'За час війни з полону звільнено 4131 людину, повідомив Координаційний штаб.';
    expect(readNews(text).silences).toEqual([
      { reason: 'total-over-time', span: { start: 0, end: text.length } },
    ]);
  });
});

describe('several events in one text', () => {
  it('tells the background from the news by its day', () => {
    const text =
      'Сьогодні Україна повернула з полону 90 захисників. Попередній обмін відбувся 24 травня, тоді додому повернулися 307 військових.';
    expect(read(text).map((event) => [event.kind, event.date])).toEqual([
      ['exchange', '2025-06-11'],
      ['exchange', '2025-05-24'],
    ]);
  });

  it('reads what was agreed as an agreement, not as an exchange that took place', () => {
    const text =
      'On June 2 in Istanbul the sides agreed to exchange wounded prisoners and to return the bodies of 6,000 soldiers.';
    expect(read(text).map((event) => [event.kind, event.date, event.place])).toEqual([
      ['agreement', '2025-06-02', 'Istanbul'],
    ]);
  });

  it('takes the day of a dateline where the text gives no other', () => {
    const text = 'MOSCOW, June 11. /NEWS/. Russia has handed over 1,212 bodies to Ukraine.';
    expect(main(text)).toMatchObject({ date: '2025-06-11', kind: 'body-repatriation' });
  });

  it('does not take the furniture of the page for a day of the event', () => {
    const text = 'Опубліковано: 23 червня 2023. Переглядів: 746\n\nУкраїні повернули тіла 51 захисника.';
    expect(main(text, null)?.date).toBeNull();
  });

  it('reads mixed languages and mixed alphabets', () => {
    const text = 'Коордштаб: сегодня з полону повернулися 90 захисникiв, prisoners of war. Посередник – ОАЭ.';
    expect(main(text)).toMatchObject({
      kind: 'exchange',
      date: '2025-06-11',
      mediators: ['United Arab Emirates'],
    });
  });
});

describe('who says so', () => {
  it.each([
    ['Обмін відбувся, повідомив Координаційний штаб. Повернулися 90 захисників з полону.', 'UA'],
    ['Из плена возвращены 90 военных, сообщило Минобороны РФ.', 'RU'],
    [
      '90 prisoners were exchanged between Ukraine and Russia, a source said on condition of anonymity.',
      'anonymous',
    ],
    [
      'Ninety prisoners were freed in a swap between Russia and Ukraine, the Qatari foreign ministry said.',
      'third',
    ],
  ])('%s', (text, side) => {
    expect(main(text)?.claimed_by[0]?.side).toBe(side);
  });

  it('takes the side of an unknown person from the office before the name', () => {
    const text = 'З полону повернули 90 захисників, розповів український омбудсмен Гордій Вигаданий.';
    const [speaker] = main(text)?.claimed_by ?? [];
    expect(speaker?.side).toBe('UA');
    expect(speaker?.name).toContain('Вигаданий');
  });
});

describe('categories, formula, place, conditions', () => {
  it('reads categories that are named', () => {
    const text =
      'Додому з полону повернулися тяжкохворі та поранені військові, воїни до 25 років, 2 офіцери й 3 цивільні.';
    expect([...(main(text)?.categories ?? [])].sort()).toEqual(
      ['civilians', 'officers', 'seriously-ill', 'under-25', 'wounded'].sort(),
    );
  });

  it.each([
    ['Обмен пленными 1000 на 1000 начался сегодня.', 'N-for-N'],
    ['The first stage of the all-for-all exchange of prisoners took place today, Kyiv said.', 'all-for-all'],
    ['Обмін полоненими відбувся сьогодні за формулою «один на один».', 'one-to-one'],
  ])('%s', (text, formula) => {
    expect(main(text)?.formula).toBe(formula);
  });

  it('does not take the city of the talks for the place of the exchange', () => {
    const text = 'Обмен пленными прошел сегодня по договоренностям, достигнутым 2 июня в Стамбуле.';
    expect(read(text).map((event) => [event.kind, event.place])).toEqual([
      ['exchange', null],
      ['agreement', 'Istanbul'],
    ]);
  });

  it('marks a sentence that ties one event to another', () => {
    const text =
      'Обмін полоненими відбувся сьогодні. Третій раунд переговорів у Стамбулі пройде лише після завершення обміну, сказали в Києві.';
    const spans = readNews(text, { published: '2025-06-11' }).events.flatMap((event) => event.conditions);
    expect(spans.map((span) => text.slice(span.start, span.start + 12))).toContain('Третій раунд');
  });

  it('shows the sentences from which nothing was read', () => {
    const text = 'Обмін полоненими відбувся сьогодні.\n\nРецепт борщу: буряк, капуста, квасоля.';
    const reading = readNews(text, { published: '2025-06-11' });
    expect(reading.unread.map((span) => text.slice(span.start, span.end))).toContain(
      'Рецепт борщу: буряк, капуста, квасоля.',
    );
  });
});
