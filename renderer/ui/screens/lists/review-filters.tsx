import { Group } from '@mantine/core';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { Likeness } from '../../../../core/lists/likeness.ts';
import type { Queries } from '../../../services/api.ts';
import type { ReviewKind } from '../../../services/lists-api.ts';
import { SelectField } from '../../components/select-field.tsx';
import { useText } from '../../i18n/use-text.ts';
import { likenessTexts } from './likeness.ts';

/** Which rows somebody goes through. */
export type ReviewAsked = Queries['review']['params'];

const kindTexts = {
  open: 'lists:review.kind.open',
  'second-look': 'lists:review.kind.second-look',
  all: 'lists:review.kind.all',
} as const satisfies Record<ReviewKind, string>;

export type ReviewFiltersProps = {
  readonly asked: ReviewAsked;
  readonly lists: readonly { readonly id: EntityId; readonly title: string }[];
  readonly onAsk: (asked: ReviewAsked) => void;
};

/** Which rows to go through: of which list, judged how far, how alike. */
export function ReviewFilters({ asked, lists, onAsk }: ReviewFiltersProps) {
  const { t } = useText();
  return (
    <Group gap={16} align="flex-end">
      <SelectField
        label={t('lists:review.list')}
        value={asked.list}
        emptyLabel={t('lists:review.allLists')}
        choices={lists.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(list) => onAsk({ ...asked, list })}
      />
      <SelectField
        label={t('lists:review.kind.label')}
        value={asked.kind}
        choices={(Object.keys(kindTexts) as ReviewKind[]).map((kind) => ({
          value: kind,
          label: t(kindTexts[kind]),
        }))}
        onChange={(kind) => onAsk({ ...asked, kind: kind ?? 'open' })}
      />
      <SelectField
        label={t('lists:review.likeness')}
        value={asked.likeness}
        choices={[
          { value: 'all' as const, label: t('lists:review.anyLikeness') },
          ...(Object.keys(likenessTexts) as Likeness[]).map((likeness) => ({
            value: likeness,
            label: t(likenessTexts[likeness]),
          })),
        ]}
        onChange={(likeness) => onAsk({ ...asked, likeness: likeness ?? 'all' })}
      />
    </Group>
  );
}
