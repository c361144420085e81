import { useCallback, useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import {
  type CaseColumn,
  type CaseFilter,
  type CaseOrder,
  columnsText,
  type Facet,
  type FilterItem,
  filterText,
  noFilter,
  orderText,
  usualColumns,
  usualOrder,
} from '../../../../core/model/case-view.ts';
import type { CaseView } from '../../../services/cases-api.ts';
import { useLive } from '../../components/use-live.ts';
import { useStable } from '../../components/use-stable.ts';
import { useNotices } from '../../context/notices.tsx';
import { useVault } from '../../context/services.tsx';

/** How the list is looked at now, and ways to change it. */
export type ViewState = {
  readonly filter: CaseFilter;
  readonly order: CaseOrder;
  readonly columns: readonly CaseColumn[];
  /** The kept view that was chosen, if it is still there. */
  readonly view: CaseView | null;
  readonly views: readonly CaseView[];
  /** Whether something differs from the chosen view. */
  readonly isChanged: boolean;
  readonly setText: (text: string) => void;
  /** All items of one facet. */
  readonly setFacet: (facet: Facet, values: readonly string[]) => void;
  readonly remove: (item: FilterItem) => void;
  readonly removeFacet: (by: Facet | 'text') => void;
  readonly clear: () => void;
  readonly sortBy: (column: CaseColumn) => void;
  readonly setColumns: (columns: readonly CaseColumn[]) => void;
  readonly choose: (id: EntityId | null) => void;
  /** What is shown was just kept as this view. */
  readonly adopt: (id: EntityId) => void;
};

/** Columns whose first click shows what is newest or most. */
const newestFirst: readonly CaseColumn[] = ['changed', 'last-contact', 'links'];

/** Filter, order and columns of the list. Columns outside a view are remembered in the vault; what is searched for is not. */
export function useCaseView(): ViewState {
  const vault = useVault();
  const notices = useNotices();
  const live = useLive(vault, { name: 'views', params: null });
  const {
    views,
    columns: kept,
    columnsOf,
  } = live.state === 'value' ? live.value : { views: [], columns: usualColumns, columnsOf: null };
  const [filter, setFilter] = useState<CaseFilter>(noFilter);
  const [order, setOrder] = useState<CaseOrder>(usualOrder);
  const [viewId, setViewId] = useState<EntityId | null>(null);
  const [ownColumns, setOwnColumns] = useState<readonly CaseColumn[] | null>(null);
  const view = views.find(({ id }) => id === viewId) ?? null;
  const columns = ownColumns ?? kept;

  const setFacet = (facet: Facet, values: readonly string[]) =>
    setFilter(({ text, items }) => ({
      text,
      items: [...items.filter((it) => it.facet !== facet), ...values.map((value) => ({ facet, value }))],
    }));

  async function remember(next: readonly CaseColumn[]): Promise<void> {
    setOwnColumns(next);
    if (view !== null || columnsOf === null) return;
    const reply = await vault.run({
      type: 'value.add',
      entity: columnsOf,
      kind: 'vault',
      statement: { property: 'case-columns', value: columnsText(next), source: { kind: 'author' } },
    });
    if (!reply.ok) notices.showFailure(reply.error.code);
  }

  // The same functions at every drawing: what they are given to is not drawn again because of them.
  const setText = useCallback((text: string) => setFilter((old) => ({ ...old, text })), []);
  const clear = useCallback(() => setFilter(noFilter), []);
  const setColumns = useStable((next: readonly CaseColumn[]) => void remember(next));
  const remove = useCallback(
    (item: FilterItem) =>
      setFilter(({ text, items }) => ({
        text,
        items: items.filter((it) => it.facet !== item.facet || it.value !== item.value),
      })),
    [],
  );
  const sortBy = useCallback(
    (column: CaseColumn) =>
      setOrder((old) =>
        old.column === column
          ? { column, isDescending: !old.isDescending }
          : { column, isDescending: newestFirst.includes(column) },
      ),
    [],
  );

  return {
    filter,
    order,
    columns,
    view,
    views,
    isChanged:
      view !== null &&
      (filterText(filter) !== filterText(view.filter) ||
        orderText(order) !== orderText(view.order) ||
        columnsText(columns) !== columnsText(view.columns)),
    setText,
    setFacet,
    remove,
    removeFacet: (by) => (by === 'text' ? setFilter((old) => ({ ...old, text: '' })) : setFacet(by, [])),
    clear,
    sortBy,
    setColumns,
    choose(id) {
      const chosen = views.find((it) => it.id === id);
      setViewId(chosen?.id ?? null);
      setFilter(chosen?.filter ?? noFilter);
      setOrder(chosen?.order ?? usualOrder);
      setOwnColumns(chosen?.columns ?? null);
    },
    adopt(id) {
      setViewId(id);
      setOwnColumns(columns);
    },
  };
}
