import { useCallback, useMemo, useRef, useState } from 'react';

/** The link between marks in the text and rows of values: what is pointed at on one side shows on the other. */
export type Links = {
  /** The item under the pointer or with the focus. */
  readonly active: string | null;
  readonly point: (item: string | null) => void;
  readonly markRef: (item: string) => (element: HTMLElement | null) => void;
  readonly rowRef: (item: string) => (element: HTMLElement | null) => void;
  /** Moves the focus to the other side. */
  readonly goToRow: (item: string) => void;
  readonly goToMark: (item: string) => void;
  /** Brings the mark into view without taking the focus. */
  readonly showMark: (item: string) => void;
};

export function useLinks(): Links {
  const [active, setActive] = useState<string | null>(null);
  const marks = useRef(new Map<string, HTMLElement>());
  const rows = useRef(new Map<string, HTMLElement>());
  const keep = useCallback(
    (map: Map<string, HTMLElement>) => (item: string) => (element: HTMLElement | null) => {
      if (element === null) map.delete(item);
      else map.set(item, element);
    },
    [],
  );
  return useMemo(
    () => ({
      active,
      point: setActive,
      markRef: keep(marks.current),
      rowRef: keep(rows.current),
      goToRow: (item) => rows.current.get(item)?.focus(),
      goToMark: (item) => marks.current.get(item)?.focus(),
      showMark: (item) => marks.current.get(item)?.scrollIntoView({ block: 'nearest' }),
    }),
    [active, keep],
  );
}
