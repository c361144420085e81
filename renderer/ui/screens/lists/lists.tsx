import { Badge, Button, Group, Paper, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import type { ListSummary } from '../../../services/lists-api.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { LiveView } from '../../components/live.tsx';
import { Page } from '../../components/page.tsx';
import { useLive } from '../../components/use-live.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import styles from './lists.module.css';

/** Every list that was taken in, with what became of its rows. */
export function Lists() {
  const { t } = useText();
  const vault = useVault();
  const { go } = useNavigation();
  const live = useLive(vault, { name: 'lists', params: null });
  const add = (
    <Button
      variant="filled"
      leftSection={<IconFilePlus size="1.1rem" aria-hidden />}
      onClick={() => go({ at: 'add-list' })}
    >
      {t('lists:add.action')}
    </Button>
  );
  return (
    <LiveView live={live}>
      {(lists) => (
        <Page
          title={t('lists:title')}
          lead={t('lists:lead')}
          width="wide"
          actions={
            lists.length === 0 ? undefined : (
              <>
                {lists.length === 1 ? null : (
                  <Button onClick={() => go({ at: 'review', id: null })}>
                    {t('lists:review.allAction')}
                  </Button>
                )}
                {add}
              </>
            )
          }
        >
          {lists.length === 0 ? (
            <EmptyState title={t('lists:empty.title')} text={t('lists:empty.text')} action={add} />
          ) : (
            <Stack component="ul" gap={12} p={0} m={0} style={{ listStyle: 'none' }}>
              {lists.map((list) => (
                <li key={list.id}>
                  <ListCard list={list} onOpen={() => go({ at: 'list', id: list.id })} />
                </li>
              ))}
            </Stack>
          )}
        </Page>
      )}
    </LiveView>
  );
}

function ListCard({ list, onOpen }: { readonly list: ListSummary; readonly onOpen: () => void }) {
  const { t, format } = useText();
  return (
    <Paper withBorder bg="var(--zh-card)">
      <UnstyledButton p={16} w="100%" onClick={onOpen} className={styles.card ?? ''}>
        <Stack gap={4}>
          <Group gap={8}>
            <Text span fw={600}>
              {list.title}
            </Text>
            {list.isHostile ? <HostileBadge /> : null}
          </Group>
          <Text span size="xs" c="dimmed">
            {list.source === null || list.source.title === list.title
              ? t('lists:card.rows', { count: list.rowCount })
              : t('lists:card.rowsFrom', { count: list.rowCount, source: list.source.title })}
          </Text>
          <Text span size="xs">
            {list.same + list.notSame + list.unsure === 0
              ? t('lists:card.nothingJudged')
              : t('lists:card.judged', { same: list.same, notSame: list.notSame, unsure: list.unsure })}
          </Text>
          {list.waiting === 0 ? null : (
            <Text span size="xs" c="var(--zh-attention)">
              {t('lists:card.waiting', { number: format.number(list.waiting) })}
            </Text>
          )}
          {list.unjudged === 0 ? null : (
            <Text span size="xs" c="dimmed">
              {t('lists:card.unjudged', { number: format.number(list.unjudged) })}
            </Text>
          )}
        </Stack>
      </UnstyledButton>
    </Paper>
  );
}

/** Says in words that the list comes from a hostile side; not by colour alone. */
export function HostileBadge() {
  const { t } = useText();
  return (
    <Badge variant="outline" color="var(--zh-attention)" tt="none" fw={600} className={styles.badge ?? ''}>
      {t('lists:hostile.badge')}
    </Badge>
  );
}
