import { useCallback, useMemo, useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { CaseFilter, CaseOrder } from '../../../../core/model/case-view.ts';
import type { Queries, VaultApi } from '../../../services/api.ts';
import type { CaseSummary } from '../../../services/cases-api.ts';
import type { RowChoice } from '../../components/table-parts.ts';
import { useStable } from '../../components/use-stable.ts';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import { type Choice, noChoice, reach, toggle, toggleAll } from './choice.ts';

/** The part of the list that is at hand, and what it is a part of. */
export type Shown = {
  readonly filter: CaseFilter;
  readonly order: CaseOrder;
  readonly from: number;
  readonly rows: readonly CaseSummary[];
  readonly total: number;
};

export type ChosenCases = {
  readonly ids: Choice['ids'];
  readonly clear: () => void;
  readonly rowChoice: RowChoice<CaseSummary>;
};

/** Choosing cases in the list, also those that are far from the screen. */
export function useChoice(shown: Shown): ChosenCases {
  const { t } = useText();
  const vault = useVault();
  const [choice, setChoice] = useState<Choice>(noChoice);
  const { filter, order, from, rows, total } = shown;
  const labelOf = useCallback(
    ({ name }: CaseSummary) => t('cases:choice.row', { name: name === '' ? t('cases:table.noName') : name }),
    [t],
  );
  const isAtHand = (first: number, last: number) => first >= from && last < from + rows.length;

  const handleToggle = useStable((index: number) => {
    const row = rows[index - from];
    if (row !== undefined) setChoice((old) => toggle(old, index, row.id));
  });

  const handleReach = useStable(async (to: number): Promise<void> => {
    const start = choice.start ?? to;
    const [first, last] = [Math.min(start, to), Math.max(start, to)];
    const all = isAtHand(first, last) ? null : await askIds(vault, { ...filter, order });
    const idsOf = (low: number, high: number): readonly EntityId[] =>
      all === null ? rows.slice(low - from, high - from + 1).map(({ id }) => id) : all.slice(low, high + 1);
    setChoice((old) => reach(old, { from: to, to, idsOf }));
  });

  const handleAll = useStable(async (): Promise<void> => {
    const all = await askIds(vault, { ...filter, order });
    setChoice((old) => toggleAll(old, all));
  });

  const clear = useCallback(() => setChoice(noChoice), []);
  const { ids } = choice;
  const extent = ids.size === 0 ? 'none' : ids.size >= total ? 'all' : 'some';
  const rowChoice = useMemo(
    (): RowChoice<CaseSummary> => ({
      isChosen: ({ id }) => ids.has(id),
      extent,
      onToggle: handleToggle,
      onReach: (index) => void handleReach(index),
      onAll: () => void handleAll(),
      labelOf,
      allLabel: t('cases:choice.all'),
    }),
    [ids, extent, labelOf, t, handleToggle, handleReach, handleAll],
  );
  return { ids, clear, rowChoice };
}

/** All ids once, as they are now: what is chosen is what was in the list when it was chosen. */
async function askIds(vault: VaultApi, params: Queries['case-ids']['params']): Promise<readonly EntityId[]> {
  let ids: readonly EntityId[] = [];
  const stop = await vault.watch({ name: 'case-ids', params }, (value) => {
    ids = value;
  });
  stop();
  return ids;
}
