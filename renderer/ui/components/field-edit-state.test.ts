import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FieldEditEvent,
  type FieldEditState,
  isDirty,
  startEdit,
  stepEdit,
} from './field-edit-state.ts';

const run = (start: FieldEditState, ...events: FieldEditEvent[]) => events.reduce(stepEdit, start);

describe('a field that saves itself', () => {
  it('is clean again after its text was written', () => {
    const after = run(
      startEdit('a'),
      { kind: 'typed', text: 'ab' },
      { kind: 'writing', text: 'ab' },
      { kind: 'written', text: 'ab' },
    );
    expect(after).toEqual({ text: 'ab', saved: 'ab', writing: null, failure: null });
  });

  it('keeps what was typed while an older text was being written', () => {
    const after = run(
      startEdit(''),
      { kind: 'typed', text: 'a' },
      { kind: 'writing', text: 'a' },
      { kind: 'typed', text: 'ab' },
      { kind: 'written', text: 'a' },
      { kind: 'value', value: 'a' },
    );
    expect(after.text).toBe('ab');
    expect(isDirty(after)).toBe(true);
  });

  it('keeps the text and the reason when saving fails', () => {
    const after = run(
      startEdit(''),
      { kind: 'typed', text: 'a' },
      { kind: 'writing', text: 'a' },
      { kind: 'failed', code: 'storage.no-space' },
    );
    expect(after).toEqual({ text: 'a', saved: '', writing: null, failure: 'storage.no-space' });
  });

  it('takes over a newer value only while nothing is being typed', () => {
    expect(run(startEdit('a'), { kind: 'value', value: 'b' }).text).toBe('b');
    expect(run(startEdit('a'), { kind: 'typed', text: 'ax' }, { kind: 'value', value: 'b' }).text).toBe('ax');
  });

  it('never changes the text except by typing, reverting or a value that arrives while clean', () => {
    const event: fc.Arbitrary<FieldEditEvent> = fc.oneof(
      fc.string({ maxLength: 3 }).map((text) => ({ kind: 'writing', text }) as const),
      fc.string({ maxLength: 3 }).map((text) => ({ kind: 'written', text }) as const),
      fc.constant({ kind: 'failed', code: 'storage.io' } as const),
    );
    fc.assert(
      fc.property(fc.array(event), fc.string({ maxLength: 3 }), (events, typed) => {
        expect(run(startEdit('x'), { kind: 'typed', text: typed }, ...events).text).toBe(typed);
      }),
    );
  });
});
