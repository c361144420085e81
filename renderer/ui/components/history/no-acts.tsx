import { Button, Group } from '@mantine/core';
import type { HistoryFilter } from '../../../../core/model/history-filter.ts';
import { useText } from '../../i18n/use-text.ts';
import { EmptyState } from '../empty-state.tsx';

export type NoActsProps = {
  readonly filter: HistoryFilter;
  readonly onChange: (filter: HistoryFilter) => void;
};

/** No act is shown: says that nothing is lost, and takes each filter away with one press. */
export function NoActs({ filter, onChange }: NoActsProps) {
  const { t } = useText();
  const shown = names.filter(([, parts]) => parts.some((part) => filter[part] !== undefined));
  const without = (parts: readonly (keyof HistoryFilter)[]): HistoryFilter =>
    Object.fromEntries(Object.entries(filter).filter(([part]) => !parts.some((gone) => gone === part)));
  return (
    <EmptyState
      title={t('history:nothing.title')}
      text={t('history:nothing.text')}
      action={
        <Group gap={8} justify="center">
          {shown.length < 2
            ? null
            : shown.map(([label, parts]) => (
                <Button key={label} size="compact-sm" onClick={() => onChange(without(parts))}>
                  {t('history:nothing.remove', { name: t(label) })}
                </Button>
              ))}
          <Button onClick={() => onChange({})}>{t('history:nothing.clear')}</Button>
        </Group>
      }
    />
  );
}

const names = [
  ['history:filter.text', ['text']],
  ['history:filter.case', ['case']],
  ['history:filter.author', ['author']],
  ['history:filter.act', ['act']],
  ['history:filter.kind', ['kind']],
  ['history:filter.property', ['property']],
  ['history:filter.period', ['since', 'until']],
] as const satisfies readonly (readonly [string, readonly (keyof HistoryFilter)[]])[];
