import { Box, Group } from '@mantine/core';
import { type RefObject, useRef, useState } from 'react';
import { readDate } from '../../../../core/base/dates/read.ts';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { HistoryFilter } from '../../../../core/model/history-filter.ts';
import type { EntityKind } from '../../../../core/model/types.ts';
import { useScreenCommand } from '../../context/commands.tsx';
import { useVault } from '../../context/services.tsx';
import { describeAct } from '../../i18n/describe-act.ts';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { DateReading, todayNumber } from '../date-field.tsx';
import { SelectField } from '../select-field.tsx';
import { TextField } from '../text-field.tsx';
import { useLive } from '../use-live.ts';
import { CaseChoice } from './case-choice.tsx';
import { pastLabel } from './past-words.ts';
import { periodOf } from './period.ts';

export type HistoryFiltersProps = {
  /** `null`: the whole vault, which is filtered by case and kind instead of by field. */
  readonly entity: EntityId | null;
  readonly filter: HistoryFilter;
  readonly onChange: (filter: HistoryFilter) => void;
};

/** Which acts are shown: by whom, when, what was done, about which case and kind or in which field, with which words. */
export function HistoryFilters({ entity, filter, onChange }: HistoryFiltersProps) {
  const words = useText();
  const { t, format } = words;
  const live = useLive(useVault(), { name: 'history-facets', params: { entity } });
  const facets = live.state === 'value' ? live.value : { authors: [], acts: [], properties: [], kinds: [] };
  const change = (name: keyof HistoryFilter, value: string | null) => {
    const { [name]: _, ...rest } = filter;
    onChange(value === null || value === '' ? rest : { ...rest, [name]: value });
  };
  const [typedPeriod, setTypedPeriod] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const periodNow = periodOf(typedPeriod, todayNumber());
  // Taken away elsewhere ("show all acts"): the field must not go on saying it.
  const isTaken = filter.since === periodNow.since && filter.until === periodNow.until;
  const period = isTaken ? typedPeriod : '';
  const changePeriod = (text: string) => {
    setTypedPeriod(text);
    const { since: _, until: __, ...rest } = filter;
    onChange({ ...rest, ...periodOf(text, todayNumber()) });
  };
  const byLabel = (a: { readonly label: string }, b: { readonly label: string }) =>
    format.compare(a.label, b.label);
  const properties = facets.properties.map((value) => {
    const [kind, property] = value.split('/') as [EntityKind, string];
    const label = pastLabel(words, kind, property);
    return { value, label: kind === 'case' ? label : `${modelText(t, `kind.${kind}`)}: ${label}` };
  });
  return (
    <Group gap={12} align="flex-end" data-print="no">
      <Box style={{ flex: '2 1 14rem' }}>
        <TextField
          label={t('history:filter.text')}
          value={filter.text ?? ''}
          onChange={(text) => change('text', text)}
          inputRef={search}
        />
      </Box>
      {entity === null ? (
        <>
          <FindCommand field={search} />
          <Box style={{ flex: '2 1 14rem' }}>
            <CaseChoice value={filter.case ?? null} onChange={(id) => change('case', id)} />
          </Box>
        </>
      ) : null}
      {facets.authors.length < 2 ? null : (
        <Box style={{ flex: '1 1 10rem' }}>
          <SelectField
            label={t('history:filter.author')}
            emptyLabel={t('history:filter.all')}
            value={filter.author ?? null}
            onChange={(value) => change('author', value)}
            choices={facets.authors.map(({ key, name }) => ({
              value: key,
              label: name === '' ? t('history:filter.noName') : name,
            }))}
          />
        </Box>
      )}
      <Box style={{ flex: '1 1 12rem' }}>
        <SelectField
          label={t('history:filter.act')}
          emptyLabel={t('history:filter.allActs')}
          value={filter.act ?? null}
          onChange={(value) => change('act', value)}
          choices={facets.acts.map((value) => ({ value, label: t(describeAct(value)) })).toSorted(byLabel)}
        />
      </Box>
      <Box style={{ flex: '1 1 12rem' }}>
        {entity === null ? (
          <SelectField
            label={t('history:filter.kind')}
            emptyLabel={t('history:filter.allKinds')}
            value={filter.kind ?? null}
            onChange={(value) => change('kind', value)}
            choices={facets.kinds
              .map((value) => ({ value, label: modelText(t, `kind.${value}`) }))
              .toSorted(byLabel)}
          />
        ) : (
          <SelectField
            label={t('history:filter.property')}
            emptyLabel={t('history:filter.allProperties')}
            value={filter.property ?? null}
            onChange={(value) => change('property', value)}
            choices={properties.toSorted(byLabel)}
          />
        )}
      </Box>
      <Box style={{ flex: '1 1 12rem' }}>
        <TextField
          label={t('history:filter.period')}
          placeholder={t('history:filter.periodHint')}
          help={
            period === '' ? undefined : readDate(period, todayNumber()).kind === 'as-typed' ? (
              <div role="status">{t('history:filter.periodUnread')}</div>
            ) : (
              <DateReading text={period} onChoose={changePeriod} />
            )
          }
          value={period}
          onChange={changePeriod}
        />
      </Box>
    </Group>
  );
}

/** Ctrl+F on the screen of the whole history; in a case it looks for a field. */
function FindCommand({ field }: { readonly field: RefObject<HTMLInputElement | null> }) {
  useScreenCommand('find', () => field.current?.focus());
  return null;
}
