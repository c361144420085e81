import { UnstyledButton } from '@mantine/core';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { PairView } from '../../../services/concern/ledger-api.ts';
import { useText } from '../../i18n/use-text.ts';
import { ConcernCell } from '../concern/concern-cell.tsx';
import type { CheckTarget } from './check-dialog.tsx';
import { PairNotes } from './pair-notes.tsx';
import styles from './pair-table.module.css';

export type PairRow = {
  readonly id: EntityId;
  readonly title: string;
  readonly pair: PairView;
  readonly target: CheckTarget;
};

export type PairTableProps = {
  readonly label: string;
  /** What stands in the first column. */
  readonly of: 'announcement' | 'case';
  readonly rows: readonly PairRow[];
  readonly onOpen: (id: EntityId) => void;
};

/** Pairs of cases and announcements: whether it can concern, and what was found out. */
export function PairTable({ label, of, rows, onOpen }: PairTableProps) {
  const { t } = useText();
  return (
    <div className={styles.frame}>
      {/* Roles are written out: a table that is laid out as blocks would lose them. */}
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above (2026-11) */}
      <table className={styles.table} aria-label={label} role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t(of === 'case' ? 'ledger:table.case' : 'ledger:table.announcement')}
            </th>
            <th role="columnheader" scope="col">
              {t('ledger:table.concern')}
            </th>
            <th role="columnheader" scope="col">
              {t('ledger:table.state')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ id, title, pair, target }) => (
            <tr key={id} role="row">
              <td role="cell">
                <UnstyledButton className={styles.open} onClick={() => onOpen(id)}>
                  {title}
                </UnstyledButton>
              </td>
              <td role="cell">
                <ConcernCell concern={pair.concern} title={title} />
              </td>
              <td role="cell">
                <PairNotes pair={pair} target={target} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above (2026-11) */}
    </div>
  );
}
