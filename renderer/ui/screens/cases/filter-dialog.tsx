import { Button, Checkbox, Group, MultiSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { earliestDay, latestDay } from '../../../../core/base/dates/bounds.ts';
import { parseDate } from '../../../../core/base/dates/parse.ts';
import type { CaseFilter, Facet } from '../../../../core/model/case-view.ts';
import { DateField, dateToKeep, dateToShow } from '../../components/date-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FieldFrame } from '../../components/field-frame.tsx';
import { useLive } from '../../components/use-live.ts';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import { facetTexts, facetValueText, marks } from './facet-words.ts';

export type FilterDialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly filter: CaseFilter;
  /** How many cases it shows now. */
  readonly total: number;
  readonly onFacet: (facet: Facet, values: readonly string[]) => void;
  readonly onClear: () => void;
};

const fewValues = ['fate', 'category', 'consent'] as const satisfies readonly Facet[];
const manyValues = ['unit', 'place', 'assignee', 'tag'] as const satisfies readonly Facet[];

/** Everything that the list can be narrowed by; each choice counts at once. */
export function FilterDialog({ isOpen, onClose, total, onClear, ...rest }: FilterDialogProps) {
  const { t } = useText();
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('cases:filter.title')}
      size="lg"
      footer={
        <>
          <Button onClick={onClear}>{t('cases:filter.clear')}</Button>
          <Button variant="filled" onClick={onClose}>
            {t('cases:filter.show', { count: total })}
          </Button>
        </>
      }
    >
      <FilterForm {...rest} />
    </Dialog>
  );
}

type FormProps = Pick<FilterDialogProps, 'filter' | 'onFacet'>;

function FilterForm({ filter, onFacet }: FormProps) {
  const { t } = useText();
  return (
    <Stack gap={16}>
      <Checkbox.Group
        label={t('cases:facet.work')}
        description={t('cases:filter.attentionHelp')}
        value={marks.filter((mark) => filter.items.some(({ facet }) => facet === mark))}
        onChange={(chosen) => {
          for (const mark of marks) {
            const isOn = filter.items.some(({ facet }) => facet === mark);
            if (isOn !== chosen.includes(mark)) onFacet(mark, isOn ? [] : ['yes']);
          }
        }}
      >
        <Group gap={12} mt={8}>
          {marks.map((mark) => (
            <Checkbox key={mark} value={mark} label={t(facetTexts[mark])} />
          ))}
        </Group>
      </Checkbox.Group>
      {fewValues.map((facet) => (
        <FewValues key={facet} facet={facet} filter={filter} onFacet={onFacet} />
      ))}
      {manyValues.map((facet) => (
        <ManyValues key={facet} facet={facet} filter={filter} onFacet={onFacet} />
      ))}
      <Group gap={12} grow align="flex-end">
        <DayLimit facet="since" filter={filter} onFacet={onFacet} />
        <DayLimit facet="until" filter={filter} onFacet={onFacet} />
      </Group>
    </Stack>
  );
}

type FacetProps<Name extends Facet> = FormProps & { readonly facet: Name };

/** The values of a facet with how many cases have each, and those that are chosen already. */
function useOptions(facet: Facet, filter: CaseFilter) {
  const words = useText();
  const live = useLive(useVault(), { name: 'case-options', params: { ...filter, facet } });
  const found = live.state === 'value' ? live.value.options : [];
  const chosen = filter.items.filter((item) => item.facet === facet).map(({ value }) => value);
  const gone = chosen.filter((value) => found.every((option) => option.value !== value));
  const options = [...found, ...gone.map((value) => ({ value, count: 0 }))].map(({ value, count }) => ({
    // The empty value is "nothing written"; the list of Mantine takes an empty text for nothing chosen.
    value: `=${value}`,
    label: words.t('cases:filter.withCount', {
      name: facetValueText(words, facet, value),
      number: words.format.number(count),
    }),
  }));
  return {
    options,
    chosen: chosen.map((value) => `=${value}`),
    isCut: live.state === 'value' && live.value.all > found.length,
  };
}

const plain = (values: readonly string[]): readonly string[] => values.map((value) => value.slice(1));

function FewValues({ facet, filter, onFacet }: FacetProps<(typeof fewValues)[number]>) {
  const { t } = useText();
  const { options, chosen } = useOptions(facet, filter);
  return (
    <Checkbox.Group
      label={t(facetTexts[facet])}
      value={[...chosen]}
      onChange={(values) => onFacet(facet, plain(values))}
    >
      <Group gap={12} mt={8}>
        {options.map(({ value, label }) => (
          <Checkbox key={value} value={value} label={label} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

/** Options drawn at once; typing finds the others. */
const optionsDrawn = 100;

function ManyValues({ facet, filter, onFacet }: FacetProps<(typeof manyValues)[number]>) {
  const { t } = useText();
  const { options, chosen, isCut } = useOptions(facet, filter);
  return (
    <FieldFrame
      label={t(facetTexts[facet])}
      {...(isCut || options.length > optionsDrawn ? { help: t('cases:filter.rarer') } : {})}
    >
      {(input) => (
        <MultiSelect
          {...input}
          data={options}
          value={[...chosen]}
          onChange={(values) => onFacet(facet, plain(values))}
          searchable
          limit={optionsDrawn}
          hidePickedOptions
          comboboxProps={{ withinPortal: false }}
        />
      )}
    </FieldFrame>
  );
}

/** One end of the time of the last contact, in words as dates are typed everywhere. */
function DayLimit({ facet, filter, onFacet }: FacetProps<'since' | 'until'>) {
  const { t, language } = useText();
  const kept = filter.items.find((item) => item.facet === facet)?.value ?? '';
  const [text, setText] = useState(dateToShow(kept, language));
  return (
    <DateField
      label={t(facetTexts[facet])}
      isOptional
      value={text}
      onChange={(next) => {
        setText(next);
        const day = dayOf(dateToKeep(next), facet);
        onFacet(facet, day === null ? [] : [day]);
      }}
    />
  );
}

/** The first day that a typed date allows, or the last; `null` for what is no date (yet). */
function dayOf(kept: string, facet: 'since' | 'until'): string | null {
  const parsed = parseDate(kept);
  if (!parsed.ok) return null;
  return facet === 'since' ? earliestDay(parsed.value) : latestDay(parsed.value);
}
