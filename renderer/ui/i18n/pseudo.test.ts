import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthen, lengthenText } from './pseudo.ts';

describe('the long development language', () => {
  it('makes a text 40 per cent longer', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((text) => !/[{}<>]/.test(text)),
        (text) => {
          const grown = lengthenText(text).length;
          expect(grown).toBeGreaterThanOrEqual(Math.ceil(text.length * 1.4));
          expect(grown).toBeLessThanOrEqual(Math.ceil(text.length * 1.4) + 2);
        },
      ),
    );
  });

  it('keeps placeholders and tags as they are', () => {
    const text = lengthenText('Saved at {{time}} in <b>this</b> folder');
    expect(text).toContain('{{time}}');
    expect(text).toContain('<b>this</b>');
  });

  it('walks a whole tree of texts', () => {
    expect(lengthen({ a: { b: 'Save' } }).a.b).toMatch(/^Save \S+/);
  });
});
