import { Button, Group, Text } from '@mantine/core';
import { Section } from '../../components/section.tsx';
import { useLive } from '../../components/use-live.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';

/** Says that the very same file or text was taken in as a list before. It can be taken in again all the same. */
export function KnownFile({ checksum }: { readonly checksum: string }) {
  const { t } = useText();
  const { go } = useNavigation();
  const live = useLive(useVault(), { name: 'lists-of-file', params: { checksum } });
  if (live.state !== 'value' || live.value.length === 0) return null;
  return (
    <Section title={t('lists:knownFile.title')} help={t('lists:knownFile.text')}>
      <Group gap={8}>
        {live.value.map(({ id, title }) => (
          <Button key={id} onClick={() => go({ at: 'list', id })}>
            <Text span truncate>
              {t('lists:knownFile.open', { list: title })}
            </Text>
          </Button>
        ))}
      </Group>
    </Section>
  );
}
