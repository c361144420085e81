import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { rowOf } from '../../../../core/model/schema.ts';
import type { EntityRecord, StatedClaim } from '../../../../core/model/types.ts';
import { propertyLabel, valueWords } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { SelectField } from '../select-field.tsx';
import type { Attachment, AttachmentEdit } from './use-attachment-edit.ts';

export type ProvenFactsProps = {
  readonly attachment: Attachment;
  readonly about: EntityRecord;
  readonly edit: AttachmentEdit;
};

/** Which facts of the case the paper confirms: chosen by a person, one by one. */
export function ProvenFacts({ attachment, about, edit }: ProvenFactsProps) {
  const words = useText();
  const { t } = words;
  const [chosen, setChosen] = useState<string | null>(null);
  const all = about.views
    .filter(({ property }) => (rowOf(about.kind, property)?.section ?? 'none') !== 'none')
    .flatMap(({ claims }) => claims);
  const proven = all.filter((claim) => idProven(claim, attachment.proves) !== null);
  const others = all.filter((claim) => !proven.includes(claim));
  const wordsOf = (claim: StatedClaim) =>
    `${propertyLabel(t, about.kind, claim.property)}: ${valueWords(words, about.kind, claim.property, claim.value).slice(0, 120)}`;
  const add = async () => {
    if (chosen !== null && (await edit.add('proves', chosen)) === null) setChosen(null);
  };
  return (
    <Stack gap={8} role="group" aria-label={t('attachments:proves.title')}>
      <Text fw={600}>{t('attachments:proves.title')}</Text>
      {proven.length === 0 ? <Text c="dimmed">{t('attachments:proves.none')}</Text> : null}
      {proven.map((claim) => (
        <Group key={claim.id} gap={8} wrap="nowrap" justify="space-between">
          <Text style={{ overflowWrap: 'anywhere' }}>{wordsOf(claim)}</Text>
          <Button
            size="compact-sm"
            onClick={() => void edit.take('proves', idProven(claim, attachment.proves) ?? '')}
            aria-label={t('attachments:proves.takeLabel', { fact: wordsOf(claim) })}
          >
            {t('attachments:proves.take')}
          </Button>
        </Group>
      ))}
      {others.length === 0 ? null : (
        <Group gap={8} align="flex-end">
          <SelectField
            label={t('attachments:proves.choose')}
            value={chosen}
            onChange={setChosen}
            choices={others.map((claim) => ({ value: claim.id, label: wordsOf(claim) }))}
          />
          <Button disabled={chosen === null} onClick={() => void add()}>
            {t('attachments:proves.add')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

/** The id under which a claim, or an older wording of it, was said to be confirmed. */
const idProven = (claim: StatedClaim, proves: readonly string[]): string | null =>
  proves.find((id) => id === claim.id || claim.replaces?.some((older) => older === id) === true) ?? null;
