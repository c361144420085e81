import { Checkbox, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { draftStatements } from '../../../../core/announcements/draft.ts';
import { rowOf } from '../../../../core/model/schema.ts';
import { DateField, dateToKeep } from '../../components/date-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FormFrame } from '../../components/form-frame.tsx';
import { announcementChoice } from '../../components/links/announcement-words.ts';
import { SelectField } from '../../components/select-field.tsx';
import { isSourceReady, SourcePicker } from '../../components/source-picker.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useNavigation } from '../../context/navigation.tsx';
import { useRememberedSource } from '../../context/remembered-source.tsx';
import { useVault } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { useText } from '../../i18n/use-text.ts';
import { type Details, draftOf, NewDetails, noDetails } from './new-details.tsx';

export type NewAnnouncementProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Writes down an announcement that the catalogue does not have; numbers and all else come on its own screen. */
export function NewAnnouncement({ isOpen, onClose }: NewAnnouncementProps) {
  const { t } = useText();
  return (
    <Dialog isOpen={isOpen} title={t('announcements:new.title')} onClose={onClose} size="lg">
      <Form onClose={onClose} />
    </Dialog>
  );
}

function Form({ onClose }: { readonly onClose: () => void }) {
  const words = useText();
  const { t } = words;
  const vault = useVault();
  const { go } = useNavigation();
  const [source, setSource] = useRememberedSource();
  const [kind, setKind] = useState<string | null>(null);
  const [date, setDate] = useState('');
  const [details, setDetails] = useState<Details>(noDetails);
  const [speaker, setSpeaker] = useState('');
  const [categories, setCategories] = useState<readonly string[]>([]);
  const [isMissing, setMissing] = useState(false);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const choices = (property: 'kind' | 'category') =>
    (rowOf('announcement', property)?.choices ?? []).map((value) => ({
      value,
      label: announcementChoice(words, property, value),
    }));

  const save = async () => {
    if (kind === null || date.trim() === '' || !isSourceReady(source)) return setMissing(true);
    const id = await vault.newId();
    const statements = draftStatements(
      {
        kind: { value: kind },
        date: { value: dateToKeep(date) },
        ...draftOf(details),
        categories: categories.map((value) => ({ value })),
      },
      { source, speaker },
    );
    const reply = await vault.run({ type: 'entity.create', id, kind: 'announcement', statements });
    if (!reply.ok) return setFailure(reply.error.code);
    if (source.kind === 'new') setSource({ kind: 'existing', id: source.id });
    onClose();
    go({ at: 'announcement', id });
  };

  return (
    <FormFrame
      onSubmit={() => void save()}
      onCancel={onClose}
      saveLabel={t('announcements:new.save')}
      failure={failure}
    >
      <Text c="dimmed">{t('announcements:new.lead')}</Text>
      <SelectField
        label={t('model:announcement.kind.label')}
        value={kind}
        onChange={setKind}
        choices={choices('kind')}
        {...(isMissing && kind === null ? { error: t('announcements:new.kindMissing') } : {})}
      />
      <DateField
        label={t('model:announcement.date.label')}
        value={date}
        onChange={setDate}
        {...(isMissing && date.trim() === '' ? { error: t('announcements:new.dateMissing') } : {})}
      />
      <Stack gap={8} role="group" aria-label={t('model:announcement.category.label')}>
        <Text fw={600}>{t('model:announcement.category.label')}</Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={8}>
          {choices('category').map(({ value, label }) => (
            <Checkbox
              key={value}
              label={label}
              checked={categories.includes(value)}
              onChange={() =>
                setCategories(
                  categories.includes(value)
                    ? categories.filter((other) => other !== value)
                    : [...categories, value],
                )
              }
            />
          ))}
        </SimpleGrid>
      </Stack>
      <NewDetails value={details} onChange={setDetails} />
      <TextField
        label={t('announcements:speaker.label')}
        help={t('announcements:speaker.help')}
        isOptional
        value={speaker}
        onChange={setSpeaker}
      />
      <SourcePicker value={source} onChange={setSource} isTitleMissing={isMissing} />
    </FormFrame>
  );
}
