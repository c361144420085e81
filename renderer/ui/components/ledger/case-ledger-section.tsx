import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { CaseLedger } from '../../../services/concern/ledger-api.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import { announcementTitle } from '../links/announcement-words.ts';
import { LiveView } from '../live.tsx';
import { Section } from '../section.tsx';
import { SelectField } from '../select-field.tsx';
import { useLive } from '../use-live.ts';
import { PairTable } from './pair-table.tsx';

/** Rows shown at first and with each "show more". */
const step = 8;

/** In a case: every announcement with whether it can concern it, why, and what was found out. */
export function CaseLedgerSection({ id }: { readonly id: EntityId }) {
  const { t } = useText();
  const { go } = useNavigation();
  const live = useLive(useVault(), { name: 'case-ledger', params: { id } });
  return (
    <Section
      title={t('ledger:case.title')}
      help={t('concern:noPromise')}
      actions={
        <Button
          leftSection={<IconPrinter size="1.1rem" aria-hidden />}
          onClick={() => go({ at: 'print-ledger', id })}
        >
          {t('ledger:case.print')}
        </Button>
      }
    >
      <LiveView live={live}>
        {(ledger) => (ledger === null ? null : <Ledger ledger={ledger} id={id} />)}
      </LiveView>
    </Section>
  );
}

type Row = CaseLedger['rows'][number];
const filters = {
  open: ({ concern }: Row) => concern.answer === 'yes' || concern.answer === 'possible',
  unknown: ({ concern }: Row) => concern.answer === 'unknown',
  no: ({ concern }: Row) => concern.answer === 'no',
  noted: ({ checks, links }: Row) => checks.length + links.length > 0,
} as const;
type Filter = keyof typeof filters;

function Ledger({ ledger, id }: { readonly ledger: CaseLedger; readonly id: EntityId }) {
  const words = useText();
  const { t, format } = words;
  const { go } = useNavigation();
  const number = (filter: Filter) => format.number(ledger.rows.filter(filters[filter]).length);
  // With nothing that may concern, what is missing comes first, then why the rest does not.
  const start = (['open', 'unknown', 'no'] as const).find((filter) => ledger.rows.some(filters[filter]));
  const [chosen, setChosen] = useState<Filter | null>(null);
  const [count, setCount] = useState(step);
  const filter = chosen ?? start ?? 'open';
  const rows = ledger.rows.filter(filters[filter]);
  return (
    <Stack gap={12}>
      <SelectField<Filter>
        label={t('ledger:case.show')}
        value={filter}
        onChange={(next) => {
          setChosen(next);
          setCount(step);
        }}
        choices={[
          { value: 'open', label: t('ledger:case.open', { number: number('open') }) },
          { value: 'unknown', label: t('ledger:case.unknown', { number: number('unknown') }) },
          { value: 'no', label: t('ledger:case.no', { number: number('no') }) },
          { value: 'noted', label: t('ledger:case.noted', { number: number('noted') }) },
        ]}
      />
      {rows.length === 0 ? (
        <Text c="dimmed">{t('ledger:case.none')}</Text>
      ) : (
        <PairTable
          label={t('ledger:case.title')}
          of="announcement"
          rows={rows.slice(0, count).map((row) => {
            const title = announcementTitle(words, row.announcement);
            const target = { announcement: row.announcement.id, cases: [id], title };
            return { id: row.announcement.id, title, pair: row, target };
          })}
          onOpen={(announcement) => go({ at: 'announcement', id: announcement })}
        />
      )}
      {rows.length > count ? (
        <Group>
          <Button onClick={() => setCount(count + 4 * step)}>{t('ledger:case.more')}</Button>
        </Group>
      ) : null}
    </Stack>
  );
}
