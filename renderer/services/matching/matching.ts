import type { EntityId } from '../../../core/base/ids.ts';
import { strongFrom } from '../../../core/lists/likeness.ts';
import type { PersonFacts } from '../../../core/names/facts.ts';
import { NameIndex } from '../../../core/names/name-index.ts';
import type { EntityIndex } from '../index/entity-index.ts';
import {
  createCaseSum,
  createPieceMaker,
  type KeptPiece,
  type PieceMaker,
  type RunShelf,
  readPieces,
  recall,
} from './kept-run.ts';
import { askedBy, personOf } from './people.ts';
import { createShelves, namedKinds, type Shelves } from './shelves.ts';

/** A case that a row of a list may mean, with how alike they are: 0…1, comparable between rows. Never a verdict. */
export type Candidate = { readonly case: EntityId; readonly score: number };

export type ListMatch = {
  /** Rows that were compared with all cases so far. */
  readonly done: number;
  readonly total: number;
  /** About how long the rest takes, by what was done so far; null when nothing is known yet or nothing is being done. */
  readonly leftMs: number | null;
  /** Somebody stopped it; what was found stays, and it can go on from there. */
  readonly isStopped: boolean;
  /** Rows that need not be compared again: they were in an earlier opening, and neither they nor the cases have changed since. */
  readonly resumed: number;
  /** Rows were compared before, with other cases or by another edition of the program: they are compared again. */
  readonly isAnew: boolean;
  readonly candidates: ReadonlyMap<EntityId, readonly Candidate[]>;
};

/**
 * Finds candidates for the rows of lists, in small pieces between whatever else the worker does.
 *
 * Nothing of it is said by anybody, so nothing of it is in the journal: candidates follow from cases and rows. What was found is kept
 * beside the rows of the cache, so that the next opening goes on from there. A list that nobody has looked at since the start is not
 * worked on.
 */
export type Matching = {
  /** What is found so far; asking is what makes work on a list begin, or begin again after a case changed. */
  of(list: EntityId): ListMatch;
  /** Stops the comparison of a list, or lets it go on from where it was. */
  setRunning(list: EntityId, isRunning: boolean): void;
  /** Cases or rows changed: what depends on them is found anew. */
  changed(touched: { readonly ids: ReadonlySet<string>; readonly kinds: ReadonlySet<string> } | null): void;
  /** Begins to make all names ready, those of cases first, before anybody has asked for them. */
  prepare(): void;
  /** The name index itself, when every case is in it; asking is what makes it begin. */
  readonly names: NameIndex | null;
  /** Names of everything else that a search finds. */
  readonly shelves: Shelves;
  /** The vault is closed. */
  stop(): void;
};

export type MatchingSetup = {
  readonly index: () => EntityIndex;
  readonly runs: RunShelf;
  /** Which program finds candidates; what another one found is found again. */
  readonly edition: string;
  /** Some of a list was found; called a few times a second at most. */
  readonly onProgress: (list: EntityId) => void;
  /** Every case is in the name index now, or a shelf of other names is filled. */
  readonly onReady: () => void;
};

/** Below this a name has little in common with the case. */
const minScore = 0.05;
const mostCandidates = 5;
/** Of them people of the very name with another birth date. */
const mostNamesakes = 2;
/** How long one piece of work may last, so that saving and searching go on. */
const sliceMs = 20;
const reportMs = 250;
/** More changed cases than this would hold everything else up for longer than a piece of work. */
const anewAbove = 500;

type Work = {
  readonly candidates: Map<EntityId, readonly Candidate[]>;
  /** Rows still to compare, the next one last. */
  waiting: readonly EntityId[];
  total: number;
  /** Time spent on rows, and how many rows it was spent on. */
  spentMs: number;
  compared: number;
  isStopped: boolean;
  /** A case changed: all rows are compared again when somebody looks at the list. */
  isStale: boolean;
  /** What earlier openings found; `reading` until it is there, `null` when it was used. */
  kept: 'reading' | readonly KeptPiece[] | null;
  keeping: PieceMaker;
  resumed: number;
  isAnew: boolean;
};

const nowMs = () => performance.now();
const isWaiting = (work: Work): boolean => work.waiting.length > 0 && !work.isStopped;
const isReady = (work: Work): boolean => isWaiting(work) && work.kept !== 'reading';

export function createMatching({ index, runs, edition, onProgress, onReady }: MatchingSetup): Matching {
  let names: NameIndex | null = null;
  let isIndexed = false;
  let indexing: Iterator<number> | null = null;
  const lists = new Map<EntityId, Work>();
  const cases = createCaseSum(edition);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reportedMs = 0;

  /** The work on a list that somebody looks at; what was found before stays until it is found again. */
  function workOn(list: EntityId): Work {
    const known = lists.get(list);
    if (known !== undefined && !known.isStale) return known;
    const rows = index()
      .rowsOf(list)
      .map(({ id }) => id);
    const candidates = known?.candidates ?? new Map();
    const work: Work = {
      candidates,
      waiting: rows.toReversed(),
      total: rows.length,
      spentMs: 0,
      compared: 0,
      isStopped: false,
      isStale: false,
      kept: 'reading',
      keeping: createPieceMaker(runs, list, 0),
      resumed: 0,
      isAnew: candidates.size > 0,
    };
    lists.set(list, work);
    void readPieces(runs, list).then((kept) => {
      work.kept = kept;
      wake();
    });
    wake();
    return work;
  }

  /** Takes what earlier openings found, as far as it still holds. */
  function takeKept(list: EntityId, work: Work, kept: readonly KeptPiece[]): void {
    const { pieces, foundFor } = recall(kept, cases.text);
    const before = work.waiting.length;
    work.waiting = work.waiting.filter((row) => {
      const found = foundFor(row, askedFor(row));
      if (found !== undefined) work.candidates.set(row, found);
      return found === undefined;
    });
    work.kept = null;
    work.keeping = createPieceMaker(runs, list, pieces);
    work.resumed = before - work.waiting.length;
    work.isAnew = work.resumed === 0 && (work.isAnew || kept.length > 0);
  }

  /** Nothing more is found for these lists: what there is of their last pieces is kept. */
  function leaveAll(): void {
    for (const work of lists.values()) work.keeping.flush(cases.text, true);
    lists.clear();
  }

  const shelves = createShelves(index, wake);

  function wake(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (step()) wake();
    }, 0);
  }

  /** One piece of work; true when there is more. */
  function step(): boolean {
    const endMs = nowMs() + sliceMs;
    if (!isIndexed) {
      indexing ??= addAll();
      while (nowMs() < endMs) {
        if (!indexing.next().done) continue;
        isIndexed = true;
        indexing = null;
        onReady();
        break;
      }
      return true;
    }
    // Somebody is typing: that goes before lists.
    const filled = shelves.step(() => nowMs() < endMs);
    if (filled.isFilled) onReady();
    if (filled.hasMore) return true;
    for (const [list, work] of lists) {
      if (!isReady(work)) continue;
      if (work.kept !== null && work.kept !== 'reading') takeKept(list, work, work.kept);
      const beganMs = nowMs();
      let left = work.waiting.length;
      while (left > 0 && nowMs() < endMs) {
        left -= 1;
        find(work, work.waiting[left] as EntityId);
      }
      work.compared += work.waiting.length - left;
      work.spentMs += Math.max(nowMs() - beganMs, 0);
      work.waiting = work.waiting.slice(0, left);
      const isDone = work.waiting.length === 0;
      work.keeping.flush(cases.text, isDone);
      if (isDone || nowMs() - reportedMs > reportMs) {
        reportedMs = nowMs();
        onProgress(list);
      }
      return !isDone || [...lists.values()].some(isReady);
    }
    return false;
  }

  function* addAll(): Iterator<number> {
    const filed = index().ofKind('case');
    const made = new NameIndex(filed.length);
    names = made;
    let done = 0;
    for (const entry of filed) {
      const person = personOf(entry);
      cases.set(entry.id, person);
      if (person !== null) made.addPerson(person);
      done += 1;
      if (done % 50 === 0) yield done;
    }
  }

  /** A row as a question; `null` for one without a name. */
  function askedFor(row: EntityId): PersonFacts | null {
    const facts = index().get(row)?.listEntry;
    return facts === undefined || facts.name === '' ? null : askedBy(facts);
  }

  function find(work: Work, row: EntityId): void {
    const asked = askedFor(row);
    const found = asked === null || names === null ? [] : candidatesOf(names, asked);
    work.candidates.set(row, found);
    work.keeping.add(row, asked, found);
  }

  function candidatesOf(names: NameIndex, asked: PersonFacts): readonly Candidate[] {
    const found = names.search(asked, { limit: mostCandidates, minScore, withReasons: false });
    const likely = found.map(({ id, score }) => ({ case: id as EntityId, score }));
    const isClear = asked.birth === undefined || (found[0]?.score ?? 0) >= strongFrom;
    const known = new Set<string>(found.map(({ id }) => id));
    const others = isClear ? [] : namesakes(names, asked).filter((it) => !known.has(it.case));
    return [...likely.slice(0, mostCandidates - others.length), ...others];
  }

  /** Nobody clear with this birth date: who bears the very name is shown all the same, because lists have misprints in dates. */
  function namesakes(index: NameIndex, asked: PersonFacts): readonly Candidate[] {
    const options = { limit: mostNamesakes, minScore: strongFrom, withoutBirth: true, withReasons: false };
    return index.search(asked, options).map(({ id }) => {
      const score = index.compare(asked, id)?.score ?? 0;
      return { case: id as EntityId, score };
    });
  }

  function forgetNames(): void {
    names = null;
    isIndexed = false;
    indexing = null;
    cases.clear();
  }

  /** Cases that changed are put into the index anew; very many of them in pieces, when somebody asks for names again. */
  function casesChanged(ids: ReadonlySet<string>): void {
    if (ids.size > anewAbove) {
      makeStale();
      forgetNames();
      return;
    }
    let isDifferent = false;
    for (const id of ids) {
      const entry = index().get(id);
      if (entry?.kind !== 'case') continue;
      const person = personOf(entry);
      if (!cases.set(id, person)) continue;
      isDifferent = true;
      if (person === null) names?.removePerson(id);
      else names?.addPerson(person);
    }
    if (isDifferent) makeStale();
  }

  function makeStale(): void {
    for (const work of lists.values()) {
      work.isStale = true;
      work.keeping.drop();
    }
  }

  return {
    of(list) {
      const work = workOn(list);
      return {
        done: work.total - work.waiting.length,
        total: work.total,
        leftMs:
          isWaiting(work) && work.compared > 0 ? (work.spentMs / work.compared) * work.waiting.length : null,
        isStopped: work.isStopped && work.waiting.length > 0,
        resumed: work.resumed,
        isAnew: work.isAnew,
        candidates: work.candidates,
      };
    },
    setRunning(list, isRunning) {
      const work = workOn(list);
      work.isStopped = !isRunning;
      if (isRunning) wake();
      onProgress(list);
    },
    changed(touched) {
      if (touched === null) {
        forgetNames();
        lists.clear();
        shelves.forget();
        return;
      }
      shelves.changed(touched);
      if (touched.kinds.has('list-entry')) leaveAll();
      // While the index is being made, a changed case may be in it already: it is put again.
      if (touched.kinds.has('case')) casesChanged(touched.ids);
    },
    prepare() {
      for (const kind of namedKinds) shelves.of(kind);
      if (!isIndexed) wake();
    },
    shelves,
    get names() {
      if (!isIndexed) wake();
      return isIndexed ? names : null;
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      leaveAll();
      shelves.forget();
    },
  };
}
