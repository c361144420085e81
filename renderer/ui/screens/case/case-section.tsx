import type { Queries } from '../../../services/api.ts';
import {
  foundIn,
  type CaseSection as Name,
  sectionItems,
  sectionKinds,
} from '../../components/case-form/case-sections.ts';
import { FieldList } from '../../components/case-form/field-list.tsx';
import { useForm } from '../../components/case-form/form-context.tsx';
import { PartList } from '../../components/case-form/part-list.tsx';
import { Section } from '../../components/section.tsx';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './case-layout.module.css';
import { FateSection } from './fate-section.tsx';
import { sectionId } from './jump.ts';

export type CaseSectionProps = {
  readonly section: Name;
  readonly value: NonNullable<Queries['case']['value']>;
};

/** One section of the case: its fields, then its parts; hidden while a filter finds nothing in it. */
export function CaseSection({ section, value }: CaseSectionProps) {
  const { t } = useText();
  const { filter, yearAgo } = useForm();
  const { record, parts, sources, names } = value;
  if (filter !== 'all' && foundIn(section, record, parts, filter, yearAgo) === 0) return null;
  const title = modelText(t, `section.${section}`);
  const items = sectionItems(section);
  return (
    <div id={sectionId(section)} tabIndex={-1} className={styles.section}>
      {section === 'fate' ? (
        <FateSection>
          <FieldList items={items} label={title} />
        </FateSection>
      ) : (
        <Section title={title} help={section === 'notes' ? t('case:notes.help') : undefined}>
          <div className={styles.body}>
            {items.length === 0 ? null : <FieldList items={items} label={title} />}
            {sectionKinds(section).map(({ kind }) => (
              <PartList
                key={kind}
                kind={kind}
                person={record}
                parts={parts}
                sources={sources}
                names={names}
              />
            ))}
          </div>
        </Section>
      )}
    </div>
  );
}
