import { useEffect, useRef, useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { VaultApi } from '../../../services/api.ts';
import { usePendingEdit } from '../../context/pending-edits.tsx';
import { useVault } from '../../context/services.tsx';
import { isWorthKeeping, type NewsState, readDraft } from './news-state.ts';

/** The draft's own property: no field of a record, so that no record offers it. */
const draftProperty = 'news-text';
const draftEveryMs = 2000;

export type FoundDraft = { readonly id: EntityId; readonly state: NewsState | null };

/** The text that was being read when the screen was last left, or a fresh place for one; `null` while it is looked for. */
export function useFoundDraft(): FoundDraft | null {
  const vault = useVault();
  const [found, setFound] = useState<FoundDraft | null>(null);
  useEffect(() => {
    let isOver = false;
    void findDraft(vault).then((draft) => {
      if (!isOver) setFound(draft);
    });
    return () => {
      isOver = true;
    };
  }, [vault]);
  return found;
}

async function findDraft(vault: VaultApi): Promise<FoundDraft> {
  const drafts = await vault.drafts().catch(() => []);
  const [newest] = drafts
    .filter(({ property }) => property === draftProperty)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const state = newest === undefined ? null : readDraft(newest.text);
  return newest !== undefined && state !== null
    ? { id: newest.entity, state }
    : { id: await vault.newId(), state: null };
}

/** Keeps the text sealed outside the journal every two seconds, on leaving the screen, and before a lock. */
export function useKeptDraft(id: EntityId, state: NewsState): { readonly drop: () => Promise<void> } {
  const vault = useVault();
  const latest = useRef(state);
  const kept = useRef(state);
  const isOver = useRef(false);
  useEffect(() => {
    latest.current = state;
  });
  const keep = async () => {
    const now = latest.current;
    if (isOver.current || kept.current === now) return;
    kept.current = now;
    const text = isWorthKeeping(now) ? JSON.stringify(now) : null;
    await vault.keepDraft(
      text === null
        ? { id, text }
        : { id, entity: id, property: draftProperty, text, at: new Date().toISOString() },
    );
  };
  const keepNow = useRef(keep);
  useEffect(() => {
    keepNow.current = keep;
  });
  useEffect(() => {
    const timer = setInterval(() => void keepNow.current(), draftEveryMs);
    return () => {
      clearInterval(timer);
      void keepNow.current();
    };
  }, []);
  usePendingEdit(isWorthKeeping(state), keep);
  return {
    drop: async () => {
      isOver.current = true;
      await vault.keepDraft({ id, text: null });
    },
  };
}
