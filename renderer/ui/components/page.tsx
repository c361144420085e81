import { Box, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './page.module.css';

export type PageProps = {
  readonly title: string;
  /** One or two sentences under the title. */
  readonly lead?: ReactNode;
  /** Buttons beside the title; at most one of them primary. */
  readonly actions?: ReactNode;
  /** `text`: lines of at most 72 characters; `wide`: lists and tables. */
  readonly width?: 'text' | 'wide';
  readonly children: ReactNode;
};

/** One screen: its only `h1`, which takes the focus when the screen appears so that a screen reader reads it out. */
export function Page({ title, lead, actions, width = 'text', children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A step that follows on the same screen begins at its top, too.
    window.scrollTo(0, 0);
    const active = document.activeElement;
    if (active === null || active === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <Box component="section" className={width === 'wide' ? styles.wide : styles.text}>
      <Group justify="space-between" align="flex-start" gap={12} mb={lead === undefined ? 24 : 8}>
        <Title order={1} ref={heading} tabIndex={-1} className={styles.heading}>
          {title}
        </Title>
        {actions === undefined ? null : <Group gap={8}>{actions}</Group>}
      </Group>
      {lead === undefined ? null : (
        <Text c="dimmed" mb={24} className={styles.lead} component="div">
          {lead}
        </Text>
      )}
      <Stack gap={24}>{children}</Stack>
    </Box>
  );
}
