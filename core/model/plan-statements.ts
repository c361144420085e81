import type { ClaimId, EntityId } from '../base/ids.ts';
import { fail, ok } from '../base/result.ts';
import type { SourceChoice, Statement } from './commands.ts';
import { viewKey } from './fold.ts';
import { gradeText } from './grades.ts';
import type { PlanContext, Planned, Writer } from './plan-context.ts';
import { type Act, rowOf } from './schema.ts';
import type { PropertyRow } from './schema-types.ts';
import { speakerKey } from './speakers.ts';
import type {
  ChangeDraft,
  Claim,
  ClaimGroup,
  EntityKind,
  EntityRecord,
  StatedClaim,
  Value,
} from './types.ts';
import { checkValue, isEmptyValue, keyOfValue } from './values.ts';
import { isSameWhen } from './when.ts';

/** A change that undoes nothing. */
export const draft = (act: Act, groups: readonly ClaimGroup[]): ChangeDraft => ({ act, groups, undoes: [] });

/**
 * Claims from statements, with a group for each new source before the entity that uses it.
 *
 * `replaces` says which of the same speaker's earlier words a statement corrects: all of them where a person types,
 * only those of the same author and source where a file or a news text speaks.
 */
export function planStatements(
  act: Act,
  entity: EntityId,
  kind: EntityKind,
  statements: readonly Statement[],
  context: PlanContext,
  replaces: 'same-speaker' | 'same-author-and-source' = 'same-speaker',
): Planned<ChangeDraft> {
  const record = context.record(entity);
  const claims: Claim[] = [];
  for (const statement of statements) {
    if (isEmptyValue(statement.value)) continue;
    const claim = claimFrom(statement, kind);
    if (claim === null) return fail('save.invalid-value');
    const olders = sameSpeakers(claim, record, kind, context).filter(
      (older) =>
        replaces === 'same-speaker' ||
        (older.source === claim.source && older.author === context.author && older.by === context.by),
    );
    claims.push({ ...claim, ...superseding(olders.map(({ id }) => id)) });
  }
  const sources = new Map<EntityId, ClaimGroup>();
  for (const { source } of statements) if (source.kind === 'new') sources.set(source.id, sourceGroup(source));
  return ok(draft(act, [...sources.values(), { entity, kind, claims }]));
}

function claimFrom(statement: Statement, kind: EntityKind): Claim | null {
  const row = rowOf(kind, statement.property);
  if (row === null) return null;
  const checked = checkValue(row, statement.value);
  if (checked === null) return null;
  const key = keyFor(row, statement.key, checked.value);
  if (key === null) return null;
  const { source, speaker, statedOn, validOn, grade } = statement;
  return {
    property: row.property,
    ...checked,
    ...(key === undefined ? {} : { key }),
    ...(source.kind === 'author' ? {} : { source: source.id }),
    ...(speaker === undefined || speaker.trim() === '' ? {} : { speaker }),
    ...(statedOn === undefined ? {} : { statedOn }),
    ...(validOn === undefined ? {} : { validOn }),
    ...(grade === undefined ? {} : { grade }),
  };
}

/** The key a claim stands under; `null` when a fixed key is missing or unknown. */
export function keyFor(row: PropertyRow, given: string | undefined, value: Value): string | undefined | null {
  if (row.cardinality !== 'per-key') return undefined;
  if (row.keys === undefined) return keyOfValue(value) ?? 'as-typed';
  return given !== undefined && row.keys.includes(given) ? given : null;
}

/** What the same speaker says now about the same thing, in a history about the same date: saying it again corrects it. */
function sameSpeakers(
  claim: Claim,
  record: EntityRecord | undefined,
  kind: EntityKind,
  writer: Writer,
): readonly StatedClaim[] {
  const cardinality = rowOf(kind, claim.property)?.cardinality;
  if (record === undefined || cardinality === 'many') return [];
  const view = record.views.find((candidate) => viewKey(candidate) === viewKey(claim));
  // The vault's own settings are no statements about the world: the last word counts, whoever says it.
  if (kind === 'vault' || kind === 'author') return view?.claims ?? [];
  const keys = new Set(
    [writer, ...(writer.signed ?? []).map((author) => ({ author }))].map(({ author, by }: Writer) =>
      speakerKey({ ...claim, author, ...(by === undefined ? {} : { by }) }),
    ),
  );
  return (view?.claims ?? [])
    .filter((other) => !isShipped(other.id) && keys.has(speakerKey(other)))
    .filter((other) => cardinality !== 'history' || isSameWhen(other, claim));
}

/** Whether a claim came with the app and not from anybody's vault. */
export const isShipped = (id: ClaimId): boolean => id.startsWith('cat/');

/** What a claim stands in for, left out when it is nothing. */
export const superseding = (ids: readonly ClaimId[]): Pick<Claim, 'supersedes'> =>
  ids.length === 0 ? {} : { supersedes: ids };

/** The group that makes a new source. */
export function sourceGroup(source: Extract<SourceChoice, { kind: 'new' }>): ClaimGroup {
  const { title, sourceKind, grade } = source;
  return {
    entity: source.id,
    kind: 'source',
    claims: [
      { property: 'title', value: title },
      { property: 'kind', value: sourceKind },
      ...(grade === undefined ? [] : [{ property: 'grade', value: gradeText(grade) }]),
    ],
  };
}
