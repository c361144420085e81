import { Alert, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { isGrave } from '../../../../core/model/fate.ts';
import { rowOf } from '../../../../core/model/schema.ts';
import { genderOf, useRecord } from '../../components/claims/record-context.tsx';
import { ValueInput } from '../../components/claims/value-input.tsx';
import { DateField, dateToKeep } from '../../components/date-field.tsx';
import { FormFrame } from '../../components/form-frame.tsx';
import { isSourceReady, SourcePicker } from '../../components/source-picker.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useRememberedSource } from '../../context/remembered-source.tsx';
import { useVault } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { useText } from '../../i18n/use-text.ts';

/** Adds what somebody says of the fate. Words of death are asked a second time, with a reason; they stay one claim among others. */
export function FateForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  const vault = useVault();
  const value = useRecord();
  const [fate, setFate] = useState('');
  const [validOn, setValidOn] = useState('');
  const [reason, setReason] = useState('');
  const [source, setSource] = useRememberedSource();
  const [isSecondLook, setSecondLook] = useState(false);
  const [problem, setProblem] = useState<'fate' | 'source' | 'reason' | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const row = rowOf('case', 'fate');
  if (row === null) return null;

  const save = async () => {
    if (fate === '') return setProblem('fate');
    if (!isSourceReady(source)) return setProblem('source');
    if (isGrave(fate) && !isSecondLook) {
      setProblem(null);
      return setSecondLook(true);
    }
    if (isGrave(fate) && reason.trim() === '') return setProblem('reason');
    const reply = await vault.run({
      type: 'value.add',
      entity: value.record.id,
      kind: 'case',
      statement: {
        property: 'fate',
        value: fate,
        source,
        ...(validOn.trim() === '' ? {} : { validOn: dateToKeep(validOn) }),
      },
      ...(reason.trim() === '' ? {} : { note: reason }),
    });
    if (!reply.ok) return setFailure(reply.error.code);
    if (source.kind === 'new') setSource({ kind: 'existing', id: source.id });
    onClose();
  };

  return (
    <FormFrame
      onSubmit={() => void save()}
      onCancel={onClose}
      saveLabel={t(isSecondLook ? 'case:second.save' : 'case:fate.save')}
      failure={failure}
    >
      <ValueInput
        row={row}
        label={t('case:fate.what')}
        value={fate}
        gender={genderOf(value)}
        onChange={(next) => {
          setFate(String(next));
          setSecondLook(false);
        }}
        {...(problem === 'fate' && fate === '' ? { error: t('case:fate.whatMissing') } : {})}
      />
      <DateField label={t('case:fate.when')} value={validOn} onChange={setValidOn} isOptional />
      <SourcePicker value={source} onChange={setSource} isTitleMissing={problem === 'source'} />
      {isSecondLook ? (
        <Alert variant="default" role="note" title={t('case:second.title')}>
          <Stack gap={12}>
            <Text>{t('case:second.text')}</Text>
            <TextField
              label={t('case:second.reason')}
              help={t('case:second.reasonHelp')}
              value={reason}
              onChange={setReason}
              isFirst
              {...(problem === 'reason' && reason.trim() === ''
                ? { error: t('case:second.reasonMissing') }
                : {})}
            />
          </Stack>
        </Alert>
      ) : null}
    </FormFrame>
  );
}
