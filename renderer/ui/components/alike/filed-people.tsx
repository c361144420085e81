import { Paper, Stack, Text } from '@mantine/core';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { FoundRow } from '../../../services/search-api.ts';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useLive } from '../use-live.ts';
import { reasonLines } from './reason-text.ts';

export type FiledPeopleProps = {
  /** The name of a relative or a witness. */
  readonly name: string;
  readonly self: EntityId;
};

/** Fewer words than this are a family name that a whole family bears. */
const fewestWords = 2;
const most = 3;
const kinds: ReadonlySet<string> = new Set(['case', 'relative', 'witness']);

/** Where a relative or a witness may be on file already: as a missing person, or beside another case. Never in the way. */
export function FiledPeople({ name, self }: FiledPeopleProps) {
  const words = useText();
  const { t } = words;
  const vault = useVault();
  const isEnough = isFull(name);
  const params = { text: name, isExact: false, count: most };
  const live = useLive(vault, isEnough ? { name: 'find', params } : null);
  if (!isEnough || live.state !== 'value') return null;
  const found = live.value.groups
    .filter(({ kind }) => kinds.has(kind))
    .flatMap(({ kind, rows }) => rows.map((row) => ({ kind, row })))
    .filter(({ row }) => row.id !== self && row.reasons.length > 0 && isFull(row.title));
  if (found.length === 0) return null;
  return (
    <Paper withBorder p={12} bg="var(--zh-card)" component="section" aria-label={t('common:alike.newTitle')}>
      <Stack gap={4}>
        <Text fw={600} role="status">
          {t('common:alike.newTitle')}
        </Text>
        <Stack gap={4} component="ul" m={0} ps={20}>
          {found.map(({ kind, row }) => (
            <li key={row.id}>
              {kind === 'case'
                ? t('common:alike.asCase', { name: row.title })
                : t('common:alike.besideCase', { name: row.title, of: caseName(row) })}
              <Text size="xs" c="dimmed">
                {reasonLines(words, row.reasons)
                  .map(({ text }) => text)
                  .join(' · ')}
              </Text>
            </li>
          ))}
        </Stack>
      </Stack>
    </Paper>
  );
}

const isFull = (name: string): boolean => name.trim().split(/\s+/).length >= fewestWords;

const caseName = ({ of }: FoundRow): string => of?.name ?? '';
