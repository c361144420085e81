import { viewIn } from '../../../core/model/fold.ts';
import { textIn } from '../../../core/model/summaries.ts';
import { nextRedo, nextUndo } from '../session/undo-stack.ts';
import type { QueryFunction } from './context.ts';

/** How the vault stands: who types, what can be undone, what could not be read. */
export const queryStatus: QueryFunction<'status'> = async (context) => {
  const { ledger, vault } = context;
  const { undo, lastSavedAt } = ledger.state;
  const use = vault === null ? undefined : textIn(vault, 'use');
  return {
    value: {
      vaultId: context.vaultId,
      author: context.writer?.author ?? '',
      writer: context.writer?.by ?? null,
      authors: ledger.people.all.map(({ id, name, isAway }) => ({ id, name, isAway })),
      mustChooseWriter: context.writer === null,
      use: use === 'organisation' ? 'organisation' : 'family',
      isDemo: vault !== null && viewIn(vault, 'is-demo')?.claims[0]?.value === true,
      isWritable: context.isWritable,
      isSpaceLow: context.isSpaceLow,
      caseCount: ledger.index.cases.size,
      lastSavedAt,
      undoable: nextUndo(undo, context.isMine),
      redoable: nextRedo(undo, context.isMine),
      isRecoveryConfirmed: vault !== null && viewIn(vault, 'recovery-confirmed')?.claims[0]?.value === true,
      canConfirmByGroups: context.canConfirmByGroups,
      damage: context.damage,
      wasRebuilt: context.wasRebuilt,
    },
    isTouchedBy: () => true,
  };
};
