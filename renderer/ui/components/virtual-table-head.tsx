// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot have rows at computed places; the roles say the same (2026-11)
// biome-ignore-all lint/a11y/useFocusableInteractive: rows take the focus one at a time, heads and cells never (2026-11)
import { Checkbox, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { memo } from 'react';
import { type Column, columnWidth, type RowChoice } from './table-parts.ts';
import styles from './virtual-table.module.css';

export type HeadProps<Row> = {
  readonly columns: readonly Column<Row>[];
  /** The column that it is sorted by, and how. */
  readonly sortKey: string | undefined;
  readonly isDescending: boolean | undefined;
  /** How much is chosen; `undefined`: nothing can be chosen. */
  readonly extent: RowChoice<Row>['extent'] | undefined;
  readonly allLabel: string | undefined;
  readonly onSort: (key: string) => void;
  readonly onAll: () => void;
};

function HeadRow<Row>({ columns, extent, allLabel, onAll, onSort, ...sort }: HeadProps<Row>) {
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.row}>
        {extent === undefined ? null : (
          <div role="columnheader" className={styles.choice}>
            <Checkbox
              aria-label={allLabel}
              checked={extent === 'all'}
              indeterminate={extent === 'some'}
              onChange={onAll}
            />
          </div>
        )}
        {columns.map((column) => (
          <div
            role="columnheader"
            key={column.key}
            className={styles.cell}
            data-leave-out={column.leaveOut}
            style={columnWidth(column)}
            {...(column.isSortable === true ? { 'aria-sort': sortOf(column.key, sort) } : {})}
          >
            {column.isSortable === true ? (
              <SortButton column={column} order={sortOf(column.key, sort)} onSort={onSort} />
            ) : (
              column.title
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

/** The headings of a long table. Drawn again only when something of theirs changed, not when rows come. */
export const Head = memo(HeadRow) as typeof HeadRow;

type Order = 'none' | 'ascending' | 'descending';

const sortOf = (key: string, sort: Pick<HeadProps<never>, 'sortKey' | 'isDescending'>): Order =>
  sort.sortKey !== key ? 'none' : sort.isDescending === true ? 'descending' : 'ascending';

type SortButtonProps<Row> = {
  readonly column: Column<Row>;
  readonly order: Order;
  readonly onSort: (key: string) => void;
};

function SortButton<Row>({ column, order, onSort }: SortButtonProps<Row>) {
  const Arrow = order === 'descending' ? IconArrowDown : IconArrowUp;
  return (
    <UnstyledButton className={styles.sort} onClick={() => onSort(column.key)}>
      {column.title}
      {order === 'none' ? null : <Arrow size="0.9em" aria-hidden />}
    </UnstyledButton>
  );
}
