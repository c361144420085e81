import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import type { PropertyView } from '../../../../core/model/types.ts';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { DisputedValue } from './disputed-value.tsx';
import { ManyField } from './many-field.tsx';
import { NameField } from './name-field.tsx';
import { NameFields } from './name-fields.tsx';
import { useRecord } from './record-context.tsx';
import { SingleField } from './single-field.tsx';
import { WithClaims } from './with-claims.tsx';

export type PropertyFieldProps = {
  readonly row: PropertyRow;
  /** Of a property with fixed keys that is no name: which of them this field is. */
  readonly valueKey?: string;
};

/** One property of a record, drawn as its row of the schema table says. */
export function PropertyField({ row, valueKey }: PropertyFieldProps) {
  const { t } = useText();
  const { record } = useRecord();
  const label = modelText(
    t,
    valueKey === undefined ? row.labelKey : `${row.kind}.${row.property}.keys.${valueKey}`,
  );
  const views = record.views.filter((view) => view.property === row.property);
  const view = valueKey === undefined ? views[0] : views.find((candidate) => candidate.key === valueKey);

  if (row.cardinality === 'per-key' && valueKey === undefined) return <NameFields row={row} views={views} />;
  if (row.cardinality === 'many')
    return row.type === 'choice' || row.type === 'entity' ? (
      <ManyField row={row} label={label} view={view} />
    ) : (
      <Values row={row} label={label} view={view} />
    );
  if (row.type === 'name') return <NameField row={row} nameKey={valueKey} label={label} view={view} />;
  const key = valueKey === undefined ? {} : { valueKey };
  return (
    <WithClaims row={row} label={label} claims={view?.claims ?? []} view={view}>
      {(open) =>
        view !== undefined && view.claims.length > 1 ? (
          <DisputedValue row={row} label={label} view={view} onOpen={open} />
        ) : (
          <SingleField row={row} label={label} claim={view?.claims[0]} onOpen={open} {...key} />
        )
      }
    </WithClaims>
  );
}

type ValuesProps = {
  readonly row: PropertyRow;
  readonly label: string;
  readonly view: PropertyView | undefined;
};

/** Several values beside each other; one more on request, so that a filled list does not end in an empty field. */
function Values({ row, label, view }: ValuesProps) {
  const { t } = useText();
  const claims = view?.claims ?? [];
  const [moreAfter, setMoreAfter] = useState<number | null>(null);
  const isAdding = claims.length === 0 || moreAfter === claims.length;
  return (
    <Stack gap={12}>
      {claims.map((claim) => (
        <WithClaims key={claim.id} row={row} label={label} claims={[claim]} view={view}>
          {(open) => <SingleField row={row} label={label} claim={claim} onOpen={open} />}
        </WithClaims>
      ))}
      {isAdding ? (
        <SingleField
          key={`new-${claims.length}`}
          row={row}
          label={claims.length === 0 ? label : t('case:field.oneMoreOf', { label })}
          claim={undefined}
          onOpen={nothingToOpen}
        />
      ) : (
        <Group>
          <Button size="compact-sm" variant="subtle" onClick={() => setMoreAfter(claims.length)}>
            {t('case:field.oneMoreOf', { label })}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

/** A field without a claim has no mark that could open anything. */
const nothingToOpen = () => undefined;
