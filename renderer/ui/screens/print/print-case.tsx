import { Button, Title } from '@mantine/core';
import type { EntityId } from '../../../../core/base/ids.ts';
import { firstName } from '../../../../core/model/names.ts';
import { rowsOf } from '../../../../core/model/schema.ts';
import type { EntityRecord } from '../../../../core/model/types.ts';
import type { LinkView, Queries } from '../../../services/api.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { linkTitle } from '../../components/links/link-title.ts';
import { LiveView } from '../../components/live.tsx';
import { PrintFrame } from '../../components/print-frame.tsx';
import { useLive } from '../../components/use-live.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useVault } from '../../context/services.tsx';
import { modelText, valueWords } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './paper.module.css';
import { notesOf, type PaperNotes } from './paper-notes.ts';

type CaseValue = NonNullable<Queries['case']['value']>;

/** A case on paper: every current value with a number that leads to who said it. */
export function PrintCase({ id }: { readonly id: EntityId }) {
  const { t } = useText();
  const { back } = useNavigation();
  const live = useLive(useVault(), { name: 'case', params: { id } });
  return (
    <LiveView live={live}>
      {(value) =>
        value === null ? (
          <EmptyState title={t('case:missing.title')} text={t('case:missing.text')} />
        ) : (
          <PrintFrame
            suggestedName="zhuravli-case.pdf"
            actions={<Button onClick={back}>{t('common:action.back')}</Button>}
          >
            <CasePaper value={value} />
          </PrintFrame>
        )
      }
    </LiveView>
  );
}

const sections = ['identity', 'service', 'last-contact', 'fate', 'notes'] as const;

function CasePaper({ value }: { readonly value: CaseValue }) {
  const { t, format } = useText();
  const { record } = value;
  const name = firstName(record);
  const notes = notesOf(record, value.sources);
  return (
    <>
      <Title order={1}>{name === '' ? t('cases:table.noName') : name}</Title>
      <p className={styles.lead}>{t('print:head', { date: format.day(new Date().toISOString()) })}</p>
      {sections.map((section) => (
        <PaperSection key={section} section={section} record={record} notes={notes} />
      ))}
      <PaperLinks links={value.links} />
      <PaperNotesList notes={notes} />
      <p className={styles.foot}>{t('print:foot')}</p>
    </>
  );
}

type PaperSectionProps = {
  readonly section: (typeof sections)[number];
  readonly record: EntityRecord;
  readonly notes: PaperNotes;
};

function PaperSection({ section, record, notes }: PaperSectionProps) {
  const words = useText();
  const { t } = words;
  const lines = rowsOf('case')
    .filter((row) => row.section === section)
    .flatMap((row) =>
      record.views
        .filter((view) => view.property === row.property)
        .map((view) => ({
          key: `${row.property}/${view.key ?? ''}`,
          label:
            view.key === undefined
              ? modelText(t, row.labelKey)
              : modelText(t, `case.${row.property}.keys.${view.key}`),
          view,
        })),
    );
  if (lines.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{modelText(t, `section.${section}`)}</h2>
      <dl className={styles.facts}>
        {lines.map(({ key, label, view }) => (
          <div key={key} className={styles.fact}>
            <dt>{label}</dt>
            <dd>
              {view.isDisputed ? <em>{t('print:disputed')}</em> : null}
              {view.claims.map((claim) => (
                <p key={claim.id} className={styles.value}>
                  {valueWords(words, 'case', view.property, claim.value)}
                  <sup>{notes.numberOf(claim)}</sup>
                </p>
              ))}
              {view.preferred === undefined ? null : (
                <p>{t('case:dispute.settled', { reason: view.preferred.reason })}</p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function PaperLinks({ links }: { readonly links: readonly LinkView[] }) {
  const words = useText();
  const { t } = words;
  if (links.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{t('announcements:links.titleCase')}</h2>
      {links.map((link) => (
        <p key={link.id}>
          {linkTitle(words, link, 'case')}: {modelText(t, `link.judgement.choices.${link.judgement}`)}.{' '}
          {link.reason}
        </p>
      ))}
      <p>{t('announcements:noNames')}</p>
    </section>
  );
}

function PaperNotesList({ notes }: { readonly notes: PaperNotes }) {
  const { t, format } = useText();
  return (
    <section>
      <h2 className={styles.heading}>{t('print:sources')}</h2>
      <ol className={styles.notes}>
        {notes.all.map((note) => (
          <li key={note.key}>
            {note.title ??
              (note.author === ''
                ? t('common:claim.noSource')
                : t('common:claim.noSourceBy', { author: note.author }))}
            {note.day === null ? '' : ` (${t('print:written', { date: format.day(note.day) })})`}
          </li>
        ))}
      </ol>
    </section>
  );
}
