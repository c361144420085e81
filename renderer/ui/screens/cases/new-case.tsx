import { Box, Group, Text } from '@mantine/core';
import { memo, useState } from 'react';
import type { SourceChoice, Statement } from '../../../../core/model/commands.ts';
import { AlikeNames } from '../../components/alike/alike-names.tsx';
import { ChoiceCards } from '../../components/choice-cards.tsx';
import { DateField, dateToKeep } from '../../components/date-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FormFrame } from '../../components/form-frame.tsx';
import { isSourceReady, SourcePicker } from '../../components/source-picker.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useNavigation } from '../../context/navigation.tsx';
import { useRememberedSource } from '../../context/remembered-source.tsx';
import { useVault } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { useText } from '../../i18n/use-text.ts';
import { emptyPerson, hasName, type NewPerson, statementsOf } from './new-person.ts';

export type NewCaseProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Writes down a person: the name as it is known is enough, all else can come later. */
export const NewCase = memo(function NewCase({ isOpen, onClose }: NewCaseProps) {
  const { t } = useText();
  return (
    <Dialog isOpen={isOpen} title={t('cases:new.title')} onClose={onClose} size="lg">
      <NewCaseForm onClose={onClose} />
    </Dialog>
  );
});

function NewCaseForm({ onClose }: { readonly onClose: () => void }) {
  const { t, language } = useText();
  const vault = useVault();
  const { go } = useNavigation();
  const [person, setPerson] = useState<NewPerson>(emptyPerson);
  const [source, setSource] = useRememberedSource();
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const change = (part: Partial<NewPerson>) => setPerson({ ...person, ...part });

  const save = async () => {
    if (!hasName(person) || !isSourceReady(source)) return setMissing(true);
    setBusy(true);
    const id = await vault.newId();
    const statements: readonly Statement[] = statementsOf(
      { ...person, lastContactOn: dateToKeep(person.lastContactOn) },
      language === 'en' ? 'latin' : language,
      source,
    );
    const reply = await vault.run({ type: 'entity.create', id, kind: 'case', statements });
    setBusy(false);
    if (!reply.ok) return setFailure(reply.error.code);
    setSource(rememberNew(source));
    onClose();
    go({ at: 'case', id });
  };

  return (
    <FormFrame
      onSubmit={() => void save()}
      onCancel={onClose}
      saveLabel={t('cases:new.save')}
      failure={failure}
      isBusy={isBusy}
    >
      <Text c="dimmed">{t('cases:new.lead')}</Text>
      <Group gap={12} align="flex-start">
        {/* Double surnames are the longest. */}
        <Box style={{ flex: '2 1 12rem' }}>
          <TextField
            label={t('case:name.family')}
            value={person.family}
            onChange={(family) => change({ family })}
            isFirst
            {...(isMissing && !hasName(person) ? { error: t('cases:new.nameMissing') } : {})}
          />
        </Box>
        <Box style={{ flex: '1 1 9rem' }}>
          <TextField
            label={t('case:name.given')}
            value={person.given}
            onChange={(given) => change({ given })}
          />
        </Box>
        <Box style={{ flex: '1 1 9rem' }}>
          <TextField
            label={t('case:name.patronymic')}
            value={person.patronymic}
            onChange={(patronymic) => change({ patronymic })}
          />
        </Box>
      </Group>
      <AlikeNames
        where="new"
        text={[person.family, person.given, person.patronymic].join(' ')}
        onOpen={(id) => {
          onClose();
          go({ at: 'case', id });
        }}
      />
      <ChoiceCards
        label={t('cases:new.category')}
        value={person.category}
        onChange={(category) => change({ category })}
        choices={[
          { value: 'soldier', title: t('model:case.category.choices.soldier') },
          { value: 'civilian', title: t('model:case.category.choices.civilian') },
        ]}
      />
      <DateField
        label={t('model:case.last-contact-on.label')}
        value={person.lastContactOn}
        onChange={(lastContactOn) => change({ lastContactOn })}
        isOptional
      />
      <TextField
        label={t('model:case.last-contact-place.label')}
        value={person.lastContactPlace}
        onChange={(lastContactPlace) => change({ lastContactPlace })}
        isOptional
      />
      <SourcePicker value={source} onChange={setSource} isTitleMissing={isMissing} />
    </FormFrame>
  );
}

/** A source that was just made is an existing one for the next fact. */
const rememberNew = (source: SourceChoice): SourceChoice =>
  source.kind === 'new' ? { kind: 'existing', id: source.id } : source;
