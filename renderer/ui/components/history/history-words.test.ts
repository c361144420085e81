import { describe, expect, it } from 'vitest';
import type { ChangeId, ClaimId, EntityId } from '../../../../core/base/ids.ts';
import type { HistoryEntry } from '../../../../core/model/types.ts';
import { linesOf, remedyOf } from './history-words.ts';

const entity = 'e1' as EntityId;
const entry = (part: Partial<HistoryEntry>): HistoryEntry => ({
  change: 'd:1' as ChangeId,
  author: '',
  at: '2026-01-01T00:00:00.000Z',
  act: 'value.add',
  isVoid: false,
  groups: [],
  retracts: [],
  undoes: [],
  undone: [],
  ...part,
});

describe('an act in words', () => {
  it('lists what was said and then what was taken back, and leaves out what steers the fold', () => {
    const lines = linesOf(
      entry({
        groups: [
          {
            entity,
            kind: 'case',
            claims: [
              { property: 'unit', value: 'рота «Вигадка»' },
              { property: 'deleted', value: true },
            ],
            retracts: ['d:0/0' as ClaimId],
          },
        ],
        retracts: [
          {
            id: 'd:0/0' as ClaimId,
            change: 'd:0' as ChangeId,
            author: '',
            at: '',
            property: 'sex',
            value: 'male',
          },
        ],
      }),
    );
    expect(lines.map((line) => [line.property, line.isRetracted])).toEqual([
      ['unit', false],
      ['sex', true],
    ]);
  });

  it('offers undo for an act that stands, bringing back for one that is undone, and says why there is neither', () => {
    const undo = { change: 'd:2' as ChangeId, author: '', at: '', act: 'change.undo' };
    expect(remedyOf(entry({}))).toEqual({ kind: 'undo' });
    expect(remedyOf(entry({ isVoid: true, undoneBy: undo }))).toEqual({ kind: 'redo', undo: 'd:2' });
    expect(remedyOf(entry({ undoes: ['d:1' as ChangeId] }))).toEqual({ kind: 'none', why: 'is-undo' });
    expect(remedyOf(entry({ act: 'vault.create' }))).toEqual({ kind: 'none', why: 'begin' });
  });
});
