// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot have rows at computed places; the roles say the same (2026-11)
// biome-ignore-all lint/a11y/useFocusableInteractive: rows take the focus one at a time, heads and cells never (2026-11)
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { keyToRow } from './table-keys.ts';
import type { Column, RowChoice } from './table-parts.ts';
import { useRootPx } from './use-root-px.ts';
import { useStable } from './use-stable.ts';
import { VirtualRow } from './virtual-row.tsx';
import styles from './virtual-table.module.css';
import { Head } from './virtual-table-head.tsx';

export type VirtualTableProps<Row> = {
  /** Names the table for screen readers. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rowCount: number;
  /** `undefined` while the row has not come yet; a grey line stands for it. */
  readonly rowAt: (index: number) => Row | undefined;
  /** Rows that are needed now, for a query in windows. */
  readonly onWindow?: (from: number, count: number) => void;
  readonly onOpen?: (row: Row) => void;
  /** Height of a row at text size 100 %, in points; a row may not grow beyond it. */
  readonly rowHeight?: number;
  /** In rem; a narrower window scrolls the table sideways. */
  readonly minWidth?: number;
  readonly sort?: { readonly key: string; readonly isDescending: boolean };
  readonly onSort?: (key: string) => void;
  readonly choice?: RowChoice<Row>;
};

/**
 * A table of any length: only the rows on screen exist. Arrows, Page Up/Down, Home and End move a
 * row's focus, Enter opens it. With `choice` rows can be chosen for an act on all of them.
 */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { rowCount, onWindow, choice, rowHeight = 56 } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const ownsFocus = useRef(false);
  const heightPx = (rowHeight / 16) * useRootPx();
  const handleSort = useStable((key: string) => props.onSort?.(key));
  const handleAll = useStable(() => choice?.onAll());
  const virtual = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => heightPx,
    // Some more than a frame of quick scrolling needs: each is drawn again at every key of a search.
    overscan: 4,
  });
  const items = virtual.getVirtualItems();
  const from = items[0]?.index ?? 0;
  const count = items.length;
  useEffect(() => onWindow?.(from, count), [onWindow, from, count]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new text size asks for new heights (2026-11)
  useEffect(() => virtual.measure(), [heightPx]);
  const current = Math.min(active, Math.max(0, rowCount - 1));
  useEffect(() => {
    if (ownsFocus.current && scroller.current !== null) keepFocus(scroller.current, current);
  });

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget && !(event.target as HTMLElement).dataset.index) return;
    const pageRows = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / heightPx) - 1);
    if (choice !== undefined && handleChoiceKey(event, choice, current)) return event.preventDefault();
    const next = keyToRow(event.key, current, rowCount, pageRows);
    if (next !== null) {
      event.preventDefault();
      if (event.shiftKey) choice?.onReach(next);
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

  // The rows' own handlers would be new at every drawing, and all of them would be drawn again with each that comes.
  const handleClick = (event: MouseEvent) => {
    const index = indexOf(event.target as Element);
    if (index === null) return;
    const row = props.rowAt(index);
    const isBox = (event.target as Element).closest('[data-choice]') !== null;
    if (choice !== undefined && event.shiftKey) choice.onReach(index);
    else if (choice !== undefined && (isBox || event.ctrlKey || event.metaKey)) choice.onToggle(index);
    else if (row !== undefined) props.onOpen?.(row);
  };

  return (
    <div className={styles.frame}>
      <div
        role="grid"
        aria-label={props.label}
        aria-rowcount={rowCount + 1}
        aria-multiselectable={choice !== undefined}
        className={styles.table}
        style={props.minWidth === undefined ? undefined : { minWidth: `${props.minWidth}rem` }}
      >
        <Head
          columns={props.columns}
          sortKey={props.sort?.key}
          isDescending={props.sort?.isDescending}
          extent={choice?.extent}
          allLabel={choice?.allLabel}
          onSort={handleSort}
          onAll={handleAll}
        />
        <div
          ref={scroller}
          role="rowgroup"
          className={styles.body}
          onKeyDown={handleKeyDown}
          onClick={handleClick}
          onFocus={(event) => {
            ownsFocus.current = true;
            setActive((old) => indexOf(event.target) ?? old);
          }}
          onBlur={({ target, relatedTarget, currentTarget }) => {
            // A row that goes while the list scrolls, or a window behind another one, leaves the focus with the list.
            const isLeft =
              relatedTarget === null
                ? target.isConnected && document.hasFocus()
                : !currentTarget.contains(relatedTarget);
            if (isLeft) ownsFocus.current = false;
          }}
          tabIndex={-1}
        >
          <div className={styles.space} style={{ height: virtual.getTotalSize() }}>
            {items.map((item) => {
              const row = props.rowAt(item.index);
              return (
                <VirtualRow
                  // By its place: a row that comes late must not take the focus away with the line that stood for it.
                  key={item.index}
                  row={row}
                  index={item.index}
                  top={item.start}
                  height={heightPx}
                  isCurrent={item.index === current}
                  columns={props.columns}
                  labelOf={choice?.labelOf}
                  isChosen={row === undefined ? undefined : choice?.isChosen(row)}
                />
              );
            })}
          </div>
        </div>
      </div>
    </div>
  );
}

/**
 * Brings the focus to the row it belongs to, whenever that row is there: while a list scrolls, rows go and come again. Until then the list
 * itself has it, so that no key is lost.
 */
function keepFocus(list: HTMLElement, index: number): void {
  const focused = document.activeElement;
  const isInside = focused !== null && focused !== list && list.contains(focused);
  if (isInside && indexOf(focused) === index) return;
  if (!isInside && focused !== list && focused !== document.body) return;
  const row = list.querySelector<HTMLElement>(`[data-index="${index}"]`);
  if (row !== null) row.focus({ preventScroll: true });
  else if (focused === document.body) list.focus({ preventScroll: true });
}

/** Space chooses or lets go, Ctrl+A chooses all; `false` for any other key. */
function handleChoiceKey<Row>(event: KeyboardEvent, choice: RowChoice<Row>, index: number): boolean {
  if (event.key === ' ') {
    if (event.shiftKey) choice.onReach(index);
    else choice.onToggle(index);
    return true;
  }
  // By its place on the keyboard: the letter is another one on a Ukrainian layout.
  if (event.code !== 'KeyA' || !(event.ctrlKey || event.metaKey)) return false;
  choice.onAll();
  return true;
}

/** The index of the row that an element stands in. */
function indexOf(element: Element): number | null {
  const index = element.closest<HTMLElement>('[data-index]')?.dataset.index;
  return index === undefined ? null : Number(index);
}
