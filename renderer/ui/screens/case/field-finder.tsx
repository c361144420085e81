import { Select } from '@mantine/core';
import { useRef, useState } from 'react';
import type { EntityRecord } from '../../../../core/model/types.ts';
import { caseSections, sectionItems } from '../../components/case-form/case-sections.ts';
import { useForm } from '../../components/case-form/form-context.tsx';
import { itemId, itemLabelKey } from '../../components/case-form/form-items.ts';
import { useScreenCommand } from '../../context/commands.tsx';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { jumpTo } from './jump.ts';

/** Finds any field or section of the case by a few letters and goes there: Ctrl+F, letters, Enter, type. */
export function FieldFinder({ record }: { readonly record: EntityRecord }) {
  const { t } = useText();
  const { reveal } = useForm();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useScreenCommand('find', () => input.current?.focus());
  const pick = (id: string | null) => {
    setText('');
    const section = caseSections.find((each) => each === id);
    if (section !== undefined) return jumpTo(section);
    if (id !== null) reveal(id);
  };
  return (
    <Select
      ref={input}
      label={t('case:find.label')}
      placeholder={t('case:find.placeholder')}
      nothingFoundMessage={t('case:form.nothingFound')}
      searchable
      searchValue={text}
      onSearchChange={setText}
      value={null}
      onChange={pick}
      openOnFocus={false}
      maxDropdownHeight={360}
      // Mounted lists count as open ones for the keys of the app.
      comboboxProps={{ width: 360, position: 'bottom-start', keepMounted: false }}
      data={[
        {
          group: t('case:find.sections'),
          items: caseSections.map((section) => ({
            value: section,
            label: modelText(t, `section.${section}`),
          })),
        },
        ...caseSections.flatMap((section) => {
          const items = sectionItems(section);
          return items.length === 0
            ? []
            : [
                {
                  group: modelText(t, `section.${section}`),
                  items: items.map((item) => ({
                    value: itemId(record, item),
                    label: modelText(t, itemLabelKey(item)),
                  })),
                },
              ];
        }),
      ]}
    />
  );
}
