import { Center, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

export type EmptyStateProps = {
  readonly title: string;
  /** What this place is for, and what to do first. */
  readonly text: ReactNode;
  readonly picture?: ReactNode;
  readonly action?: ReactNode;
};

/** A place with nothing in it yet: says what it is for. */
export function EmptyState({ title, text, picture, action }: EmptyStateProps) {
  return (
    <Center py={32} px={16}>
      <Stack align="center" gap={12} maw="32rem" ta="center">
        {picture}
        <Title order={2}>{title}</Title>
        <Text c="dimmed" component="div">
          {text}
        </Text>
        {action}
      </Stack>
    </Center>
  );
}
