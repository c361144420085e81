import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { Queries } from '../../../services/api.ts';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';

export type MatchProgressProps = {
  readonly list: EntityId;
  readonly progress: NonNullable<Queries['list']['value']>['progress'];
};

/** Seconds are told in steps of five: a number that jumps says less. */
const stepS = 5;

/** How far a list is compared with the cases, how long it still takes, and the way to stop it and to go on. */
export function MatchProgress({ list, progress }: MatchProgressProps) {
  const { t, format } = useText();
  const vault = useVault();
  const { done, total, leftMs, isStopped, resumed, isAnew } = progress;
  const numbers = { done: format.number(done), total: format.number(total) };
  const leftS = leftMs === null ? null : Math.ceil(leftMs / 1000 / stepS) * stepS;
  return (
    <Stack gap={4}>
      <Group justify="space-between" gap={12}>
        <Text role="status">{t(isStopped ? 'lists:run.stopped' : 'lists:progress', numbers)}</Text>
        <Button size="compact-sm" onClick={() => void vault.compareList(list, isStopped)}>
          {t(isStopped ? 'lists:run.goOn' : 'lists:run.stop')}
        </Button>
      </Group>
      <Progress value={(done / total) * 100} aria-label={t('lists:progressLabel')} />
      <Text size="xs" c="dimmed">
        {isStopped
          ? t('lists:run.stoppedText')
          : leftS === null
            ? t('lists:run.preparing')
            : t('lists:run.left', { count: leftS })}
      </Text>
      {resumed > 0 ? (
        <Text size="xs" c="dimmed">
          {t('lists:run.resumed', { count: resumed })}
        </Text>
      ) : isAnew ? (
        <Text size="xs" c="dimmed">
          {t('lists:run.anew')}
        </Text>
      ) : null}
    </Stack>
  );
}
