import type { EntityId } from '../../../core/base/ids.ts';
import { caseInRow, type NumberPlace } from '../../../core/lists/case-entries.ts';
import { compareCase, evenNumber, numbersIn } from '../../../core/lists/compare-case.ts';
import type { PackedCases } from '../../../core/lists/reader-api.ts';
import type { ListRow } from '../../../core/lists/rows.ts';
import type { EntityRecord } from '../../../core/model/types.ts';
import type { NameIndex } from '../../../core/names/name-index.ts';
import type { ImportCounts, ImportProgress, RowDecision, RowState } from '../imports-api.ts';
import { askedBy } from '../matching/people.ts';
import { hasRelative } from './known-relative.ts';

/** A row while it is being decided over. */
export type PendingRow = {
  readonly row: ListRow;
  state: RowState;
  decision: RowDecision;
  /** Its number's case, or the one that is most alike. */
  onFile: EntityId | null;
  differences: number;
  /** Of `same`: as what the case and its relatives stood when they were compared. */
  stamp: string;
};

export type Pending = Omit<PackedCases, 'rows'> & { readonly rows: readonly PendingRow[] };

/** Less alike than this is not worth a look. */
export const minScore = 0.2;

const later: RowDecision = { do: 'later' };
const asNew: RowDecision = { do: 'new' };

/** What there is to compare with. `records`: cases on file, a part at a time. */
export type OnFile = {
  readonly caseCount: number;
  readonly records: () => AsyncIterable<readonly EntityRecord[]>;
  /** As what a case and its relatives stood when `records` gave it. */
  readonly stampOf: (id: EntityId) => string;
  /** Of each case its relatives. */
  readonly relatives: (ids: readonly EntityId[]) => Promise<ReadonlyMap<EntityId, readonly EntityRecord[]>>;
  readonly names: () => Promise<NameIndex | null>;
  /** Lets other work go on; false when the import was stopped. */
  readonly pause: () => Promise<boolean>;
};

/** How long one piece of work may last, so that saving and searching go on. */
const sliceMs = 12;
/** How often the screen is told: each time is a message and a drawing there. */
const reportMs = 200;

/**
 * Holds every row against what is on file; `null` when it was stopped. A row whose number is on file goes to that case, its words beside what is
 * there; one that may be on file is left for later; one that stands alone becomes a case. Nothing is joined by a name.
 */
export async function comparePending(
  { rows, ...packed }: PackedCases,
  onFile: OnFile,
  onProgress: (progress: ImportProgress) => void,
): Promise<Pending | null> {
  const pending = rows.map(
    (row): PendingRow => ({ row, state: 'new', decision: asNew, onFile: null, differences: 0, stamp: '' }),
  );
  markTwice(pending);
  const total = pending.length;
  onProgress({ done: 0, total });
  if (onFile.caseCount > 0) {
    if (!(await findNumbers(pending, packed.number, onFile))) return null;
    const names = await onFile.names();
    if (names === null) return null;
    let endMs = performance.now() + sliceMs;
    let reportedMs = 0;
    for (const [done, each] of pending.entries()) {
      if (each.state === 'new') findAlike(each, names);
      if (performance.now() < endMs) continue;
      if (performance.now() - reportedMs > reportMs) {
        reportedMs = performance.now();
        onProgress({ done, total });
      }
      if (!(await onFile.pause())) return null;
      endMs = performance.now() + sliceMs;
    }
  }
  onProgress({ done: total, total });
  return { ...packed, rows: pending };
}

/** Numbers that stand twice in the file, and people who do without a number. */
function markTwice(pending: readonly PendingRow[]): void {
  const first = new Map<string, PendingRow>();
  for (const each of pending) {
    const { id } = each.row.cells;
    const key = id === undefined ? personKey(each.row) : `number ${evenNumber(id)}`;
    if (key === null) continue;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, each);
      continue;
    }
    setState(each, 'unclear', later);
    // Which of two rows with one number is right nobody can tell; of two rows of one person the first is as good as any.
    if (id !== undefined) setState(other, 'unclear', later);
  }
}

function personKey({ name, cells, birth }: ListRow): string | null {
  if (name === '') return null;
  const even = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ');
  return `${even} ${birth ?? cells['birth-date'] ?? cells['birth-year'] ?? ''}`;
}

/** Rows whose number is on file, by one walk through all cases; false when it was stopped. */
async function findNumbers(
  pending: readonly PendingRow[],
  number: NumberPlace,
  { records, stampOf, relatives, pause }: OnFile,
): Promise<boolean> {
  const byNumber = new Map<string, PendingRow>();
  for (const each of pending) {
    const { id } = each.row.cells;
    if (id !== undefined && each.state === 'new' && evenNumber(id) !== '') byNumber.set(evenNumber(id), each);
  }
  if (byNumber.size === 0) return true;
  for await (const some of records()) {
    const met = some.flatMap((record) => {
      if (record.isDeleted) return [];
      const rows = new Set(numbersIn(record, number).flatMap((text) => byNumber.get(text) ?? []));
      return [...rows].map((each) => ({ record, each }));
    });
    const known = await relatives([
      ...new Set(met.flatMap(({ record, each }) => (namesRelative(each.row) ? [record.id] : []))),
    ]);
    for (const { record, each } of met) {
      if (each.onFile === null) {
        meet(each, number, record, known.get(record.id) ?? []);
        if (each.state === 'same') each.stamp = stampOf(record.id);
      } else {
        setState(each, 'unclear', later);
        each.onFile = null;
      }
    }
    if (!(await pause())) return false;
  }
  return true;
}

/** A row goes to the case that has its number: its words stand beside what is there. */
function meet(
  each: PendingRow,
  number: NumberPlace,
  record: EntityRecord,
  relatives: readonly EntityRecord[],
): void {
  const { facts, relative } = caseInRow(each.row, number);
  const cells = compareCase(facts, record);
  each.onFile = record.id;
  each.differences = cells.filter(({ state }) => state === 'differs').length;
  const isKnown = relative.length === 0 || hasRelative(relative, relatives);
  const isSame = isKnown && cells.every(({ state }) => state === 'same');
  setState(each, isSame ? 'same' : 'differs', { do: 'add', case: record.id, cells: {} });
}

const namesRelative = ({ cells }: ListRow): boolean =>
  cells.relative !== undefined || cells.contact !== undefined;

function findAlike(each: PendingRow, names: NameIndex): void {
  if (each.row.name === '') return;
  const [best] = names.search(askedAbout(each.row), { limit: 1, minScore, withReasons: false });
  if (best === undefined) return;
  each.onFile = best.id as EntityId;
  setState(each, 'alike', later);
}

/** A row as a question to the name index. */
export const askedAbout = ({ name, birth, cells }: ListRow) => {
  const place = cells['last-contact-place'] ?? cells['lost-place'] ?? cells.residence;
  return askedBy({
    of: '' as EntityId,
    row: 0,
    name,
    ...(birth === undefined ? {} : { birthDate: birth }),
    ...(cells.sex === undefined ? {} : { sex: cells.sex }),
    ...(cells.unit === undefined ? {} : { unit: cells.unit }),
    ...(place === undefined ? {} : { place }),
  });
};

function setState(each: PendingRow, state: RowState, decision: RowDecision): void {
  each.state = state;
  each.decision = decision;
}

/** How many rows stand how, and what becomes of them. */
export function countPending({ rows }: Pending): ImportCounts {
  const states = { new: 0, alike: 0, differs: 0, same: 0, unclear: 0 };
  const decisions = { new: 0, later: 0, add: 0 };
  for (const { state, decision } of rows) {
    states[state] += 1;
    decisions[decision.do] += 1;
  }
  return { total: rows.length, states, decisions };
}
