import { Button, Group } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { FilterItem } from '../../../../core/model/case-view.ts';
import { useText } from '../../i18n/use-text.ts';
import { itemText } from './facet-words.ts';

export type FilterChipsProps = {
  readonly items: readonly FilterItem[];
  /** How many of all cases have each. */
  readonly counts: readonly number[];
  readonly onRemove: (item: FilterItem) => void;
  readonly onClear: () => void;
};

/** The filters in use, each with how many of all cases it fits, each taken away by a click. */
export function FilterChips({ items, counts, onRemove, onClear }: FilterChipsProps) {
  const words = useText();
  const { t, format } = words;
  if (items.length === 0) return null;
  return (
    <Group gap={8} role="group" aria-label={t('cases:filter.list')}>
      {items.map((item, at) => {
        const name = itemText(words, item);
        const count = counts[at];
        return (
          <Button
            key={`${item.facet} ${item.value}`}
            size="compact-sm"
            rightSection={<IconX size="0.9rem" aria-hidden />}
            aria-label={t('cases:filter.remove', { name })}
            title={t('cases:filter.remove', { name })}
            onClick={() => onRemove(item)}
            maw="24rem"
          >
            {count === undefined ? name : t('cases:filter.withCount', { name, number: format.number(count) })}
          </Button>
        );
      })}
      <Button size="compact-sm" variant="subtle" onClick={onClear}>
        {t('cases:filter.clear')}
      </Button>
    </Group>
  );
}
