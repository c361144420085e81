import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * One function for as long as a component lives, which does what the one given last does.
 *
 * For handlers of parts that are drawn again only when something of their own changed: the part is not drawn again
 * because its handler was made anew.
 */
export function useStable<Args extends readonly unknown[], Out>(
  handler: (...args: Args) => Out,
): (...args: Args) => Out {
  const newest = useRef(handler);
  useLayoutEffect(() => {
    newest.current = handler;
  });
  return useCallback((...args: Args) => newest.current(...args), []);
}
