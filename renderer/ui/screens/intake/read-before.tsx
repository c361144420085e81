import { Alert, List, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { keptText } from '../../../../core/intake/accept.ts';
import { keptBytes } from '../../../../core/text/kept.ts';
import { AnnouncementLink } from '../../components/intake/announcement-link.tsx';
import { useLive } from '../../components/use-live.ts';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';

/** Says what was decided when the same text was read before. */
export function ReadBefore({ text }: { readonly text: string }) {
  const { t, format } = useText();
  const [hash, setHash] = useState<string | null>(null);
  useEffect(() => {
    let isOver = false;
    void hashOf(keptText(text)).then((found) => {
      if (!isOver) setHash(found);
    });
    return () => {
      isOver = true;
    };
  }, [text]);
  const live = useLive(useVault(), hash === null ? null : { name: 'news', params: { hash } });
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

/** SHA-256 of the bytes that a text is kept in, hexadecimal, as attachments are known by. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', keptBytes(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
