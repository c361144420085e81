import { Stack, Text } from '@mantine/core';
import { rowsOf } from '../../../../core/model/schema.ts';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import { claimText } from '../../i18n/catalogue-text.ts';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { ClaimValue } from '../claim-value.tsx';
import { PropertyField } from '../claims/property-field.tsx';
import { speakerOf, useRecord } from '../claims/record-context.tsx';
import { WithClaims } from '../claims/with-claims.tsx';
import { Facts } from '../facts.tsx';

const shownOnce: readonly string[] = ['kind', 'date', 'place', 'formula', 'status'];

const rows = (): readonly PropertyRow[] =>
  (rowsOf('announcement') as readonly PropertyRow[]).filter(({ property }) => shownOnce.includes(property));

/** Facts of an announcement that others compiled: each with who says so; another source's word can stand beside it. */
export function FactList() {
  const { t } = useText();
  const { record } = useRecord();
  // What was reported as done has no status, which is nothing that was left unsaid.
  const hasStatus = record.views.some(({ property }) => property === 'status');
  const drawn = rows().filter(({ property }) => property !== 'status' || hasStatus);
  return (
    <Facts
      rows={drawn.map((row) => ({
        label: modelText(t, row.labelKey),
        value: <FactValue row={row} />,
      }))}
    />
  );
}

function FactValue({ row }: { readonly row: PropertyRow }) {
  const words = useText();
  const shown = useRecord();
  const view = shown.record.views.find(({ property }) => property === row.property);
  const label = modelText(words.t, row.labelKey);
  if (view === undefined)
    return (
      <Text span c="dimmed">
        {words.t('announcements:detail.notNamed')}
      </Text>
    );
  return (
    <WithClaims row={row} label={label} claims={view.claims} view={view}>
      {(open) => (
        <Stack gap={4}>
          {view.claims.map((claim, at) => {
            const { text, lang } = claimText(words, row.kind, claim);
            return (
              <ClaimValue
                key={claim.id}
                speaker={speakerOf(words, shown, claim)}
                author={claim.author}
                isDisputed={view.isDisputed && at === 0}
                onOpen={open}
                {...(lang === undefined ? {} : { contentLanguage: lang })}
              >
                {text}
              </ClaimValue>
            );
          })}
        </Stack>
      )}
    </WithClaims>
  );
}

/** The same facts as fields, for an announcement that was written down in this vault. */
export function FactFields() {
  return (
    <Stack gap={16}>
      {rows().map((row) => (
        <PropertyField key={row.property} row={row} />
      ))}
    </Stack>
  );
}
