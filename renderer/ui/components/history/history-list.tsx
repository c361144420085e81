import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import { LiveView } from '../live.tsx';
import { useLive } from '../use-live.ts';
import { HistoryLine } from './history-line.tsx';

export type HistoryListProps = {
  /** `null`: of the whole vault. */
  readonly entity: EntityId | null;
  readonly pageSize: number;
};

/** Every act, newest first, with the way to take it back; more on request. */
export function HistoryList({ entity, pageSize }: HistoryListProps) {
  const { t } = useText();
  const vault = useVault();
  const [count, setCount] = useState(pageSize);
  const live = useLive(vault, { name: 'history', params: { entity, from: 0, count } });
  return (
    <LiveView live={live}>
      {(value) =>
        value.total === 0 ? (
          <Text c="dimmed">{t('history:empty')}</Text>
        ) : (
          <Stack gap={0}>
            <Stack component="ol" gap={0} p={0} m={0} style={{ listStyle: 'none' }}>
              {value.entries.map((entry) => (
                <HistoryLine
                  key={entry.change}
                  entry={entry}
                  titles={value.titles}
                  isForVault={entity === null}
                  undoneBy={value.entries.find(
                    (other) => !other.isVoid && other.undoes.includes(entry.change),
                  )}
                />
              ))}
            </Stack>
            {value.entries.length < value.total ? (
              <Group mt={12}>
                <Button onClick={() => setCount(count + pageSize * 2)}>
                  {t('history:more', { count: value.total - value.entries.length })}
                </Button>
              </Group>
            ) : null}
          </Stack>
        )
      }
    </LiveView>
  );
}
