import { describe, expect, it } from 'vitest';
import { fingerprintOf } from './fingerprint.ts';
import { maxReadLength, readLongNews } from './read-long.ts';

describe('the fingerprint of a text', () => {
  it('is the same for the same words, however the lines break', () => {
    expect(fingerprintOf('Обмін  відбувся.\r\n Вдома 90.')).toBe(
      fingerprintOf(' Обмін відбувся. Вдома 90. '),
    );
  });

  it('differs for other words, also in another order', () => {
    const all = ['Обмін 90', 'Обмін 91', '90 Обмін', 'обмін 90', ''].map(fingerprintOf);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a text that is too long to be read at once', () => {
  it('is read as far as it goes, and the rest is shown as not understood', () => {
    const text = `Сьогодні з полону повернулися 90 захисників.\n${'слово '.repeat(maxReadLength / 5)}`;
    const reading = readLongNews(text, { published: '2025-06-11' });
    expect(reading.events[0]?.kind.value).toBe('exchange');
    expect(reading.unread.at(-1)).toEqual({ start: maxReadLength, end: text.length });
  });
});
