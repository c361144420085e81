import { Table, Text } from '@mantine/core';
import type { VaultStatus } from '../../../services/status-api.ts';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';

type Damage = VaultStatus['damage'][number];

const kindTexts = {
  'journal-tail': 'settings:damage.kind.journal-tail',
  'journal-frame': 'settings:damage.kind.journal-frame',
  header: 'settings:damage.kind.header',
  draft: 'settings:damage.kind.draft',
  'segment-missing': 'settings:damage.kind.segment-missing',
  'segment-changed': 'settings:damage.kind.segment-changed',
  'blob-unfinished': 'settings:damage.kind.blob-unfinished',
  'sealed-frame': 'settings:damage.kind.sealed-frame',
  'incomplete-change': 'settings:damage.kind.incomplete-change',
  'newer-change': 'settings:damage.kind.newer-change',
  'journal-behind': 'settings:damage.kind.journal-behind',
} as const satisfies Record<Damage['where'], string>;

/** Everything that could not be read, by name; nothing is hidden and nothing was deleted. */
export function DamageSection({ status }: { readonly status: VaultStatus }) {
  const { t, format } = useText();
  const { damage } = status;
  return (
    <Section title={t('settings:damage.title')}>
      {damage.length === 0 ? (
        <Text c="dimmed">{t('settings:damage.none')}</Text>
      ) : (
        <>
          <Text>{t('settings:damage.some', { count: damage.length })}</Text>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('settings:damage.what')}</Table.Th>
                <Table.Th>{t('settings:damage.file')}</Table.Th>
                <Table.Th>{t('settings:damage.size')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {damage.map((each) => (
                <Table.Tr key={`${each.where}/${each.file}/${each.offset}`}>
                  <Table.Td>{t(kindTexts[each.where])}</Table.Td>
                  <Table.Td style={{ overflowWrap: 'anywhere' }}>{each.quarantined ?? each.file}</Table.Td>
                  <Table.Td>{format.number(each.lengthBytes)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <Text fw={600}>{t('settings:damage.advice')}</Text>
        </>
      )}
    </Section>
  );
}
