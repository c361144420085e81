import { describe, expect, it } from 'vitest';
import { announcementId, readCatalogue } from '../../../../core/announcements/catalogue.ts';
import { foldEntity } from '../../../../core/model/fold.ts';
import type { Count } from '../../../../core/model/types.ts';
import events from '../../../../reference/events.json';
import { matrixOf } from './matrix.ts';

const read = readCatalogue(events, '2026-11-22');
if (!read.ok) throw new Error(read.error.code);
const records = read.value.announcements.map((claims) => foldEntity(claims, new Set<never>()));
const matrix = (slug: string) => {
  const record = records.find(({ id }) => id === announcementId(slug));
  if (record === undefined) throw new Error(slug);
  return matrixOf(record);
};
const numbersIn = (rows: ReturnType<typeof matrix>['facts']) =>
  rows.map(({ key, cells }) => [
    key,
    ...cells.map((values) => values.map(({ first }) => (first.value as Count).number).join(' / ')),
  ]);

describe('who says what', () => {
  it('has a column for each speaker, once, whoever passed the words on', () => {
    const { columns, toUkraine, toRussia } = matrix('2025-06-16-bodies');
    expect(columns.map(({ claim }) => claim.speaker)).toEqual([
      'Coordination Headquarters (UA)',
      'Russian Ministry of Defence',
    ]);
    expect(numbersIn(toUkraine)).toEqual([['count/bodies.UA.total', '1245', '1248']]);
    expect(toUkraine[0]?.cells[0]?.[0]?.claims).toHaveLength(2);
    expect([toUkraine[0]?.isDiffering, toRussia]).toEqual([true, []]);
  });

  it('puts the whole before its parts and leaves the place of who said nothing empty', () => {
    expect(numbersIn(matrix('2025-04-19-exchange').toUkraine)).toEqual([
      ['count/pow.UA.total', '', '277', ''],
      ['count/pow.UA.part:without the wounded', '246', '', ''],
      ['count/pow.UA.outside:wounded, outside the exchange', '31', '', '31'],
    ]);
  });

  it('holds every number of every event, and no other', () => {
    for (const record of records) {
      const { toUkraine, toRussia, asTyped } = matrixOf(record);
      const shown = [...toUkraine, ...toRussia].flatMap(({ cells }) =>
        cells.flatMap((values) => values.flatMap(({ claims }) => claims.map(({ id }) => id))),
      );
      const said = record.views
        .filter(({ property }) => property === 'count')
        .flatMap(({ claims }) => claims.map(({ id }) => id));
      expect(shown.toSorted()).toEqual(said.toSorted());
      expect(asTyped).toEqual([]);
    }
  });
});
