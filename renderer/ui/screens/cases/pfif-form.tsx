import { Checkbox, Code, ScrollArea, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import { rowOf } from '../../../../core/model/schema.ts';
import type { Audience } from '../../../../core/model/schema-types.ts';
import { describedProperties, type PfifLeftOut, type PfifWords } from '../../../../core/pfif/case-person.ts';
import type { PfifExport, PfifPreview } from '../../../services/exports-api.ts';
import { PlainExport } from '../../components/plain-export.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useNotices } from '../../context/notices.tsx';
import { useVault } from '../../context/services.tsx';
import { propertyLabel, valueWords, type Words } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';

const audienceTexts = {
  association: 'model:consent.with.choices.association',
  lawyer: 'model:consent.with.choices.lawyer',
  authorities: 'model:consent.with.choices.authorities',
  icrc: 'model:consent.with.choices.icrc',
  public: 'model:consent.with.choices.public',
} as const satisfies Record<Audience, string>;

const whyTexts = {
  none: 'pfif:export.stays.none',
  other: 'pfif:export.stays.other',
  withdrawn: 'pfif:export.stays.withdrawn',
  over: 'pfif:export.stays.over',
  'no-name': 'pfif:export.stays.no-name',
} as const satisfies Record<PfifPreview['staying'][number]['why'], string>;

const leftOutTexts = {
  contacts: 'pfif:export.left.contacts',
  places: 'pfif:export.left.places',
  'birth-date': 'pfif:export.left.birth-date',
  death: 'pfif:export.left.death',
  fate: 'pfif:export.left.fate',
  papers: 'pfif:export.left.papers',
  body: 'pfif:export.left.body',
  other: 'pfif:export.left.other',
} as const satisfies Record<PfifLeftOut, string>;

const dayChoices = ['14', '40', '90', '365'] as const;

export type PfifFormProps = { readonly ids: ReadonlySet<EntityId>; readonly onClose: () => void };

/** Chosen cases as a PFIF 1.4 file: for whom, with what, what stays here and what the file will hold, before it is written. */
export function PfifForm({ ids, onClose }: PfifFormProps) {
  const words = useText();
  const { t } = words;
  const vault = useVault();
  const notices = useNotices();
  const [audience, setAudience] = useState<Audience>('association');
  const [days, setDays] = useState<string>('40');
  const [sender, setSender] = useState('');
  const [withoutConsent, setWithoutConsent] = useState(false);
  const [withBirthDate, setWithBirthDate] = useState(false);
  const [preview, setPreview] = useState<PfifPreview | null>(null);
  const request: PfifExport = {
    cases: [...ids],
    audience,
    days: Number(days),
    sender: sender.trim(),
    withoutConsent,
    withBirthDate,
    words: pfifWords(words),
  };
  const key = JSON.stringify([...ids, audience, days, sender, withoutConsent, withBirthDate, words.language]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the request holds (2026-11)
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(() => {
      void vault.previewPfif(request).then((made) => {
        if (!isOver && made.ok) setPreview(made.value);
      });
    }, 200);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [vault, key]);
  return (
    <PlainExport
      canSave={preview !== null && preview.people > 0}
      onSave={(passphrase) => vault.exportPfif(request, passphrase)}
      onDone={({ people }) => {
        onClose();
        notices.showDone(t('pfif:export.done', { count: people }));
      }}
      onClose={onClose}
    >
      <Text>{t('pfif:export.lead')}</Text>
      <SelectField
        label={t('pfif:export.audience')}
        help={t('pfif:export.audienceHelp')}
        value={audience}
        onChange={(value) => setAudience((value ?? 'association') as Audience)}
        choices={(Object.keys(audienceTexts) as Audience[]).map((value) => ({
          value,
          label: t(audienceTexts[value]),
        }))}
      />
      <TextField
        label={t('pfif:export.sender')}
        help={t('pfif:export.senderHelp')}
        value={sender}
        onChange={setSender}
        isOptional
      />
      <SelectField
        label={t('pfif:export.days')}
        help={t('pfif:export.daysHelp')}
        value={days}
        onChange={(value) => setDays(value ?? '40')}
        choices={dayChoices.map((value) => ({
          value,
          label: t('pfif:export.dayCount', { count: Number(value) }),
        }))}
      />
      <Checkbox
        label={t('pfif:export.birth')}
        description={t('pfif:export.birthHelp')}
        checked={withBirthDate}
        onChange={(event) => setWithBirthDate(event.currentTarget.checked)}
      />
      <Checkbox
        label={t('pfif:export.noConsent')}
        description={t('pfif:export.noConsentHelp')}
        checked={withoutConsent}
        onChange={(event) => setWithoutConsent(event.currentTarget.checked)}
      />
      {preview === null ? null : <PreviewOf preview={preview} />}
    </PlainExport>
  );
}

function PreviewOf({ preview }: { readonly preview: PfifPreview }) {
  const { t, format } = useText();
  const { people, staying, leftOut, text } = preview;
  return (
    <Stack gap={8} role="status">
      <Text fw={600}>
        {people === 0 ? t('pfif:export.nobody') : t('pfif:export.people', { count: people })}
      </Text>
      {staying.map(({ why, count }) => (
        <Text key={why}>{t(whyTexts[why], { number: format.number(count) })}</Text>
      ))}
      {leftOut.length === 0 ? null : (
        <>
          <Text>{t('pfif:export.leftOut')}</Text>
          <Stack component="ul" gap={2} m={0} pl="1.25rem">
            {leftOut.map(({ what, count }) => (
              <li key={what}>{t(leftOutTexts[what], { number: format.number(count) })}</li>
            ))}
          </Stack>
        </>
      )}
      {people === 0 ? null : (
        <details>
          <summary>{t('pfif:export.preview')}</summary>
          <ScrollArea.Autosize
            mah="16rem"
            viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('pfif:export.preview') }}
          >
            <Code block>{text}</Code>
          </ScrollArea.Autosize>
        </details>
      )}
    </Stack>
  );
}

/** Names of properties and of their choices in the language of the screen: they stand in the file. */
function pfifWords(words: Words): PfifWords {
  const properties = [...describedProperties, 'fate', 'last-contact-on'] as const;
  return {
    samePerson: words.t('pfif:export.samePerson'),
    labels: Object.fromEntries(
      properties.map((property) => [property, propertyLabel(words.t, 'case', property)]),
    ),
    choices: Object.fromEntries(
      properties.flatMap((property) =>
        (rowOf('case', property)?.choices ?? []).map((choice) => [
          `${property}/${choice}`,
          valueWords(words, 'case', property, choice),
        ]),
      ),
    ),
  };
}
