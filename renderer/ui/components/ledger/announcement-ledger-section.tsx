import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { AnnouncementLedger, LedgerFilter } from '../../../services/concern/ledger-api.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useVault } from '../../context/services.tsx';
import type { Words } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { LiveView } from '../live.tsx';
import { Section } from '../section.tsx';
import { SelectField } from '../select-field.tsx';
import { useLive } from '../use-live.ts';
import { CheckDialog, type CheckTarget } from './check-dialog.tsx';
import { PairTable } from './pair-table.tsx';

const step = 20;

export type AnnouncementLedgerSectionProps = {
  readonly id: EntityId;
  /** The announcement's kind and date, for the dialog in which checks are written down. */
  readonly title: string;
};

/** In an announcement: the cases that it can concern, why, what was found out, and one check for all of them. */
export function AnnouncementLedgerSection({ id, title }: AnnouncementLedgerSectionProps) {
  const { t } = useText();
  const [chosen, setChosen] = useState<LedgerFilter | null>(null);
  const [start, setStart] = useState<LedgerFilter>('yes');
  const filter = chosen ?? start;
  const [count, setCount] = useState(step);
  const live = useLive(useVault(), { name: 'announcement-ledger', params: { id, filter, from: 0, count } });
  const change = (next: LedgerFilter) => {
    setChosen(next);
    setCount(step);
  };
  return (
    <Section title={t('ledger:announcement.title')} help={t('concern:noPromise')}>
      <LiveView live={live}>
        {(ledger) =>
          ledger === null ? null : (
            <Ledger
              ledger={ledger}
              id={id}
              title={title}
              filter={filter}
              onFilter={change}
              onStart={setStart}
              onMore={() => setCount(count + step)}
            />
          )
        }
      </LiveView>
    </Section>
  );
}

type LedgerProps = AnnouncementLedgerSectionProps & {
  readonly ledger: AnnouncementLedger;
  readonly filter: LedgerFilter;
  readonly onFilter: (filter: LedgerFilter) => void;
  /** Says which cases to begin with: those that need somebody most, as far as there are any. */
  readonly onStart: (filter: LedgerFilter) => void;
  readonly onMore: () => void;
};

function Ledger({ ledger, id, title, filter, onFilter, onStart, onMore }: LedgerProps) {
  const words = useText();
  const { t } = words;
  const { go } = useNavigation();
  const { yes, possible, unknown, no } = ledger.counts;
  const start = (['yes', 'possible', 'unknown', 'no'] as const).find((each) => ledger.counts[each] > 0);
  useEffect(() => {
    if (start !== undefined) onStart(start);
  }, [start, onStart]);
  if (yes + possible + unknown + no === 0) return <Text c="dimmed">{t('ledger:announcement.noCases')}</Text>;
  return (
    <Stack gap={12}>
      <Group gap={12} align="flex-end">
        <SelectField<LedgerFilter>
          label={t('ledger:case.show')}
          value={filter}
          onChange={(next) => onFilter(next ?? 'yes')}
          choices={choicesOf(words, ledger)}
        />
        <CheckForAll id={id} title={title} filter={filter} isOffered={ledger.unchecked > 1} />
      </Group>
      {ledger.total === 0 ? (
        <Text c="dimmed">{t('ledger:announcement.none')}</Text>
      ) : (
        <PairTable
          label={t('ledger:announcement.title')}
          of="case"
          rows={ledger.rows.map((row) => {
            const name = row.case.name === '' ? t('cases:table.noName') : row.case.name;
            return {
              id: row.case.id,
              title: name,
              pair: row,
              target: { announcement: id, cases: [row.case.id], title: name },
            };
          })}
          onOpen={(of) => go({ at: 'case', id: of })}
        />
      )}
      {ledger.total > ledger.rows.length ? (
        <Group>
          <Button onClick={onMore}>{t('ledger:case.more')}</Button>
        </Group>
      ) : null}
    </Stack>
  );
}

function choicesOf({ t, format }: Words, { counts, noted }: AnnouncementLedger) {
  const number = (value: number) => ({ number: format.number(value) });
  return [
    { value: 'yes', label: t('ledger:announcement.yes', number(counts.yes)) },
    { value: 'possible', label: t('ledger:announcement.possible', number(counts.possible)) },
    { value: 'unknown', label: t('ledger:announcement.unknown', number(counts.unknown)) },
    { value: 'no', label: t('ledger:announcement.no', number(counts.no)) },
    { value: 'noted', label: t('ledger:announcement.noted', number(noted)) },
  ] as const;
}

type CheckForAllProps = AnnouncementLedgerSectionProps & {
  readonly filter: LedgerFilter;
  readonly isOffered: boolean;
};

/** One check written to every case of the list that has none yet. */
function CheckForAll({ id, title, filter, isOffered }: CheckForAllProps) {
  const { t } = useText();
  const vault = useVault();
  const [target, setTarget] = useState<CheckTarget | null>(null);
  if (!isOffered) return null;
  const start = async () => {
    // Which cases they are is asked once: a list of thousands does not travel with every change.
    const stop = await vault.watch({ name: 'unchecked-cases', params: { id, filter } }, (cases) =>
      setTarget((known) => known ?? { announcement: id, cases, title }),
    );
    stop();
  };
  return (
    <>
      <Button onClick={() => void start()}>{t('ledger:bulk.action')}</Button>
      <CheckDialog target={target} onClose={() => setTarget(null)} />
    </>
  );
}
