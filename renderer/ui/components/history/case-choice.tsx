import { Select } from '@mantine/core';
import { useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import { wholeList } from '../../../../core/model/case-view.ts';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useLive } from '../use-live.ts';

export type CaseChoiceProps = {
  readonly value: EntityId | null;
  readonly onChange: (id: EntityId | null) => void;
};

/** Cases offered at once; more letters find the others. */
const offered = 30;

/** One of any number of cases, found by a few letters of a name. */
export function CaseChoice({ value, onChange }: CaseChoiceProps) {
  const { t } = useText();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<{ readonly value: string; readonly label: string } | null>(null);
  const typed = chosen !== null && text === chosen.label ? '' : text;
  const live = useLive(useVault(), {
    name: 'cases',
    params: { ...wholeList, text: typed, from: 0, count: offered },
  });
  const found = (live.state === 'value' ? live.value.rows : []).map(({ id, name }) => ({
    value: id as string,
    label: name === '' ? t('cases:table.noName') : name,
  }));
  const choices =
    chosen === null || found.some((it) => it.value === chosen.value) ? found : [chosen, ...found];
  return (
    <Select
      label={t('history:filter.case')}
      placeholder={t('history:filter.caseHint')}
      nothingFoundMessage={t('history:filter.caseNone')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('history:filter.caseClear'), tabIndex: 0 }}
      searchValue={text}
      onSearchChange={setText}
      value={value}
      onChange={(id) => {
        setChosen(choices.find((it) => it.value === id) ?? null);
        onChange(id as EntityId | null);
      }}
      data={choices}
      // The list of cases was narrowed by what is typed already, across its own fields.
      filter={({ options }) => options}
      openOnFocus={false}
      // Mounted lists count as open ones for the keys of the app.
      comboboxProps={{ keepMounted: false }}
      maxDropdownHeight={320}
    />
  );
}
