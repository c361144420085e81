import { Button, Group, Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import { isGroupAskable } from '../../../core/vault/recovery.ts';
import { useVault } from '../context/services.tsx';
import type { FailureCode } from '../i18n/describe-failure.ts';
import { useText } from '../i18n/use-text.ts';
import { FailureNotice } from './failure-notice.tsx';
import { type Answer, groupsOfKey, pickGroups } from './recovery-groups.ts';
import { TextAreaField, TextField } from './text-field.tsx';

export type RecoverySheetCheckProps = {
  readonly groupCount: number;
  /** Two groups are enough while the key is at hand; later nothing can be compared but the whole. */
  readonly canUseGroups: boolean;
  readonly onRight: () => void;
};

/** What is on paper typed back: the proof that the sheet exists and can be read. Ends the lasting reminder. */
export function RecoverySheetCheck({ groupCount, canUseGroups, onRight }: RecoverySheetCheckProps) {
  const { t } = useText();
  const vault = useVault();
  const [first, second] = useMemo(() => pickGroups(groupCount, isGroupAskable, Math.random), [groupCount]);
  const [typed, setTyped] = useState<readonly [string, string]>(['', '']);
  const [state, setState] = useState<'asking' | 'wrong' | 'busy'>('asking');
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const answers: readonly Answer[] | null = canUseGroups
    ? [
        { index: first, text: typed[0] },
        { index: second, text: typed[1] },
      ]
    : groupsOfKey(typed[0]);
  const handleSubmit = async () => {
    if (answers === null) return setState('wrong');
    setState('busy');
    setFailure(null);
    const result = await vault.confirmRecovery(answers);
    if (!result.ok) {
      setFailure(result.error.code);
      return setState('asking');
    }
    if (result.value.isRight) return onRight();
    setState('wrong');
  };
  const change = (next: readonly [string, string]) => {
    setTyped(next);
    setState('asking');
  };
  const isComplete = typed[0].trim() !== '' && (!canUseGroups || typed[1].trim() !== '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void handleSubmit();
      }}
    >
      <Stack gap={16}>
        {failure === null ? null : <FailureNotice code={failure} />}
        {canUseGroups ? (
          <>
            <TextField
              label={t('vault:check.group', { number: first + 1 })}
              value={typed[0]}
              onChange={(text) => change([text, typed[1]])}
              isFirst
              contentLanguage="zxx"
            />
            <TextField
              label={t('vault:check.group', { number: second + 1 })}
              value={typed[1]}
              onChange={(text) => change([typed[0], text])}
              contentLanguage="zxx"
              {...(state === 'wrong' ? { error: t('vault:check.wrong') } : {})}
            />
          </>
        ) : (
          <TextAreaField
            label={t('vault:check.whole')}
            help={t('vault:check.wholeHelp')}
            value={typed[0]}
            onChange={(text) => change([text, ''])}
            isFirst
            contentLanguage="zxx"
            {...(state === 'wrong'
              ? { error: answers === null ? t('vault:check.wholeWrong') : t('vault:check.wrong') }
              : {})}
          />
        )}
        <Group>
          <Button type="submit" variant="filled" loading={state === 'busy'} disabled={!isComplete}>
            {t('vault:check.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
