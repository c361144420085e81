import { concernFacts } from '../../../core/announcements/concern/facts.ts';
import { packFacts } from '../../../core/announcements/concern/packed.ts';
import type { EntityId } from '../../../core/base/ids.ts';
import { viewIn } from '../../../core/model/fold.ts';
import { isPartKind } from '../../../core/model/schema.ts';
import { saysSame } from '../../../core/model/second-look.ts';
import { caseFacts, partFacts, textIn, textsIn } from '../../../core/model/summaries.ts';
import type { EntityRecord } from '../../../core/model/types.ts';
import type { IndexEntry, LinkEnds, ListEntryFacts } from './entry.ts';

/** The entry of an entity out of its record; `version` is that of its row, without shipped claims. */
export function makeEntry(record: EntityRecord, version: string): IndexEntry {
  const { id, kind, isDeleted } = record;
  const deletedAt = isDeleted ? record.deletions.at(-1)?.at : undefined;
  const entry = {
    id,
    kind,
    version,
    isDeleted,
    ...(deletedAt === undefined ? {} : { deletedAt }),
    uses: usesIn(record),
  };
  // Everything about it is undone: it is nowhere, not even in the bin, but redo can bring it back.
  if (record.changedAt === '') return entry;
  switch (kind) {
    case 'case': {
      const { id: _, ...line } = caseFacts(record);
      return { ...entry, case: line, concern: packFacts(concernFacts(record)) };
    }
    case 'source': {
      const textOf = (property: string) => textIn(record, property);
      const facts = known({ kind: textOf('kind'), grade: textOf('grade'), date: textOf('date') });
      return { ...entry, source: { title: textOf('title') ?? '', ...facts } };
    }
    case 'check': {
      const ends = { case: textIn(record, 'case'), announcement: textIn(record, 'announcement') };
      if (ends.case === undefined || ends.announcement === undefined) return entry;
      return {
        ...entry,
        check: { case: ends.case as EntityId, announcement: ends.announcement as EntityId },
      };
    }
    case 'link': {
      const ends = { case: textIn(record, 'case'), target: textIn(record, 'target') };
      if (ends.case === undefined || ends.target === undefined) return entry;
      const judgement = textIn(record, 'judgement');
      const sayers = saysSame(record);
      const link = {
        ...ends,
        ...(judgement === undefined ? {} : { judgement }),
        ...(sayers.length === 0 ? {} : { sayers }),
      } as LinkEnds;
      return { ...entry, link };
    }
    case 'list': {
      const idIn = (property: string) => textIn(record, property) as EntityId | undefined;
      const named = known({ source: idIn('source'), announcement: idIn('announcement') });
      const isStrict = viewIn(record, 'second-look')?.claims[0]?.value === true;
      const look = isStrict ? { needsSecondLook: true as const } : {};
      return { ...entry, list: { title: textIn(record, 'title') ?? '', ...named, ...look } };
    }
    case 'list-entry': {
      const of = textIn(record, 'of');
      return of === undefined ? entry : { ...entry, listEntry: listEntryFacts(record, of as EntityId) };
    }
    case 'attachment':
      return { ...entry, attachedTo: textsIn(record, 'of') as readonly EntityId[] };
    case 'author': {
      const isAway = viewIn(record, 'is-away')?.claims[0]?.value === true;
      return {
        ...entry,
        author: { name: textIn(record, 'name') ?? '', signed: textsIn(record, 'signed'), isAway },
      };
    }
    default:
      return isPartKind(kind) ? { ...entry, part: partFacts(record) } : entry;
  }
}

const listEntryFacts = (record: EntityRecord, of: EntityId): ListEntryFacts => ({
  of,
  row: Number(textIn(record, 'row') ?? 0),
  name: textIn(record, 'name') ?? '',
  ...known({
    birthDate: textIn(record, 'birth-date'),
    sex: textIn(record, 'sex'),
    unit: textIn(record, 'unit'),
    place: textIn(record, 'lost-place') ?? textIn(record, 'residence'),
  }),
});

/** The fields that have a value. */
const known = <Fields extends Record<string, string | undefined>>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
  };

/** The sources that current claims name, with how many claims name each. */
function usesIn(record: EntityRecord): IndexEntry['uses'] {
  const uses = new Map<EntityId, number>();
  for (const { claims } of record.views) {
    for (const { source } of claims) if (source !== undefined) uses.set(source, (uses.get(source) ?? 0) + 1);
  }
  return [...uses];
}
