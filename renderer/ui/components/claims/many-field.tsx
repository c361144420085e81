import { Checkbox, Group, Input, Stack } from '@mantine/core';
import { useEffect, useId, useState } from 'react';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import type { PropertyView, StatedClaim } from '../../../../core/model/types.ts';
import { useVault } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { ClaimMark } from './claim-mark.tsx';
import { titleOrKind } from './entity-field.tsx';
import { useRecord } from './record-context.tsx';
import { useSaveValue } from './use-save-value.ts';
import { WithClaims } from './with-claims.tsx';

export type ManyFieldProps = {
  readonly row: PropertyRow;
  readonly label: string;
  readonly view: PropertyView | undefined;
};

/** Several of a few choices: each tick is a claim with who says so, taking it away takes the claim back. */
export function ManyField({ row, label, view }: ManyFieldProps) {
  const { t } = useText();
  const { record, others = [] } = useRecord();
  const vault = useVault();
  const id = useId();
  const { save } = useSaveValue(row, undefined, undefined);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const claims = view?.claims ?? [];
  const known =
    row.type === 'entity'
      ? others
          .filter((other) => row.refersTo?.includes(other.kind) === true)
          .map((other) => ({ value: other.id as string, label: titleOrKind(t, other) }))
      : (row.choices ?? []).map((choice) => ({
          value: choice,
          label: modelText(t, `${row.kind}.${row.property}.choices.${choice}`),
        }));
  const strange = claims
    .map(({ value }) => String(value))
    .filter((value) => !known.some((choice) => choice.value === value))
    .map((value) => ({ value, label: row.type === 'entity' ? t('case:field.inBin') : value }));
  // What was ticked stays ticked on its way to the disk, and a second press meanwhile does nothing.
  const [pending, setPending] = useState<{ readonly value: string; readonly isOn: boolean } | null>(null);
  const isThere = (value: string) => claims.some((claim) => claim.value === value);
  const isDone = pending !== null && isThere(pending.value) === pending.isOn;
  useEffect(() => {
    if (isDone) setPending(null);
  }, [isDone]);
  const show = (code: FailureCode | null) => {
    setFailure(code);
    if (code !== null) setPending(null);
  };
  const toggle = async (value: string, said: readonly StatedClaim[]) => {
    if (pending !== null) return;
    setPending({ value, isOn: said.length === 0 });
    if (said.length === 0) return show(await save(value));
    const reply = await vault.run({
      type: 'value.retract',
      entity: record.id,
      claims: said.map((claim) => claim.id),
    });
    show(reply.ok ? null : reply.error.code);
  };
  return (
    <Stack gap={8} role="group" aria-labelledby={id}>
      <Input.Label id={id} component="div" fw={600}>
        {label}
      </Input.Label>
      {[...known, ...strange].map((choice) => {
        const said = claims.filter((claim) => claim.value === choice.value);
        return (
          <Group key={choice.value} justify="space-between" gap={8}>
            <Checkbox
              label={choice.label}
              checked={pending?.value === choice.value ? pending.isOn : said.length > 0}
              onChange={() => void toggle(choice.value, said)}
            />
            {said.map((claim) => (
              <WithClaims key={claim.id} row={row} label={label} claims={[claim]} view={view}>
                {(open) => <ClaimMark claim={claim} onOpen={open} />}
              </WithClaims>
            ))}
          </Group>
        );
      })}
      {known.length + strange.length === 0 ? (
        <Input.Description>{t('case:field.noneToChoose')}</Input.Description>
      ) : null}
      {failure === null ? null : <FailureNotice code={failure} />}
    </Stack>
  );
}
