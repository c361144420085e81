import { Text, UnstyledButton } from '@mantine/core';
import { printDate } from '../../../../core/base/dates/print.ts';
import type { FoundRow } from '../../../services/search-api.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './search.module.css';
import { foundMark } from './step-focus.ts';

export type FoundButtonProps = { readonly row: FoundRow; readonly onOpen: () => void };

/** One found record: its name, the spelling that was found, and what tells it from others. */
export function FoundButton({ row, onOpen }: FoundButtonProps) {
  const { t, format, language } = useText();
  const place =
    row.of === null
      ? []
      : [
          row.row === undefined
            ? row.of.name === ''
              ? t('cases:table.noName')
              : row.of.name
            : t('search:listRow', { list: row.of.name, row: format.number(row.row) }),
        ];
  const known = [
    ...(row.birthDate === undefined ? [] : [printDate(row.birthDate, language)]),
    ...(row.detail === undefined ? [] : [row.detail]),
    ...place,
  ];
  return (
    <UnstyledButton className={styles.found} onClick={onOpen} {...{ [foundMark]: '' }}>
      <Text span c="var(--zh-accent)" fw={600}>
        {row.title === '' ? t('search:noName') : row.title}
      </Text>
      {row.form === null ? null : (
        <Text span size="xs">
          {t('common:alike.foundAs', { form: row.form })}
        </Text>
      )}
      <Text span size="xs" c="dimmed">
        {known.join(' · ')}
      </Text>
      {row.isJoined ? (
        <Text span size="xs" c="dimmed">
          {t('announcements:joined.mark')}
        </Text>
      ) : null}
    </UnstyledButton>
  );
}
