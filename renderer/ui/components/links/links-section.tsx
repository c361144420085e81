import { Button, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { LinkView } from '../../../services/link-view.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Section } from '../section.tsx';
import { JudgeForm } from './judge-form.tsx';
import { linkTitle } from './link-title.ts';
import styles from './links-section.module.css';
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
  return (
    <Section
      title={t(side === 'case' ? 'announcements:links.titleCase' : 'announcements:links.titleAnnouncement')}
      help={t('announcements:links.help')}
      actions={<Button onClick={() => setAdding(true)}>{t('announcements:links.add')}</Button>}
    >
      {links.length === 0 ? (
        <Text c="dimmed">
          {t(side === 'case' ? 'announcements:links.noneCase' : 'announcements:links.noneAnnouncement')}
        </Text>
      ) : (
        <Stack gap={16}>
          {links.map((link) => (
            <LinkRow key={link.id} link={link} side={side} />
          ))}
        </Stack>
      )}
      <NewLink isOpen={isAdding} onClose={() => setAdding(false)} side={side} entity={entity} />
    </Section>
  );
}

function LinkRow({ link, side }: { readonly link: LinkView; readonly side: LinksSectionProps['side'] }) {
  const words = useText();
  const { t, format } = words;
  const { go } = useNavigation();
  const [isJudging, setJudging] = useState(false);
  const title = linkTitle(words, link, side);
  const open = () =>
    go(
      side === 'case' && link.target.kind === 'announcement'
        ? { at: 'announcement', id: link.target.id }
        : { at: 'case', id: side === 'case' ? link.target.id : link.case.id },
    );
  return (
    <Stack gap={4} component="article" aria-label={title}>
      <UnstyledButton className={styles.title} onClick={open}>
        {title}
      </UnstyledButton>
      <Text fw={600}>{t(judgementTexts[link.judgement])}</Text>
      {link.reason === '' ? null : <Text style={{ overflowWrap: 'anywhere' }}>{link.reason}</Text>}
      <Text size="xs" c="dimmed">
        {link.author === ''
          ? format.dayAndTime(link.at)
          : t('history:head', { author: link.author, moment: format.dayAndTime(link.at) })}
      </Text>
      {isJudging ? (
        <JudgeForm link={link} onClose={() => setJudging(false)} />
      ) : (
        <Group>
          <Button
            size="compact-sm"
            aria-label={t('announcements:links.judgeLabel', { title })}
            onClick={() => setJudging(true)}
          >
            {t('announcements:links.judge')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

const judgementTexts = {
  positive: 'model:link.judgement.choices.positive',
  negative: 'model:link.judgement.choices.negative',
  unsure: 'model:link.judgement.choices.unsure',
} as const;
