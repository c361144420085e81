import type { EntityId } from '../base/ids.ts';
import { assertNever, fail, ok } from '../base/result.ts';
import type { Command } from './commands.ts';
import type { PlanContext, Planned } from './plan-context.ts';
import { withReplaced } from './plan-correct.ts';
import { linkStatements } from './plan-link.ts';
import { draft, planStatements, superseding } from './plan-statements.ts';
import { type Act, structural } from './schema.ts';
import { seenAt } from './seen.ts';
import type { ChangeDraft, Claim, ClaimGroup, EntityRecord, StatedClaim } from './types.ts';

type Bulk = Extract<Command, { type: 'cases.bulk' }>;
/** One act on many cases, as the list offers it. */
export type BulkAct = Bulk['act'];

/**
 * One change for many cases, undone as one. Cases that are as wanted already are left alone; when all are, nothing is
 * written (`save.nothing-to-change`).
 */
export function planBulk(command: Bulk, context: PlanContext): Planned<ChangeDraft> {
  const { act, cases } = command;
  const groups: ClaimGroup[] = [];
  const made = new Set<EntityId>();
  for (const [at, id] of cases.entries()) {
    const planned = act.do === 'link' ? planLink(act, id, at, context) : ok([groupOf(act, id, context)]);
    if (!planned.ok) return planned;
    for (const group of planned.value) {
      // A new source is made once, by the first case that names it.
      if (group === null || made.has(group.entity)) continue;
      made.add(group.entity);
      groups.push(group);
    }
  }
  if (groups.length === 0) return fail('save.nothing-to-change');
  const note = act.do === 'delete' ? act.reason : undefined;
  return ok({
    ...draft(acts[act.do], groups),
    ...(note === undefined || note.trim() === '' ? {} : { note }),
  });
}

const acts = {
  assign: 'cases.assign',
  tag: 'cases.tag',
  link: 'cases.link',
  delete: 'cases.delete',
} as const satisfies Record<BulkAct['do'], Act>;

function groupOf(
  act: Exclude<BulkAct, { do: 'link' }>,
  entity: EntityId,
  context: PlanContext,
): ClaimGroup | null {
  const record = context.record(entity);
  if (record === undefined || record.isDeleted) return null;
  const change = changeOf(act, record);
  return change === null ? null : { entity, kind: 'case', ...change };
}

function changeOf(
  act: Exclude<BulkAct, { do: 'link' }>,
  record: EntityRecord,
): Pick<ClaimGroup, 'claims' | 'retracts'> | null {
  switch (act.do) {
    case 'assign':
      return assign(record, act.name.trim());
    case 'tag':
      return tag(record, act);
    case 'delete':
      return { claims: [{ property: structural.deleted, value: seenAt(record.version) }] };
    default:
      return assertNever(act);
  }
}

const claimsIn = (record: EntityRecord, property: string): readonly StatedClaim[] =>
  record.views.filter((view) => view.property === property).flatMap((view) => view.claims);

/** A new name stands in for all earlier ones, whoever wrote them: handing over work contradicts nobody. */
function assign(record: EntityRecord, name: string): Pick<ClaimGroup, 'claims' | 'retracts'> | null {
  const old = claimsIn(record, 'assignee');
  const ids = old.map(({ id }) => id);
  if (name === '') return ids.length === 0 ? null : { claims: [], retracts: withReplaced(record, ids) };
  if (old.length === 1 && old[0]?.value === name) return null;
  return { claims: [{ property: 'assignee', value: name, ...superseding(ids) }] };
}

function tag(
  record: EntityRecord,
  { add, remove }: Extract<BulkAct, { do: 'tag' }>,
): Pick<ClaimGroup, 'claims' | 'retracts'> | null {
  const old = claimsIn(record, 'tag');
  const wanted = new Set(add.map((text) => text.trim()).filter((text) => text !== ''));
  const claims: readonly Claim[] = [...wanted]
    .filter((text) => old.every(({ value }) => value !== text))
    .map((value) => ({ property: 'tag', value }));
  const gone = old.filter(({ value }) => remove.includes(String(value)) && !wanted.has(String(value)));
  if (claims.length === 0 && gone.length === 0) return null;
  const retracts = withReplaced(
    record,
    gone.map(({ id }) => id),
  );
  return { claims, ...(retracts.length === 0 ? {} : { retracts }) };
}

function planLink(
  { ids, target, judgement, reason, source }: Extract<BulkAct, { do: 'link' }>,
  of: EntityId,
  at: number,
  context: PlanContext,
): Planned<readonly ClaimGroup[]> {
  const id = ids[at];
  if (id === undefined) throw new Error('a link has no id');
  const link = { type: 'link.create', id, case: of, target, judgement, reason, source } as const;
  const planned = planStatements('cases.link', id, 'link', linkStatements(link), context);
  return planned.ok ? ok(planned.value.groups) : planned;
}

/** The command in pieces of at most `size` cases, so that not all records need to be at hand at once; the drafts are joined again. */
export function sliceBulk(command: Bulk, size: number): readonly Bulk[] {
  const { act, cases } = command;
  const slices: Bulk[] = [];
  for (let from = 0; from < cases.length; from += size) {
    const to = from + size;
    const mine = act.do === 'link' ? { ...act, ids: act.ids.slice(from, to) } : act;
    slices.push({ ...command, act: mine, cases: cases.slice(from, to) });
  }
  return slices;
}

/** One draft of those of the pieces; a new source that several make stays once. */
export function joinBulk(drafts: readonly ChangeDraft[]): Planned<ChangeDraft> {
  const [first] = drafts;
  if (first === undefined) return fail('save.nothing-to-change');
  const groups = new Map(drafts.flatMap((it) => it.groups.map((group) => [group.entity, group] as const)));
  return ok({ ...first, groups: [...groups.values()] });
}
