import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from './days.ts';
import { readDate } from './read.ts';

const understood = (text: string): string => {
  const read = readDate(text);
  return read.kind === 'understood' ? read.date : read.kind === 'as-typed' ? read.why : read.kind;
};
const check = (table: Readonly<Record<string, string>>) =>
  expect(Object.fromEntries(Object.keys(table).map((text) => [text, understood(text)]))).toEqual(table);

describe('reading dates as people type them', () => {
  it('takes numbers in the order of the region', () => {
    check({
      '12.05.2024': '2024-05-12',
      '2.5.2024': '2024-05-02',
      '12.05.24': '2024-05-12',
      '12.05.85': '1985-05-12',
      '12-05-2024': '2024-05-12',
      '2024.05.12': '2024-05-12',
      '2024/5/2': '2024-05-02',
      '25/12/2024': '2024-12-25',
      '12/25/2024': '2024-12-25',
      '05.2024': '2024-05',
      '2024/05': '2024-05',
      '2024-05': '2024-05',
      '12.V.2024': '2024-05-12',
      '12.05.2024 14:05': '2024-05-12T14:05:00',
      '2024': '2024',
    });
  });

  it('takes Ukrainian', () => {
    check({
      '12 травня 2024 року': '2024-05-12',
      '12-го травня 2024': '2024-05-12',
      "у п'ятницю, 12 травня 2024 р.": '2024-05-12',
      'травень 2024': '2024-05',
      'у травні 2024 року': '2024-05',
      'лютого 2023': '2023-02',
      'близько 2023': '2023~',
      'десь у травні 2023': '2023-05~',
      'мабуть 12 травня 2024': '2024-05-12?',
      'до 15 травня 2023': '../2023-05-15',
      'не пізніше 15.05.2023': '../2023-05-15',
      'після 2022 року': '2022/..',
      'між січнем і березнем 2023': '2023-01/2023-03',
      'з 12 до 15 травня 2024': '2024-05-12/2024-05-15',
      '12–15 травня 2024': '2024-05-12/2024-05-15',
      'на початку 2024': '2024-01~/2024-04~',
      'наприкінці травня 2024': '2024-05-21~/2024-05-31~',
      'друга половина 2023 року': '2023-07/2023-12',
      'взимку 2023-2024 років': '2023-12/2024-02',
      'восени 2022': '2022-23',
      'наприкінці літа 2024': '2024-08~',
      'на початку зими 2024': '2024-12~',
      'в середині зими 2024': '2024-24~',
      'кінець зими 2024': '2024-02~',
      '1990-ті роки': '199X',
      'о 14:05 12 травня 2024': '2024-05-12T14:05:00',
    });
  });

  it('takes Russian', () => {
    check({
      '12 мая 2024 года': '2024-05-12',
      '12 Мая 1985г.': '1985-05-12',
      'март 2024 г.': '2024-03',
      'в марте 2024': '2024-03',
      'около 2023 года': '2023~',
      'где-то в мае 2023': '2023-05~',
      'возможно, 12 мая 2024': '2024-05-12?',
      'до 15 мая 2023': '../2023-05-15',
      'не ранее мая 2023': '2023-05/..',
      'между маем и июнем 2023': '2023-05/2023-06',
      'с 12 по 15 мая 2024': '2024-05-12/2024-05-15',
      '12 или 13 мая 2024': '2024-05-12/2024-05-13',
      'конец 2023 - начало 2024': '2023-09~/2024-04~',
      'летом 2022 года': '2022-22',
      '90-е': '199X',
    });
  });

  it('takes English', () => {
    check({
      'May 12, 2024': '2024-05-12',
      '12th of May 2024': '2024-05-12',
      'Sept 2023': '2023-09',
      'about 2023': '2023~',
      'possibly May 2024': '2024-05?',
      'before 15 May 2023': '../2023-05-15',
      'since May 2023': '2023-05/..',
      'between January and March 2023': '2023-01/2023-03',
      'from 12 May to 3 June 2024': '2024-05-12/2024-06-03',
      'May 12-15, 2024': '2024-05-12/2024-05-15',
      'early 2024': '2024-01~/2024-04~',
      'mid-May 2024': '2024-05-11~/2024-05-20~',
      'winter 2023/24': '2023-12/2024-02',
      'the 1990s': '199X',
    });
  });

  it('leaves what it does not understand whole as it was typed, and says why', () => {
    check({
      '31.02.2024': 'impossible',
      '12 травня': 'no-year',
      '12.05': 'no-year',
      весна: 'no-year',
      '15.05.2024 - 12.05.2024': 'backwards',
      хтозна: 'unreadable',
      '2024 або пізніше, не пам’ятаю': 'unreadable',
      'ранней весной 2024': 'unreadable',
      '12 травня 2024 15 червня': 'unreadable',
      '24-05-12': 'unreadable',
      вчора: 'unreadable',
      року: 'unreadable',
      '  ': 'empty',
    });
    expect(readDate(' 31.02.2024 ')).toEqual({ kind: 'as-typed', text: ' 31.02.2024 ', why: 'impossible' });
  });

  it('asks when day and month can be swapped, or two years look like a season', () => {
    expect(readDate('05/12/2024')).toEqual({
      kind: 'ambiguous',
      text: '05/12/2024',
      dates: ['2024-12-05', '2024-05-12'],
    });
    expect(readDate('2021-22')).toEqual({
      kind: 'ambiguous',
      text: '2021-22',
      dates: ['2021/2022', '2021-22'],
    });
  });

  it('knows yesterday only when it is told the day', () => {
    const today = dayNumber(2024, 3, 1);
    expect(readDate('вчора', today)).toEqual({ kind: 'understood', date: '2024-02-29' });
    expect(readDate('позавчера', today)).toEqual({ kind: 'understood', date: '2024-02-28' });
    expect(readDate('today', today)).toEqual({ kind: 'understood', date: '2024-03-01' });
  });

  it('never throws and never loses the text', () => {
    const word = fc.constantFrom(
      '12',
      '2024',
      'травня',
      'мая',
      'між',
      'до',
      '-',
      'кінець',
      '?',
      '05',
      'і',
      'x',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary-ascii' }),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const read = readDate(typed);
        if (read.kind === 'as-typed') expect(read.text).toBe(typed);
      }),
      { numRuns: 1000 },
    );
  });
});
