import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { printDate } from '../../../../core/base/dates/print.ts';
import { viewIn } from '../../../../core/model/fold.ts';
import { rowOf } from '../../../../core/model/schema.ts';
import { ClaimValue } from '../../components/claim-value.tsx';
import { ClaimsDialog } from '../../components/claims/claims-dialog.tsx';
import { genderOf, speakerOf, useRecord } from '../../components/claims/record-context.tsx';
import { Section } from '../../components/section.tsx';
import { valueWords } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { FateForm } from './fate-form.tsx';

/** The fate as a history of what was said, newest first. It may go backwards, and nothing follows from it by itself. */
export function FateSection() {
  const words = useText();
  const { t, language } = words;
  const value = useRecord();
  const [isAdding, setAdding] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const view = viewIn(value.record, 'fate');
  const row = rowOf('case', 'fate');
  if (row === null) return null;
  return (
    <Section
      title={t('model:section.fate')}
      help={t('case:fate.help')}
      actions={isAdding ? undefined : <Button onClick={() => setAdding(true)}>{t('case:fate.add')}</Button>}
    >
      <Stack gap={12}>
        {isAdding ? <FateForm onClose={() => setAdding(false)} /> : null}
        {view === undefined ? (
          <Text c="dimmed">{t('case:fate.nothing')}</Text>
        ) : (
          view.claims.map((claim, index) => (
            <Group key={claim.id} gap={12} align="baseline">
              <Text c="dimmed" size="xs" miw="9rem">
                {claim.validOn === undefined ? t('case:fate.noDate') : printDate(claim.validOn, language)}
              </Text>
              <ClaimValue
                speaker={speakerOf(words, value, claim)}
                author={claim.author}
                isDisputed={view.isDisputed && index === 0}
                onOpen={() => setOpen(true)}
              >
                {valueWords(words, 'case', 'fate', claim.value, genderOf(value))}
              </ClaimValue>
            </Group>
          ))
        )}
      </Stack>
      {view === undefined ? null : (
        <ClaimsDialog
          isOpen={isOpen}
          onClose={() => setOpen(false)}
          row={row}
          label={t('model:case.fate.label')}
          claims={view.claims}
          view={view}
        />
      )}
    </Section>
  );
}
