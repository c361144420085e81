import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { ListSummary } from '../../../services/lists-api.ts';
import type { SaveFailureCode } from '../../../services/saving.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useLive } from '../../components/use-live.ts';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';

/** Whether «same person» in a list needs a second look by another person. Offered where people work together, and wherever it was chosen. */
export function SecondLook({ list }: { readonly list: ListSummary }) {
  const { t } = useText();
  const vault = useVault();
  const status = useLive(vault, { name: 'status', params: null });
  const [failure, setFailure] = useState<SaveFailureCode | null>(null);
  /** While it is being saved. */
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isTeam = status.state === 'value' && status.value.use === 'organisation';
  if (!isTeam && !list.needsSecondLook) return null;
  const choose = async (isNeeded: boolean) => {
    const statement = {
      property: 'second-look',
      value: isNeeded,
      source: { kind: 'author' },
    } as const;
    setChosen(isNeeded);
    const saved = await vault.run({ type: 'value.add', entity: list.id, kind: 'list', statement });
    setChosen(null);
    setFailure(saved.ok ? null : saved.error.code);
  };
  return (
    <>
      <Checkbox
        label={t('lists:second.label')}
        description={t('lists:second.help')}
        checked={chosen ?? list.needsSecondLook}
        onChange={(event) => void choose(event.currentTarget.checked)}
      />
      {failure === null ? null : <FailureNotice code={failure} />}
    </>
  );
}
