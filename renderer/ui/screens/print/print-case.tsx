import { Button, Title } from '@mantine/core';
import type { EntityId } from '../../../../core/base/ids.ts';
import { namesOf } from '../../../../core/model/names.ts';
import { rowsOf } from '../../../../core/model/schema.ts';
import type { Queries } from '../../../services/api.ts';
import type { LinkView } from '../../../services/link-view.ts';
import { type CaseSection, caseSections, sectionKinds } from '../../components/case-form/case-sections.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { linkTitle } from '../../components/links/link-title.ts';
import { judgementTexts } from '../../components/links/link-words.ts';
import { LiveView } from '../../components/live.tsx';
import { PrintFrame } from '../../components/print-frame.tsx';
import { useLive } from '../../components/use-live.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useVault } from '../../context/services.tsx';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './paper.module.css';
import { PaperFacts, PaperPart } from './paper-facts.tsx';
import { notesOf, type PaperNotes } from './paper-notes.ts';
import { type PaperProofs, PaperProofsList, proofsOn } from './paper-proofs.tsx';

type CaseValue = NonNullable<Queries['case']['value']>;

/** A case on paper: every current value with a number that leads to who said it, and the papers that confirm it. */
export function PrintCase({ id }: { readonly id: EntityId }) {
  const { t } = useText();
  const { back } = useNavigation();
  const vault = useVault();
  const live = useLive(vault, { name: 'case', params: { id } });
  const attachments = useLive(vault, { name: 'attachments', params: { of: id } });
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
            <LiveView live={attachments}>{(papers) => <CasePaper value={value} papers={papers} />}</LiveView>
          </PrintFrame>
        )
      }
    </LiveView>
  );
}

type CasePaperProps = {
  readonly value: CaseValue;
  readonly papers: Queries['attachments']['value'];
};

function CasePaper({ value, papers }: CasePaperProps) {
  const { t, format } = useText();
  const { record, parts } = value;
  const [name = '', ...otherNames] = namesOf(record);
  const notes = notesOf([record, ...parts], value.sources);
  const proofs = proofsOn([record, ...parts], papers);
  return (
    <>
      <Title order={1}>{name === '' ? t('cases:table.noName') : name}</Title>
      {otherNames.length === 0 ? null : <p>{otherNames.join(' · ')}</p>}
      <p className={styles.lead}>{t('print:head', { date: format.day(new Date().toISOString()) })}</p>
      {caseSections.map((section) => (
        <PaperSection key={section} section={section} value={value} notes={notes} proofs={proofs} />
      ))}
      <PaperJoined links={value.links} of={record.id} />
      <PaperLinks links={value.links} />
      <PaperNotesList notes={notes} />
      <PaperProofsList proofs={proofs} />
      <p className={styles.foot}>{t('print:foot')}</p>
    </>
  );
}

type PaperSectionProps = {
  readonly section: CaseSection;
  readonly value: CaseValue;
  readonly notes: PaperNotes;
  readonly proofs: PaperProofs;
};

function PaperSection({ section, value, notes, proofs }: PaperSectionProps) {
  const { t } = useText();
  const { record, parts } = value;
  const rows = rowsOf('case').filter((row) => row.section === section);
  const isFilled = record.views.some((view) => rows.some((row) => row.property === view.property));
  const kinds = sectionKinds(section).map(({ kind }) => kind as string);
  const mine = parts.filter((part) => kinds.includes(part.kind));
  if (!isFilled && mine.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{modelText(t, `section.${section}`)}</h2>
      <PaperFacts record={record} rows={rows} parts={parts} notes={notes} proofs={proofs} />
      {mine.map((part) => (
        <PaperPart key={part.id} part={part} value={value} notes={notes} proofs={proofs} />
      ))}
    </section>
  );
}

/** Other cases that somebody takes for this person's; who was found to be somebody else has no place on this paper. */
function PaperJoined({ links, of }: { readonly links: readonly LinkView[]; readonly of: EntityId }) {
  const words = useText();
  const { t } = words;
  const shown = links.filter(({ target, judgement }) => target.kind === 'case' && judgement !== 'negative');
  if (shown.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{t('announcements:joined.title')}</h2>
      {shown.map((link) => (
        <p key={link.id}>
          {linkTitle(words, link, of)}: {t(judgementTexts.joined[link.judgement])}
          {link.reason === '' ? '' : ` (${link.reason})`}
        </p>
      ))}
    </section>
  );
}

/** What events have to do with the case. */
function PaperLinks({ links }: { readonly links: readonly LinkView[] }) {
  const words = useText();
  const { t } = words;
  const shown = links.filter((link) => link.target.kind === 'announcement');
  if (shown.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{t('announcements:links.titleCase')}</h2>
      {shown.map((link) => (
        <p key={link.id}>
          {linkTitle(words, link, link.case.id)}: {modelText(t, `link.judgement.choices.${link.judgement}`)}
          {link.reason === '' ? '' : ` (${link.reason})`}
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
