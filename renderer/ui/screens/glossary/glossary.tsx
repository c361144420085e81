import { Text } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import { Section } from '../../components/section.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useScreenCommand } from '../../context/commands.tsx';
import { noteOf, type Term, terms } from '../../i18n/glossary-text.ts';
import type { Words } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { findTerms } from './find-terms.ts';
import styles from './glossary.module.css';

const groupTexts = {
  status: 'glossary:group.status',
  exchange: 'glossary:group.exchange',
  health: 'glossary:group.health',
  dead: 'glossary:group.dead',
  documents: 'glossary:group.documents',
  people: 'glossary:group.people',
  procedure: 'glossary:group.procedure',
  places: 'glossary:group.places',
  bodies: 'glossary:group.bodies',
  wording: 'glossary:group.wording',
} as const;

const languageTexts = {
  uk: 'glossary:language.uk',
  ru: 'glossary:language.ru',
  en: 'glossary:language.en',
} as const;

/** The words of papers and news, each beside what the other side's papers call it. */
export function Glossary() {
  const words = useText();
  const { t } = words;
  const [text, setText] = useState('');
  const search = useRef<HTMLInputElement>(null);
  useScreenCommand('find', () => search.current?.focus());
  const found = useMemo(() => findTerms(terms, text), [text]);
  const count = found.reduce((sum, group) => sum + group.terms.length, 0);
  return (
    <Page title={t('glossary:title')} lead={t('glossary:lead')}>
      <TextField label={t('glossary:search')} value={text} onChange={setText} inputRef={search} />
      <Text c="dimmed" size="xs" role="status">
        {t('glossary:count', { count })}
      </Text>
      {count === 0 ? <EmptyState title={t('glossary:nothing')} text={t('glossary:nothingText')} /> : null}
      {found.map((group) => (
        <Section key={group.group} title={t(groupTexts[group.group as keyof typeof groupTexts])}>
          <dl className={styles.list}>
            {group.terms.map((term) => (
              <TermLines key={term.id} words={words} term={term} />
            ))}
          </dl>
        </Section>
      ))}
    </Page>
  );
}

function TermLines({ words, term }: { readonly words: Words; readonly term: Term }) {
  const { t, language } = words;
  const others = (['uk', 'ru', 'en'] as const).filter((it) => it !== language);
  const note = noteOf(term, language);
  return (
    <div className={styles.term}>
      <dt className={styles.own}>
        {term[language]}{' '}
        {term.official.includes(language) ? (
          <span className={styles.quiet}>{t('glossary:official')}</span>
        ) : null}
      </dt>
      {others.map((other) => (
        <dd key={other} className={styles.other}>
          <span className={styles.quiet}>{t(languageTexts[other])}</span>{' '}
          <span lang={other}>{term[other]}</span>{' '}
          {term.official.includes(other) ? (
            <span className={styles.quiet}>{t('glossary:official')}</span>
          ) : null}
        </dd>
      ))}
      {note === null ? null : <dd className={`${styles.other} ${styles.quiet}`}>{note}</dd>}
    </div>
  );
}
