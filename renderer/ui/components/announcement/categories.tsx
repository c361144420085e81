import { Checkbox, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { isShipped } from '../../../../core/model/plan-statements.ts';
import { rowOf } from '../../../../core/model/schema.ts';
import { useRememberedSource } from '../../context/remembered-source.tsx';
import { useVault } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { useText } from '../../i18n/use-text.ts';
import { useRecord } from '../claims/record-context.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { announcementChoice } from '../links/announcement-words.ts';

/** Categories as they were named; one that is not ticked was not named, which is not the same as left out. */
export function CategoryFields() {
  const words = useText();
  const { t } = words;
  const vault = useVault();
  const { record } = useRecord();
  const [source] = useRememberedSource();
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const claims = record.views.find(({ property }) => property === 'category')?.claims ?? [];
  const toggle = async (choice: string) => {
    const mine = claims.filter(({ value, id }) => value === choice && !isShipped(id)).map(({ id }) => id);
    const reply = await vault.run(
      mine.length > 0
        ? { type: 'value.retract', entity: record.id, claims: mine }
        : {
            type: 'value.add',
            entity: record.id,
            kind: 'announcement',
            statement: { property: 'category', value: choice, source },
          },
    );
    setFailure(reply.ok ? null : reply.error.code);
  };
  return (
    <Stack gap={8} role="group" aria-label={t('model:announcement.category.label')}>
      <Text fw={600}>{t('model:announcement.category.label')}</Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={8}>
        {(rowOf('announcement', 'category')?.choices ?? []).map((choice) => (
          <Checkbox
            key={choice}
            label={announcementChoice(words, 'category', choice)}
            checked={claims.some(({ value }) => value === choice)}
            onChange={() => void toggle(choice)}
          />
        ))}
      </SimpleGrid>
      {failure === null ? null : <FailureNotice code={failure} />}
      <Text size="xs" c="dimmed">
        {t('announcements:detail.categoriesHelp')}
      </Text>
    </Stack>
  );
}
