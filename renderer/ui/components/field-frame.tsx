import { Box, Group, Input, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';

/** What every field of the kit takes. */
export type FieldFrameProps = {
  readonly label: string;
  /** Says why it is asked or how it may be written; a format is never demanded. */
  readonly help?: ReactNode;
  readonly error?: ReactNode;
  /** Beside the label: who says so, a dispute, a save state. */
  readonly mark?: ReactNode;
  readonly isOptional?: boolean;
};

type FrameProps = FieldFrameProps & {
  readonly optionalLabel?: string;
  /** Draws the input with the attributes that tie it to label, help and error. */
  readonly children: (input: {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': boolean | undefined;
    readonly error: boolean;
  }) => ReactNode;
};

/** Label, mark, help, input, error: the order in which a field is drawn and read out. */
export function FieldFrame({ label, help, error, mark, optionalLabel, children }: FrameProps) {
  const id = useId();
  const hasError = error !== undefined && error !== null && error !== false;
  const described = [help === undefined ? '' : `${id}-help`, hasError ? `${id}-error` : '']
    .filter((part) => part !== '')
    .join(' ');
  return (
    <Box>
      <Group justify="space-between" gap={8} mb={4} align="baseline">
        <Input.Label htmlFor={id} fw={600}>
          {label}
          {optionalLabel === undefined ? null : (
            <Text span c="dimmed" size="xs" fw={400} ml={8}>
              {optionalLabel}
            </Text>
          )}
        </Input.Label>
        {mark}
      </Group>
      {help === undefined ? null : (
        <Text id={`${id}-help`} c="dimmed" size="xs" mb={8} maw="72ch" component="div">
          {help}
        </Text>
      )}
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': hasError ? true : undefined,
        error: hasError,
      })}
      {hasError ? (
        <Group id={`${id}-error`} role="alert" gap={4} mt={4} wrap="nowrap" align="flex-start">
          <IconAlertCircle size="1.1rem" aria-hidden color="var(--zh-attention)" style={{ flex: 'none' }} />
          <Text size="xs" c="var(--zh-attention)" component="div">
            {error}
          </Text>
        </Group>
      ) : null}
    </Box>
  );
}
