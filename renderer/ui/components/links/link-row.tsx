import { Button, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { LinkView } from '../../../services/link-view.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useText } from '../../i18n/use-text.ts';
import { JudgeForm } from './judge-form.tsx';
import { type LinkSide, linkTitle, otherEnd } from './link-title.ts';
import { judgementTexts } from './link-words.ts';
import styles from './links-section.module.css';

export type LinkRowProps = {
  readonly link: LinkView;
  readonly side: LinkSide;
  /** The end of the link that the screen is about. */
  readonly entity: EntityId;
};

/** One link: its other end, the judgement, why, by whom and when. */
export function LinkRow({ link, side, entity }: LinkRowProps) {
  const words = useText();
  const { t, format } = words;
  const { go } = useNavigation();
  const [isJudging, setJudging] = useState(false);
  const title = linkTitle(words, link, entity);
  const other = otherEnd(link, entity);
  return (
    <Stack gap={4} component="article" aria-label={title}>
      <UnstyledButton
        className={styles.title}
        onClick={() => go({ at: other.kind === 'announcement' ? 'announcement' : 'case', id: other.id })}
      >
        {title}
      </UnstyledButton>
      <Text fw={600}>{t(judgementTexts[side === 'joined' ? 'joined' : 'concern'][link.judgement])}</Text>
      {link.reason === '' ? null : <Text style={{ overflowWrap: 'anywhere' }}>{link.reason}</Text>}
      <Text size="xs" c="dimmed">
        {link.author === ''
          ? format.dayAndTime(link.at)
          : t('history:head', { author: link.author, moment: format.dayAndTime(link.at) })}
      </Text>
      {link.isWaiting ? (
        <Text size="xs" c="var(--zh-attention)">
          {t('lists:second.once')}
        </Text>
      ) : null}
      {isJudging ? (
        <JudgeForm link={link} side={side} onClose={() => setJudging(false)} />
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
