import { isDateText } from '../../base/dates/parse.ts';
import type { EntityId } from '../../base/ids.ts';
import { isShipped } from '../../model/plan-statements.ts';
import { rowsOf } from '../../model/schema.ts';
import type { PropertyRow } from '../../model/schema-types.ts';
import { textIn } from '../../model/summaries.ts';
import type { EntityRecord, StatedClaim } from '../../model/types.ts';
import { readAuthor } from '../authors.ts';
import { fits } from './fits.ts';
import { packFormat, packVersion, sourceMembers } from './pack.ts';

/** What a pack is made of: records as shown, shipped claims included. */
export type PackRequest = {
  readonly title: string;
  /** ISO day. */
  readonly edition: string;
  readonly announcements: readonly EntityRecord[];
  readonly sources: ReadonlyMap<EntityId, EntityRecord>;
  /** Notes written in this vault; they may speak of people. */
  readonly withOwnNotes: boolean;
};

/** How many values were left out, and why: counted on the screen, so that nobody wonders. */
export type LeftOut = {
  readonly privateSource: number;
  readonly ownNotes: number;
  /** Kept as typed because they are not what their property holds. */
  readonly asTyped: number;
};

export type WrittenPack = {
  readonly text: string;
  /** Announcements in it; those of which nothing may leave are not. */
  readonly count: number;
  readonly leftOut: LeftOut;
};

/**
 * Writes announcements as a pack (`docs/formats/pack.md`): what was announced and where it was published.
 *
 * Nothing of a case, a link or a judgement is among it, and no name of who typed: a source that is a person or a paper
 * in somebody's hands stays in the vault, with what rests on it.
 */
export function writePack({
  title,
  edition,
  announcements,
  sources,
  withOwnNotes,
}: PackRequest): WrittenPack {
  const leftOut = { privateSource: 0, ownNotes: 0, asTyped: 0 };
  const used = new Set<EntityId>();
  const isPublic = (id: EntityId): boolean => isPublicSource(sources.get(id));
  const keep = (claim: StatedClaim): boolean => {
    const source = claim.property === 'report' ? (claim.value as EntityId) : claim.source;
    if (source !== undefined && !isPublic(source)) leftOut.privateSource += 1;
    else if (!fits('announcement', claim.property, claim.value)) leftOut.asTyped += 1;
    else if (claim.property === 'note' && isOwn(claim) && !withOwnNotes) leftOut.ownNotes += 1;
    else {
      if (source !== undefined) used.add(source);
      return true;
    }
    return false;
  };
  const written = announcements.map((record) => ({
    id: record.id,
    claims: claimsInOrder(record).filter(keep).map(claimOf),
  }));
  const pack = {
    format: packFormat,
    version: packVersion,
    title,
    edition,
    sources: [...used].flatMap((id) => sourceOf(sources.get(id))),
    // An announcement of which nothing may leave is not written at all.
    announcements: written.filter(({ claims }) => claims.length > 0),
  };
  return { text: `${JSON.stringify(pack, null, 2)}\n`, count: pack.announcements.length, leftOut };
}

const publicKinds: ReadonlySet<string> = new Set(['official-statement', 'media', 'hostile-list']);

/** Whether anybody could have seen it: published as such, or it has an address. */
function isPublicSource(record: EntityRecord | undefined): boolean {
  if (record === undefined || record.isDeleted) return false;
  const kind = textIn(record, 'kind') ?? '';
  if (textIn(record, 'title') === undefined || !fits('source', 'kind', kind)) return false;
  return publicKinds.has(kind) || /^https?:\/\//.test(textIn(record, 'url') ?? '');
}

/** Typed in this vault, and not the catalogue's or a pack's. */
const isOwn = ({ id, author }: StatedClaim): boolean =>
  !isShipped(id) && readAuthor(author).kind === 'person';

/** In the order of the form, so that a reader of the file finds the day before the numbers. */
function claimsInOrder(record: EntityRecord): readonly StatedClaim[] {
  return (rowsOf('announcement') as readonly PropertyRow[]).flatMap(({ property }) =>
    record.views.filter((view) => view.property === property).flatMap((view) => view.claims),
  );
}

const claimOf = ({ property, value, source, speaker, statedOn }: StatedClaim) => ({
  property,
  value,
  ...(speaker === undefined ? {} : { speaker }),
  ...(source === undefined ? {} : { source }),
  ...(statedOn !== undefined && isDateText(statedOn) ? { statedOn } : {}),
});

function sourceOf(record: EntityRecord | undefined): readonly object[] {
  if (record === undefined) return [];
  const values = sourceMembers.flatMap((property) => {
    const value = textIn(record, property);
    return value !== undefined && fits('source', property, value) ? [[property, value] as const] : [];
  });
  return [{ id: record.id, ...Object.fromEntries(values) }];
}
