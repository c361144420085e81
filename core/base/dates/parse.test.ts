import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from './parse.ts';

const codeOf = (text: string): string => {
  const parsed = parseDate(text);
  return parsed.ok ? 'ok' : parsed.error.code;
};

describe('reading EDTF', () => {
  it('takes every form of levels 0 and 1', () => {
    const forms = [
      '2024-05-12',
      '2024-05',
      '2024',
      '199X',
      '19XX',
      '2024-XX',
      '2024-05-XX',
      '2024-XX-XX',
      '2024-21',
      '2024-24',
      '1984?',
      '2004-06~',
      '2004-06-11%',
      '2024-05-12T14:05:00',
      '2024-05-12T14:05:00Z',
      '2024-05-12T14:05:00+03:00',
      '1964/2008',
      '2004-06/2006-08',
      '2004-02-01/2005-02',
      '1985-04-12/..',
      '../1985-04-12',
      '1985/',
      '/1985',
      '1984~/2004-06',
      '2024-02-29',
    ];
    expect(forms.filter((form) => codeOf(form) !== 'ok')).toEqual([]);
  });

  it('says why it refuses', () => {
    const refused = {
      '': 'date.unreadable',
      '2024-5-1': 'date.unreadable',
      '24-05-12': 'date.unreadable',
      '12.05.2024': 'date.unreadable',
      '199X-05': 'date.unreadable',
      '2024-XX-12': 'date.unreadable',
      XXXX: 'date.unreadable',
      '../..': 'date.unreadable',
      '/': 'date.unreadable',
      '2024-05-12T14:05': 'date.unreadable',
      '2023-02-29': 'date.impossible',
      '2024-13': 'date.impossible',
      '2024-00': 'date.impossible',
      '2024-25': 'date.impossible',
      '2024-21-01': 'date.impossible',
      '2024-04-31': 'date.impossible',
      '0000': 'date.impossible',
      '2024-05-12T24:00:00': 'date.impossible',
      '2024-05-12T14:05:00+15:00': 'date.impossible',
      '2024/2023': 'date.backwards',
      '2024-05-12/2024-05-11': 'date.backwards',
    };
    expect(Object.fromEntries(Object.keys(refused).map((text) => [text, codeOf(text)]))).toEqual(refused);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => typeof parseDate(text).ok === 'boolean'),
    );
  });
});
