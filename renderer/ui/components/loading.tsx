import { Center, Loader, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useText } from '../i18n/use-text.ts';

/** Shown while records are read; silent for the first 300 ms, so that quick answers do not blink. */
export function Loading(props: { readonly label?: string }) {
  const { t } = useText();
  const [isVisible, setVisible] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setVisible(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Center py={32} aria-busy="true">
      {isVisible ? (
        <Stack align="center" gap={12} role="status">
          <Loader size="sm" type="dots" aria-hidden />
          <Text c="dimmed">{props.label ?? t('common:state.loading')}</Text>
        </Stack>
      ) : null}
    </Center>
  );
}
