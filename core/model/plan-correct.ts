import type { ClaimId, EntityId } from '../base/ids.ts';
import { fail, ok } from '../base/result.ts';
import type { Command, SourceChoice } from './commands.ts';
import { isGrave } from './fate.ts';
import { claimIn, viewKey } from './fold.ts';
import type { PlanContext, Planned } from './plan-context.ts';
import { draft, isShipped, keyFor, sourceGroup, superseding } from './plan-statements.ts';
import { rowOf, structural } from './schema.ts';
import type { ChangeDraft, Claim, EntityRecord, Look, Preference } from './types.ts';
import { checkValue, isEmptyValue } from './values.ts';

/** Mends a value: the same source's word in another form. */
export function planCorrection(
  command: Extract<Command, { type: 'value.correct' }>,
  context: PlanContext,
): Planned<ChangeDraft> {
  const record = context.record(command.entity);
  const old = record === undefined ? undefined : claimIn(record, command.claim);
  if (record === undefined || old === undefined) return fail('save.unknown-claim');
  if (isEmptyValue(command.value)) return planRetraction(command.entity, [command.claim], context);
  const row = rowOf(record.kind, old.property);
  const checked = row === null ? null : checkValue(row, command.value);
  if (row === null || checked === null) return fail('save.invalid-value');
  const key = keyFor(row, old.key, checked.value);
  if (key === null) return fail('save.invalid-value');
  const kept = {
    ...pick('statedOn', command.statedOn, old.statedOn),
    ...pick('validOn', command.validOn, old.validOn),
    ...pick('grade', command.grade, old.grade),
  };
  const isOwn = !isShipped(old.id);
  const claim: Claim = {
    property: old.property,
    ...checked,
    ...(key === undefined ? {} : { key }),
    ...(isOwn ? saidBy(command.source, old) : {}),
    ...kept,
    ...(isOwn ? { supersedes: [old.id] } : {}),
  };
  const sources = command.source?.kind === 'new' ? [sourceGroup(command.source)] : [];
  // The entity comes first: the screen counts on the mended claim being the first of its change.
  return ok(
    draft('value.correct', [{ entity: command.entity, kind: record.kind, claims: [claim] }, ...sources]),
  );
}

/** Who says it from now on: the source that was named now, else the same as before. */
function saidBy(named: SourceChoice | undefined, old: Claim): Pick<Claim, 'source' | 'speaker'> {
  if (named !== undefined) return named.kind === 'author' ? {} : { source: named.id };
  return {
    ...(old.source === undefined ? {} : { source: old.source }),
    ...(old.speaker === undefined ? {} : { speaker: old.speaker }),
  };
}

/** A field of a correction: given, taken away with `null`, or kept. */
function pick<Name extends 'statedOn' | 'validOn' | 'grade'>(
  name: Name,
  given: Claim[Name] | null,
  old: Claim[Name],
): Pick<Claim, Name> | object {
  const value = given === undefined ? old : given;
  return value === null || value === undefined ? {} : { [name]: value };
}

/**
 * Takes back what was entered by mistake, with all it stood in for: an emptied field stays empty. Only
 * what is current, and nothing that came with the app.
 */
export function planRetraction(
  entity: EntityId,
  ids: readonly ClaimId[],
  context: PlanContext,
): Planned<ChangeDraft> {
  const record = context.record(entity);
  const isCurrent = (id: ClaimId) => record !== undefined && claimIn(record, id) !== undefined;
  if (record === undefined || ids.length === 0 || !ids.every((id) => isCurrent(id) && !isShipped(id)))
    return fail('save.unknown-claim');
  return ok(
    draft('value.retract', [{ entity, kind: record.kind, claims: [], retracts: withReplaced(record, ids) }]),
  );
}

/** Which of several is shown first. The claims beside it are listed: the choice was made knowing them. */
export function planPreference(
  command: Extract<Command, { type: 'value.prefer' }>,
  context: PlanContext,
): Planned<ChangeDraft> {
  const record = context.record(command.entity);
  const view = record?.views.find((candidate) => candidate.claims.some(({ id }) => id === command.claim));
  if (record === undefined || view === undefined) return fail('save.unknown-claim');
  const value: Preference = {
    claim: command.claim,
    over: view.claims.map(({ id }) => id).filter((id) => id !== command.claim),
    reason: command.reason,
  };
  const key = viewKey(view);
  const claim: Claim = { property: structural.prefers, key, value, ...superseding(view.wishes) };
  return ok(draft('value.prefer', [{ entity: command.entity, kind: record.kind, claims: [claim] }]));
}

/** A second look at a report of death. Only at one that is current, and only with a reason. */
export function planLook(
  command: Extract<Command, { type: 'value.look' }>,
  context: PlanContext,
): Planned<ChangeDraft> {
  const record = context.record(command.entity);
  const claim = record === undefined ? undefined : claimIn(record, command.claim);
  if (record === undefined || claim === undefined) return fail('save.unknown-claim');
  if (!isGrave(claim.value) || command.reason.trim() === '') return fail('save.invalid-value');
  const value: Look = { looked: command.claim, reason: command.reason };
  const look: Claim = { property: 'fate-look', value };
  return ok(draft('value.look', [{ entity: command.entity, kind: record.kind, claims: [look] }]));
}

/** Claims and everything that they stand in for, each once. */
export const withReplaced = (record: EntityRecord, ids: readonly ClaimId[]): readonly ClaimId[] => [
  ...new Set(ids.flatMap((id) => [id, ...(claimIn(record, id)?.replaces ?? [])])),
];
