import type { EntityId } from '../../../core/base/ids.ts';
import type { PersonEntry, PersonFacts } from '../../../core/names/facts.ts';
import type { Candidate } from './matching.ts';

/**
 * What of a list was compared with the cases, between openings: pieces that are added one after another, sealed like all of the
 * cache. Losing them costs time and nothing else.
 */
export type RunShelf = {
  read(list: EntityId, number: number): Promise<KeptPiece | null>;
  write(list: EntityId, number: number, piece: KeptPiece): void;
};

type KeptRow = readonly [row: EntityId, digest: number, found: readonly (readonly [EntityId, number])[]];

export type KeptPiece = {
  /** Which cases they were compared with, and by which program (`CaseSum.text`). */
  readonly cases: string;
  readonly rows: readonly KeptRow[];
};

/** Rows in a piece: half a second of work, which is what a crash may cost. */
const rowsInPiece = 500;

/** What was found since the last piece. */
export type PieceMaker = {
  add(row: EntityId, asked: PersonFacts | null, found: readonly Candidate[]): void;
  /** Writes a piece when it is full, or what there is of it at the end. */
  flush(cases: string, isEnd: boolean): void;
  /** What was found is no longer so. */
  drop(): void;
};

/** `after`: how many pieces are kept already. */
export function createPieceMaker(shelf: RunShelf, list: EntityId, after: number): PieceMaker {
  let number = after;
  let rows: KeptRow[] = [];
  return {
    add(row, asked, found) {
      rows.push([row, digestOf(asked), found.map((it) => [it.case, it.score])]);
    },
    flush(cases, isEnd) {
      if (rows.length === 0 || (rows.length < rowsInPiece && !isEnd)) return;
      shelf.write(list, number, { cases, rows });
      number += 1;
      rows = [];
    },
    drop() {
      rows = [];
    },
  };
}

/** All pieces of a list, one after another. */
export async function readPieces(shelf: RunShelf, list: EntityId): Promise<readonly KeptPiece[]> {
  const pieces: KeptPiece[] = [];
  for (;;) {
    const piece = await shelf.read(list, pieces.length);
    if (piece === null) return pieces;
    pieces.push(piece);
  }
}

export type Recalled = {
  /** Pieces that hold: the next one follows them. */
  readonly pieces: number;
  /** What was found for a row that still says what it said; `undefined` for one to compare. */
  foundFor(row: EntityId, asked: PersonFacts | null): readonly Candidate[] | undefined;
};

/** What of the kept pieces still holds with these cases: everything up to the first that was made with others. */
export function recall(kept: readonly KeptPiece[], cases: string): Recalled {
  const broken = kept.findIndex((piece) => piece.cases !== cases);
  const holding = broken === -1 ? kept : kept.slice(0, broken);
  const rows = new Map(holding.flatMap((piece) => piece.rows.map((row) => [row[0], row] as const)));
  return {
    pieces: holding.length,
    foundFor(row, asked) {
      const known = rows.get(row);
      if (known === undefined || known[1] !== digestOf(asked)) return undefined;
      return known[2].map(([id, score]) => ({ case: id, score }));
    },
  };
}

/** A number for all cases as the matcher sees them; the same for the same cases in whatever order they came. */
export type CaseSum = {
  /** Puts a case in, in place of what it was; says whether anything of it is different. */
  set(id: string, person: PersonEntry | null): boolean;
  clear(): void;
  readonly text: string;
};

const low = 2 ** 32;
const high = 2 ** 21;

/** `edition`: of the program; another one may find others. */
export function createCaseSum(edition: string): CaseSum {
  const digests = new Map<string, number>();
  let sumLow = 0;
  let sumHigh = 0;
  const add = (digest: number, sign: 1 | -1) => {
    sumLow = (sumLow + sign * (digest % low) + low) % low;
    sumHigh = (sumHigh + sign * Math.floor(digest / low) + high) % high;
  };
  return {
    set(id, person) {
      const before = digests.get(id);
      const digest = person === null ? undefined : digestOf(person);
      if (before === digest) return false;
      if (before !== undefined) add(before, -1);
      if (digest === undefined) digests.delete(id);
      else {
        digests.set(id, digest);
        add(digest, 1);
      }
      return true;
    },
    clear() {
      digests.clear();
      sumLow = 0;
      sumHigh = 0;
    },
    get text() {
      return `${edition} ${digests.size} ${sumHigh} ${sumLow}`;
    },
  };
}

/** 53 bits of what is said of a person; two differ by chance once in 10¹⁵. FNV-1a with two starts, mixed at the end. */
function digestOf(person: PersonFacts | null): number {
  const text = JSON.stringify(person);
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
    b ^= b >>> 13;
  }
  a = Math.imul(a ^ (a >>> 16), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 15), 0x27d4eb2f);
  return ((b >>> 0) % high) * low + ((a ^ (a >>> 13)) >>> 0);
}
