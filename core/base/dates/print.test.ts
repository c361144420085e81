import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDate, anyPlainPoint, anyPoint, anyQualifier } from './arbitrary.test-kit.ts';
import { isDateText } from './parse.ts';
import { printDate } from './print.ts';
import { readDate } from './read.ts';

const languages = ['uk', 'ru', 'en'] as const;

const printed = (dates: readonly string[], meaning?: 'lasting') =>
  Object.fromEntries(
    dates.map((date) => [date, languages.map((language) => printDate(date, language, meaning))]),
  );

describe('dates written out', () => {
  it('have the case forms of the language', () => {
    const table = {
      '2024-05-12': ['12 травня 2024 року', '12 мая 2024 года', '12 May 2024'],
      '2024-05': ['травень 2024 року', 'май 2024 года', 'May 2024'],
      '2024': ['2024 рік', '2024 год', '2024'],
      '199X': ['1990-ті роки', '1990-е годы', 'the 1990s'],
      '2024-22': ['літо 2024 року', 'лето 2024 года', 'summer 2024'],
      '2024-05-XX': [
        'травень 2024 року, день невідомий',
        'май 2024 года, день неизвестен',
        'May 2024, day unknown',
      ],
      '2023-05~': ['приблизно травень 2023 року', 'примерно май 2023 года', 'about May 2023'],
      '2024?': ['можливо, 2024 рік', 'возможно, 2024 год', 'possibly 2024'],
      '2024-05-12T14:05:00': ['12 травня 2024 року, 14:05', '12 мая 2024 года, 14:05', '12 May 2024, 14:05'],
      '../2023-05-15': [
        'не пізніше 15 травня 2023 року',
        'не позднее 15 мая 2023 года',
        'no later than 15 May 2023',
      ],
      '2023-05/..': ['не раніше травня 2023 року', 'не ранее мая 2023 года', 'no earlier than May 2023'],
      '2024-05-12/2024-05-15': [
        'між 12 і 15 травня 2024 року',
        'между 12 и 15 мая 2024 года',
        'between 12 and 15 May 2024',
      ],
      '2023-12/2024-02': [
        'між груднем 2023 року і лютим 2024 року',
        'между декабрём 2023 года и февралём 2024 года',
        'between December 2023 and February 2024',
      ],
      '2024-01~/2024-04~': [
        'приблизно між січнем і квітнем 2024 року',
        'примерно между январём и апрелем 2024 года',
        'about between January and April 2024',
      ],
      '2024-05/2024-06?': [
        'між травнем 2024 року і червнем 2024 року (не напевно)',
        'между маем 2024 года и июнем 2024 года (не точно)',
        'between May 2024 and June 2024 (not certain)',
      ],
      '199X/2003': [
        'між 1990-ми роками і 2003 роком',
        'между 1990-ми годами и 2003 годом',
        'between the 1990s and 2003',
      ],
    };
    expect(printed(Object.keys(table))).toEqual(table);
  });

  it('say from and to of what lasted', () => {
    const table = {
      '2026-01-23/2026-01-24': [
        'з 23 до 24 січня 2026 року',
        'с 23 по 24 января 2026 года',
        'from 23 to 24 January 2026',
      ],
      '2024-05-02/2024-06-03': [
        'з 2 травня до 3 червня 2024 року',
        'со 2 мая по 3 июня 2024 года',
        'from 2 May to 3 June 2024',
      ],
      '2023/2024': ['з 2023 року до 2024 року', 'с 2023 года по 2024 год', 'from 2023 to 2024'],
      '2024-23/2024-24': [
        'з осені до зими 2024 року',
        'с осени по зиму 2024 года',
        'from autumn to winter 2024',
      ],
      '2023-05/..': ['з травня 2023 року', 'с мая 2023 года', 'since May 2023'],
      '2023-05/': [
        'з травня 2023 року, кінець невідомий',
        'с мая 2023 года, конец неизвестен',
        'since May 2023, end unknown',
      ],
    };
    expect(printed(Object.keys(table), 'lasting')).toEqual(table);
  });

  it('give back as typed what is no date', () => {
    expect(printDate('десь навесні', 'uk')).toBe('десь навесні');
  });

  it('are never empty and never hold a hole', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...languages), (date, language) => {
        for (const meaning of ['within', 'lasting'] as const) {
          const text = printDate(date, language, meaning);
          expect(text.trim()).not.toBe('');
          expect(text).not.toMatch(/undefined|NaN|\s\s/);
        }
      }),
    );
  });

  it('are read back as the same date: what a field shows can be saved again', () => {
    const interval = fc
      .tuple(anyPlainPoint, anyQualifier, anyPlainPoint, anyQualifier)
      .map(([from, first, to, second]) => `${from}${first}/${to}${second}`)
      .filter(isDateText);
    const halfOpen = fc
      .tuple(anyPlainPoint, anyQualifier, fc.boolean())
      .map(([point, qualifier, isStart]) =>
        isStart ? `${point}${qualifier}/..` : `../${point}${qualifier}`,
      );
    const point = fc.tuple(anyPoint, anyQualifier).map(([date, qualifier]) => date + qualifier);
    fc.assert(
      fc.property(fc.oneof(point, interval, halfOpen), fc.constantFrom(...languages), (date, language) => {
        expect(readDate(printDate(date, language))).toEqual({ kind: 'understood', date });
      }),
      { numRuns: 2000 },
    );
  });
});
