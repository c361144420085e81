import { useEffect, useState } from 'react';
import type { Queries, Query, QueryName, VaultApi } from '../../services/api.ts';

/** What a live query shows: three cases, each of them drawn. */
export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'value'; readonly value: T }
  | { readonly state: 'error'; readonly retry: () => void };

/**
 * Follows a live query for as long as the component is on screen.
 *
 * While the parameters change, the value shown stays the older one, so that a list does not blink at
 * every key. `null` as query waits.
 */
export function useLive<Name extends QueryName>(
  vault: VaultApi,
  query: Query<Name> | null,
): Live<Queries[Name]['value']> {
  const [live, setLive] = useState<Live<Queries[Name]['value']>>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const key = query === null ? null : JSON.stringify(query);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the query's content; `attempt` asks again (2026-11)
  useEffect(() => {
    if (key === null) return;
    let isOver = false;
    let stop: (() => void) | null = null;
    vault
      .watch(JSON.parse(key) as Query<Name>, (value) => {
        if (!isOver) setLive({ state: 'value', value });
      })
      .then(
        (stopWatching) => {
          if (isOver) stopWatching();
          else stop = stopWatching;
        },
        () => {
          if (!isOver) setLive({ state: 'error', retry: () => setAttempt((count) => count + 1) });
        },
      );
    return () => {
      isOver = true;
      stop?.();
    };
  }, [vault, key, attempt]);
  return live;
}
