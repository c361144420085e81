import { describe, expect, it, vi } from 'vitest';
import type { EntityId } from '../../../core/base/ids.ts';
import { createEntityIndex } from '../index/entity-index.ts';
import type { IndexEntry } from '../index/entry.ts';
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

const startOn = (index: ReturnType<typeof filledIndex>): Matching =>
  createMatching({ index: () => index, onProgress: () => undefined, onReady: () => undefined });
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

  it('comes to the same after the app was killed in the middle', async () => {
    const index = filledIndex(600);
    const whole = startOn(index);
    const killed = startOn(index);
    killed.of(list);
    killed.stop();
    const again = startOn(index);
    expect([...(await finished(again)).candidates]).toEqual([...(await finished(whole)).candidates]);
    again.stop();
    whole.stop();
  });
});

describe('making names ready', () => {
  it('goes on behind everything else until all kinds can be searched, though nobody asks', async () => {
    let times = 0;
    const index = filledIndex(300);
    const matching = createMatching({
      index: () => index,
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
