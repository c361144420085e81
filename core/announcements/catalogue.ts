import type { ChangeId, ClaimId, EntityId } from '../base/ids.ts';
import type { ReadJson } from '../base/json-text.ts';
import { type Failure, fail, ok, type Result } from '../base/result.ts';
import type { PropertyOf } from '../model/schema.ts';
import type { Claim, EntityClaims, EntityKind } from '../model/types.ts';
import { keyOfValue, valueText } from '../model/values.ts';
import { catalogueAuthor } from './authors.ts';
import { findEventProblem } from './check-events.ts';
import { readCount } from './counts.ts';
import { announcementId, hashId, reportId } from './entity-ids.ts';
import { specials } from './scopes.ts';
import type { ShippedEvent, ShippedSource } from './shipped-event.ts';

/** The announcements that ship with the app, as claims of their own author, folded beneath the user's. */
export type Catalogue = {
  /** The day it was compiled; its author is `catalogue <version>`. */
  readonly version: string;
  readonly announcements: readonly EntityClaims[];
  readonly sources: readonly EntityClaims[];
  /** What earlier editions said and this one does not: shown only where somebody built on it. */
  readonly dropped: readonly EntityClaims[];
};

export type CatalogueFailure = Failure<'catalogue.invalid'>;

/** The change that all shipped claims belong to; no vault can undo it. */
export const catalogueChange = 'cat' as ChangeId;
/** The change of claims that an earlier edition shipped and the present one does not. */
const droppedChange = 'cat-old' as ChangeId;

/** Whether a claim came with an earlier edition of the catalogue and is not in the present one. */
export const isDropped = ({ change }: { readonly change: ChangeId }): boolean => change === droppedChange;

/**
 * Reads `reference/events.json`.
 *
 * Ids of entities come from the event's slug and the report's address, ids of claims from what they say:
 * they stay the same in a newer catalogue, so links, settlements and contradictions in a vault survive it.
 * Nothing is added up: each count stands with its speaker and its source. What is wrong is named with event, member and
 * reason, and with the line when `placeOf` knows the text (`readJson`).
 */
export function readCatalogue(
  data: unknown,
  version: string,
  placeOf?: ReadJson['placeOf'],
  earlier: readonly unknown[] = [],
): Result<Catalogue, CatalogueFailure> {
  if (!Array.isArray(data)) return fail('catalogue.invalid', { field: 'list' });
  const problem = findEventProblem(data, placeOf);
  if (problem !== null) return fail('catalogue.invalid', { ...problem });
  const events = data as readonly ShippedEvent[];
  const olders = earlier as readonly ShippedEvent[];
  // An older record may follow an event that is gone as well; all else must be as whole as ever.
  const spoilt = findEventProblem(olders.map((event) => ({ ...event, follows: [] })));
  if (spoilt !== null && spoilt.reason !== 'twice') return fail('catalogue.invalid', { ...spoilt });

  const part = partMaker(version);
  const current = entitiesOf(events, part(catalogueChange));
  const shipped = new Set(current.flatMap(({ parts }) => parts.flatMap(({ claimIds }) => claimIds ?? [])));
  return ok({
    version,
    announcements: current.filter(({ kind }) => kind === 'announcement'),
    sources: current.filter(({ kind }) => kind === 'source'),
    dropped: entitiesOf(olders, part(droppedChange)).flatMap((claims) => without(claims, shipped)),
  });
}

type MakePart = (id: EntityId, kind: EntityKind, claims: readonly Claim[]) => EntityClaims;

/** Events and their reports, each once: several records of one event or report are one entity. */
function entitiesOf(events: readonly ShippedEvent[], part: MakePart): readonly EntityClaims[] {
  const found = new Map<EntityId, { kind: EntityKind; claims: Claim[] }>();
  const add = (id: EntityId, kind: EntityKind, claims: readonly Claim[]) => {
    const known = found.get(id);
    if (known === undefined) found.set(id, { kind, claims: [...claims] });
    // One record of a report is enough; records of an event differ, that is why there are several.
    else if (kind === 'announcement') known.claims.push(...claims);
  };
  for (const event of events) {
    add(announcementId(event.id), 'announcement', claimsOf(event));
    for (const source of event.sources) add(sourceId(source), 'source', sourceClaims(source));
  }
  return [...found].map(([id, { kind, claims }]) => part(id, kind, claims));
}

/** What is left of an entity's claims without those that are still shipped. */
function without(entity: EntityClaims, shipped: ReadonlySet<ClaimId>): readonly EntityClaims[] {
  const parts = entity.parts.flatMap((part) => {
    const ids = part.claimIds ?? [];
    const kept = ids.flatMap((id, i) => (shipped.has(id) ? [] : [i]));
    if (kept.length === 0) return [];
    return [
      {
        ...part,
        claims: kept.map((i) => part.claims[i] as Claim),
        claimIds: kept.map((i) => ids[i] as ClaimId),
      },
    ];
  });
  return parts.length === 0 ? [] : [{ ...entity, parts }];
}

export { announcementId };

/** A report as the event attributes it: one article can quote an official for one event and speak for itself in another. */
const sourceId = (source: ShippedSource): EntityId => reportId(source.url, source.attribution);

/** In these kinds figures are planned or listed, not people who were moved. */
export const countsArePlanned = (kind: string): boolean => kind === 'agreement' || kind === 'list-handover';

function claimId(entity: EntityId, claim: Claim): ClaimId {
  const { property, key = '', value, source = '', speaker = '' } = claim;
  const text = [entity, property, key, valueText(value), source, speaker].join('\n');
  return `cat/${hashId(text)}` as ClaimId;
}

const partMaker =
  (version: string) =>
  (change: ChangeId): MakePart =>
  (id, kind, all) => {
    const claims = new Map(all.map((claim) => [claimId(id, claim), claim] as const));
    const part = {
      change,
      author: catalogueAuthor(version),
      at: `${version}T00:00:00.000Z`,
      act: 'announcement.create',
      group: 0,
      firstPlace: 0,
      claims: [...claims.values()],
      claimIds: [...claims.keys()],
    };
    return { id, kind, parts: [part] };
  };

function claimsOf(event: ShippedEvent): readonly Claim[] {
  const say = (property: PropertyOf<'announcement'>, value: string | null): readonly Claim[] =>
    value === null ? [] : [{ property, value }];
  const sourceOf = (url: string): EntityId | undefined => {
    const source = event.sources.find((candidate) => candidate.url === url);
    return source === undefined ? undefined : sourceId(source);
  };
  const special = specials.find((row) => row.event === event.id);
  const date = typeof event.date === 'string' ? event.date : `${event.date.from}/${event.date.to}`;
  const counts = event.counts.map((shipped): Claim => {
    const { speaker, count } = readCount(event.id, shipped);
    const source = sourceOf(shipped.source_url);
    const key = keyOfValue(count);
    return {
      property: 'count',
      value: count,
      speaker,
      ...(key === undefined ? {} : { key }),
      ...(source === undefined ? {} : { source }),
    };
  });
  return [
    ...say('kind', event.kind),
    ...say('date', date),
    ...say('place', event.place),
    ...say('formula', event.formula),
    ...event.categories.flatMap((category) => say('category', category)),
    ...counts,
    ...event.mediators.flatMap((mediator) => say('mediator', mediator)),
    ...event.follows.flatMap((slug) => say('follows', announcementId(slug))),
    ...(special?.summarises ?? []).flatMap((slug) => say('summarises', announcementId(slug))),
    ...say('status', special?.status ?? null),
    ...say('note', event.notes),
    ...event.sources.flatMap((source) => say('report', sourceId(source))),
  ];
}

function sourceClaims(source: ShippedSource): readonly Claim[] {
  const say = (property: PropertyOf<'source'>, value: string | null): readonly Claim[] =>
    value === null ? [] : [{ property, value }];
  return [
    ...say('title', source.publisher),
    ...say('kind', 'media'),
    ...say('url', source.url),
    ...say('side', source.attribution),
    ...say('date', source.published),
    ...say('language', source.title_lang),
  ];
}
