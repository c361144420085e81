import type { EntityId } from '../../../core/base/ids.ts';
import { caseInRow, rawFact, relativeEntry, type Said, saidBy } from '../../../core/lists/case-entries.ts';
import { type ComparedCell, compareCase } from '../../../core/lists/compare-case.ts';
import { keptEntry } from '../../../core/lists/kept-columns.ts';
import { entryOf, listEntity } from '../../../core/lists/list-entries.ts';
import type { Command, EntityEntry } from '../../../core/model/commands.ts';
import type { EntityRecord } from '../../../core/model/types.ts';
import type { RowDecision } from '../imports-api.ts';
import { hasRelative } from './known-relative.ts';
import type { Pending, PendingRow } from './pending-import.ts';

type Adding = Extract<RowDecision, { do: 'add' }>;
type Written = Extract<Command, { type: 'entities.write' }>;

/** A case that rows go to, with its relatives. */
export type Known = { readonly record: EntityRecord; readonly relatives: readonly EntityRecord[] };

const rowsAtOnce = 1000;

export type ImportPlan = {
  readonly command: Written;
  readonly cases: number;
  readonly added: number;
  readonly later: number;
};

/**
 * Everything that was decided as one act. What goes to a case on file stands beside what is there as the file's word; only a cell that a person
 * called a correction mends, and then who says it stays. What is the same is not written again. `pause` is asked between parts of the rows, and
 * `null` comes out when it says to stop.
 */
export async function importCommand(
  pending: Pending,
  casesOf: (rows: readonly PendingRow[]) => Promise<ReadonlyMap<EntityId, Known>>,
  newId: () => EntityId,
  pause: (done: number) => Promise<boolean>,
): Promise<ImportPlan | null> {
  const { head, number } = pending;
  const entries: EntityEntry[] = [];
  const counts = { cases: 0, added: 0, later: 0 };
  const later: PendingRow[] = [];
  let known: ReadonlyMap<EntityId, Known> = new Map();
  for (const [at, each] of pending.rows.entries()) {
    // A part at a time: all cases of a large vault at once would be a gigabyte.
    if (at % rowsAtOnce === 0) {
      if (!(await pause(at))) return null;
      known = await casesOf(pending.rows.slice(at, at + rowsAtOnce));
    }
    const { row, decision } = each;
    if (decision.do === 'later') {
      later.push(each);
      continue;
    }
    const { facts, relative } = caseInRow(row, number);
    const there = decision.do === 'add' ? known.get(decision.case) : undefined;
    if (decision.do === 'add' && there === undefined) {
      // Undone or put into the bin meanwhile: nothing is lost, the row waits.
      later.push(each);
      continue;
    }
    const of = there?.record.id ?? newId();
    const adding =
      there === undefined || decision.do === 'new'
        ? { said: facts, corrections: [] }
        : chosen(compareCase(facts, there.record), decision);
    const newRelative = relative.length > 0 && !hasRelative(relative, there?.relatives ?? []) ? relative : [];
    if (adding.said.length + adding.corrections.length + newRelative.length === 0 && there !== undefined)
      continue;
    entries.push({
      id: of,
      kind: 'case',
      statements: saidBy([...adding.said, rawFact(row)], head.source),
      ...(adding.corrections.length === 0 ? {} : { corrections: adding.corrections }),
    });
    if (newRelative.length > 0) entries.push(relativeEntry(newId(), of, newRelative, head.source));
    counts[there === undefined ? 'cases' : 'added'] += 1;
  }
  if (!(await pause(pending.rows.length))) return null;
  if (later.length > 0) {
    entries.push(listEntity(head, pending.checksum));
    for (const { row } of later) entries.push(entryOf(row, head.list, head.source, newId()));
  }
  // By itself it would be a change about nobody.
  if (entries.length > 0 && pending.kept !== null) entries.push(keptEntry(pending.kept));
  const command: Written = { type: 'entities.write', act: 'cases.import', entries, note: head.title };
  return { command, ...counts, later: later.length };
}

/** What is written of a row that goes to a case on file. */
function chosen(cells: readonly ComparedCell[], { cells: choices }: Adding) {
  const said: Said[] = [];
  const corrections: { claim: ComparedCell['onFile'][number]['id']; value: Said['value'] }[] = [];
  for (const [at, cell] of cells.entries()) {
    const choice = choices[at] ?? 'say';
    const [shown] = cell.onFile;
    if (cell.state === 'same' || choice === 'leave') continue;
    if (choice === 'correct' && shown !== undefined && cell.state === 'differs')
      corrections.push({ claim: shown.id, value: cell.said.value });
    else said.push(cell.said);
  }
  return { said, corrections };
}
