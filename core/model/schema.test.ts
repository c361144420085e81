import { describe, expect, it } from 'vitest';
import { gradeOf, gradeText, isGrade, parseGrade, plainGradeOf, plainGrades } from './grades.ts';
import { acts, isPartKind, labelKeys, partKinds, rowOf, rowsOf, schema } from './schema.ts';
import type { PropertyRow } from './schema-types.ts';

const rows: readonly PropertyRow[] = schema;

describe('the schema table', () => {
  it('has one row for every kind and property, with its own place in the form', () => {
    const names = rows.map((row) => `${row.kind}/${row.property}`);
    const places = rows.map((row) => `${row.kind}/${row.order}`);
    expect([new Set(names).size, new Set(places).size]).toEqual([rows.length, rows.length]);
    expect(rows.every((row) => rowOf(row.kind, row.property) === row)).toBe(true);
    expect(rowOf('case', 'shoe-size')).toBeNull();
  });

  it('names things so that they can be keys of words: no dot, no space, no capital in a property', () => {
    expect(rows.filter((row) => !/^[a-z]+(-[a-z]+)*$/.test(row.property))).toEqual([]);
    const parts = rows.flatMap((row) => [...(row.choices ?? []), ...(row.keys ?? [])]);
    expect(parts.filter((part) => !/^[A-Za-z0-9-]+$/.test(part))).toEqual([]);
  });

  it('gives choices to choices, keys to names and kinds to references, and to nothing else', () => {
    expect(rows.filter((row) => (row.type === 'choice') !== (row.choices !== undefined))).toEqual([]);
    expect(rows.filter((row) => (row.type === 'entity') !== (row.refersTo !== undefined))).toEqual([]);
    expect(rows.filter((row) => row.keys !== undefined && row.cardinality !== 'per-key')).toEqual([]);
    const computed = rows.filter((row) => row.cardinality === 'per-key' && row.keys === undefined);
    expect(computed.map((row) => row.type)).toEqual(['count']);
  });

  it('shows nobody outside a note, and no unit or birth date to the public', () => {
    const audiences = (property: string) => rowOf('case', property)?.audiences;
    expect(audiences('note')).toEqual([]);
    expect(
      ['unit', 'birth-date', 'last-contact-words'].filter((p) => audiences(p)?.includes('public')),
    ).toEqual([]);
    expect(audiences('name')).toContain('public');
  });

  it('lists a form in its order, each of its sections in one piece', () => {
    const form = rowsOf('case').filter((row) => row.section !== 'none');
    const sections = form.map((row) => row.section).filter((section, at, all) => section !== all[at - 1]);
    expect(new Set(sections).size).toBe(sections.length);
    expect([form[0]?.property, form.at(-1)?.section]).toEqual(['name', 'notes']);
  });

  it('ties every kind of part to its cases, and says where it stands in their form', () => {
    expect(partKinds.filter(({ kind }) => rowOf(kind, 'of')?.refersTo?.includes('case') !== true)).toEqual(
      [],
    );
    expect(partKinds.filter(({ kind }) => !rowsOf(kind).some((row) => row.isBasic === true))).toEqual([]);
    const others = new Set(rows.map((row) => row.kind).filter((kind) => !isPartKind(kind)));
    // A photo or paper may belong to a source or an announcement too, a row to its list.
    const tied = [...others].filter((kind) => rowOf(kind, 'of') !== null);
    expect(tied.toSorted()).toEqual(['attachment', 'list-entry']);
  });

  it('gives measures a range, and nothing else', () => {
    expect(rows.filter((row) => (row.type === 'number') !== (row.range !== undefined))).toEqual([]);
    expect(rows.filter((row) => row.unit !== undefined && row.type !== 'number')).toEqual([]);
  });

  it('shows no health, relatives, witnesses or papers to the public', () => {
    const open = rows.filter((row) => row.audiences.includes('public')).map((row) => row.kind);
    expect(partKinds.filter(({ kind }) => open.includes(kind))).toEqual([]);
    expect(rows.filter((row) => row.section === 'health' && row.audiences.includes('public'))).toEqual([]);
  });
});

describe('the keys of words', () => {
  const keys = labelKeys();

  it('hold every property, choice, form of a name, grade and act, each once', () => {
    expect(new Set(keys).size).toBe(keys.length);
    expect(rows.filter((row) => !keys.includes(row.labelKey))).toEqual([]);
    const expected = [
      'case.sex.choices.female',
      'case.name.keys.latin',
      'case.fate.choices.remains-identified',
      'section.last-contact',
      'kind.announcement',
      'grade.hostile-source',
      'act.link.judge',
      'act.link.look',
      'act.change.redo',
      'count.qualifier.at-least',
    ];
    expect(expected.filter((key) => !keys.includes(key))).toEqual([]);
    expect(acts.filter((act) => !keys.includes(`act.${act}`))).toEqual([]);
  });

  it('can all be leaves of one tree: none is the beginning of another', () => {
    expect(keys.filter((key) => keys.some((other) => other.startsWith(`${key}.`)))).toEqual([]);
  });
});

describe('grades in plain words', () => {
  it('each stand for one grade and come back from it', () => {
    expect(plainGrades.map(({ id }) => plainGradeOf(gradeOf(id)))).toEqual(plainGrades.map(({ id }) => id));
    expect(plainGradeOf({ reliability: 'A', credibility: 6 })).toBeNull();
  });

  it('never call a single source confirmed, nor a hostile one credible', () => {
    expect(plainGrades.filter(({ grade }) => grade.credibility === 1).map(({ id }) => id)).toEqual([
      'confirmed-independently',
    ]);
    expect(gradeOf('hostile-source')).toEqual({ reliability: 'E', credibility: 6 });
  });

  it('are written as a letter and a digit and read back', () => {
    expect(plainGrades.map(({ grade }) => parseGrade(gradeText(grade)))).toEqual(
      plainGrades.map(({ grade }) => grade),
    );
    expect(['', 'A', 'G1', 'A0', 'A7', 'A12', 'b2'].map(parseGrade)).toEqual(Array(7).fill(null));
    expect([null, 'A1', { reliability: 'A' }, { reliability: 'AB', credibility: 1 }].map(isGrade)).toEqual(
      Array(4).fill(false),
    );
  });
});
