import { UnstyledButton } from '@mantine/core';
import type { EntityRecord } from '../../../../core/model/types.ts';
import { caseSections, filledIn } from '../../components/case-form/case-sections.ts';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './case-layout.module.css';
import { jumpTo } from './jump.ts';

export type CaseIndexProps = { readonly record: EntityRecord; readonly parts: readonly EntityRecord[] };

/** The sections of the case, each with how much is written down in it; a press goes there. */
export function CaseIndex({ record, parts }: CaseIndexProps) {
  const { t } = useText();
  return (
    <nav aria-label={t('case:index.label')} className={styles.index}>
      {caseSections.map((section) => {
        const count = filledIn(section, record, parts);
        return (
          <UnstyledButton key={section} className={styles.entry} onClick={() => jumpTo(section)}>
            <span>{modelText(t, `section.${section}`)}</span>
            {count === 0 ? null : <span className={styles.count}>{count}</span>}
          </UnstyledButton>
        );
      })}
      <UnstyledButton className={styles.entry} onClick={() => jumpTo('attachments')}>
        <span>{t('attachments:section.title')}</span>
      </UnstyledButton>
    </nav>
  );
}
