import { useEffect, useState } from 'react';

/**
 * Points of one rem: the text size of the settings.
 *
 * Asked for again only when the root's own style changed: the question makes the browser work out every size on the
 * page first, which at each drawing was a fifth of what one key in the search field cost.
 */
export function useRootPx(): number {
  const [rootPx, setRootPx] = useState(readRootPx);
  useEffect(() => {
    const observer = new MutationObserver(() => setRootPx(readRootPx()));
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
    return () => observer.disconnect();
  }, []);
  return rootPx;
}

const readRootPx = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
