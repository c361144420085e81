import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Queries } from '../../../services/api.ts';
import type { BinRow } from '../../../services/history-api.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import styles from '../../components/history/history-line.module.css';
import { byLine } from '../../components/history/past-words.ts';
import { titleText } from '../../components/links/announcement-words.ts';
import { firstListWindow } from '../../components/list-window.ts';
import { LiveView } from '../../components/live.tsx';
import { Page } from '../../components/page.tsx';
import { Section } from '../../components/section.tsx';
import { useLive } from '../../components/use-live.ts';
import { VirtualList } from '../../components/virtual-list.tsx';
import { useNotices } from '../../context/notices.tsx';
import { useVault } from '../../context/services.tsx';
import { modelText, type Words } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';

/** What was moved to the bin, by whom, when and why, with the way back. Nothing in it is ever removed by the app. */
export function BinScreen() {
  const { t } = useText();
  const [window, setWindow] = useState(firstListWindow);
  const live = useLive(useVault(), { name: 'bin', params: window });
  return (
    <Page title={t('history:bin.title')} lead={t('history:bin.help')}>
      <LiveView live={live}>
        {(value) =>
          value.total === 0 ? (
            <EmptyState title={t('history:bin.open', { count: 0 })} text={t('history:bin.emptyText')} />
          ) : (
            <Section title={t('history:bin.open', { count: value.total })}>
              <VirtualList
                label={t('history:bin.title')}
                count={value.total}
                itemAt={(index) => value.rows[index - value.from]}
                keyOf={(row) => row.id}
                onWindow={setWindow}
                draw={(row) => <BinLine row={row} titles={value.titles} />}
              />
            </Section>
          )
        }
      </LiveView>
    </Page>
  );
}

type BinLineProps = { readonly row: BinRow; readonly titles: Queries['bin']['value']['titles'] };

function BinLine({ row, titles }: BinLineProps) {
  const words = useText();
  const { t } = words;
  const vault = useVault();
  const notices = useNotices();
  const name = nameOf(words, row, titles);
  const revive = async () => {
    const reply = await vault.run({ type: 'entity.revive', entity: row.id, kind: row.title.kind });
    if (reply.ok) notices.showDone(t('history:bin.revived', { title: name }));
    else notices.showFailure(reply.error.code);
  };
  const by = byLine(words, row);
  return (
    <Group justify="space-between" align="flex-start" gap={12} className={styles.line}>
      <Stack gap={4} style={{ flex: '1 1 16rem', minWidth: 0 }}>
        <Text style={{ overflowWrap: 'anywhere' }}>{name}</Text>
        <Text size="xs" c="dimmed">
          {t('history:bin.deleted', { by })}
        </Text>
        {row.note === undefined ? null : (
          <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
            {t('history:note', { note: row.note })}
          </Text>
        )}
      </Stack>
      <Button
        size="compact-sm"
        aria-label={t('history:bin.reviveLabel', { title: name })}
        onClick={() => void revive()}
      >
        {t('history:bin.revive')}
      </Button>
    </Group>
  );
}

/** A case by its name; everything else by its kind and its title, or by what it speaks of. */
function nameOf(words: Words, { title, concerns }: BinRow, titles: BinLineProps['titles']): string {
  const own = titleText(words, title);
  if (title.kind === 'case') return own;
  const others = concerns.flatMap((id) => titles[id] ?? []).map((other) => titleText(words, other));
  const text = own === '' ? words.format.list(others) : own;
  const kind = modelText(words.t, `kind.${title.kind}`);
  return text === '' ? kind : words.t('history:bin.kindAndTitle', { kind, title: text });
}
