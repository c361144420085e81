import { describe, expect, it } from 'vitest';
import { dayOfIso } from './calendar.ts';
import { findDates } from './dates.ts';
import { resolveDate } from './resolve-date.ts';
import { plainText } from './text.ts';
import { tokenize } from './tokens.ts';

const PUBLISHED = '2025-06-11'; // a Wednesday

function read(text: string, isFuture = false, reference: string | null = PUBLISHED): (string | null)[] {
  const plain = plainText(text);
  return findDates(plain, tokenize(plain, text)).map((words) => {
    const day = reference === null ? null : dayOfIso(reference);
    return resolveDate(words, { reference: day, last: day, isFuture }).iso;
  });
}

describe('dates in three languages', () => {
  it.each([
    ['Обмін відбувся 24 серпня 2025 року', '2025-08-24'],
    ['Обмен прошел 24 августа 2025 года', '2025-08-24'],
    ['The swap took place on 24 August 2025', '2025-08-24'],
    ['on August 24th, 2025', '2025-08-24'],
    ['Jan. 23, 2026', '2026-01-23'],
    ['the 2nd of June 2025', '2025-06-02'],
    ['26.08.2025', '2025-08-26'],
    ['2026-01-23', '2026-01-23'],
    ['23 тра 2025', '2025-05-23'],
  ])('reads a full day: %s', (text, iso) => {
    expect(read(text)).toEqual([iso]);
  });

  it.each([
    ['9 червня', '2025-06-09'],
    ['9 июня', '2025-06-09'],
    ['June 9', '2025-06-09'],
    ['31 грудня', '2024-12-31'],
    ['19 декабря', '2024-12-19'],
  ])('takes the year that lies behind the publication: %s', (text, iso) => {
    expect(read(text)).toEqual([iso]);
  });

  it.each([
    ['у понеділок', '2025-06-09'],
    ['в понедельник', '2025-06-09'],
    ['on Monday', '2025-06-09'],
    ["Monday's talks", '2025-06-09'],
    ['у середу', '2025-06-11'],
    ['last Wednesday', '2025-06-04'],
  ])('looks back for a weekday of something done: %s', (text, iso) => {
    expect(read(text)).toEqual([iso]);
  });

  it.each([
    ['у п’ятницю', '2025-06-13'],
    ['в пятницу', '2025-06-13'],
    ['on Friday', '2025-06-13'],
  ])('looks ahead for a weekday of something planned: %s', (text, iso) => {
    expect(read(text, true)).toEqual([iso]);
  });

  it.each([
    ['Сьогодні', '2025-06-11'],
    ['вчера', '2025-06-10'],
    ['tomorrow', '2025-06-12'],
    ['позавчора', '2025-06-09'],
    ['накануне', '2025-06-10'],
  ])('counts from the day of publication: %s', (text, iso) => {
    expect(read(text)).toEqual([iso]);
  });

  it.each([
    ['Того ж дня', '2025-06-11'],
    ['на следующий день', '2025-06-12'],
    ['a day earlier', '2025-06-10'],
  ])('counts from the day named before: %s', (text, iso) => {
    expect(read(text)).toEqual([iso]);
  });

  it('lets a weekday fix the year where nothing else does', () => {
    expect(read('у четвер, 14 квітня', false, null)).toEqual(['2022-04-14']);
    expect(read('14 квітня', false, null)).toEqual([null]);
  });

  it('lets a weekday choose between years', () => {
    // 10 April was a Monday in 2023, a Thursday in 2025
    expect(read('понедельник, 10 апреля', false, '2024-03-01')).toEqual(['2023-04-10']);
  });

  it('keeps a period as words without a day', () => {
    expect(read('в мае')).toEqual([null]);
    expect(read('минулого місяця')).toEqual([null]);
    expect(read('last October')).toEqual([null]);
  });

  it('reads several days that share a month', () => {
    expect(read('11, 13 та 14 травня')).toEqual(['2025-05-11', '2025-05-13', '2025-05-14']);
    expect(read('June 3, 5 and 7')).toEqual(['2025-06-03', '2025-06-05', '2025-06-07']);
  });

  it('reads two neighbouring days as a range', () => {
    const text = '23 та 24 січня';
    const plain = plainText(text);
    const [words] = findDates(plain, tokenize(plain, text));
    const date = resolveDate(words!, { reference: dayOfIso('2026-02-05'), last: null, isFuture: false });
    expect([date.iso, date.end]).toEqual(['2026-01-23', '2026-01-24']);
  });

  it('does not take the verb "may" and the name "Россия сегодня" for dates', () => {
    expect(read('the exchange may happen soon')).toEqual([]);
    expect(read('редактор «Россия сегодня» сказала')).toEqual([]);
  });

  it('gives no day for one that does not exist', () => {
    expect(read('31 червня 2025')).toEqual([null]);
  });
});
