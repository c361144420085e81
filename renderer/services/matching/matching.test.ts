import { describe, expect, it, vi } from 'vitest';
import type { EntityId } from '../../../core/base/ids.ts';
import { NameIndex } from '../../../core/names/name-index.ts';
import { createEntityIndex } from '../index/entity-index.ts';
import type { IndexEntry } from '../index/entry.ts';
import type { KeptPiece, RunShelf } from './kept-run.ts';
import { createMatching, type Matching } from './matching.ts';

const list = 'list' as EntityId;
const letters = 'абвгдежзиклмнопр';
/** An invented surname for each number. */
const surname = (at: number): string =>
  `Вига${[at >> 8, (at >> 4) & 15, at & 15].map((n) => `${letters[n]}о`).join('')}ко`;

/** Forty cases, and a list of so many rows that name them in Russian. */
function filledIndex(rows: number) {
  const index = createEntityIndex();
  const base = { version: '', isDeleted: false, uses: [] };
  index.set([
    ...Array.from(
      { length: 40 },
      (_, at) =>
        ({
          ...base,
          id: `case ${at}`,
          kind: 'case',
          case: { name: `${surname(at)} Сергій`, otherNames: [], callSigns: [], tags: [] },
        }) as unknown as IndexEntry,
    ),
    ...Array.from(
      { length: rows },
      (_, at) =>
        ({
          ...base,
          id: `row ${at}`,
          kind: 'list-entry',
          listEntry: { of: list, row: at + 1, name: `${surname(at % 40)} Сергей` },
        }) as unknown as IndexEntry,
    ),
  ]);
  return index;
}

/** What outlives an opening: pieces as they lie in the cache. */
function createShelf(): RunShelf & { readonly pieces: Map<number, KeptPiece> } {
  const pieces = new Map<number, KeptPiece>();
  return {
    pieces,
    read: async (_, number) => pieces.get(number) ?? null,
    write: (_, number, piece) => void pieces.set(number, piece),
  };
}

const startOn = (
  index: ReturnType<typeof filledIndex>,
  runs: RunShelf = createShelf(),
  edition = 'one',
): Matching =>
  createMatching({
    index: () => index,
    runs,
    edition,
    onProgress: () => undefined,
    onReady: () => undefined,
  });
const finished = (matching: Matching) =>
  vi.waitFor(() => {
    const found = matching.of(list);
    expect(found.done).toBe(found.total);
    return found;
  }, 20_000);

describe('the comparison of a list with the cases', () => {
  it('finds the case of every row, whatever the language', async () => {
    const matching = startOn(filledIndex(80));
    const { candidates } = await finished(matching);
    for (let at = 0; at < 80; at++)
      expect(candidates.get(`row ${at}` as EntityId)?.[0]?.case).toBe(`case ${at % 40}`);
    matching.stop();
  });

  it('shows who bears the very name though the birth date is another one, as little alike', async () => {
    const index = filledIndex(1);
    const [row, filed] = [index.get('row 0'), index.get('case 0')] as const;
    if (row?.listEntry === undefined || filed?.case === undefined) throw new Error('not made');
    index.set([
      { ...filed, case: { ...filed.case, birthDate: '1988-02-03' } },
      {
        ...row,
        listEntry: { ...row.listEntry, name: row.listEntry.name.replace('Сергей', 'С.'), birthDate: '1971' },
      },
    ]);
    const matching = startOn(index);
    const found = (await finished(matching)).candidates.get('row 0' as EntityId) ?? [];
    const namesake = found.find((it) => it.case === 'case 0');
    expect(namesake?.score).toBeGreaterThan(0);
    expect(namesake?.score).toBeLessThan(0.05);
    matching.stop();
  });

  it('is stopped, keeps what was found, and goes on from there', async () => {
    const matching = startOn(filledIndex(4000));
    await vi.waitFor(() => expect(matching.of(list).done).toBeGreaterThan(0), {
      timeout: 20_000,
      interval: 1,
    });
    matching.setRunning(list, false);
    const { done, total, isStopped, leftMs } = matching.of(list);
    expect([isStopped, leftMs]).toEqual([true, null]);
    expect(done).toBeLessThan(total);
    await new Promise((go) => setTimeout(go, 60));
    expect(matching.of(list).done).toBe(done);
    matching.setRunning(list, true);
    expect(matching.of(list).leftMs).toBeGreaterThan(0);
    const end = await finished(matching);
    expect([end.isStopped, end.leftMs, end.candidates.size]).toEqual([false, null, 4000]);
    matching.stop();
  });

  /** A shelf with some pieces of a list of 4,000 rows, as a kill in the middle leaves it, and how many rows they hold. */
  async function killedInTheMiddle(index: ReturnType<typeof filledIndex>) {
    const shelf = createShelf();
    const killed = startOn(index, shelf);
    killed.of(list);
    await vi.waitFor(() => expect(shelf.pieces.size).toBeGreaterThan(1), { timeout: 20_000, interval: 1 });
    const pieces = new Map(shelf.pieces);
    killed.stop();
    // The kill did not let it keep the rest.
    shelf.pieces.clear();
    for (const [at, piece] of pieces) shelf.pieces.set(at, piece);
    const rows = [...pieces.values()].reduce((sum, piece) => sum + piece.rows.length, 0);
    expect(rows).toBeLessThan(4000);
    return { shelf, rows };
  }

  /** The comparison to its end, and how many rows were compared for it. */
  async function counted(index: ReturnType<typeof filledIndex>, shelf: RunShelf, edition = 'one') {
    const search = vi.spyOn(NameIndex.prototype, 'search');
    const matching = startOn(index, shelf, edition);
    const found = await finished(matching);
    const compared = search.mock.calls.length;
    search.mockRestore();
    matching.stop();
    return { found, compared };
  }

  it('goes on after a kill in the middle without the rows that were compared, and comes to the same', async () => {
    const index = filledIndex(4000);
    const { shelf, rows } = await killedInTheMiddle(index);
    const { found, compared } = await counted(index, shelf);
    expect([found.resumed, compared, found.isAnew]).toEqual([rows, 4000 - rows, false]);
    const whole = await counted(index, createShelf());
    expect(whole.compared).toBe(4000);
    const sorted = (of: typeof found) => [...of.candidates].sort(([a], [b]) => (a < b ? -1 : 1));
    expect(sorted(found)).toEqual(sorted(whole.found));
    // Now that it is whole, nothing is compared; and a changed row is compared alone.
    expect((await counted(index, shelf)).compared).toBe(0);
    const row = index.get('row 7') as IndexEntry & { listEntry: object };
    index.set([{ ...row, listEntry: { ...row.listEntry, name: `${surname(3)} Сергей` } } as IndexEntry]);
    const changed = await counted(index, shelf);
    expect([changed.compared, changed.found.candidates.get('row 7' as EntityId)?.[0]?.case]).toEqual([
      1,
      'case 3',
    ]);
  });

  it('begins anew, and says so, when a case is another one or another edition of the program looks', async () => {
    const index = filledIndex(4000);
    const { shelf, rows } = await killedInTheMiddle(index);
    const pieces = new Map(shelf.pieces);
    const edition = await counted(index, shelf, 'two');
    expect([edition.found.resumed, edition.compared, edition.found.isAnew]).toEqual([0, 4000, true]);
    for (const [at, piece] of pieces) shelf.pieces.set(at, piece);
    const filed = index.get('case 0') as IndexEntry & { case: object };
    index.set([{ ...filed, case: { ...filed.case, birthDate: '1988' } } as IndexEntry]);
    const other = await counted(index, shelf);
    expect([other.found.resumed, other.compared, other.found.isAnew]).toEqual([0, 4000, true]);
    // The case as it was: what was found with it holds again, as far as it is still there.
    index.set([filed]);
    for (const [at, piece] of pieces) shelf.pieces.set(at, piece);
    expect((await counted(index, shelf)).found.resumed).toBe(rows);
  });

  it('is not begun again when something of a case changed that no name depends on', async () => {
    const index = filledIndex(80);
    const matching = startOn(index);
    await finished(matching);
    const change = { ids: new Set(['case 0']), kinds: new Set(['case']) };
    matching.changed(change);
    expect(matching.of(list).done).toBe(80);
    const filed = index.get('case 0') as IndexEntry & { case: object };
    index.set([{ ...filed, case: { ...filed.case, birthDate: '1988' } } as IndexEntry]);
    matching.changed(change);
    expect([matching.of(list).done, matching.of(list).isAnew]).toEqual([0, true]);
    matching.stop();
  });
});

describe('making names ready', () => {
  it('goes on behind everything else until all kinds can be searched, though nobody asks', async () => {
    let times = 0;
    const index = filledIndex(300);
    const matching = createMatching({
      index: () => index,
      runs: createShelf(),
      edition: 'one',
      onProgress: () => undefined,
      onReady: () => {
        times += 1;
      },
    });
    matching.prepare();
    // The cases, and the rows of lists; nothing is kept of kinds that the vault does not have.
    await vi.waitFor(() => expect(times).toBe(2), 10_000);
    expect([matching.names?.size, matching.shelves.of('list-entry')?.names.size]).toEqual([40, 300]);
    expect(matching.shelves.of('witness')?.names.size).toBe(0);
    matching.stop();
  });
});
