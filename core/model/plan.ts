import type { ChangeId, EntityId } from '../base/ids.ts';
import { assertNever, fail, ok } from '../base/result.ts';
import type { Command } from './commands.ts';
import { planBulk } from './plan-bulk.ts';
import type { PlanContext, Planned } from './plan-context.ts';
import { planCorrection, planLook, planPreference, planRetraction } from './plan-correct.ts';
import { planEntries } from './plan-entries.ts';
import { linkStatements, planJudgement, planSecondLook } from './plan-link.ts';
import { draft, planStatements } from './plan-statements.ts';
import { type Act, isPartKind, structural } from './schema.ts';
import { seenAt } from './seen.ts';
import type { ChangeDraft, Claim } from './types.ts';

/** The records and the change that a command must see. */
export function needsOf(command: Command): {
  readonly entities: readonly EntityId[];
  readonly change: ChangeId | null;
} {
  switch (command.type) {
    case 'entity.create':
    case 'link.create':
      return { entities: [command.id], change: null };
    case 'entities.write':
      return { entities: [...new Set(command.entries.map(({ id }) => id))], change: null };
    case 'cases.bulk':
      return { entities: command.act.do === 'link' ? [] : command.cases, change: null };
    case 'link.judge':
    case 'link.look':
      return { entities: [command.link], change: null };
    case 'change.undo':
      return { entities: [], change: command.change };
    case 'value.correct':
    case 'value.add':
    case 'value.retract':
    case 'value.prefer':
    case 'value.look':
    case 'entity.delete':
    case 'entity.revive':
      return { entities: [command.entity], change: null };
    default:
      return assertNever(command);
  }
}

/**
 * Turns what a person did into a change.
 *
 * Values are fitted to the schema table; what does not fit is kept as typed and marked, never lost.
 * Adding what the same source already said corrects it, so only another speaker's word can contradict.
 */
export function planChange(command: Command, context: PlanContext): Planned<ChangeDraft> {
  switch (command.type) {
    case 'entity.create':
      return planStatements(
        isPartKind(command.kind) ? 'part.create' : (`${command.kind}.create` as Act),
        command.id,
        command.kind,
        command.statements,
        context,
      );
    case 'entities.write':
      return planEntries(command, context);
    case 'cases.bulk':
      return planBulk(command, context);
    case 'value.add':
      return withNote(
        planStatements('value.add', command.entity, command.kind, [command.statement], context),
        command.note,
      );
    case 'value.correct':
      return planCorrection(command, context);
    case 'value.retract':
      return planRetraction(command.entity, command.claims, context);
    case 'value.prefer':
      return planPreference(command, context);
    case 'value.look':
      return planLook(command, context);
    case 'link.create':
      return planStatements('link.create', command.id, 'link', linkStatements(command), context);
    case 'link.judge':
      return planJudgement(command, context);
    case 'link.look':
      return planSecondLook(command, context);
    case 'entity.delete': {
      const seen = seenAt(context.record(command.entity)?.version ?? '');
      const claim: Claim = { property: structural.deleted, value: seen };
      const group = { entity: command.entity, kind: command.kind, claims: [claim] };
      return withNote(ok(draft('entity.delete', [group])), command.reason);
    }
    case 'entity.revive': {
      const ids = context.record(command.entity)?.deletions.map((claim) => claim.id) ?? [];
      if (ids.length === 0) return fail('save.unknown-claim');
      const group = { entity: command.entity, kind: command.kind, claims: [], retracts: ids };
      return ok(draft('entity.revive', [group]));
    }
    case 'change.undo': {
      const target = context.change(command.change);
      if (target === undefined || target.isVoid) return fail('save.nothing-to-undo');
      const act: Act = target.act === 'change.undo' ? 'change.redo' : 'change.undo';
      return ok({ act, groups: [], undoes: [command.change] });
    }
    default:
      return assertNever(command);
  }
}

const withNote = (planned: Planned<ChangeDraft>, note: string | undefined): Planned<ChangeDraft> =>
  planned.ok && note !== undefined && note.trim() !== '' ? ok({ ...planned.value, note }) : planned;
