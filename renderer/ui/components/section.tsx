import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

export type SectionProps = {
  readonly title: string;
  readonly help?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A card with a heading of the second level; a named region for screen readers. */
export function Section({ title, help, actions, children }: SectionProps) {
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} p={{ base: 16, sm: 24 }} withBorder bg="var(--zh-card)">
      <Stack gap={16}>
        <Stack gap={4}>
          <Group justify="space-between" gap={12} align="flex-start">
            <Title order={2} id={id}>
              {title}
            </Title>
            {actions}
          </Group>
          {help === undefined ? null : (
            <Text c="dimmed" size="xs" maw="72ch" component="div">
              {help}
            </Text>
          )}
        </Stack>
        {children}
      </Stack>
    </Paper>
  );
}
