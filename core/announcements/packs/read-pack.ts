import { isDateText } from '../../base/dates/parse.ts';
import { type EntityId, isId } from '../../base/ids.ts';
import { readJson } from '../../base/json-text.ts';
import { ok, type Result } from '../../base/result.ts';
import type { Statement } from '../../model/commands.ts';
import { rowOf } from '../../model/schema.ts';
import type { Value } from '../../model/types.ts';
import { isCount } from '../../model/values.ts';
import { announcementId, reportId, unaddressedSourceId } from '../entity-ids.ts';
import { fits } from './fits.ts';
import { createMembers, type Members, Refused } from './members.ts';
import {
  type Pack,
  type PackEntity,
  type PackFailure,
  packFormat,
  packLimits,
  packVersion,
  sourceMembers,
} from './pack.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a pack (`docs/formats/pack.md`), whole or not at all.
 *
 * It comes from somebody else's computer: nothing in it is trusted, everything is bounded, and what is wrong is named
 * with its line, so that whoever wrote it by hand can mend it.
 */
export function readPack(text: string): Result<Pack, PackFailure> {
  const read = readJson(text, { maxCharacters: packLimits.maxBytes, maxDepth: packLimits.maxDepth });
  if (!read.ok) return read;
  try {
    return ok(packOf(read.value.value, createMembers(read.value)));
  } catch (error) {
    if (error instanceof Refused) return { ok: false, error: error.failure };
    throw error;
  }
}

function packOf(value: unknown, members: Members): Pack {
  const head = value as Fields | null;
  // Before all else: another kind of file must not be told that a member of ours is missing.
  if (typeof head !== 'object' || head === null || head.format !== packFormat)
    throw new Refused({ code: 'pack.not-a-pack', params: { line: 1, column: 1 } });
  if (typeof head.version === 'number' && head.version > packVersion)
    return members.refuse('pack.newer', head, 'version');
  if (head.version !== packVersion) return members.refuse('pack.wrong-value', head, 'version');
  const known = ['format', 'version', 'title', 'edition', 'sources', 'announcements'];
  const fields = members.object(null, 0, head, known);
  const title = members.text(fields, 'title', packLimits.maxTitleLength);
  const edition = members.text(fields, 'edition');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(edition) || !isDateText(edition))
    return members.refuse('pack.wrong-value', fields, 'edition');
  const sourceList = members.list(fields, 'sources', packLimits.maxSources);
  const names = new Map<string, EntityId>();
  const sources = sourceList.map((item, place) => readSource(sourceList, place, item, members, names));
  const list = members.list(fields, 'announcements', packLimits.maxAnnouncements);
  if (list.length === 0) return members.refuse('pack.empty', fields, 'announcements');
  const seen = new Set<EntityId>();
  const announcements = list.map((item, place) => {
    const entity = readAnnouncement(list, place, item, members, names);
    if (seen.has(entity.id)) return members.refuse('pack.twice', item, 'id');
    seen.add(entity.id);
    return entity;
  });
  // One report named twice under two names is one source.
  const unique = new Map(sources.map((source) => [source.id, source] as const));
  return { title, edition, sources: [...unique.values()], announcements };
}

const byPack = { kind: 'author' } as const;

function readSource(
  list: readonly unknown[],
  place: number,
  item: unknown,
  members: Members,
  names: Map<string, EntityId>,
): PackEntity {
  const fields = members.object(list, place, item, ['id', ...sourceMembers]);
  const name = members.text(fields, 'id', 200);
  if (names.has(name)) return members.refuse('pack.twice', fields, 'id');
  const title = members.text(fields, 'title');
  const kind = members.text(fields, 'kind');
  const statements = sourceMembers.flatMap((property): Statement[] => {
    const value = members.optionalText(fields, property);
    if (value === undefined) return [];
    if (!fits('source', property, value)) return members.refuse('pack.wrong-value', fields, property);
    return [{ property, value, source: byPack }];
  });
  const { url, side = 'media', date = '' } = fields as Readonly<Record<string, string | undefined>>;
  const made = url === undefined ? unaddressedSourceId(title, kind, date) : reportId(url, side);
  const id = isId(name) ? (name as EntityId) : made;
  names.set(name, id);
  return { id, statements };
}

function readAnnouncement(
  list: readonly unknown[],
  place: number,
  item: unknown,
  members: Members,
  names: ReadonlyMap<string, EntityId>,
): PackEntity {
  const fields = members.object(list, place, item, ['id', 'claims']);
  const id = readId(fields, 'id', members);
  const claims = members.list(fields, 'claims', packLimits.maxClaims);
  if (claims.length === 0) return members.refuse('pack.empty', fields, 'claims');
  return { id, statements: claims.map((claim, at) => readClaim(claims, at, claim, members, names)) };
}

/** A slug or an id of ours, as the id of an announcement. */
function readId(fields: Fields, key: string, members: Members): EntityId {
  const text = members.text(fields, key, 200);
  if (isId(text)) return text as EntityId;
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
    ? announcementId(text)
    : members.refuse('pack.wrong-value', fields, key);
}

const claimMembers = ['property', 'value', 'source', 'speaker', 'statedOn'];

function readClaim(
  list: readonly unknown[],
  place: number,
  item: unknown,
  members: Members,
  names: ReadonlyMap<string, EntityId>,
): Statement {
  const fields = members.object(list, place, item, claimMembers);
  const property = members.text(fields, 'property');
  if (rowOf('announcement', property) === null) return members.refuse('pack.wrong-value', fields, 'property');
  if (fields.value === undefined) return members.refuse('pack.missing', fields, 'value');
  const value = readValue(fields, property, members, names);
  const sourceName = members.optionalText(fields, 'source');
  const source = sourceName === undefined ? undefined : names.get(sourceName);
  if (sourceName !== undefined && source === undefined)
    return members.refuse('pack.points-nowhere', fields, 'source');
  const speaker = members.optionalText(fields, 'speaker');
  const statedOn = members.optionalText(fields, 'statedOn');
  if (statedOn !== undefined && !isDateText(statedOn))
    return members.refuse('pack.wrong-value', fields, 'statedOn');
  return {
    property,
    value,
    source: source === undefined ? byPack : { kind: 'existing', id: source },
    ...(speaker === undefined ? {} : { speaker }),
    ...(statedOn === undefined ? {} : { statedOn }),
  };
}

function readValue(
  fields: Fields,
  property: string,
  members: Members,
  names: ReadonlyMap<string, EntityId>,
): Value {
  if (property === 'report') {
    const source = names.get(members.text(fields, 'value'));
    return source ?? members.refuse('pack.points-nowhere', fields, 'value');
  }
  if (property === 'follows' || property === 'summarises') return readId(fields, 'value', members);
  if (property === 'count') return readCount(fields, members);
  const text = members.text(fields, 'value');
  return fits('announcement', property, text) ? text : members.refuse('pack.wrong-value', fields, 'value');
}

const countMembers = ['what', 'to', 'number', 'qualifier', 'scope', 'scopeText', 'note'];

function readCount(fields: Fields, members: Members): Value {
  const count = members.object(fields, 'value', fields.value, countMembers);
  for (const key of ['scopeText', 'note']) members.optionalText(count, key);
  if (!isCount(count as unknown as Value)) return members.refuse('pack.wrong-value', fields, 'value');
  // A part of nothing in particular would stand beside every other part as if it were the same group.
  if (count.scope !== 'total' && count.scopeText === undefined)
    return members.refuse('pack.missing', count, 'scopeText');
  return count as unknown as Value;
}
