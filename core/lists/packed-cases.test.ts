import { describe, expect, it } from 'vitest';
import type { EntityId } from '../base/ids.ts';
import { packCases, unpackCases } from './packed-cases.ts';
import type { PackedCases } from './reader-api.ts';

const table = (count: number): PackedCases => ({
  head: {
    list: 'list' as EntityId,
    title: 'Картотека\nосінь',
    date: null,
    announcement: null,
    fileName: null,
    source: { kind: 'author' },
  },
  checksum: 'ab',
  number: { property: 'file-number' },
  rows: Array.from({ length: count }, (_, at) => ({
    row: at + 1,
    raw: `Ж-${at}\tВигаданко 😀 \ud83d\nдругий рядок`,
    name: 'Вигаданко',
    cells: { id: `Ж-${at}`, note: 'а\r\nб' },
    problems: [],
  })),
  kept: null,
});

describe('a table of cases as bytes', () => {
  it.each([0, 1, 1000, 1001, 2500])('comes back as it was: %i rows', async (count) => {
    expect(await unpackCases(packCases(table(count)), async () => true)).toEqual(table(count));
  });

  it('is given up when somebody stops it', async () => {
    let asked = 0;
    const unpacked = await unpackCases(packCases(table(5000)), async () => {
      asked += 1;
      return asked < 3;
    });
    expect([unpacked, asked]).toEqual([null, 3]);
  });
});
