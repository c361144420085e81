import { Group, Stack, Table, Text } from '@mantine/core';
import { viewKey } from '../../../../core/model/fold.ts';
import type { Count, EntityRecord, PropertyView, StatedClaim } from '../../../../core/model/types.ts';
import { isCount } from '../../../../core/model/values.ts';
import { type ShownText, shownText } from '../../i18n/catalogue-text.ts';
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
  const { t, language } = words;
  const counts = view.claims.flatMap((claim) =>
    isCount(claim.value) ? [{ claim, count: claim.value }] : [],
  );
  const [first] = counts;
  if (first === undefined) return null;
  return (
    <Table withRowBorders>
      <Table.Caption style={{ captionSide: 'top', textAlign: 'start', marginTop: 0 }}>
        <Group gap={8} align="baseline">
          <Text span fw={600} c="var(--mantine-color-text)">
            {headOf(words, first.claim, first.count)}
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
              {claim.speaker === undefined ? (
                <Text span>{t('announcements:matrix.noSpeaker')}</Text>
              ) : (
                <Said {...shownText(language, claim, claim.speaker)} />
              )}
              {count.note === undefined ? null : <Said isNote {...shownText(language, claim, count.note)} />}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Said({ text, lang, isNote = false }: ShownText & { readonly isNote?: boolean }) {
  return isNote ? (
    <Text size="xs" c="dimmed" lang={lang}>
      {text}
    </Text>
  ) : (
    <Text span lang={lang}>
      {text}
    </Text>
  );
}

/** "prisoners of war, to Ukraine"; a part or a group apart says which, in the speaker's words. */
function headOf({ t, language }: Words, claim: StatedClaim, count: Count): string {
  const what = modelText(t, `count.what.${count.what}`);
  const to = modelText(t, `count.to.${count.to}`);
  const head = t('announcements:matrix.head', { what, to });
  if (count.scope === 'total') return head;
  const scope = modelText(t, `count.scope.${count.scope}`);
  if (count.scopeText === undefined || count.scopeText === '')
    return t('announcements:matrix.scope', { head, scope });
  const { text } = shownText(language, claim, count.scopeText);
  return t('announcements:matrix.scopeText', { head, scope, text });
}
