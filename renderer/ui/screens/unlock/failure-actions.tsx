import { Button } from '@mantine/core';
import type { VaultFailure, VaultFailureCode } from '../../../services/opening.ts';
import { useServices } from '../../context/services.tsx';
import { type UnlockPlace, useSession } from '../../context/session.tsx';
import { useText } from '../../i18n/use-text.ts';

type Action = 'retry' | 'show-folder' | 'other-folder';

/** What can be done about each failure of opening. No action deletes anything. */
export const actionsOf: Readonly<Record<VaultFailureCode, readonly Action[]>> = {
  'vault.wrong-passphrase': [],
  'vault.wrong-recovery-key': [],
  'vault.damaged': ['show-folder', 'retry'],
  'vault.too-little-memory': ['retry'],
  'vault.newer': ['show-folder'],
  'vault.weak-passphrase': [],
  'vault.sheet-not-kept': [],
  'storage.no-space': ['retry', 'show-folder'],
  'storage.read-only': ['retry', 'show-folder'],
  'storage.folder-gone': ['retry', 'other-folder'],
  'storage.not-a-vault': ['other-folder'],
  'storage.folder-not-empty': ['other-folder'],
  'storage.synced-folder': ['other-folder'],
  'storage.in-use': ['retry'],
  'storage.io': ['retry', 'show-folder'],
  'bridge.failed': ['retry'],
};

export type FailureActionsProps = {
  readonly failure: VaultFailure;
  readonly place: UnlockPlace;
  readonly onRetry: () => void;
};

/** Buttons for what the notice advises. */
export function FailureActions({ failure, place, onRetry }: FailureActionsProps) {
  const { t } = useText();
  const { shell } = useServices();
  const session = useSession();
  const handleOther = async () => {
    const reply = await shell.chooseFolder('open');
    if (reply.ok && reply.value !== null) session.toUnlock({ kind: 'folder', folder: reply.value });
  };
  const draw = (action: Action) => {
    switch (action) {
      case 'retry':
        return (
          <Button key={action} onClick={onRetry}>
            {t('common:action.tryAgain')}
          </Button>
        );
      case 'show-folder':
        return place.kind === 'listed' ? (
          <Button key={action} onClick={() => void shell.revealVault(place.vault.token)}>
            {t('common:action.showFolder')}
          </Button>
        ) : null;
      case 'other-folder':
        return (
          <Button key={action} onClick={() => void handleOther()}>
            {t('start:action.openFolder')}
          </Button>
        );
    }
  };
  return actionsOf[failure.code].map(draw);
}
