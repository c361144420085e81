import { Button, Group, Text } from '@mantine/core';
import type { EntityId } from '../../../../core/base/ids.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Section } from '../section.tsx';
import { useLive } from '../use-live.ts';

/** The lists of names that somebody attached to an announcement; nothing when there are none. */
export function AttachedLists({ announcement }: { readonly announcement: EntityId }) {
  const { t } = useText();
  const { go } = useNavigation();
  const live = useLive(useVault(), { name: 'lists', params: null });
  const lists = live.state === 'value' ? live.value.filter((list) => list.announcement === announcement) : [];
  if (lists.length === 0) return null;
  return (
    <Section title={t('lists:attached.title')} help={t('lists:attached.help')}>
      {lists.map((list) => (
        <Group key={list.id} gap={12} justify="space-between">
          <Text>
            {list.title} · {t('lists:card.rows', { count: list.rowCount })}
            {list.isHostile ? ` · ${t('lists:hostile.badge')}` : ''}
          </Text>
          <Button size="compact-sm" onClick={() => go({ at: 'list', id: list.id })}>
            {t('lists:attached.open')}
          </Button>
        </Group>
      ))}
    </Section>
  );
}
