import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes, isBinary } from './decode.ts';
import { encodeAs } from './encode-for-tests.ts';
import { walkHtml } from './html.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const sentence = 'Сьогодні з полону повернулися 90 захисників, їх зустріли рідні';

describe('the encoding of a file', () => {
  it.each(['windows-1251', 'koi8-u', 'utf-8'])('is found without a label: %s', (charset) => {
    const bytes = charset === 'utf-8' ? utf8(sentence) : encodeAs(charset, sentence);
    expect(decodeBytes(bytes)).toEqual({ text: sentence, charset });
  });

  it.each(['ibm866', 'iso-8859-5'])('is found for Russian without a label: %s', (charset) => {
    const russian = 'Сегодня из плена вернулись девяносто защитников, их встретили родные';
    expect(decodeBytes(encodeAs(charset, russian))).toEqual({ text: russian, charset });
  });

  it('is taken from a byte order mark, and not from a wrong label', () => {
    expect(decodeBytes(Uint8Array.of(0xff, 0xfe, 0x16, 0x04))).toEqual({ text: 'Ж', charset: 'utf-16le' });
    expect(decodeBytes(utf8(sentence), 'windows-1251').text).toBe(sentence);
    expect(decodeBytes(encodeAs('koi8-u', sentence), 'KOI8-U').text).toBe(sentence);
  });

  it('is found for UTF-16 without a mark, and a few broken bytes do not hide UTF-8', () => {
    const wide = Uint8Array.from(
      [...sentence].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    );
    expect(decodeBytes(wide)).toEqual({ text: sentence, charset: 'utf-16le' });
    expect(isBinary(wide)).toBe(false);
    const cut = utf8(sentence.repeat(4)).slice(0, -1);
    expect(decodeBytes(cut)).toEqual({ text: `${sentence.repeat(4).slice(0, -1)}\ufffd`, charset: 'utf-8' });
  });

  it('is not looked for in pictures and programs', () => {
    expect(isBinary(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13))).toBe(true);
    expect(isBinary(utf8(sentence))).toBe(false);
  });

  it('of any bytes is some encoding', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.string(),
        (bytes, label) => typeof decodeBytes(bytes, label).text === 'string',
      ),
    );
  });
});

describe('the tags of a page', () => {
  const walk = (html: string) => {
    const seen: string[] = [];
    walkHtml(html, {
      onText: (text) => seen.push(text),
      onOpen: (name, attribute) => seen.push(`<${name} ${attribute('id')}>`),
      onClose: (name) => seen.push(`</${name}>`),
    });
    return seen.join('');
  };

  it('are told from text, and what no reader sees is left out', () => {
    expect(walk('<p id="a>b">5 < 7 &laquo;&#x421;&raquo;<script>if (a<b) x()</script><!-- no --></p>')).toBe(
      '<p a>b>5 < 7 «С»</p>',
    );
    expect(walk('a &constructor; &unknown; &#55296;')).toBe('a &constructor; &unknown; \ufffd');
  });

  it('are met in time that grows with the length', () => {
    for (const unit of [
      '<',
      '<a',
      '<a b="',
      '&#',
      '<!--',
      '<script>',
      '<title>',
      '</title',
      '<table><tr><td>',
    ])
      walk(unit.repeat(100_000));
  }, 10_000);
});
