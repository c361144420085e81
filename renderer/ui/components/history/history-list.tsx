import { Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowsDiff } from '@tabler/icons-react';
import { useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { HistoryFilter } from '../../../../core/model/history-filter.ts';
import type { HistoryEntry } from '../../../../core/model/types.ts';
import type { Queries } from '../../../services/api.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useVault } from '../../context/services.tsx';
import { authorText } from '../../i18n/author-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { firstListWindow } from '../list-window.ts';
import { LiveView } from '../live.tsx';
import { useLive } from '../use-live.ts';
import { VirtualList } from '../virtual-list.tsx';
import { HistoryFilters } from './history-filters.tsx';
import styles from './history-line.module.css';
import { HistoryLine } from './history-line.tsx';
import { NoActs } from './no-acts.tsx';
import { ValueHistoryDialog, type ValuePlace } from './value-history.tsx';

export type HistoryListProps = {
  /** `null`: of the whole vault. */
  readonly entity: EntityId | null;
};

/** Every act of an entity or of the vault, newest first, by day and person; of any length. */
export function HistoryList({ entity }: HistoryListProps) {
  const { t, format } = useText();
  const { go } = useNavigation();
  const [filter, setFilter] = useState<HistoryFilter>({});
  const [window, setWindow] = useState(firstListWindow);
  const live = useLive(useVault(), { name: 'history', params: { entity, ...window, filter } });
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <Stack gap={12}>
      {entity === null ? null : (
        <Group>
          <Button
            leftSection={<IconArrowsDiff size="1.1rem" aria-hidden />}
            onClick={() => go({ at: 'compare', id: entity })}
          >
            {t('history:compare.open')}
          </Button>
        </Group>
      )}
      <HistoryFilters entity={entity} filter={filter} onChange={setFilter} />
      <LiveView live={live}>
        {(value) => (
          <>
            <Text c="dimmed" size="xs" role="status">
              {value.total > 0
                ? t('history:count', { count: value.total })
                : isFiltered
                  ? t('history:nothing.title')
                  : t('history:empty')}
            </Text>
            {value.searched === undefined ? null : (
              <Text size="xs" role="note">
                {t('history:searched', {
                  acts: format.number(value.searched.acts),
                  all: format.number(value.searched.all),
                })}
              </Text>
            )}
            {value.total === 0 && isFiltered ? <NoActs filter={filter} onChange={setFilter} /> : null}
            <Acts value={value} isForVault={entity === null} onWindow={setWindow} />
          </>
        )}
      </LiveView>
    </Stack>
  );
}

type ActsProps = {
  readonly value: Queries['history']['value'];
  readonly isForVault: boolean;
  readonly onWindow: (window: { readonly from: number; readonly count: number }) => void;
};

function Acts({ value, isForVault, onWindow }: ActsProps) {
  const words = useText();
  const { t, format } = words;
  const [place, setPlace] = useState<ValuePlace | null>(null);
  const status = useLive(useVault(), { name: 'status', params: null });
  const writer = status.state === 'value' ? status.value.author : '';
  const entryAt = (index: number): HistoryEntry | undefined => value.entries[index - value.from];
  return (
    <>
      <VirtualList
        label={isForVault ? t('history:all') : t('case:history.title')}
        count={value.total}
        itemAt={entryAt}
        keyOf={(entry) => entry.change}
        onWindow={onWindow}
        draw={(entry, index) => {
          const before = entryAt(index - 1);
          const day = format.day(entry.at);
          const isNewDay = before === undefined || format.day(before.at) !== day;
          const isNewAuthor = isNewDay || before.author !== entry.author;
          return (
            <>
              {isNewDay ? <h3 className={styles.day}>{day}</h3> : null}
              {isNewAuthor && entry.author !== '' ? (
                <Text size="xs" className={styles.author}>
                  {authorText(words, entry.author)}
                </Text>
              ) : null}
              <HistoryLine
                entry={entry}
                titles={value.titles}
                isForVault={isForVault}
                writer={writer}
                onValue={setPlace}
              />
            </>
          );
        }}
      />
      {place === null ? null : <ValueHistoryDialog place={place} onClose={() => setPlace(null)} />}
    </>
  );
}
