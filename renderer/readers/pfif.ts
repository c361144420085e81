import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Grid } from '../../core/lists/grid.ts';
import { readLimits } from '../../core/lists/grid.ts';
import {
  type PfifDocument,
  type PfifPerson,
  type PfifRecord,
  type PfifValue,
  peopleOf,
  statusOf,
  textOf,
} from '../../core/pfif/document.ts';
import { fieldInAny, fieldOf, type PfifVersion, pfifVersions } from '../../core/pfif/fields.ts';
import { GivenUp } from './failing.ts';
import { GridBuilder } from './grid-builder.ts';

/** Whether a text is XML, and whether its first element says that it is PFIF. */
export const looksLikePfif = (text: string): boolean =>
  /<(?:[\w.-]+:)?pfif[\s>][^>]*zesty\.ca\/pfif\//.test(text.slice(0, 8192));
export const looksLikeXml = (text: string): boolean => /^\s*<\?xml\s/.test(text.slice(0, 200));

/** Deeper than a field of a note of a person. */
const maxDepth = 16;

type Open = {
  readonly kind: 'person' | 'note';
  readonly line: number;
  values: PfifValue[];
  notes: PfifRecord[];
};

/** A PFIF document from its text: no DTD, no entities but the five, nothing fetched, bounded depth and counts. */
export function parsePfif(text: string): PfifDocument {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const records: PfifRecord[] = [];
  const strays: PfifDocument['strays'][number][] = [];
  let version: PfifVersion | null = null;
  let depth = 0;
  let count = 0;
  let person: Open | null = null;
  let note: Open | null = null;
  let value: {
    readonly element: string;
    readonly line: number;
    readonly depth: number;
    text: string[];
  } | null = null;
  const record = () => note ?? person;
  const stray = (kind: 'element' | 'attribute' | 'text', element: string) => {
    if (strays.length < 1000) strays.push({ line: parser.line, kind, element });
  };
  parser.on('error', () => {
    throw new GivenUp('file.damaged');
  });
  parser.on('doctype', () => {
    throw new GivenUp('file.xml-instructions');
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    depth += 1;
    if (depth > maxDepth) throw new GivenUp('file.damaged');
    const name = tag.local;
    for (const attribute of Object.values(tag.attributes))
      if (attribute.prefix !== 'xmlns' && attribute.name !== 'xmlns' && attribute.prefix !== 'xml')
        stray('attribute', attribute.name);
    if (depth === 1) {
      const found = /^http:\/\/zesty\.ca\/pfif\/(\d+\.\d+)$/.exec(tag.uri)?.[1];
      version = pfifVersions.find((one) => one === found) ?? null;
      if (name !== 'pfif') throw new GivenUp('file.unknown-format');
      if (version === null) throw new GivenUp('file.pfif-version');
    } else if (value !== null) stray('element', name);
    else if (name === 'person' && depth === 2) person = open('person');
    else if (name === 'note' && (depth === 2 || (depth === 3 && person !== null))) note = open('note');
    else if (record() !== null) value = { element: name, line: parser.line, depth, text: [] };
    else stray('element', name);
  });
  const onText = (piece: string) => {
    if (value !== null) value.text.push(piece);
    else if (piece.trim() !== '') stray('text', 'text');
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', (tag: SaxesTagNS) => {
    if (value !== null && value.depth === depth) {
      const owner = record();
      const { element, line } = value;
      if (owner !== null && version !== null) {
        // A name of another version is taken for what it means there; the validator says that it does not belong.
        const known = fieldOf(owner.kind, element, version) ?? fieldInAny(owner.kind, element);
        owner.values.push({ field: known?.name ?? null, element, line, text: value.text.join('').trim() });
      }
      value = null;
    } else if (tag.local === 'note' && note !== null && value === null) {
      if (person === null) records.push(note);
      else person.notes.push(note);
      note = null;
    } else if (tag.local === 'person' && person !== null && value === null && depth === 2) {
      records.push(person);
      person = null;
    }
    depth -= 1;
  });
  parser.write(text);
  parser.close();
  if (version === null) throw new GivenUp('file.damaged');
  return { version, records, strays };

  function open(kind: 'person' | 'note'): Open {
    count += 1;
    if (count > readLimits.rows) throw new GivenUp('file.too-many-rows');
    return { kind, line: parser.line, values: [], notes: [] };
  }
}

/** Heads that the columns are recognised by, and what stands below them. */
const columns: readonly { readonly head: string; readonly of: (one: PfifPerson) => string }[] = [
  { head: 'ID', of: ({ id }) => id },
  { head: 'Full name', of: ({ person }) => nameOf(person) },
  { head: 'Other names', of: ({ person }) => [...moreNamesOf(person)].join('\n') },
  { head: 'Sex', of: ({ person }) => textOf(person, 'sex') },
  { head: 'Date of birth', of: ({ person }) => textOf(person, 'date_of_birth') },
  { head: 'Age', of: ({ person }) => textOf(person, 'age') },
  { head: 'Residence', of: ({ person }) => homeOf(person) },
  { head: 'Status', of: ({ notes }) => statusOf(notes) },
  { head: 'Remark', of: ({ person }) => textOf(person, 'description') },
  { head: 'Notes', of: ({ notes }) => notes.map(noteLine).join('\n') },
];

/** People as rows, each with everything that the file says of them and of their notes in its last cells, word for word. */
export function pfifGrid(document: PfifDocument): readonly Grid[] {
  const builder = new GridBuilder('');
  builder.addRow([...columns.map(({ head }) => head), 'PFIF']);
  for (const one of peopleOf(document))
    builder.addRow([...columns.map(({ of }) => of(one)), ...inCells(rawOf(one))]);
  const grid = builder.end();
  return grid === null || builder.rowCount < 2 ? [] : [grid];
}

/** The first line of the full name; before 1.3 and where it is empty, the family and the given name. */
function nameOf(person: PfifRecord | null): string {
  const [first = ''] = textOf(person, 'full_name').split('\n');
  return (
    first.trim() || [textOf(person, 'family_name'), textOf(person, 'given_name')].filter(Boolean).join(' ')
  );
}

function* moreNamesOf(person: PfifRecord | null): Iterable<string> {
  const [, ...more] = textOf(person, 'full_name').split('\n');
  for (const name of [...more, ...textOf(person, 'alternate_names').split('\n')])
    if (name.trim() !== '') yield name.trim();
}

const homeOf = (person: PfifRecord | null): string =>
  ['home_country', 'home_state', 'home_postal_code', 'home_city', 'home_neighborhood', 'home_street']
    .map((field) => textOf(person, field))
    .filter(Boolean)
    .join(', ');

const noteLine = (note: PfifRecord): string =>
  [
    textOf(note, 'source_date').slice(0, 10),
    textOf(note, 'author_name'),
    textOf(note, 'status'),
    textOf(note, 'last_known_location'),
    textOf(note, 'text'),
  ]
    .filter(Boolean)
    .join(' · ');

const rawOf = ({ person, notes }: PfifPerson): string =>
  [person, ...notes]
    .flatMap((record) => (record === null ? [] : [record.kind, ...record.values.map(valueLine)]))
    .join('\n');
const valueLine = ({ element, text }: PfifValue): string => `  ${element}: ${text}`;

function inCells(text: string): readonly string[] {
  const cells: string[] = [];
  for (let at = 0; at < text.length; at += readLimits.cellLength)
    cells.push(text.slice(at, at + readLimits.cellLength));
  return cells;
}
