// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot have rows at computed places; the roles say the same (2026-11)
// biome-ignore-all lint/a11y/useFocusableInteractive: rows take the focus one at a time, cells never (2026-11)
import { memo } from 'react';
import { type Column, columnWidth } from './table-parts.ts';
import styles from './virtual-table.module.css';

export type VirtualRowProps<Row> = {
  /** `undefined` while it has not come yet. */
  readonly row: Row | undefined;
  readonly index: number;
  /** Points from the beginning of the list. */
  readonly top: number;
  readonly height: number;
  /** Takes the focus of the table. */
  readonly isCurrent: boolean;
  readonly columns: readonly Column<Row>[];
  /** What the box of a row is called; none without choosing. */
  readonly labelOf?: ((row: Row) => string) | undefined;
  readonly isChosen?: boolean | undefined;
};

function Row<RowData>(props: VirtualRowProps<RowData>) {
  const { row, index, top, height, isCurrent, columns, labelOf, isChosen } = props;
  return (
    <div
      role="row"
      data-index={index}
      aria-rowindex={index + 2}
      aria-busy={row === undefined}
      aria-selected={isChosen}
      tabIndex={isCurrent ? 0 : -1}
      className={`${styles.row} ${styles.line}`}
      style={{ height, transform: `translateY(${top}px)` }}
    >
      {labelOf === undefined ? null : (
        <div role="gridcell" className={styles.choice} data-choice>
          {row === undefined ? null : (
            <input
              type="checkbox"
              tabIndex={-1}
              aria-label={labelOf(row)}
              checked={isChosen === true}
              readOnly
              className={styles.box}
            />
          )}
        </div>
      )}
      {columns.map((column) => (
        <div
          role="gridcell"
          key={column.key}
          className={styles.cell}
          data-leave-out={column.leaveOut}
          style={columnWidth(column)}
        >
          {row === undefined ? <span className={styles.blank} /> : column.draw(row)}
        </div>
      ))}
    </div>
  );
}

/** One row of a long table. It is drawn again only when something of its own changed: scrolling draws just the rows that come. */
export const VirtualRow = memo(Row) as typeof Row;
