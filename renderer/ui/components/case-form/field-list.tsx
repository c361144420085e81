import { Box, Select, Stack } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { EntityRecord } from '../../../../core/model/types.ts';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { PropertyField } from '../claims/property-field.tsx';
import { useRecord } from '../claims/record-context.tsx';
import { useForm } from './form-context.tsx';
import { type FormItem, isOpenAtFirst, itemId, itemLabelKey, passes } from './form-items.ts';

export type FieldListProps = {
  readonly items: readonly FormItem[];
  /** Names the list of further fields for those who do not see where it stands. */
  readonly label: string;
};

/** Fields that are filled or usually asked; all others are found under "add", by typing a few letters. */
export function FieldList({ items, label }: FieldListProps) {
  const { record } = useRecord();
  const form = useForm();
  const isOpen = (item: FormItem) =>
    form.filter === 'all'
      ? isOpenAtFirst(record, item) || form.revealed.has(itemId(record, item))
      : passes(record, item, form.filter, form.yearAgo);
  const open = items.filter(isOpen);
  const folded = form.filter === 'all' ? items.filter((item) => !isOpen(item)) : [];
  return (
    <Stack gap={16}>
      {open.map((item) => (
        <Field key={itemId(record, item)} record={record} item={item} />
      ))}
      {folded.length === 0 ? null : <AddField record={record} items={folded} label={label} />}
    </Stack>
  );
}

/** A field that can be asked for: it takes the focus then. */
function Field({ record, item }: { readonly record: EntityRecord; readonly item: FormItem }) {
  const { wanted, onArrived } = useForm();
  const box = useRef<HTMLDivElement>(null);
  const isWanted = wanted === itemId(record, item);
  useEffect(() => {
    if (!isWanted) return;
    // The mark of who says so stands before the field itself; only a dispute has no field.
    const input =
      box.current?.querySelector<HTMLElement>('input, select, textarea') ??
      box.current?.querySelector<HTMLElement>('button');
    input?.focus();
    box.current?.scrollIntoView({ block: 'center' });
    onArrived();
  }, [isWanted, onArrived]);
  return (
    <Box ref={box}>
      <PropertyField row={item.row} {...(item.valueKey === undefined ? {} : { valueKey: item.valueKey })} />
    </Box>
  );
}

type AddFieldProps = FieldListProps & { readonly record: EntityRecord };

/** Finds a field by a few letters of its name and opens it. */
function AddField({ record, items, label }: AddFieldProps) {
  const { t } = useText();
  const { reveal } = useForm();
  return (
    <Select
      aria-label={t('case:form.addTo', { section: label })}
      placeholder={t('case:form.add')}
      nothingFoundMessage={t('case:form.nothingFound')}
      searchable
      value={null}
      data={items.map((item) => ({ value: itemId(record, item), label: modelText(t, itemLabelKey(item)) }))}
      onChange={(id) => {
        if (id !== null) reveal(id);
      }}
      openOnFocus={false}
      maw="24rem"
      // Mounted lists count as open ones for the keys of the app.
      comboboxProps={{ keepMounted: false }}
      maxDropdownHeight={320}
    />
  );
}
