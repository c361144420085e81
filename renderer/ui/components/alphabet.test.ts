import { describe, expect, it } from 'vitest';
import { alphabetOf } from './alphabet.ts';

describe('the alphabet of a hidden text', () => {
  it.each([
    ['ліс дощ', 'cyrillic'],
    ['forest', 'latin'],
    ['лiс', 'mixed'],
    ['12 34', null],
    ['', null],
  ])('of "%s" is %s', (text, alphabet) => {
    expect(alphabetOf(text)).toBe(alphabet);
  });
});
