import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import styles from './dialog.module.css';

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
  // While it fades, what it spoke of is often gone already; its heading stays.
  const [heading, setHeading] = useState(title);
  if (isOpen && heading !== title) setHeading(title);
  return (
    <Modal.Root opened={isOpen} onClose={onClose} size={size}>
      <Modal.Overlay />
      <Modal.Content className={styles.content}>
        {/* A plain element: a second page header would be announced as one. */}
        <Modal.Header component="div">
          <Modal.Title className={styles.title}>{heading}</Modal.Title>
          <Modal.CloseButton aria-label={t('common:action.close')} />
        </Modal.Header>
        <Modal.Body>
          <Stack gap={16}>
            {children}
            {footer === undefined ? null : (
              <Group justify="flex-end" gap={8} data-part="dialog-buttons">
                {footer}
              </Group>
            )}
          </Stack>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
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
