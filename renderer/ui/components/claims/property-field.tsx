import { Stack } from '@mantine/core';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import type { PropertyView } from '../../../../core/model/types.ts';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { DisputedValue } from './disputed-value.tsx';
import { NameFields } from './name-fields.tsx';
import { useRecord } from './record-context.tsx';
import { SingleField } from './single-field.tsx';
import { WithClaims } from './with-claims.tsx';

/** One property of the case, drawn as its row of the schema table says. */
export function PropertyField({ row }: { readonly row: PropertyRow }) {
  const { t } = useText();
  const { record } = useRecord();
  const label = modelText(t, row.labelKey);
  const views = record.views.filter((view) => view.property === row.property);

  switch (row.cardinality) {
    case 'per-key':
      return <NameFields row={row} views={views} />;
    case 'many':
      return (
        <Stack gap={12}>
          {(views[0]?.claims ?? []).map((claim) => (
            <WithClaims key={claim.id} row={row} label={label} claims={[claim]} view={views[0]}>
              {(open) => <SingleField row={row} label={label} claim={claim} onOpen={open} />}
            </WithClaims>
          ))}
          <SingleField
            key={`new-${views[0]?.claims.length ?? 0}`}
            row={row}
            label={newLabel(row, t, label, views[0])}
            claim={undefined}
            onOpen={nothingToOpen}
          />
        </Stack>
      );
    case 'one':
    case 'history': {
      const view = views[0];
      return (
        <WithClaims row={row} label={label} claims={view?.claims ?? []} view={view}>
          {(open) =>
            view !== undefined && view.claims.length > 1 ? (
              <DisputedValue row={row} label={label} view={view} onOpen={open} />
            ) : (
              <SingleField row={row} label={label} claim={view?.claims[0]} onOpen={open} />
            )
          }
        </WithClaims>
      );
    }
  }
}

/** A field without a claim has no mark that could open anything. */
const nothingToOpen = () => undefined;

function newLabel(
  row: PropertyRow,
  t: ReturnType<typeof useText>['t'],
  label: string,
  view: PropertyView | undefined,
): string {
  if (view === undefined) return label;
  return row.property === 'note' ? t('case:notes.another') : t('case:name.another');
}
