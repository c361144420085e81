import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { partTitle } from '../../../../core/model/names.ts';
import { provenAs } from '../../../../core/model/proofs.ts';
import { rowOf } from '../../../../core/model/schema.ts';
import type { EntityRecord } from '../../../../core/model/types.ts';
import { modelText, propertyLabel, valueWords } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { SelectField } from '../select-field.tsx';
import type { Fact } from './fact.ts';
import type { Attachment, AttachmentEdit } from './use-attachment-edit.ts';

export type ProvenFactsProps = {
  readonly attachment: Attachment;
  readonly about: readonly EntityRecord[];
  readonly edit: AttachmentEdit;
  readonly onGoTo: (fact: Fact) => void;
};

/** Which facts of the case and of its parts the paper confirms: chosen by a person, one by one; each leads to its place. */
export function ProvenFacts({ attachment, about, edit, onGoTo }: ProvenFactsProps) {
  const words = useText();
  const { t } = words;
  const [chosen, setChosen] = useState<string | null>(null);
  const all = about.flatMap((record) =>
    record.views
      .filter(({ property }) => (rowOf(record.kind, property)?.section ?? 'none') !== 'none')
      .flatMap(({ claims }) => claims.map((claim): Fact => ({ record, claim }))),
  );
  const proven = all.filter(({ claim }) => provenAs(claim, attachment) !== null);
  const others = all.filter((fact) => !proven.includes(fact));
  const wordsOf = ({ record, claim }: Fact) => {
    const said = `${propertyLabel(t, record.kind, claim.property)}: ${valueWords(words, record.kind, claim.property, claim.value).slice(0, 120)}`;
    if (record === about[0]) return said;
    const part = [modelText(t, `kind.${record.kind}`), partTitle(record)].filter((text) => text !== '');
    return `${part.join(': ')}. ${said}`;
  };
  const add = async () => {
    if (chosen !== null && (await edit.add('proves', chosen)) === null) setChosen(null);
  };
  return (
    <Stack gap={8} role="group" aria-label={t('attachments:proves.title')}>
      <Text fw={600}>{t('attachments:proves.title')}</Text>
      {proven.length === 0 ? <Text c="dimmed">{t('attachments:proves.none')}</Text> : null}
      {proven.map((fact) => (
        <Group key={fact.claim.id} gap={8} wrap="nowrap" justify="space-between">
          <Anchor
            component="button"
            type="button"
            ta="start"
            aria-label={t('attachments:proves.goToLabel', { fact: wordsOf(fact) })}
            style={{ overflowWrap: 'anywhere' }}
            onClick={() => onGoTo(fact)}
          >
            {wordsOf(fact)}
          </Anchor>
          <Button
            size="compact-sm"
            style={{ flex: 'none' }}
            onClick={() => void edit.take('proves', provenAs(fact.claim, attachment) ?? '')}
            aria-label={t('attachments:proves.takeLabel', { fact: wordsOf(fact) })}
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
            choices={others.map((fact) => ({ value: fact.claim.id, label: wordsOf(fact) }))}
          />
          <Button disabled={chosen === null} onClick={() => void add()}>
            {t('attachments:proves.add')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
