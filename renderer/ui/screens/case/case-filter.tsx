import type { EntityRecord } from '../../../../core/model/types.ts';
import { caseSections, foundIn } from '../../components/case-form/case-sections.ts';
import { useForm } from '../../components/case-form/form-context.tsx';
import type { FormFilter } from '../../components/case-form/form-items.ts';
import { SelectField } from '../../components/select-field.tsx';
import { useText } from '../../i18n/use-text.ts';

export type CaseFilterProps = { readonly record: EntityRecord; readonly parts: readonly EntityRecord[] };

const filters = ['disputed', 'no-source', 'old'] as const;

/** Shows only what is disputed, what has no source, or what is older than a year, each with how much there is. */
export function CaseFilter({ record, parts }: CaseFilterProps) {
  const { t, format } = useText();
  const { filter, setFilter, yearAgo } = useForm();
  const count = (which: FormFilter) =>
    caseSections.reduce((sum, section) => sum + foundIn(section, record, parts, which, yearAgo), 0);
  return (
    <SelectField<FormFilter>
      label={t('case:filter.label')}
      value={filter}
      onChange={(next) => setFilter(next ?? 'all')}
      choices={[
        { value: 'all', label: t('case:filter.all') },
        ...filters.map((which) => ({
          value: which,
          label: t('case:filter.withCount', {
            filter: t(filterTexts[which]),
            number: format.number(count(which)),
          }),
        })),
      ]}
    />
  );
}

const filterTexts = {
  disputed: 'case:filter.disputed',
  'no-source': 'case:filter.noSource',
  old: 'case:filter.old',
} as const satisfies Record<(typeof filters)[number], string>;
