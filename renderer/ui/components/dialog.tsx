import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';

export type DialogProps = {
  readonly isOpen: boolean;
  readonly title: string;
  readonly onClose: () => void;
  /** Buttons, the primary one last. */
  readonly footer?: ReactNode;
  readonly size?: 'md' | 'lg' | 'xl';
  readonly children: ReactNode;
};

/** The one dialog: Esc and the cross close it, focus comes back to where it was. Errors stand inside it. */
export function Dialog({ isOpen, title, onClose, footer, size = 'md', children }: DialogProps) {
  const { t } = useText();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      size={size}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
      styles={{ title: { fontWeight: 600, fontSize: '1.125rem' } }}
    >
      <Stack gap={16}>
        {children}
        {footer === undefined ? null : (
          <Group justify="flex-end" gap={8}>
            {footer}
          </Group>
        )}
      </Stack>
    </Modal>
  );
}

export type ConfirmDialogProps = {
  readonly isOpen: boolean;
  readonly title: string;
  readonly text: ReactNode;
  /** Says what will be done ("Move to the bin"), never "OK". */
  readonly confirmLabel: string;
  /** Brick, for what destroys. */
  readonly isDestructive?: boolean;
  readonly isBusy?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

/** A question before something that is hard to take back. What can be undone needs no question. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useText();
  return (
    <Dialog
      isOpen={props.isOpen}
      title={props.title}
      onClose={props.onClose}
      footer={
        <>
          <Button onClick={props.onClose}>{t('common:action.cancel')}</Button>
          <Button
            variant="filled"
            {...(props.isDestructive === true ? { color: 'brick' } : {})}
            loading={props.isBusy === true}
            onClick={props.onConfirm}
          >
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      <Text component="div">{props.text}</Text>
    </Dialog>
  );
}
