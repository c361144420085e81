import type { EntityId } from '../base/ids.ts';
import { fail, ok } from '../base/result.ts';
import type { Command } from './commands.ts';
import type { PlanContext, Planned } from './plan-context.ts';
import { planCorrection } from './plan-correct.ts';
import { planStatements } from './plan-statements.ts';
import type { ChangeDraft, ClaimGroup } from './types.ts';

/**
 * One change from statements about several entities; a statement that fits no property refuses them all.
 *
 * It stands beside what others said: only the same author's word from the same source is corrected. A new source
 * that several entities name is made once. An entry without anything to say is left out.
 */
export function planEntries(
  command: Extract<Command, { type: 'entities.write' }>,
  context: PlanContext,
): Planned<ChangeDraft> {
  const { act, entries, note, author } = command;
  // The pack's word is nobody's who types here.
  const as = author === undefined ? context : { record: context.record, change: context.change, author };
  const groups: ClaimGroup[] = [];
  const madeSources = new Set<EntityId>();
  for (const { id, kind, statements, corrections } of entries) {
    const planned = planStatements(act, id, kind, statements, as, 'same-author-and-source');
    if (!planned.ok) return planned;
    for (const group of planned.value.groups) {
      if (group.claims.length === 0) continue;
      const isNewSource = group.entity !== id;
      if (isNewSource && madeSources.has(group.entity)) continue;
      if (isNewSource) madeSources.add(group.entity);
      groups.push(group);
    }
    for (const { claim, value } of corrections ?? []) {
      const mended = planCorrection({ type: 'value.correct', entity: id, claim, value }, as);
      if (!mended.ok) return mended;
      groups.push(...mended.value.groups);
    }
  }
  if (groups.length === 0) return fail('save.invalid-value');
  return ok({
    act,
    groups,
    undoes: [],
    ...(note === undefined || note.trim() === '' ? {} : { note }),
    ...(author === undefined ? {} : { author }),
  });
}
