import { describe, expect, it } from 'vitest';
import { toContract } from './contract.ts';
import { readNews } from './read.ts';

const read = (text: string, published: string | null = '2025-06-11') =>
  toContract(readNews(text, { published }), text);
const figures = (text: string) =>
  read(text)[0]?.counts.map(({ what, to, number }) => `${what} ${to} ${number}`) ?? [];

describe('what tells of no event', () => {
  it.each([
    ['Київ обміняв би всіх полонених хоч завтра, сказав радник.'],
    ['Россия обменяла бы всех пленных хоть завтра, сказал советник.'],
    ['Any peace process should begin with an all-for-all exchange of prisoners, a lawmaker in Kyiv argued.'],
    ['Two years after a swap set him free, a marine from Ukraine teaches other returnees.'],
    ['Nearly all of sixty Ukrainian servicemen described beatings after their release, monitors said.'],
    ['За дванадцять місяців відбулося одинадцять обмінів полоненими; з неволі вдалося вирвати 1358 осіб.'],
    ['Секретар РНБО провів у Туреччині консультації про те, як відновити обміни полоненими.'],
    ['Прізвища полонених звіряють із реєстром, потім списки передають іншій стороні, пояснили в Києві.'],
    ['Скільки полонених удалося повернути Україні: відповідь омбудсмана.'],
    ['Військовополонений розповів: у камері утримували 18 людей, двох забрали на обмін, решта лишилася.'],
    ['Виплати передбачені звільненим із полону та кожному, хто повернувся під час обміну.'],
    ['На знімках – 52 захисники, які повернулися з полону у 2024 році.'],
    ['Кардинал пообіцяв передати російській стороні список полонених.'],
    ['Военный адвокат рассказал, что положено вернувшимся из плена украинцам.'],
    ['Пушилин посетил госпиталь, где лечатся вернувшиеся из плена бойцы.'],
    ['Тела двух погибших при обстреле Белгорода передали родственникам.'],
    ['Investigators of the UN spoke to 174 released Ukrainian soldiers between March and May.'],
    ['Kyiv says it is ready for a 1,000-for-1,000 swap of prisoners at any time.'],
    ['The charity raised money for the rehabilitation of those freed from Russian captivity.'],
    ['Nearly 20,000 Ukrainian children have been deported; 1,600 have been brought back so far.'],
    ['Serhii, a Ukrainian marine exchanged last year, now teaches at a school.'],
    ['Свідчення про катування дали 54 звільнені українські військові.'],
    ['Експерти дослідили 100 тіл, отриманих Україною під час останньої репатріації.'],
    ['У Білорусі помилували 22 політв’язнів. Серед них немає українців.'],
    ['The Ukrainian marine, freed in 2023 after 20 months, ran a marathon in Lviv on Sunday.'],
    ['Russian troops surrendered near Kupiansk: 11 men gave themselves up on Monday.'],
    ['Two Ukrainian children found in a Russian database are to be returned, the ombudsman hopes.'],
    ['No list of prisoners of war is ever sent to relatives in Ukraine in this way.'],
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('a headline that rounds a total of its text', () => {
    expect(
      read(
        'More than 1,000 children back from Russia\n\nSince 2022 an initiative has helped to bring 1,022 children home to Ukraine.',
      ),
    ).toEqual([]);
  });
});

describe('whose figure it is', () => {
  it.each([
    ['Russia released 215 prisoners of war in exchange for 55 captives.', ['pow UA 215', 'pow RU 55']],
    [
      'Шестеро дітей уехали из России к близким на Украину, двое – в обратную сторону.',
      ['child UA 6', 'child RU 2'],
    ],
    [
      'Six children will be reunited with relatives in Ukraine, and four are to join relatives in Russia.',
      ['child UA 6', 'child RU 4'],
    ],
    [
      'Сьогодні обмін «1000 на 1000»: із Росії повернулися 303 військові. Російське відомство назвало ту саму цифру: 303 на 303.',
      ['pow UA 303', 'pow RU 303'],
    ],
    [
      'Україна прийняла тіла 212 воїнів. Росіянам віддали рештки 45 їхніх солдатів.',
      ['body UA 212', 'body RU 45'],
    ],
    [
      'Украина получила тела 528 погибших. Российская сторона приняла 41 тело.',
      ['body UA 528', 'body RU 41'],
    ],
    ['Russia sent 1,000 bodies to Ukraine, which surrendered 19 in return.', ['body UA 1000', 'body RU 19']],
    ['Made public were 1,000 bodies received by Ukraine and 19 by Russia.', ['body UA 1000', 'body RU 19']],
    ['Сторони обмінялися тілами загиблих: тисяча Києву, 26 – москві.', ['body UA 1000', 'body RU 26']],
    ['Another 303 soldiers crossed in either direction in the prisoner swap.', ['pow UA 303', 'pow RU 303']],
    [
      'У понеділок Україна повернула з полону 60 воїнів. 40 з цих бійців обороняли місто, 20 воювали на півдні.',
      ['pow UA 60'],
    ],
    [
      'Україна прийняла понад тисячу тіл\n\nДержаві передали 1003 тіла загиблих захисників.',
      ['body UA 1003'],
    ],
  ])('%s', (text, expected) => {
    expect([...figures(text)].sort()).toEqual([...expected].sort());
  });
});

describe('what talks ended with', () => {
  it('is what was agreed, when it is a plan for both sides', () => {
    const events = read(
      'Negotiators from Kyiv and Moscow met in Istanbul on Friday with one result: each country will hand over 1,000 prisoners of war.',
      '2025-05-16',
    );
    expect(events.map(({ kind }) => kind)).toEqual(['negotiation-round', 'agreement']);
  });
});

describe('a rumour and the answer to it', () => {
  it.each([
    [
      'У чатах шириться повідомлення про обмін 300 на 300 у п’ятницю. Це вигадка, кажуть у Координаційному штабі.',
    ],
    ['В чатах рассылают сообщение, будто в пятницу состоится обмен «300 на 300». Его придумали мошенники.'],
    [
      'Posts spread on social media say 300 prisoners of war will be exchanged on Friday. No exchange is scheduled, officials in Kyiv say: the text is fake.',
    ],
  ])('is denied, never announced: %s', (text) => {
    expect(read(text).map(({ status }) => status)).not.toContain('announced');
    expect(read(text).map(({ status }) => status)).not.toContain('reported-done');
  });
});

describe('civilians who come back without an exchange', () => {
  it.each([
    ['Десятеро цивільних вийшли з російського полону в п’ятницю, повідомив президент.', '2025-06-06'],
    ['Десять гражданских покинули российский плен в пятницу, сообщил президент.', '2025-06-06'],
    ['Ten civilians left Russian captivity on Friday, the president of Ukraine said.', '2025-06-06'],
    ['Лукашенко помиловал 31 гражданина Украины, сегодня их передали на родину.', '2025-06-11'],
    ['Лукашенко помилував 31 громадянина України, сьогодні їх передали додому.', '2025-06-11'],
  ])('%s', (text, date) => {
    expect(read(text)).toMatchObject([{ kind: 'civilian-return', date }]);
  });
});

describe('the page’s own day', () => {
  it.each([
    ['Новий обмін полоненими\n\n11 червня 2025\n\nУ понеділок Україна й Росія обміняли по 60 полонених.'],
    ['Новый обмен пленными\n\n11 июня 2025\n\nВ понедельник Украина и Россия обменялись пленными, 60 на 60.'],
    ['A new swap\n\nJune 11, 2025\n\nMonday saw Ukraine and Russia exchange 60 prisoners of war each.'],
  ])('on a line of its own is not the weekday that the next line begins with: %s', (text) => {
    expect(read(text)[0]?.date).toBe('2025-06-09');
  });
});

describe('whose page it is', () => {
  it.each([
    [
      'Минобороны России\n\n11 июня возвращены 60 российских военнослужащих, взамен переданы 60 военнопленных ВСУ.',
      'RU',
    ],
    ['⚡️ ГУР МО України\n\nУкраїна повернула з полону 60 військовослужбовців.', 'UA'],
  ])('its owner speaks where nobody else does: %s', (text, side) => {
    expect(read(text)[0]?.claimed_by.map((one) => one.side)).toEqual([side]);
  });

  it('who gave the order tells nothing of it', () => {
    const text =
      'За дорученням президента Україна повернула з полону 60 воїнів, повідомили в Координаційному штабі.';
    expect(read(text)[0]?.claimed_by.map((one) => one.name)).toEqual(['Координаційному штабі']);
  });
});

describe('a headline and the news under it', () => {
  it.each([
    [
      'З полону їдуть ще 60 військових\n\nУслід за вчорашніми сорока сьогодні відпустили шістдесят, повідомив президент України.',
    ],
    [
      'Из плена едут еще 60 военных Украины\n\nСегодня из российского плена освобождены 55 пленных и пятеро гражданских, сообщил президент.',
    ],
  ])('are one event with the day of the second: %s', (text) => {
    expect(read(text)[0]).toMatchObject({ main: true, kind: 'exchange', date: '2025-06-11' });
  });

  it('what was agreed aside is not what the text is about', () => {
    const text =
      'Передача Украине тел погибших, о которой стороны договорились 2 июня в Стамбуле, окончена. В понедельник украинская сторона забрала 120 тел.';
    expect(read(text)[0]).toMatchObject({ main: true, kind: 'body-repatriation', date: '2025-06-09' });
  });

  it('the formula that the other side speaks of belongs to it', () => {
    const text =
      'Учора відбувся обмін. На Батьківщину повернулися 89 українців. Міністерство оборони росії говорить про формулу «50 на 50».';
    expect(figures(text)).toEqual(expect.arrayContaining(['pow UA 50', 'pow RU 50']));
  });

  it('a question is no news, whatever figures stand in the answer', () => {
    expect(read('Сколько пленных вернула Украина за год, 800 или 900?')).toEqual([]);
    expect(read('How many prisoners has Ukraine brought home, 800 or 900?')).toEqual([]);
  });
});
