import { memo, useCallback, useMemo } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { CaseColumn, CaseOrder } from '../../../../core/model/case-view.ts';
import type { CaseSummary } from '../../../services/cases-api.ts';
import { blocksOfTable } from '../../components/list-window.ts';
import type { RowChoice } from '../../components/table-parts.ts';
import { VirtualTable } from '../../components/virtual-table.tsx';
import { useText } from '../../i18n/use-text.ts';
import { columnsFor, widthOf } from './case-columns.tsx';

export type CaseTableProps = {
  readonly total: number;
  /** Index of the first of `rows` in the whole list. */
  readonly from: number;
  readonly rows: readonly CaseSummary[];
  readonly columns: readonly CaseColumn[];
  readonly order: CaseOrder;
  readonly choice: RowChoice<CaseSummary>;
  readonly onSort: (column: CaseColumn) => void;
  readonly onWindow: (window: { from: number; count: number }) => void;
  readonly onOpen: (id: EntityId) => void;
};

/** The list of cases, of any length. Typing into the search field draws it again only when other rows have come. */
export const CaseTable = memo(function CaseTable(props: CaseTableProps) {
  const { total, from, rows, columns, order, choice, onSort, onWindow, onOpen } = props;
  const words = useText();
  const drawn = useMemo(() => columnsFor(words, columns), [words, columns]);
  const handleWindow = useCallback(
    (first: number, count: number) => onWindow(blocksOfTable(first, count)),
    [onWindow],
  );
  return (
    <VirtualTable
      label={words.t('cases:table.label')}
      columns={drawn}
      {...widthOf(columns)}
      sort={{ key: order.column, isDescending: order.isDescending }}
      onSort={(key) => onSort(key as CaseColumn)}
      choice={choice}
      rowCount={total}
      rowAt={(index) => rows[index - from]}
      onWindow={handleWindow}
      onOpen={(row) => onOpen(row.id)}
      rowHeight={72}
    />
  );
});
