import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode.ts';
import { keptBytes } from './kept.ts';

describe('a text that is kept', () => {
  it('is UTF-8 where that says everything', () => {
    expect([...keptBytes('Ґ 😀')]).toEqual([...new TextEncoder().encode('Ґ 😀')]);
  });

  it('comes back as typed, halves of pairs and marks of direction too', () => {
    for (const text of [
      '',
      'тіло',
      '\ud83d',
      'x\udc00y',
      'Обмін \ud83d\ude00 \ud83d 1000 на 1000',
      '\u202eשלום\ud800'.repeat(9000),
    ])
      expect(decodeBytes(keptBytes(text)).text).toBe(text);
  });
});
