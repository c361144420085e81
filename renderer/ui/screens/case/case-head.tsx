import { Group, Text } from '@mantine/core';
import { printDate } from '../../../../core/base/dates/print.ts';
import { lookCount } from '../../../../core/model/fate.ts';
import { viewIn } from '../../../../core/model/fold.ts';
import { textIn } from '../../../../core/model/summaries.ts';
import type { EntityRecord, StatedClaim } from '../../../../core/model/types.ts';
import { ClaimValue } from '../../components/claim-value.tsx';
import { genderOf, speakerOf, useRecord } from '../../components/claims/record-context.tsx';
import { Facts } from '../../components/facts.tsx';
import { PhotoSlot } from '../../components/photo-slot.tsx';
import { valueWords } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './case-head.module.css';
import { nearestDue } from './next-step.ts';

/** The person at a glance: photo, the fate as a word with who says so, the last contact, the next step. */
export function CaseHead({ parts }: { readonly parts: readonly EntityRecord[] }) {
  const words = useText();
  const { t, language } = words;
  const value = useRecord();
  const { record } = value;
  const fate = viewIn(record, 'fate');
  const first = fate?.claims[0];
  const contact = ['last-contact-on', 'last-contact-place'].flatMap((property) => {
    const claim = viewIn(record, property)?.claims[0];
    return claim === undefined ? [] : [valueWords(words, 'case', property, claim.value)];
  });
  const step = textIn(record, 'next-step');
  const stepOn = textIn(record, 'next-step-on');
  const due = nearestDue(parts);
  const rows = [
    {
      label: t('model:case.fate.label'),
      value:
        fate === undefined || first === undefined ? (
          <Text c="dimmed">{t('case:fate.nothing')}</Text>
        ) : (
          <>
            <ClaimValue
              speaker={speakerOf(words, value, first)}
              author={first.author}
              isDisputed={fate.isDisputed}
            >
              {valueWords(words, 'case', 'fate', first.value, genderOf(value))}
            </ClaimValue>
            <LookLine record={record} claim={first} />
          </>
        ),
    },
    {
      label: t('case:head.lastContact'),
      value: contact.length === 0 ? <Text c="dimmed">{t('common:claim.unknown')}</Text> : contact.join(', '),
    },
    ...(step === undefined
      ? []
      : [
          {
            label: t('model:case.next-step.label'),
            value: stepOn === undefined ? step : `${step} (${printDate(stepOn, language)})`,
          },
        ]),
    ...(due === null
      ? []
      : [
          {
            label: t('case:head.due'),
            value:
              due.body === '' ? printDate(due.on, language) : `${due.body}: ${printDate(due.on, language)}`,
          },
        ]),
  ];
  return (
    <Group gap={16} align="flex-start" wrap="nowrap" className={styles.head}>
      <PhotoSlot entity={record.id} />
      <div className={styles.facts}>
        <Facts rows={rows} />
      </div>
    </Group>
  );
}

/** Says of a report of death whether anybody looked at it a second time. */
export function LookLine({ record, claim }: { readonly record: EntityRecord; readonly claim: StatedClaim }) {
  const { t } = useText();
  const looks = lookCount(record, claim);
  if (looks === undefined) return null;
  return (
    <Text size="xs" c={looks === 'once' ? 'var(--zh-attention)' : 'dimmed'} component="div">
      {t(looks === 'once' ? 'case:look.once' : 'case:look.twice')}
    </Text>
  );
}
