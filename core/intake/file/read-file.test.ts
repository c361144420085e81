import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeAs } from '../../text/encode-for-tests.ts';
import { pageText } from './page-text.ts';
import { readNewsFile } from './read-file.ts';
import { fromBase64 } from './transfer.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const sentence = 'Сьогодні з полону повернулися 90 захисників, їх зустріли рідні';

const read = (bytes: Uint8Array) => {
  const found = readNewsFile(bytes);
  return found.ok ? found.value : found.error.code;
};

describe('a saved page', () => {
  it('gives its words, title and day, and nothing that no reader sees', () => {
    const page = `<!doctype html><html><head><title>Обмін &laquo;90&raquo;</title>
      <meta property="article:published_time" content="2025-06-11T10:00:00+03:00">
      <style>p{color:red}</style><script>document.write("<p>вигадка</p>")</script></head>
      <body><h1>Обмін</h1><p>Повернулися&nbsp;90 <b>захис</b>ників&#46;</p><!-- таємне --><img src=x onerror="alert(1)">
      <p>5 < 7</p></body></html>`;
    expect(pageText(page)).toEqual({
      text: 'Обмін\n\nПовернулися\u00a090 захисників.\n\n5 < 7',
      title: 'Обмін «90»',
      published: '2025-06-11',
    });
  });

  it('is read as far as it goes when it is broken', () => {
    expect(pageText('<p>слово<b>друге').text).toBe('слово друге'.replace(' ', ''));
    expect(pageText('<a title="не закрито>після').text).toBe('після');
    expect(pageText('<script>без кінця').text).toBe('');
    expect(pageText('a <').text).toBe('a <');
  });
});

describe('a saved letter', () => {
  it('gives the plain text of its parts, decoded', () => {
    const body = Buffer.from(sentence).toString('base64');
    const letter = [
      'Received: by mail.invalid',
      'Date: Wed, 11 Jun 2025 10:00:00 +0300',
      `Subject: =?utf-8?B?${Buffer.from('Обмін').toString('base64')}?=`,
      ' =?utf-8?Q?_90?=',
      'Content-Type: multipart/alternative; boundary="=_b"',
      '',
      'preamble',
      '--=_b',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      body,
      '--=_b',
      'Content-Type: text/html; charset=windows-1251',
      '',
      '<p>ignored</p>',
      '--=_b--',
    ].join('\r\n');
    expect(read(latin(letter))).toEqual({ text: sentence, title: 'Обмін 90', published: '2025-06-11' });
  });

  it('gives its page where there is no plain text, and its quoted words in their encoding', () => {
    const quoted = [...encodeAs('windows-1251', '<p>Обмін</p>')]
      .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join('');
    const letter = `From: a@b.invalid\r\nSubject: x\r\nContent-Type: text/html; charset=windows-1251\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted.slice(0, 12)}=\r\n${quoted.slice(12)}`;
    expect(read(latin(letter))).toMatchObject({ text: 'Обмін' });
  });

  it('opens no nest of letters without end', () => {
    let nest = 'Content-Type: text/plain\r\n\r\nвсередині';
    for (let depth = 0; depth < 200; depth += 1)
      nest = `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${nest}\r\n--b${depth}--`;
    expect(read(latin(`Subject: x\r\n${nest}`))).toBe('news.empty');
  });
});

describe('any file', () => {
  it('that is no text is refused by its content', () => {
    expect(read(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13))).toBe('news.not-text');
    expect(read(utf8('  \n '))).toBe('news.empty');
    expect(read(new Uint8Array(16 * 1024 * 1024 + 1))).toBe('news.too-big');
  });

  it('never makes the reader throw', () => {
    const pieces = [
      '<',
      '>',
      '</',
      '<script',
      '<a href="',
      "'",
      '&#x',
      '&#1114112;',
      '=?utf-8?B?',
      '?=',
      '\r\n\r\n',
      'Subject: ',
      'Content-Type: multipart/mixed; boundary=',
      '--b',
      'Date: 99 Jun 2025',
      'слово',
      '\ud800',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 30 }),
        fc.uint8Array({ maxLength: 40 }),
        (words, tail) => {
          const bytes = Uint8Array.from([...utf8(words.join('')), ...tail]);
          const found = readNewsFile(bytes);
          return found.ok ? found.value.text.trim() !== '' : found.error.code.startsWith('news.');
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is read in time that grows with its length', () => {
    for (const unit of ['<', '<a', '<a b="', '&#', '<!--', '<script>', 'слово ', '=?utf-8?B?'])
      expect(readNewsFile(utf8(unit.repeat(100_000))).ok || true).toBe(true);
  }, 10_000);

  it('in base64 is decoded whatever stands between the digits', () => {
    expect([...fromBase64('0J\n7Q-sdGW0L0=')].length).toBeGreaterThan(0);
    expect(new TextDecoder().decode(fromBase64('0J7Q\r\nsdC80ZbQvQ=='))).toBe('Обмін');
  });
});
