import { Button, List, Stack, Text } from '@mantine/core';
import type { CaseFilter, Facet } from '../../../../core/model/case-view.ts';
import type { Queries } from '../../../services/api.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import type { Words } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { facetTexts, itemText } from './facet-words.ts';

export type NothingFoundProps = {
  readonly filter: CaseFilter;
  readonly hidden: Queries['cases']['value']['hidden'];
  readonly onRemove: (by: Facet | 'text') => void;
  readonly onClear: () => void;
};

/** No case is shown: says what hides how many, and takes it away with one click. */
export function NothingFound({ filter, hidden, onRemove, onClear }: NothingFoundProps) {
  const words = useText();
  const { t } = words;
  const alone = hidden.filter(({ count }) => count > 0);
  return (
    <EmptyState
      title={t('cases:nothing.title')}
      text={
        <Stack gap={12} align="center">
          <Text>{t('cases:nothing.text')}</Text>
          {alone.length === 0 && hidden.length > 1 ? <Text>{t('cases:nothing.several')}</Text> : null}
          <List listStyleType="none" spacing={8}>
            {alone.map(({ by, count }) => {
              const name = nameOf(words, filter, by);
              return (
                <List.Item key={by}>
                  <Text>{t('cases:nothing.without', { name, count })}</Text>
                  {hidden.length > 1 ? (
                    <Button size="compact-sm" onClick={() => onRemove(by)}>
                      {t('cases:nothing.remove', { name })}
                    </Button>
                  ) : null}
                </List.Item>
              );
            })}
          </List>
        </Stack>
      }
      action={<Button onClick={onClear}>{t('cases:nothing.clear')}</Button>}
    />
  );
}

/** What hides, in a few words. */
function nameOf(words: Words, { text, items }: CaseFilter, by: Facet | 'text'): string {
  const mine = items.filter(({ facet }) => facet === by);
  const [only] = mine;
  if (mine.length === 1 && only !== undefined) return itemText(words, only);
  const name = words.t(facetTexts[by]);
  return by === 'text' ? words.t('cases:filter.item', { facet: name, value: text.trim() }) : name;
}
