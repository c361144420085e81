import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { guessColumns } from '../../core/lists/columns.ts';
import { validatePfif } from '../../core/pfif/validate.ts';
import { writePfif } from '../../core/pfif/write.ts';
import { parsePfif } from './pfif.ts';
import { readFile } from './read-file.ts';

const nowMs = Date.UTC(2026, 10, 22);
const open = (version: string, inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<pfif:pfif xmlns:pfif="http://zesty.ca/pfif/${version}">\n${inside}\n</pfif:pfif>`;
const person = (inside: string) => `<pfif:person>\n${inside}\n</pfif:person>`;
const field = (name: string, text: string) => `<pfif:${name}>${text}</pfif:${name}>`;

const whole = person(
  [
    field('person_record_id', 'lists.invalid/person.1'),
    field('source_date', '2026-01-15T10:00:00Z'),
    field('full_name', '\n  Вигаданко Сергій Петрович\nВыдуманко Сергей Петрович  '),
    field('alternate_names', 'Vyhadanko Serhii'),
    field('sex', 'male'),
    field('date_of_birth', '1990-02-01'),
    field('home_state', 'UA-63'),
    field('description', 'Rank: sailor'),
    `<pfif:note>${field('note_record_id', 'lists.invalid/note.1')}${field('author_name', 'Мальва')}${field('source_date', '2026-01-16T10:00:00Z')}${field('status', 'believed_missing')}${field('text', 'Не відповідає')}</pfif:note>`,
  ].join('\n'),
);

const read = async (text: string) => {
  const result = await readFile(strToU8(text));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const codes = (text: string) =>
  validatePfif(parsePfif(text), nowMs).map(
    ({ severity, code, line, field: name }) => `${line} ${severity} ${code} ${name}`,
  );

describe('a PFIF file', () => {
  it('gives a row a person, with recognised columns and every word of its record and notes', async () => {
    const { format, grids, findings } = await read(open('1.4', whole));
    const [grid] = grids;
    expect(format).toBe('pfif');
    expect(findings).toEqual([]);
    expect(guessColumns(grid!).columns.map(({ role }) => role)).toEqual([
      'id',
      'name',
      'note',
      'sex',
      'birth-date',
      'skip',
      'residence',
      'fate',
      'note',
      'note',
      'skip',
    ]);
    expect(grid!.rows[1]!.slice(0, 10)).toEqual([
      'lists.invalid/person.1',
      'Вигаданко Сергій Петрович',
      'Выдуманко Сергей Петрович\nVyhadanko Serhii',
      'male',
      '1990-02-01',
      '',
      'UA-63',
      'believed_missing',
      'Rank: sailor',
      '2026-01-16 · Мальва · believed_missing · Не відповідає',
    ]);
    const raw = grid!.rows[1]![10]!;
    for (const word of [
      'source_date: 2026-01-15T10:00:00Z',
      'note_record_id: lists.invalid/note.1',
      'text: Не відповідає',
    ])
      expect(raw).toContain(word);
  });

  it('of an older version is read under its older names; a default name space and a number after the notes will do', async () => {
    const old = `<pfif xmlns="http://zesty.ca/pfif/1.2"><person><note><note_record_id>a.invalid/n</note_record_id><author_name>М</author_name><source_date>2026-01-01T00:00:00Z</source_date><found>true</found><text>т</text></note><person_record_id>a.invalid/1</person_record_id><first_name>СЕРГІЙ</first_name><last_name>ВИГАДАНКО</last_name><other>прикмети</other></person><note><note_record_id>a.invalid/n2</note_record_id><person_record_id>b.invalid/2</person_record_id><author_name>М</author_name><source_date>2026-01-01T00:00:00Z</source_date><text>лише нотатка</text></note></pfif>`;
    const { grids, findings } = await read(old);
    expect(grids[0]!.rows.slice(1).map((row) => [row[0], row[1], row[8]])).toEqual([
      ['a.invalid/1', 'ВИГАДАНКО СЕРГІЙ', 'прикмети'],
      ['b.invalid/2', '', ''],
    ]);
    expect(findings).toEqual([]);
    expect(codes(old.replace('1.2', '1.3'))).toEqual([
      '1 error missing source_date',
      '1 error missing full_name',
    ]);
  });

  it('of another version, without people or with a DTD says so', async () => {
    const code = async (text: string) => {
      const result = await readFile(strToU8(text));
      return result.ok ? 'read' : result.error.code;
    };
    expect(await code(open('1.1', whole))).toBe('file.pfif-version');
    expect(await code(open('9.9', whole))).toBe('file.pfif-version');
    expect(await code(open('1.4', ''))).toBe('file.no-text');
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    expect(await code(open('1.4', whole).replace('?>', `?>${bomb}`))).toBe('file.xml-instructions');
    expect(await code(open('1.4', whole).replace('Мальва', '&secret;'))).toBe('file.damaged');
    expect(await code(open('1.4', whole).slice(0, 500))).toBe('file.damaged');
    expect(await code('<?xml version="1.0"?><feed><entry>x</entry></feed>')).toBe('file.unknown-format');
  });
});

describe('the validator', () => {
  const id = field('person_record_id', 'lists.invalid/person.1');
  const date = field('source_date', '2026-01-15T10:00:00Z');
  const name = field('full_name', 'Вигаданко Сергій');
  const note = (inside: string) =>
    `<pfif:note>${field('note_record_id', 'lists.invalid/note.1')}${field('author_name', 'М')}${date}${field('text', 'т')}${inside}</pfif:note>`;

  it.each([
    ['nothing wrong', person(id + date + name), []],
    ['nobody', '', ['1 error no-records pfif']],
    ['a missing name and date', person(id), ['3 error missing source_date', '3 error missing full_name']],
    ['an empty field', person(id + date + name + field('sex', ' ')), ['4 warning empty sex']],
    [
      'a number without a domain',
      person(field('person_record_id', 'person.1') + date + name),
      ['4 error format person_record_id'],
    ],
    [
      'a day that there is not',
      person(id + field('source_date', '2026-02-31T10:00:00Z') + name),
      ['4 error format source_date'],
    ],
    ['a sex in other words', person(id + date + name + field('sex', 'чоловіча')), ['4 error format sex']],
    [
      'a year and a range that fit',
      person(id + date + name + field('date_of_birth', '1990-02') + field('age', '30-35')),
      [],
    ],
    [
      'a field of another version',
      person(id + date + name + field('first_name', 'С')),
      ['4 warning unknown first_name'],
    ],
    ['a repeated field', person(id + date + name + name), ['4 warning repeated-field full_name']],
    [
      'an element that there is not',
      person(id + date + name + field('rank', 'x')),
      ['4 warning unknown rank'],
    ],
    [
      'two people with one number',
      person(id + date + name) + person(id + date + name),
      ['6 error repeated-id person_record_id'],
    ],
    [
      'a note inside about somebody else',
      person(id + date + name + note(field('person_record_id', 'lists.invalid/other'))),
      ['4 error other-person person_record_id'],
    ],
    ['a note alone about nobody', note(''), ['3 error missing person_record_id']],
    [
      'a link from one side',
      person(id + date + name + note(field('linked_person_record_id', 'lists.invalid/b'))),
      ['4 warning one-way-link linked_person_record_id'],
    ],
    [
      'data past its time',
      person(id + date + name + field('expiry_date', '2026-01-16T10:00:00Z')),
      ['4 error expired full_name'],
    ],
    [
      'an emptied record past its time',
      person(
        id +
          date +
          field('entry_date', '2026-01-15T10:00:00Z') +
          field('full_name', '') +
          field('expiry_date', '2026-01-16T10:00:00Z'),
      ),
      [],
    ],
    [
      'a text and an attribute where none belong',
      person(`hello${id}${date}<pfif:full_name lang="uk">В</pfif:full_name>`),
      ['4 warning unknown lang', '4 warning unknown text'],
    ],
  ])('finds %s, with its line', (_, inside, expected) => {
    expect(codes(open('1.4', inside)).toSorted()).toEqual(expected.toSorted());
  });

  it('finds nothing wrong with a link that is said from both sides', () => {
    const other = field('person_record_id', 'lists.invalid/person.2');
    const link = (to: string, number: string) =>
      note(field('linked_person_record_id', to)).replace('note.1', number);
    const both =
      person(id + date + name + link('lists.invalid/person.2', 'n1')) +
      person(other + date + name + link('lists.invalid/person.1', 'n2'));
    expect(codes(open('1.4', both))).toEqual([]);
  });
});

describe('what is written', () => {
  it('is read back as it was, whatever the texts are, and has nothing wrong with it', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    const clean = (any: string) =>
      any
        .toWellFormed()
        .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
        .replace(/\r\n?/g, '\n')
        .trim();
    fc.assert(
      fc.property(text, text, text, (name, description, words) => {
        const fields = {
          person_record_id: 'zhuravli.invalid/1',
          source_date: '2026-01-15T10:00:00Z',
          full_name: `Вигаданко ${name}`,
          description,
        };
        const note = {
          note_record_id: 'zhuravli.invalid/n1',
          author_name: 'М',
          source_date: '2026-01-15T10:00:00Z',
          text: `т ${words}`,
        };
        const document = parsePfif(writePfif([{ fields, notes: [note] }]));
        const [one] = document.records;
        const value = (of: typeof one, wanted: string) =>
          of?.values.find((it) => it.field === wanted)?.text ?? '';
        expect(value(one, 'full_name')).toBe(clean(fields.full_name));
        expect(value(one, 'description')).toBe(clean(description));
        expect(value(one?.notes[0], 'text')).toBe(clean(note.text));
        expect(validatePfif(document, nowMs).filter(({ code }) => code !== 'empty')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
