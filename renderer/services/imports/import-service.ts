import type { EntityId } from '../../../core/base/ids.ts';
import { ok } from '../../../core/base/result.ts';
import { caseInRow } from '../../../core/lists/case-entries.ts';
import { compareCase } from '../../../core/lists/compare-case.ts';
import { unpackCases } from '../../../core/lists/packed-cases.ts';
import { firstName } from '../../../core/model/names.ts';
import { textIn } from '../../../core/model/summaries.ts';
import type { EntityRecord, StatedClaim } from '../../../core/model/types.ts';
import type { ImportCell, ImportRow, ImportRowView, ImportsApi } from '../imports-api.ts';
import type { EntityIndex } from '../index/entity-index.ts';
import type { AlikeCase } from '../lists-api.ts';
import type { Session } from '../session/session.ts';
import { importCommand, type Known } from './import-command.ts';
import {
  askedAbout,
  comparePending,
  countPending,
  minScore,
  type Pending,
  type PendingRow,
} from './pending-import.ts';

/** Records read and folded together. */
const recordsAtOnce = 1000;
const mostCandidates = 5;

/** Tables of cases on their way into an open vault; one at a time, in memory only until it is saved. */
export function createImports({
  session,
  newId,
}: {
  readonly session: Session;
  readonly newId: () => EntityId;
}): ImportsApi {
  let pending: Pending | null = null;
  /** The import that goes on; another number ends the one before. */
  let turn = 0;
  /** Somebody wants the table not to be saved after all; heard until the first of it is written. */
  let isSavingStopped = false;

  const rest = (ms = 0) => new Promise<void>((done) => setTimeout(done, ms));
  const indexOf = () => session.reading(async ({ index }) => index);

  async function* recordsOf(ids: readonly EntityId[]) {
    for (let at = 0; at < ids.length; at += recordsAtOnce)
      yield await session.records(ids.slice(at, at + recordsAtOnce));
  }

  /** The cases themselves, a part at a time, with how each stood before it was read. */
  async function* stampedRecords(ids: readonly EntityId[], stamps: Map<EntityId, string>) {
    for (let at = 0; at < ids.length; at += recordsAtOnce) {
      const some = ids.slice(at, at + recordsAtOnce);
      const index = await indexOf();
      stamps.clear();
      for (const id of some) stamps.set(id, stampOf(index, id));
      yield await session.records(some);
    }
  }

  async function summaryLine(each: PendingRow, at: number): Promise<ImportRow> {
    const { row, state, decision } = each;
    const index = await indexOf();
    const goesTo = decision.do === 'add' ? decision.case : each.onFile;
    const birthDate = row.birth ?? row.cells['birth-date'] ?? row.cells['birth-year'];
    return {
      at,
      row: row.row,
      name: row.name,
      ...(birthDate === undefined ? {} : { birthDate }),
      state,
      decision: decision.do,
      onFile: goesTo === null ? '' : (index.summaryOf(goesTo)?.name ?? ''),
      differences: each.differences,
    };
  }

  async function alikeTo(each: PendingRow): Promise<readonly AlikeCase[]> {
    const { names } = session;
    if (names === null || each.row.name === '') return [];
    const index = await indexOf();
    const found = names.search(askedAbout(each.row), { limit: mostCandidates, minScore });
    return found.flatMap(({ id, score, form, reasons }) => {
      const summary = index.summaryOf(id as EntityId);
      return summary === null ? [] : [{ case: summary, score, form, reasons }];
    });
  }

  /** Every fact of a row, beside the case that it goes to. */
  async function cellsOf({ number }: Pending, { row, decision }: PendingRow): Promise<readonly ImportCell[]> {
    const { facts } = caseInRow(row, number);
    const [record] = decision.do === 'add' ? await session.records([decision.case]) : [];
    if (record === undefined) return facts.map((said) => ({ said, state: 'new', onFile: [], choice: 'say' }));
    const cells = compareCase(facts, record);
    const who = await speakers(cells.flatMap(({ onFile }) => onFile));
    return cells.map(({ said, state, onFile }, at) => ({
      said,
      state,
      onFile: onFile.map((claim) => ({ value: claim.value, who: who(claim) })),
      choice: (decision.do === 'add' ? decision.cells[at] : undefined) ?? 'say',
    }));
  }

  async function speakers(claims: readonly StatedClaim[]): Promise<(claim: StatedClaim) => string> {
    const ids = [...new Set(claims.flatMap(({ source }) => source ?? []))];
    const titles = new Map((await session.records(ids)).map((it) => [it.id, textIn(it, 'title') ?? '']));
    return ({ source, speaker, author }) =>
      speaker ?? (source === undefined ? author : (titles.get(source) ?? ''));
  }

  async function relativesOf(
    ids: readonly EntityId[],
  ): Promise<ReadonlyMap<EntityId, readonly EntityRecord[]>> {
    const index = await indexOf();
    const places = ids.map((id) => ({
      id,
      parts: index.partsOf(id).flatMap((part) => (part.kind === 'relative' ? [part.id] : [])),
    }));
    const read = new Map<EntityId, EntityRecord>();
    for await (const some of recordsOf(places.flatMap(({ parts }) => parts)))
      for (const it of some) read.set(it.id, it);
    return new Map(places.map(({ id, parts }) => [id, parts.flatMap((part) => read.get(part) ?? [])]));
  }

  /** The cases that rows go to, with their relatives. */
  async function casesGoneTo(rows: readonly PendingRow[]): Promise<ReadonlyMap<EntityId, Known>> {
    const ids = rows.flatMap(({ decision }) => (decision.do === 'add' ? [decision.case] : []));
    const known = new Map<EntityId, Known>();
    for await (const records of recordsOf([...new Set(ids)])) {
      const relatives = await relativesOf(records.map(({ id }) => id));
      for (const record of records) {
        if (record.isDeleted || record.changedAt === '') continue;
        known.set(record.id, { record, relatives: relatives.get(record.id) ?? [] });
      }
    }
    return known;
  }

  return {
    async openImport(packed, onProgress) {
      turn += 1;
      const mine = turn;
      pending = null;
      const pause = async () => {
        await rest();
        return mine === turn;
      };
      const read = await unpackCases(packed, pause);
      if (read === null) return ok(null);
      const index = await indexOf();
      const ids = index.ofKind('case').flatMap(({ id, isDeleted }) => (isDeleted ? [] : [id]));
      const stamps = new Map<EntityId, string>();
      const compared = await comparePending(
        read,
        {
          caseCount: ids.length,
          records: () => stampedRecords(ids, stamps),
          stampOf: (id) => stamps.get(id) ?? '',
          relatives: relativesOf,
          async names() {
            while (mine === turn) {
              const { names } = session;
              if (names !== null) return names;
              await rest(20);
            }
            return null;
          },
          pause,
        },
        onProgress,
      );
      if (compared === null || mine !== turn) return ok(null);
      pending = compared;
      return ok(countPending(compared));
    },

    async stopImport() {
      turn += 1;
      pending = null;
    },

    async importRows({ state, from, count }) {
      if (pending === null) return null;
      const { rows } = pending;
      const chosen = rows.flatMap((row, at) => (state === 'all' || row.state === state ? [at] : []));
      const shown = chosen.slice(from, from + count);
      return {
        counts: countPending(pending),
        total: chosen.length,
        rows: await Promise.all(shown.map((at) => summaryLine(rows[at] as PendingRow, at))),
      };
    },

    async importRow(at): Promise<ImportRowView | null> {
      const each = pending?.rows[at];
      if (pending === null || each === undefined) return null;
      const { row, decision } = each;
      const [record] = decision.do === 'add' ? await session.records([decision.case]) : [];
      return {
        ...(await summaryLine(each, at)),
        raw: row.raw,
        problems: row.problems,
        candidates: each.state === 'differs' || each.state === 'same' ? [] : await alikeTo(each),
        goesTo: record === undefined ? null : { id: record.id, name: firstName(record) },
        cells: await cellsOf(pending, each),
      };
    },

    async decideImport(request) {
      if (pending === null) return;
      if ('state' in request) {
        for (const each of pending.rows) if (each.state === request.state) each.decision = request.decision;
        return;
      }
      const each = pending.rows[request.at];
      if (each !== undefined) each.decision = request.decision;
    },

    async stopSaving() {
      isSavingStopped = true;
    },

    async saveImport(onProgress) {
      if (pending === null) return ok({ saved: null, cases: 0, added: 0, later: 0, list: null });
      const mine = pending;
      isSavingStopped = false;
      const index = await indexOf();
      // Most of a table that comes again says nothing new; what nobody touched since it was compared need not be read again.
      const rows = mine.rows.filter(
        (each) => !saysNothingNew(each) || each.stamp !== stampOf(index, each.onFile),
      );
      const plan = await importCommand({ ...mine, rows }, casesGoneTo, newId, async (done) => {
        onProgress({ step: 'prepare', done, total: rows.length });
        await rest();
        return !isSavingStopped;
      });
      if (plan === null) return ok(null);
      const { command, cases, added, later } = plan;
      const list = later === 0 ? null : mine.head.list;
      if (command.entries.length === 0) return ok({ saved: null, cases, added, later, list });
      const saved = await session.run(command, onProgress);
      if (!saved.ok) return saved;
      // Another table may have been opened while this one was being written.
      if (pending === mine) pending = null;
      return ok({ saved: saved.value, cases, added, later, list });
    },
  };
}

/** Which changes a case and its relatives hold; another text as soon as one of them is changed, added or put into the bin. */
function stampOf(index: EntityIndex, id: EntityId | null): string {
  const entry = id === null ? undefined : index.get(id);
  if (entry === undefined) return 'gone';
  const relatives = index.partsOf(entry.id).filter(({ kind }) => kind === 'relative');
  return [entry, ...relatives].map((each) => `${each.version}${each.isDeleted ? ' bin' : ''}`).join(',');
}

/** Nobody decided anything else about a row that says what is on file. */
const saysNothingNew = ({ state, decision, onFile }: PendingRow): boolean =>
  state === 'same' && decision.do === 'add' && decision.case === onFile;
