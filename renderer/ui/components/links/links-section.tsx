import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { LinkView } from '../../../services/link-view.ts';
import { useText } from '../../i18n/use-text.ts';
import { Section } from '../section.tsx';
import { LinkRow } from './link-row.tsx';
import { NewLink } from './new-link.tsx';

export type LinksSectionProps = {
  /** Which end of the links this screen is. */
  readonly side: 'case' | 'announcement';
  readonly entity: EntityId;
  readonly links: readonly LinkView[];
};

/** What this case may have to do with announcements, or the other way round; each with judgement, reason and author. */
export function LinksSection({ side, entity, links }: LinksSectionProps) {
  const { t } = useText();
  const [isAdding, setAdding] = useState(false);
  const shown = links.filter((link) => link.target.kind === 'announcement');
  return (
    <Section
      title={t(side === 'case' ? 'announcements:links.titleCase' : 'announcements:links.titleAnnouncement')}
      help={t('announcements:links.help')}
      actions={<Button onClick={() => setAdding(true)}>{t('announcements:links.add')}</Button>}
    >
      {shown.length === 0 ? (
        <Text c="dimmed">
          {t(side === 'case' ? 'announcements:links.noneCase' : 'announcements:links.noneAnnouncement')}
        </Text>
      ) : (
        <Stack gap={16}>
          {shown.map((link) => (
            <LinkRow key={link.id} link={link} side={side} entity={entity} />
          ))}
        </Stack>
      )}
      <NewLink isOpen={isAdding} onClose={() => setAdding(false)} side={side} entity={entity} />
    </Section>
  );
}
