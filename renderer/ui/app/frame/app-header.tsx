import { ActionIcon, Button, Group, Text, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowLeft,
  IconLock,
  IconMenu2,
  IconX,
} from '@tabler/icons-react';
import type { VaultStatus } from '../../../services/status-api.ts';
import { BrandMark } from '../../components/brand-mark.tsx';
import { useNavigation } from '../../context/navigation.tsx';
import { describeAct } from '../../i18n/describe-act.ts';
import { useText } from '../../i18n/use-text.ts';
import type { Command } from '../shortcuts.ts';
import styles from './app-header.module.css';
import { WriterSwitch } from './writer-switch.tsx';

export type AppHeaderProps = {
  readonly status: VaultStatus;
  readonly onCommand: (command: Command) => void;
  /** In a narrow window the places lie behind one button; the id of what it opens is `placesId`. */
  readonly places: { readonly isOpen: boolean; readonly onToggle: () => void };
};

/** Names the navigation for the button that opens it. */
export const placesId = 'places';

/** The state of the vault: when it was last saved, what can be undone, the lock. */
export function AppHeader({ status, onCommand, places }: AppHeaderProps) {
  const { t } = useText();
  const navigation = useNavigation();
  return (
    <header className={styles.header} data-print="no">
      <Group gap={8} wrap="nowrap" className={styles.brand}>
        <Group gap={8} wrap="nowrap" className={styles.wide}>
          <BrandMark size="1.75rem" />
          <Text fw={600} className={styles.name}>
            {t('common:app.name')}
          </Text>
        </Group>
        <Button
          variant="subtle"
          className={styles.narrow ?? ''}
          leftSection={
            places.isOpen ? <IconX size="1.25rem" aria-hidden /> : <IconMenu2 size="1.25rem" aria-hidden />
          }
          aria-expanded={places.isOpen}
          aria-controls={placesId}
          onClick={places.onToggle}
        >
          {t('common:frame.places')}
        </Button>
        {navigation.canGoBack ? (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={t('common:action.back')}
            onClick={() => onCommand('back')}
          >
            <IconArrowLeft size="1.1rem" aria-hidden />
            <span className={styles.word}>{t('common:action.back')}</span>
          </Button>
        ) : null}
      </Group>
      <SavedAt status={status} />
      <Group gap={8} wrap="nowrap">
        <WriterSwitch status={status} />
        <ActButton
          label={t('common:undo.undo')}
          act={status.undoable?.act ?? null}
          emptyLabel={t('common:undo.nothing')}
          icon={<IconArrowBackUp size="1.2rem" aria-hidden />}
          isEnabled={status.undoable !== null && status.isWritable}
          onClick={() => onCommand('undo')}
        />
        <ActButton
          label={t('common:undo.redo')}
          act={status.redoable?.act ?? null}
          emptyLabel={t('common:undo.nothingToRedo')}
          icon={<IconArrowForwardUp size="1.2rem" aria-hidden />}
          isEnabled={status.redoable !== null && status.isWritable}
          onClick={() => onCommand('redo')}
        />
        <Button
          aria-label={t('common:action.lock')}
          className={styles.lock ?? ''}
          onClick={() => onCommand('lock')}
        >
          <IconLock size="1.1rem" aria-hidden />
          <span className={styles.word}>{t('common:action.lock')}</span>
        </Button>
      </Group>
    </header>
  );
}

function SavedAt({ status }: { readonly status: VaultStatus }) {
  const { t, format } = useText();
  const words = !status.isWritable
    ? t('common:saved.readOnly')
    : status.lastSavedAt === null
      ? t('common:saved.never')
      : t('common:saved.at', { time: format.moment(status.lastSavedAt, Date.now()) });
  return (
    <Text size="xs" c="dimmed" role="status" data-saved={status.lastSavedAt ?? ''} className={styles.saved}>
      {words}
    </Text>
  );
}

type ActButtonProps = {
  readonly label: string;
  readonly act: string | null;
  readonly emptyLabel: string;
  readonly icon: React.ReactNode;
  readonly isEnabled: boolean;
  readonly onClick: () => void;
};

function ActButton(props: ActButtonProps) {
  const { t } = useText();
  const actKey = props.act === null ? null : describeAct(props.act);
  const hint =
    actKey === null ? props.emptyLabel : t('common:undo.named', { label: props.label, act: t(actKey) });
  return (
    <Tooltip label={hint}>
      <ActionIcon
        variant="subtle"
        size="lg"
        className={styles.act}
        aria-label={hint}
        aria-disabled={!props.isEnabled}
        data-disabled={!props.isEnabled || undefined}
        onClick={props.isEnabled ? props.onClick : undefined}
      >
        {props.icon}
      </ActionIcon>
    </Tooltip>
  );
}
