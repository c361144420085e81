import { Group, Stack, Table, Text } from '@mantine/core';
import { viewKey } from '../../../../core/model/fold.ts';
import type { Count, EntityRecord, PropertyView } from '../../../../core/model/types.ts';
import { isCount } from '../../../../core/model/values.ts';
import { countText, modelText, type Words } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { DisputeMark } from '../claim-value.tsx';

export type CountMatrixProps = {
  readonly record: EntityRecord;
  /** Agreements and handed lists give figures of a plan, not of people who were moved. */
  readonly isPlanned: boolean;
};

/** Every figure with who said it, side by side; nothing is added up, a withheld number is shown as withheld. */
export function CountMatrix({ record, isPlanned }: CountMatrixProps) {
  const words = useText();
  const { t } = words;
  const views = record.views.filter((view) => view.property === 'count');
  if (views.length === 0) return <Text c="dimmed">{t('announcements:matrix.none')}</Text>;
  return (
    <Stack gap={16}>
      {isPlanned ? <Text role="note">{t('announcements:matrix.planned')}</Text> : null}
      {views.map((view) => (
        <ViewTable key={viewKey(view.claims[0] ?? view)} view={view} words={words} />
      ))}
    </Stack>
  );
}

function ViewTable({ view, words }: { readonly view: PropertyView; readonly words: Words }) {
  const { t } = words;
  const counts = view.claims.flatMap((claim) =>
    isCount(claim.value) ? [{ claim, count: claim.value }] : [],
  );
  const first = counts[0]?.count;
  if (first === undefined) return null;
  return (
    <Table withRowBorders>
      <Table.Caption style={{ captionSide: 'top', textAlign: 'start', marginTop: 0 }}>
        <Group gap={8} align="baseline">
          <Text span fw={600} c="var(--mantine-color-text)">
            {headOf(words, first)}
          </Text>
          {view.isDisputed ? <DisputeMark /> : null}
        </Group>
      </Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="30%">{t('announcements:matrix.number')}</Table.Th>
          <Table.Th>{t('announcements:matrix.speaker')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {counts.map(({ claim, count }) => (
          <Table.Tr key={claim.id}>
            <Table.Td fw={600} style={{ fontVariantNumeric: 'tabular-nums' }}>
              {countText(words, count)}
            </Table.Td>
            <Table.Td>
              <Text span lang="en">
                {claim.speaker ?? t('announcements:matrix.noSpeaker')}
              </Text>
              {count.note === undefined ? null : (
                <Text size="xs" c="dimmed" lang="en">
                  {count.note}
                </Text>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** "prisoners of war, to Ukraine"; a part or a group apart says which, in the speaker's words. */
function headOf({ t }: Words, count: Count): string {
  const what = modelText(t, `count.what.${count.what}`);
  const to = modelText(t, `count.to.${count.to}`);
  const head = t('announcements:matrix.head', { what, to });
  if (count.scope === 'total') return head;
  const scope = modelText(t, `count.scope.${count.scope}`);
  return count.scopeText === undefined || count.scopeText === ''
    ? t('announcements:matrix.scope', { head, scope })
    : t('announcements:matrix.scopeText', { head, scope, text: count.scopeText });
}
