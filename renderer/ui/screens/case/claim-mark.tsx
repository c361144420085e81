import { Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import type { PropertyView, StatedClaim } from '../../../../core/model/types.ts';
import { SourceMark } from '../../components/claim-value.tsx';
import { useText } from '../../i18n/use-text.ts';
import { speakerOf, useCase } from './case-context.tsx';
import { ClaimsDialog } from './claims-dialog.tsx';

export type ClaimMarkProps = {
  readonly row: PropertyRow;
  readonly label: string;
  readonly claim: StatedClaim;
  readonly view: PropertyView | undefined;
};

/** "Who says so", beside a field; opens everything that is said about it. */
export function ClaimMark({ row, label, claim, view }: ClaimMarkProps) {
  const { t } = useText();
  const value = useCase();
  const [isOpen, setOpen] = useState(false);
  return (
    <Group gap={8}>
      {claim.isAsTyped === true ? (
        <Text span size="xs" c="var(--zh-attention)">
          {t('case:field.asTyped')}
        </Text>
      ) : null}
      <SourceMark speaker={speakerOf(value, claim)} author={claim.author} onOpen={() => setOpen(true)} />
      <ClaimsDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        row={row}
        label={label}
        claims={row.cardinality === 'many' ? [claim] : (view?.claims ?? [claim])}
        view={view}
      />
    </Group>
  );
}
