import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FailureCode } from '../i18n/describe-failure.ts';
import { useText } from '../i18n/use-text.ts';
import { FailureNotice } from './failure-notice.tsx';

export type FormFrameProps = {
  /** Enter in any field, or the primary button. */
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  /** Says what will be written ("Write down", "Link"), never "OK". */
  readonly saveLabel: string;
  /** Why the last attempt failed; stands above the buttons. */
  readonly failure?: FailureCode | null;
  readonly isBusy?: boolean;
  /** What is being done, for acts that take long enough to wonder. */
  readonly busyText?: string;
  readonly children: ReactNode;
};

/** A form with its own buttons: fields, what went wrong, "not now" and the one primary button. */
export function FormFrame(props: FormFrameProps) {
  const { t } = useText();
  const { failure = null, isBusy = false, busyText } = props;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      <Stack gap={16}>
        {props.children}
        {failure === null ? null : <FailureNotice code={failure} />}
        <Group justify="flex-end" gap={8} data-part="dialog-buttons">
          {isBusy && busyText !== undefined ? <Text role="status">{busyText}</Text> : null}
          <Button onClick={props.onCancel}>{t('common:action.cancel')}</Button>
          <Button type="submit" variant="filled" loading={isBusy}>
            {props.saveLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
