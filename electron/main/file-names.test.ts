import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFileName } from './file-names.ts';

describe('the name of an exported file', () => {
  it.each([
    ['Аркуш: Вигаданюк / 2024', 'Аркуш Вигаданюк 2024'],
    ['../../evil.txt', 'evil txt'],
    ['C:\\x', 'C x'],
    ['CON', 'page'],
    ['lpt1', 'page'],
    ['...', 'page'],
    ['', 'page'],
    ['  a  b ', 'a b'],
    ['a\u202etxt.exe', 'a txt exe'],
    ['=cmd()', 'cmd'],
  ])('%j becomes %j', (suggested, name) => {
    expect(exportFileName(suggested, 'page')).toBe(name);
  });

  it('is one safe part of a path of at most 80 bytes, whatever was suggested', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (suggested) => {
        const name = exportFileName(suggested, 'page');
        expect(name).toMatch(/^[\p{L}\p{M}\p{Nd}_-]([\p{L}\p{M}\p{Nd} _-]*[\p{L}\p{M}\p{Nd}_-])?$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(80);
      }),
      { numRuns: 5000 },
    );
  });
});
