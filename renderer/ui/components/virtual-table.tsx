// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot have rows at computed places; the roles say the same (2026-11)
// biome-ignore-all lint/a11y/useFocusableInteractive: rows take the focus one at a time, heads and cells never (2026-11)
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { keyToRow } from './table-keys.ts';
import styles from './virtual-table.module.css';

export type Column<Row> = {
  readonly key: string;
  readonly title: string;
  /** Share of the width, as in CSS flex-grow. */
  readonly grow: number;
  /** Left out when the table is narrow (about 700 and 500 points at text size 100 %). */
  readonly leaveOut?: 'medium' | 'narrow';
  readonly draw: (row: Row) => ReactNode;
};

export type VirtualTableProps<Row> = {
  /** Names the table for screen readers. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rowCount: number;
  /** `undefined` while the row has not come yet; a grey line stands for it. */
  readonly rowAt: (index: number) => Row | undefined;
  readonly keyOf: (row: Row) => string;
  /** Rows that are needed now, for a query in windows. */
  readonly onWindow?: (from: number, count: number) => void;
  readonly onOpen?: (row: Row) => void;
  /** Height of a row at text size 100 %, in points; a row may not grow beyond it. */
  readonly rowHeight?: number;
};

/**
 * A table of any length: only the rows on screen exist. Arrows, Page Up/Down, Home and End move a
 * row's focus, Enter opens it.
 */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { rowCount, onWindow, rowHeight = 56 } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const wantsFocus = useRef(false);
  const rootPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const heightPx = (rowHeight / 16) * rootPx;
  const virtual = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => heightPx,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const from = items[0]?.index ?? 0;
  const count = items.length;
  useEffect(() => onWindow?.(from, count), [onWindow, from, count]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new text size asks for new heights (2026-11)
  useEffect(() => virtual.measure(), [heightPx]);
  useEffect(() => {
    if (!wantsFocus.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"]`);
    if (row === null || row === undefined) return;
    wantsFocus.current = false;
    row.focus({ preventScroll: true });
  });

  const current = Math.min(active, Math.max(0, rowCount - 1));
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget && !(event.target as HTMLElement).dataset.index) return;
    const pageRows = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / heightPx) - 1);
    const next = keyToRow(event.key, current, rowCount, pageRows);
    if (next !== null) {
      event.preventDefault();
      wantsFocus.current = true;
      setActive(next);
      virtual.scrollToIndex(next);
      return;
    }
    const row = props.rowAt(current);
    if (event.key === 'Enter' && row !== undefined && props.onOpen !== undefined) {
      event.preventDefault();
      props.onOpen(row);
    }
  };

  return (
    <div className={styles.frame}>
      <div role="grid" aria-label={props.label} aria-rowcount={rowCount + 1} className={styles.table}>
        <div role="rowgroup" className={styles.head}>
          <div role="row" aria-rowindex={1} className={styles.row}>
            {props.columns.map((column) => (
              <div
                role="columnheader"
                key={column.key}
                className={styles.cell}
                data-leave-out={column.leaveOut}
                style={{ flexGrow: column.grow }}
              >
                {column.title}
              </div>
            ))}
          </div>
        </div>
        <div ref={scroller} role="rowgroup" className={styles.body} onKeyDown={handleKeyDown} tabIndex={-1}>
          <div className={styles.space} style={{ height: virtual.getTotalSize() }}>
            {items.map((item) => {
              const row = props.rowAt(item.index);
              return (
                <div
                  role="row"
                  key={row === undefined ? `empty-${item.index}` : props.keyOf(row)}
                  data-index={item.index}
                  aria-rowindex={item.index + 2}
                  aria-busy={row === undefined}
                  tabIndex={item.index === current ? 0 : -1}
                  className={`${styles.row} ${styles.line}`}
                  style={{ height: heightPx, transform: `translateY(${item.start}px)` }}
                  onFocus={() => setActive(item.index)}
                  onClick={() => {
                    if (row !== undefined) props.onOpen?.(row);
                  }}
                  onKeyDown={() => undefined}
                >
                  {props.columns.map((column) => (
                    <div
                      role="gridcell"
                      key={column.key}
                      className={styles.cell}
                      data-leave-out={column.leaveOut}
                      style={{ flexGrow: column.grow }}
                    >
                      {row === undefined ? <span className={styles.blank} /> : column.draw(row)}
                    </div>
                  ))}
                </div>
              );
            })}
          </div>
        </div>
      </div>
    </div>
  );
}
