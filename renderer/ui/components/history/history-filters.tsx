import { Box, Group } from '@mantine/core';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { HistoryFilter } from '../../../../core/model/history-filter.ts';
import type { EntityKind } from '../../../../core/model/types.ts';
import { useVault } from '../../context/services.tsx';
import { describeAct } from '../../i18n/describe-act.ts';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { SelectField } from '../select-field.tsx';
import { TextField } from '../text-field.tsx';
import { useLive } from '../use-live.ts';
import { pastLabel } from './past-words.ts';

export type HistoryFiltersProps = {
  /** `null`: the whole vault, which is filtered by person and act only. */
  readonly entity: EntityId | null;
  readonly filter: HistoryFilter;
  readonly onChange: (filter: HistoryFilter) => void;
};

/** Which acts are shown: by whom, what was done, in which field, with which words. */
export function HistoryFilters({ entity, filter, onChange }: HistoryFiltersProps) {
  const words = useText();
  const { t, format } = words;
  const live = useLive(useVault(), { name: 'history-facets', params: { entity } });
  const facets = live.state === 'value' ? live.value : { authors: [], acts: [], properties: [] };
  const change = (name: keyof HistoryFilter, value: string | null) => {
    const { [name]: _, ...rest } = filter;
    onChange(value === null || value === '' ? rest : { ...rest, [name]: value });
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
      {entity === null ? null : (
        <Box style={{ flex: '2 1 14rem' }}>
          <TextField
            label={t('history:filter.text')}
            value={filter.text ?? ''}
            onChange={(text) => change('text', text)}
          />
        </Box>
      )}
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
      {entity === null ? null : (
        <Box style={{ flex: '1 1 12rem' }}>
          <SelectField
            label={t('history:filter.property')}
            emptyLabel={t('history:filter.allProperties')}
            value={filter.property ?? null}
            onChange={(value) => change('property', value)}
            choices={properties.toSorted(byLabel)}
          />
        </Box>
      )}
    </Group>
  );
}
