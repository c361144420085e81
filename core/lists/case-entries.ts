import type { EntityId } from '../base/ids.ts';
import type { EntityEntry, SourceChoice, Statement } from '../model/commands.ts';
import type { NameForm, Value } from '../model/types.ts';
import type { ColumnRole } from './column-role.ts';
import type { ListRow } from './rows.ts';

/** The number by which rows find their cases: the association's own, a register's, or a paper's. */
export type NumberPlace = { readonly property: string; readonly key?: string };

/** Numbers that a table of cases is likely to be kept by, the own one first. */
export const numberPlaces: readonly NumberPlace[] = [
  { property: 'file-number' },
  ...['missing-register', 'erdr', 'coordination-hq', 'information-bureau', 'icrc', 'joint-centre'].map(
    (key) => ({
      property: 'identifier',
      key,
    }),
  ),
  ...['tax-number', 'military-id', 'passport'].map((key) => ({ property: 'paper-number', key })),
];

/** What a row says of a person, before anybody is named as saying it. */
export type Said = { readonly property: string; readonly key?: string; readonly value: Value };

/** What a row of a table of cases holds. */
export type CaseInRow = {
  readonly facts: readonly Said[];
  /** Of somebody to call about the person; empty when the row names nobody. */
  readonly relative: readonly Said[];
};

const asPrinted = {
  rank: 'rank',
  unit: 'unit',
  'call-sign': 'call-sign',
  'last-contact-place': 'last-contact-place',
  'lost-place': 'lost-where',
  residence: 'home-address',
  note: 'note',
} as const satisfies Partial<Record<ColumnRole, string>>;

/**
 * A row as facts of a case. Cells that are not what a property holds (31 February, an unknown category) are passed on as they are: they are
 * kept as typed and marked. What the row says of a fate is kept as a note in its own words: a table does not decide over anybody's life.
 */
export function caseInRow(row: ListRow, number: NumberPlace): CaseInRow {
  const { cells } = row;
  const facts: Said[] = [];
  const add = (property: string, value: Value | undefined, key?: string) => {
    if (value !== undefined) facts.push({ property, value, ...(key === undefined ? {} : { key }) });
  };
  const name = nameOf(row);
  if (name !== null) add('name', name, scriptOf(row.name));
  add('birth-date', row.birth ?? cells['birth-date'] ?? cells['birth-year']);
  add('sex', cells.sex === undefined ? undefined : (readSex(cells.sex) ?? cells.sex));
  add(
    'category',
    cells.category === undefined ? undefined : (readCategory(cells.category) ?? cells.category),
  );
  add('last-contact-on', row.lastContactOn ?? cells['last-contact-on']);
  add('lost-on', row.lostOn ?? cells['lost-on']);
  for (const [role, property] of Object.entries(asPrinted)) add(property, cells[role as ColumnRole]);
  add('note', cells.fate);
  add(number.property, cells.id, number.key);
  return { facts, relative: relativeIn(cells.relative, cells.contact) };
}

/** The whole row, for the case that comes out of it. */
export const rawFact = (row: ListRow): Said => ({ property: 'file-row', value: row.raw });

/** Facts as statements of a source. */
export const saidBy = (facts: readonly Said[], source: SourceChoice): readonly Statement[] =>
  facts.map((fact) => ({ ...fact, source }));

/** A relative as a part of a case. */
export const relativeEntry = (
  id: EntityId,
  of: EntityId,
  facts: readonly Said[],
  source: SourceChoice,
): EntityEntry => ({
  id,
  kind: 'relative',
  statements: [{ property: 'of', value: of, source: { kind: 'author' } }, ...saidBy(facts, source)],
});

function nameOf({ name, cells }: ListRow): NameForm | null {
  const { surname, given, patronymic } = cells;
  if (cells.name !== undefined || (surname === undefined && given === undefined))
    return name === '' ? null : { whole: name };
  return {
    ...(surname === undefined ? {} : { family: surname }),
    ...(given === undefined ? {} : { given }),
    ...(patronymic === undefined ? {} : { patronymic }),
  };
}

/** In which form a name is written. Letters that both alphabets have say nothing: then it is taken as Ukrainian. */
function scriptOf(name: string): 'uk' | 'ru' | 'latin' {
  const cyrillic = name.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  if (cyrillic * 2 < (name.match(/\p{L}/gu)?.length ?? 0)) return 'latin';
  if (/[іїєґ'’ʼ]/iu.test(name)) return 'uk';
  return /[ыэъё]/iu.test(name) ? 'ru' : 'uk';
}

function relativeIn(name: string | undefined, contact: string | undefined): readonly Said[] {
  if (name === undefined && contact === undefined) return [];
  const isPhone = contact !== undefined && /^[+\d\s().-]+$/.test(contact);
  return [
    ...(name === undefined ? [] : [{ property: 'name', value: { whole: name } }]),
    ...(contact === undefined ? [] : [{ property: isPhone ? 'phone' : 'contact', value: contact }]),
  ];
}

/** The words and letters that tables print for it. */
function readSex(cell: string): 'male' | 'female' | null {
  const plain = cell.toLowerCase().replace(/\.$/, '');
  if (/^(?:m|male|ч|чол|чоловік|чоловіча|м|муж|мужчина|мужской)$/u.test(plain)) return 'male';
  return /^(?:f|female|ж|жін|жінка|жіноча|жен|женщина|женский)$/u.test(plain) ? 'female' : null;
}

function readCategory(cell: string): 'soldier' | 'civilian' | null {
  const plain = cell.toLowerCase();
  if (/^(?:військов|военн|солдат|soldier|military|serviceman|в\/с)/u.test(plain)) return 'soldier';
  return /^(?:цив[іи]|гражд|мирн|civil)/u.test(plain) ? 'civilian' : null;
}
