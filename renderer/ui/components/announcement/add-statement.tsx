import { Stack } from '@mantine/core';
import { useState } from 'react';
import { rowOf, rowsOf } from '../../../../core/model/schema.ts';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import { useVault } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { AddClaim } from '../claims/add-claim.tsx';
import { useRecord } from '../claims/record-context.tsx';
import { Dialog } from '../dialog.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { SelectField } from '../select-field.tsx';

export type AddStatementProps = {
  /** What the dialog begins with; `null` while it is closed. */
  readonly property: string | null;
  readonly onClose: () => void;
};

/** What another report says of this announcement: any of its properties, beside what is there. */
export function AddStatement({ property, onClose }: AddStatementProps) {
  const { t } = useText();
  return (
    <Dialog isOpen={property !== null} onClose={onClose} title={t('announcements:add.title')} size="lg">
      {property === null ? null : <Form initial={property} onClose={onClose} />}
    </Dialog>
  );
}

const offered = (): readonly PropertyRow[] =>
  (rowsOf('announcement') as readonly PropertyRow[]).filter(({ type }) => type !== 'entity');

function Form({ initial, onClose }: { readonly initial: string; readonly onClose: () => void }) {
  const { t } = useText();
  const vault = useVault();
  const { record } = useRecord();
  const [property, setProperty] = useState(initial);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const row = rowOf('announcement', property);
  if (row === null) return null;
  return (
    <Stack gap={12}>
      <SelectField
        label={t('announcements:add.what')}
        value={property}
        onChange={(picked) => setProperty(picked ?? initial)}
        choices={offered().map((each) => ({ value: each.property, label: modelText(t, each.labelKey) }))}
      />
      {failure === null ? null : <FailureNotice code={failure} />}
      <AddClaim
        key={property}
        row={row}
        nameKey={undefined}
        onSave={async (statement) => {
          const reply = await vault.run({
            type: 'value.add',
            entity: record.id,
            kind: 'announcement',
            statement,
          });
          setFailure(reply.ok ? null : reply.error.code);
          if (reply.ok) onClose();
          return reply.ok;
        }}
        onCancel={onClose}
      />
    </Stack>
  );
}
