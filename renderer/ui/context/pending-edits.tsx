import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';

/**
 * Fields that hold typed text which is not saved yet. Lock, close, undo and print save them first, so
 * that nothing typed is lost and nothing shown is older than what was typed.
 */
export type PendingEdits = {
  /** `flush` saves what the field holds; resolves when it is durable or has failed (the field shows that itself). */
  readonly register: (flush: () => Promise<void>) => () => void;
  readonly flushAll: () => Promise<void>;
  /** Whether nothing typed waits; a field that could not be saved still does. Up to date a moment after `flushAll`. */
  readonly isEmpty: () => boolean;
};

const PendingEditsContext = createContext<PendingEdits | null>(null);

export function PendingEditsProvider(props: { readonly children: ReactNode }) {
  const edits = useMemo(createPendingEdits, []);
  return <PendingEditsContext value={edits}>{props.children}</PendingEditsContext>;
}

export function createPendingEdits(): PendingEdits {
  const flushes = new Set<() => Promise<void>>();
  return {
    register(flush) {
      flushes.add(flush);
      return () => void flushes.delete(flush);
    },
    async flushAll() {
      await Promise.allSettled([...flushes].map((flush) => flush()));
    },
    isEmpty: () => flushes.size === 0,
  };
}

export function usePendingEdits(): PendingEdits {
  const edits = useContext(PendingEditsContext);
  if (edits === null) throw new Error('usePendingEdits outside PendingEditsProvider');
  return edits;
}

/** Registers a field's `flush` while `isDirty`. */
export function usePendingEdit(isDirty: boolean, flush: () => Promise<void>): void {
  const edits = usePendingEdits();
  const latest = useRef(flush);
  useEffect(() => {
    latest.current = flush;
  });
  useEffect(() => (isDirty ? edits.register(() => latest.current()) : undefined), [isDirty, edits]);
}
