import { Button, Stack, Text } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useState } from 'react';
import type { EntityRecord } from '../../../../core/model/types.ts';
import type { LinkView } from '../../../services/link-view.ts';
import { useText } from '../../i18n/use-text.ts';
import { Section } from '../section.tsx';
import { LinkRow } from './link-row.tsx';
import { NewLink } from './new-link.tsx';

export type JoinedSectionProps = {
  readonly record: EntityRecord;
  /** All links of the case. */
  readonly links: readonly LinkView[];
};

/**
 * Other cases that somebody thinks are of the same person, each with judgement, reason and author.
 *
 * Both files stay as they are: a link says that they are of one person, and another judgement takes them apart again.
 */
export function JoinedSection({ record, links }: JoinedSectionProps) {
  const { t } = useText();
  const [isAdding, setAdding] = useState(false);
  const joined = links.filter((link) => link.target.kind === 'case');
  return (
    <Section
      title={t('announcements:joined.title')}
      help={t('announcements:joined.help')}
      actions={
        <Button leftSection={<IconLink size="1.1rem" aria-hidden />} onClick={() => setAdding(true)}>
          {t('announcements:joined.add')}
        </Button>
      }
    >
      {joined.length === 0 ? (
        <Text c="dimmed">{t('announcements:joined.none')}</Text>
      ) : (
        <Stack gap={16}>
          {joined.map((link) => (
            <LinkRow key={link.id} link={link} side="joined" entity={record.id} />
          ))}
        </Stack>
      )}
      <NewLink
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        side="joined"
        entity={record.id}
        record={record}
      />
    </Section>
  );
}
