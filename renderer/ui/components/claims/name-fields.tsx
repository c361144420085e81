import { Button, Collapse, Stack } from '@mantine/core';
import { useState } from 'react';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import type { PropertyView } from '../../../../core/model/types.ts';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { NameField } from './name-field.tsx';

export type NameFieldsProps = { readonly row: PropertyRow; readonly views: readonly PropertyView[] };

/** The spellings of a name: those that are known, and the others on request, so that an empty form does not frighten. */
export function NameFields({ row, views }: NameFieldsProps) {
  const { t, language } = useText();
  const keys = row.keys ?? [];
  const written = keys.filter((key) => views.some((view) => view.key === key));
  const own = language === 'en' ? 'latin' : language;
  const first = written.length > 0 ? written : [own];
  const others = keys.filter((key) => !first.includes(key));
  const [isOpen, setOpen] = useState(false);
  const field = (key: string) => (
    <NameField
      key={key}
      row={row}
      nameKey={key}
      label={modelText(t, `${row.kind}.${row.property}.keys.${key}`)}
      view={views.find((view) => view.key === key)}
    />
  );
  return (
    <Stack gap={16}>
      {first.map(field)}
      {others.length === 0 ? null : (
        <div>
          <Button size="compact-sm" variant="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t('case:name.others')}
          </Button>
          <Collapse expanded={isOpen}>
            <Stack gap={16} pt={8}>
              {others.map(field)}
            </Stack>
          </Collapse>
        </div>
      )}
    </Stack>
  );
}
