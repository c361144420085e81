import type { EntityId } from '../base/ids.ts';
import type { Command, EntityEntry, SourceChoice, Statement } from '../model/commands.ts';
import type { Value } from '../model/types.ts';
import type { ColumnRole } from './column-role.ts';
import type { ListHead } from './reader-api.ts';
import type { ListRow } from './rows.ts';

const say = (property: string, value: Value): Statement => ({ property, value, source: { kind: 'author' } });

/** Roles that become a property of the same name, as printed. */
const asPrinted: readonly ColumnRole[] = [
  'rank',
  'unit',
  'lost-place',
  'residence',
  'category',
  'sex',
  'call-sign',
  'fate',
  'contact',
  'number',
  'note',
];

/**
 * The act that takes a list in: the list, its source when it is a new one, and every row with its raw text. One change, undone as one.
 *
 * What a row says is the source's word, as a claim of that source. A date that was not understood is kept as printed. `kept`: how the
 * columns were set, where that is to be remembered.
 */
export function listCommand(
  head: ListHead,
  checksum: string,
  rows: readonly ListRow[],
  newId: () => EntityId,
  kept: EntityEntry | null = null,
): Command {
  const { source, list } = head;
  const entries: EntityEntry[] = [listEntity(head, checksum)];
  for (const row of rows) entries.push(entryOf(row, list, source, newId()));
  if (kept !== null) entries.push(kept);
  return { type: 'entities.write', act: 'list.import', entries };
}

/** The list itself, without its rows. */
export function listEntity({ list, source, ...head }: ListHead, checksum: string): EntityEntry {
  return {
    id: list,
    kind: 'list',
    statements: [
      say('title', head.title),
      ...(source.kind === 'author' ? [] : [say('source', source.id)]),
      say('checksum', checksum),
      ...(head.date === null ? [] : [say('date', head.date)]),
      ...(head.announcement === null ? [] : [say('announcement', head.announcement)]),
      ...(head.fileName === null ? [] : [say('file-name', head.fileName)]),
    ],
  };
}

/** A row as an entry of a list, with its raw text. */
export function entryOf(row: ListRow, list: EntityId, source: SourceChoice, id: EntityId): EntityEntry {
  const printed = (property: string, value: Value): Statement => ({ property, value, source });
  const dated = (property: string, date: string | undefined): readonly Statement[] =>
    date === undefined ? [] : [printed(property, date)];
  return {
    id,
    kind: 'list-entry',
    statements: [
      say('of', list),
      say('row', String(row.row)),
      printed('raw', row.raw),
      ...(row.name === '' ? [] : [printed('name', row.name)]),
      ...dated('birth-date', row.birth ?? row.cells['birth-date'] ?? row.cells['birth-year']),
      ...dated('lost-on', row.lostOn ?? row.cells['lost-on']),
      ...asPrinted.flatMap((role) => {
        const cell = row.cells[role];
        return cell === undefined ? [] : [printed(role, cell)];
      }),
    ],
  };
}
