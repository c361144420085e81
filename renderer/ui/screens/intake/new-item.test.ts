import { describe, expect, it } from 'vitest';
import { spanOfWords, valueOfWords } from './new-item.ts';

describe('a value from words of the text', () => {
  it.each([
    ['1 212 тіл', 1212],
    ['1,212 bodies', 1212],
    ['без числа', 0],
  ])('takes the number out of %s', (words, number) => {
    expect(valueOfWords('count', words)).toMatchObject({ number, scope: 'total' });
  });

  it('reads a day, and keeps what is no day as it is', () => {
    expect(valueOfWords('date', '16 червня 2025')).toBe('2025-06-16');
    expect(valueOfWords('date', 'колись')).toBe('колись');
  });

  it('is tied to the words that were selected, else to the first that read the same', () => {
    const text = 'обмін, ще обмін';
    expect(spanOfWords(text, 'обмін', { start: 10, end: 15 })).toEqual({ start: 10, end: 15 });
    expect(spanOfWords(text, 'обмін', null)).toEqual({ start: 0, end: 5 });
    expect(spanOfWords(text, 'тіла', null)).toBeNull();
    expect(spanOfWords(text, ' ', null)).toBeNull();
  });
});
