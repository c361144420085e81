import { Stack, Text } from '@mantine/core';
import { rowOf, rowsOf } from '../../../../core/model/schema.ts';
import { textIn } from '../../../../core/model/summaries.ts';
import type { EntityRecord } from '../../../../core/model/types.ts';
import { dateToShow } from '../../components/date-field.tsx';
import { Facts } from '../../components/facts.tsx';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';

const apart = new Set(['of', 'raw', 'name']);

/** A row of a list as it was printed: the name large, every cell, and the whole row as it stands in the file. */
export function PrintedRow({ record }: { readonly record: EntityRecord }) {
  const words = useText();
  const { t, language } = words;
  const facts = rowsOf('list-entry').flatMap(({ property, labelKey }) => {
    const text = apart.has(property) ? undefined : textIn(record, property);
    if (text === undefined) return [];
    const isDate = rowOf('list-entry', property)?.type === 'date';
    return [{ label: modelText(t, labelKey), value: isDate ? dateToShow(text, language) : text }];
  });
  return (
    <Stack gap={12}>
      <Text fw={600} size="lg">
        {textIn(record, 'name') ?? t('lists:table.noName')}
      </Text>
      <Facts rows={facts} />
      <div>
        <Text size="xs" c="dimmed">
          {t('model:list-entry.raw.label')}
        </Text>
        <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {textIn(record, 'raw') ?? ''}
        </Text>
      </div>
    </Stack>
  );
}
