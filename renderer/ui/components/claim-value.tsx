import { Group, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { IconEqualNot, IconMessage2 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';
import styles from './claim-value.module.css';

export type ClaimValueProps = {
  /** The value in words, as the screen's language writes it; `null`: nothing is known yet. */
  readonly children: ReactNode | null;
  /** Who says so: a source's title or a speaker; `null`: nobody named, so the author is the source. */
  readonly speaker: string | null;
  /** Who wrote it down; shown in grey when no source was named. */
  readonly author?: string;
  /** Sources differ and no person has settled it. */
  readonly isDisputed?: boolean;
  /** How many other values stand beside the one shown. */
  readonly otherCount?: number;
  /** Opens everything that is said about this value. */
  readonly onOpen?: () => void;
  /** Language of the value, when it is not the screen's. */
  readonly contentLanguage?: string;
  /** Further marks beside "who says so": papers that confirm it. */
  readonly marks?: ReactNode;
};

/** A value with who says so. A dispute is a word and a sign in violet, never a traffic light. */
export function ClaimValue(props: ClaimValueProps) {
  const { t } = useText();
  if (props.children === null) return <Text c="dimmed">{t('common:claim.unknown')}</Text>;
  return (
    <Group gap={8} align="baseline" className={styles.row}>
      <Text span lang={props.contentLanguage} className={styles.value}>
        {props.children}
      </Text>
      <SourceMark {...props} />
      {props.marks}
      {props.isDisputed === true ? <DisputeMark {...props} /> : null}
    </Group>
  );
}

/** Who says so, in words; grey when nobody was named. */
export function SourceMark({
  speaker,
  author,
  onOpen,
}: Pick<ClaimValueProps, 'speaker' | 'author' | 'onOpen'>) {
  const { t } = useText();
  const words =
    speaker ??
    (author === undefined || author === ''
      ? t('common:claim.noSource')
      : t('common:claim.noSourceBy', { author }));
  const mark = (
    <>
      <IconMessage2 size="0.95em" aria-hidden className={styles.icon} />
      <span>{words}</span>
    </>
  );
  const className = `${styles.mark} ${speaker === null ? styles.none : ''}`;
  if (onOpen === undefined) return <span className={className}>{mark}</span>;
  return (
    <UnstyledButton
      className={className}
      onClick={onOpen}
      aria-label={t('common:claim.openLabel', { speaker: words })}
    >
      {mark}
    </UnstyledButton>
  );
}

/** The sign ≠ with its word; says how many other values there are. */
export function DisputeMark({
  otherCount,
  onOpen,
}: Pick<ClaimValueProps, 'otherCount' | 'onOpen'>): ReactNode {
  const { t } = useText();
  const words =
    otherCount === undefined ? t('common:claim.disputed') : t('common:claim.others', { count: otherCount });
  const mark = (
    <>
      <IconEqualNot size="1em" aria-hidden className={styles.icon} />
      <span>{words}</span>
    </>
  );
  const help = t('common:claim.disputedHelp');
  // Hundreds of signs may stand in a list, and none of those takes the focus: the browser's own tip costs nothing.
  if (onOpen === undefined) {
    return (
      <span className={styles.dispute} title={help}>
        {mark}
      </span>
    );
  }
  return (
    <Tooltip label={help}>
      <UnstyledButton className={styles.dispute} onClick={onOpen}>
        {mark}
      </UnstyledButton>
    </Tooltip>
  );
}
