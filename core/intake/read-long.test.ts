import { describe, expect, it } from 'vitest';
import { maxReadLength, readLongNews } from './read-long.ts';

describe('a text that is too long to be read at once', () => {
  it('is read as far as it goes, and the rest is shown as not understood', () => {
    const text = `Сьогодні з полону повернулися 90 захисників.\n${'слово '.repeat(maxReadLength / 5)}`;
    const reading = readLongNews(text, { published: '2025-06-11' });
    expect(reading.events[0]?.kind.value).toBe('exchange');
    expect(reading.unread.at(-1)).toEqual({ start: maxReadLength, end: text.length });
  });
});
