import { useEffect, useReducer, useRef } from 'react';
import { usePendingEdit } from '../context/pending-edits.tsx';
import type { FailureCode } from '../i18n/describe-failure.ts';
import { type FieldEditState, isDirty, startEdit, stepEdit } from './field-edit-state.ts';

export type FieldEdit = {
  readonly state: FieldEditState;
  readonly isDirty: boolean;
  readonly setText: (text: string) => void;
  /** Saves when something changed: on leaving the field, Enter, lock. */
  readonly commit: () => Promise<void>;
  /** Esc: back to what is saved. */
  readonly revert: () => void;
};

export type FieldEditOptions = {
  /** What is saved now. */
  readonly value: string;
  /** Saves; `null` when it is durable, else why not. */
  readonly onSave: (text: string) => Promise<FailureCode | null>;
  /** Keeps a sealed draft while somebody types (every two seconds); `null` drops it. */
  readonly onDraft?: (text: string | null) => void;
};

const draftEveryMs = 2000;

/** Runs the life of a field (see `stepEdit`): typed, drafted, saved on leaving, kept when saving fails. */
export function useFieldEdit({ value, onSave, onDraft }: FieldEditOptions): FieldEdit {
  const [state, send] = useReducer(stepEdit, value, startEdit);
  const latest = useRef({ state, onSave, onDraft });
  const queue = useRef<Promise<void>>(Promise.resolve());
  const known = useRef(value);

  useEffect(() => {
    latest.current = { state, onSave, onDraft };
  });
  useEffect(() => {
    if (known.current === value) return;
    known.current = value;
    send({ kind: 'value', value });
  }, [value]);

  const dirty = isDirty(state);
  useEffect(() => {
    if (!dirty) return;
    const timer = setInterval(() => latest.current.onDraft?.(latest.current.state.text), draftEveryMs);
    return () => clearInterval(timer);
  }, [dirty]);

  const write = async () => {
    const { state: now, onSave: save, onDraft: draft } = latest.current;
    if (!isDirty(now)) return;
    send({ kind: 'writing', text: now.text });
    const failure = await save(now.text);
    if (failure !== null) return send({ kind: 'failed', code: failure });
    send({ kind: 'written', text: now.text });
    draft?.(null);
  };
  // One after the other: two quick commits must not write two changes out of order.
  const commit = () => {
    queue.current = queue.current.then(write, write);
    return queue.current;
  };
  usePendingEdit(dirty || state.writing !== null, commit);

  return {
    state,
    isDirty: dirty,
    setText: (text) => send({ kind: 'typed', text }),
    commit,
    revert: () => {
      send({ kind: 'revert' });
      latest.current.onDraft?.(null);
    },
  };
}
