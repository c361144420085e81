import { describe, expect, it } from 'vitest';
import type { ChangeId, ClaimId, EntityId } from '../../../../core/base/ids.ts';
import type { EntityRecord, StatedClaim } from '../../../../core/model/types.ts';
import { notesOf } from './paper-notes.ts';

const claim = (id: string, at: string, source?: string): StatedClaim => ({
  id: id as ClaimId,
  change: 'd:1' as ChangeId,
  author: 'Вигадниця',
  at,
  property: 'unit',
  value: id,
  ...(source === undefined ? {} : { source: source as EntityId }),
});

describe('the numbered notes of a paper', () => {
  const first = claim('a', '2026-01-01', 's1');
  const again = claim('b', '2026-03-01', 's1');
  const own = claim('c', '2026-02-01');
  const record = {
    kind: 'case',
    views: [{ property: 'unit', claims: [first, own, again], isDisputed: false }],
  } as unknown as EntityRecord;
  const notes = notesOf([record], { s1: { title: 'Лист' } });

  it('give one number to one source and keep the newest day', () => {
    expect([first, again, own].map(notes.numberOf)).toEqual([1, 1, 2]);
    expect(notes.all).toEqual([
      { key: 'source:s1:', title: 'Лист', author: 'Вигадниця', day: '2026-03-01' },
      { key: 'author:Вигадниця', title: null, author: 'Вигадниця', day: '2026-02-01' },
    ]);
  });
});
