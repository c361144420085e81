import { Button, Collapse, Stack, Text } from '@mantine/core';
import { useId, useState } from 'react';
import { type Organisation, organisationsFor } from '../../../../core/announcements/organisations.ts';
import { printDate } from '../../../../core/base/dates/print.ts';
import organisations from '../../../../reference/organisations.json';
import type { Words } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { Section } from '../section.tsx';

/** Where a family can ask about what was announced; notices name nobody, so this is the way on. Closed until asked for. */
export function WhereToAsk({ kind }: { readonly kind: string }) {
  const words = useText();
  const { t } = words;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const found = organisationsFor(kind, organisations as readonly Organisation[]);
  if (found.length === 0) return null;
  return (
    <Section title={t('announcements:ask.title')} help={t('announcements:ask.help')}>
      <div>
        <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'announcements:ask.hide' : 'announcements:ask.show')}
        </Button>
      </div>
      <Collapse expanded={isOpen} id={id}>
        <Stack gap={16}>
          <Text>{t('announcements:ask.otherSide')}</Text>
          <Text>{t('announcements:ask.noMoney')}</Text>
          <Text>{t('announcements:ask.check')}</Text>
          {found.map((each) => (
            <Body key={each.id} words={words} body={each} />
          ))}
        </Stack>
      </Collapse>
    </Section>
  );
}

function Body({ words, body }: { readonly words: Words; readonly body: Organisation }) {
  const { t, language } = words;
  return (
    <Stack gap={4} component="article" aria-label={body.names[language]}>
      <Text fw={600}>{body.names[language]}</Text>
      <Text size="xs" c="dimmed">
        {t(countryTexts[body.country])}
      </Text>
      <Text>{body.role[language]}</Text>
      {body.contacts.map(({ value, note, seen }) => (
        <Text key={value} style={{ overflowWrap: 'anywhere', userSelect: 'text' }}>
          {seen === null
            ? t('announcements:ask.contactUndated', { value })
            : t('announcements:ask.contact', { value, date: printDate(seen, language) })}
          {note === null ? null : (
            <Text component="span" display="block" size="xs" c="dimmed">
              {Object.hasOwn(noteTexts, note) ? t(noteTexts[note as Note]) : note}
            </Text>
          )}
        </Text>
      ))}
      {body.contacts.length === 0 ? <Text c="dimmed">{t('announcements:ask.noContact')}</Text> : null}
    </Stack>
  );
}

const countryTexts = {
  UA: 'announcements:ask.country.UA',
  RU: 'announcements:ask.country.RU',
  INT: 'announcements:ask.country.INT',
} as const;

/** Notes as the file has them, in the reader's words; a new one is shown as it is written. */
const noteTexts = {
  'from abroad': 'announcements:ask.note.abroad',
  'from an undated article; the roadmap host suggests koordshtab.gov.ua is the newer domain':
    'announcements:ask.note.newerDomain',
  'запит на витяг': 'announcements:ask.note.extract',
  'round the clock': 'announcements:ask.note.always',
  messengers: 'announcements:ask.note.messengers',
  'older number': 'announcements:ask.note.older',
  'from an undated article': 'announcements:ask.note.undated',
  'ICRC hotline in Ukraine': 'announcements:ask.note.icrc',
  'Viber, messages only': 'announcements:ask.note.viber',
} as const;
type Note = keyof typeof noteTexts;
