import { describe, expect, it } from 'vitest';
import { dayNumber } from '../base/dates/days.ts';
import type { EntityId } from '../base/ids.ts';
import { odditiesOf } from './oddities.ts';
import { createDesk, person } from './testing/desk.ts';
import type { EntityKind } from './types.ts';

const today = dayNumber(2026, 11, 22);
const part = 'part0000000000000000000000' as EntityId;

function recordWith(kind: EntityKind, values: Readonly<Record<string, string>>) {
  const desk = createDesk();
  const id = kind === 'case' ? person : part;
  for (const [property, value] of Object.entries(values)) {
    const source = { kind: 'author' } as const;
    desk.run({ type: 'value.add', entity: id, kind, statement: { property, value, source } });
  }
  return desk.record(id);
}

/** Property, code and what it does not go together with, of everything odd. */
function oddIn(kind: EntityKind, values: Readonly<Record<string, string>>, born?: string): readonly string[] {
  const record = recordWith(kind, values);
  const of = born === undefined ? undefined : recordWith('case', { 'birth-date': born });
  const claims = new Map(
    record.views.flatMap((view) => view.claims).map((claim) => [claim.id, claim.property]),
  );
  return odditiesOf(record, today, of).map(({ claim, code, other }) =>
    [claims.get(claim), code, ...(other === undefined ? [] : [other])].join(' '),
  );
}

describe('what can hardly be right', () => {
  it.each<[string, EntityKind, Record<string, string>, readonly string[]]>([
    ['nothing in an ordinary case', 'case', { 'birth-date': '1990-05-12', 'last-contact-on': '2024-02' }, []],
    ['a day that does not exist', 'case', { 'birth-date': '31.02.1990' }, ['birth-date not-read']],
    ['a negative height', 'case', { height: '-182' }, ['height not-read']],
    [
      'a birth after the loss',
      'case',
      { 'birth-date': '2024-06-01', 'last-contact-on': '2024-05-12', 'lost-on': '2024-05' },
      ['last-contact-on before birth-date', 'lost-on before birth-date'],
    ],
    [
      'a last contact that has not come yet',
      'case',
      { 'last-contact-on': '2027' },
      ['last-contact-on in-future'],
    ],
    ['somebody older than anybody', 'case', { 'birth-date': '1890' }, ['birth-date too-old']],
    ['a plan ahead is no oddity', 'case', { 'next-step-on': '2027-01-10' }, []],
    ['a stay that ends before it begins', 'detention', { from: '2024-05', to: '2023' }, ['to before from']],
    [
      'an answer before the letter',
      'application',
      { 'sent-on': '2025-05-02', 'answered-on': '2025-05-01' },
      ['answered-on before sent-on'],
    ],
    [
      'an answer on the same day',
      'application',
      { 'sent-on': '2025-05-02', 'answered-on': '2025-05-02' },
      [],
    ],
    [
      'a consent withdrawn before it was given',
      'consent',
      { 'given-on': '2025-05', 'withdrawn-on': '2025-04' },
      ['withdrawn-on before given-on'],
    ],
  ])('%s', (_, kind, values, odd) => {
    expect(oddIn(kind, values)).toEqual(odd);
  });

  it('is only said when it is certain: about, doubted and overlapping dates are left alone', () => {
    expect(oddIn('case', { 'birth-date': '2024-06~', 'last-contact-on': '2024-05-25' })).toEqual([]);
    expect(oddIn('case', { 'birth-date': '2024-06?', 'last-contact-on': '2023' })).toEqual([]);
    expect(oddIn('case', { 'birth-date': '2024', 'last-contact-on': '2024-05' })).toEqual([]);
    expect(oddIn('case', { 'last-contact-on': '2026' })).toEqual([]);
  });

  it('knows a parent younger than twelve, and leaves other relatives alone', () => {
    const odd = ['birth-date parent-young'];
    expect(oddIn('relative', { relation: 'mother', 'birth-date': '1985' }, '1990-05-12')).toEqual(odd);
    expect(oddIn('relative', { relation: 'father', 'birth-date': '1991' }, '1990-05-12')).toEqual(odd);
    expect(oddIn('relative', { relation: 'mother', 'birth-date': '1970' }, '1990-05-12')).toEqual([]);
    expect(oddIn('relative', { relation: 'sister', 'birth-date': '1991' }, '1990-05-12')).toEqual([]);
  });
});
