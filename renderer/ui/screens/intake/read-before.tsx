import { Alert, List, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { fingerprintOf } from '../../../../core/intake/fingerprint.ts';
import { AnnouncementLink } from '../../components/intake/announcement-link.tsx';
import { useLive } from '../../components/use-live.ts';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';

/** Says what was decided when the same text was read before. */
export function ReadBefore({ text }: { readonly text: string }) {
  const { t, format } = useText();
  const fingerprint = useMemo(() => fingerprintOf(text), [text]);
  const live = useLive(useVault(), { name: 'news', params: { fingerprint } });
  if (live.state !== 'value' || live.value === null) return null;
  const { title, at, announcements } = live.value;
  const values = { source: title, moment: format.dayAndTime(at) };
  return (
    <Alert
      variant="default"
      role="region"
      aria-label={t('intake:again.title')}
      title={t('intake:again.title')}
    >
      <Stack gap={8}>
        <Text>
          {announcements.length === 0 ? t('intake:again.none', values) : t('intake:again.kept', values)}
        </Text>
        <List>
          {announcements.map((row) => (
            <List.Item key={row.id}>
              <AnnouncementLink row={row} />
            </List.Item>
          ))}
        </List>
      </Stack>
    </Alert>
  );
}
