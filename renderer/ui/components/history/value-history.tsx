import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { printDate } from '../../../../core/base/dates/print.ts';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { ValueHistory as History, ValueEntry } from '../../../../core/model/claim-fates.ts';
import type { EntityKind, Preference } from '../../../../core/model/types.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Dialog } from '../dialog.tsx';
import { LiveView } from '../live.tsx';
import { useLive } from '../use-live.ts';
import styles from './history-line.module.css';
import { byLine, fateWords, pastLabel, pastValue, type Titles } from './past-words.ts';

/** Which value: a property of an entity, under a key where it has several. */
export type ValuePlace = {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  readonly property: string;
  readonly key?: string;
};

export type ValueHistoryDialogProps = { readonly place: ValuePlace; readonly onClose: () => void };

/** Who wrote what when, of one value; reached from every act that wrote it. */
export function ValueHistoryDialog({ place, onClose }: ValueHistoryDialogProps) {
  const words = useText();
  const { t } = words;
  const { go, place: here } = useNavigation();
  const { entity, kind } = place;
  const isHere = 'id' in here && here.id === entity && here.at !== 'compare';
  const label = pastLabel(words, kind, place.property, place.key);
  const open = (at: 'case' | 'announcement') => {
    onClose();
    go({ at, id: entity });
  };
  return (
    <Dialog isOpen size="lg" title={t('history:value.title', { label })} onClose={onClose}>
      <ValueHistory place={place} />
      {isHere || (kind !== 'case' && kind !== 'announcement') ? null : (
        <Group>
          <Button onClick={() => open(kind)}>
            {kind === 'case' ? t('history:value.record') : t('history:value.announcement')}
          </Button>
        </Group>
      )}
    </Dialog>
  );
}

/** Every claim that a value ever had: by whom, when, by which source, what became of it, and why the first is first. */
export function ValueHistory({ place }: { readonly place: ValuePlace }) {
  const { entity, property, key } = place;
  const params = { entity, property, ...(key === undefined ? {} : { key }) };
  const live = useLive(useVault(), { name: 'value-history', params });
  return (
    <LiveView live={live}>
      {(value) => (value === null ? null : <Past place={place} history={value} titles={value.titles} />)}
    </LiveView>
  );
}

const becauseTexts = {
  nothing: 'history:because.nothing',
  only: 'history:because.only',
  preferred: 'history:because.preferred',
  'first-said': 'history:because.first-said',
  'newest-time': 'history:because.newest-time',
} as const satisfies Record<History['because'], string>;

type PastProps = { readonly place: ValuePlace; readonly history: History; readonly titles: Titles };

function Past({ place, history, titles }: PastProps) {
  const words = useText();
  const { t } = words;
  const shownValue = (id: string) => {
    const claim = history.entries.find((entry) => entry.claim.id === id)?.claim;
    return claim === undefined ? '' : pastValue(words, titles, { ...claim, kind: place.kind });
  };
  return (
    <Stack gap={16}>
      <Text>{t(becauseTexts[history.because])}</Text>
      <Stack gap={0}>
        <Title order={3} size="h4">
          {t('history:value.claims')}
        </Title>
        <ol className={styles.list}>
          {history.entries.map((entry) => (
            <Entry key={entry.claim.id} entry={entry} kind={place.kind} titles={titles} />
          ))}
        </ol>
      </Stack>
      {history.wishes.length === 0 ? null : (
        <Stack gap={0}>
          <Title order={3} size="h4">
            {t('history:value.wishes')}
          </Title>
          <ol className={styles.list}>
            {history.wishes.map(({ claim, act, fate }) => {
              const { claim: id, reason } = claim.value as Preference;
              return (
                <li key={claim.id} className={styles.line}>
                  <Text>{t('history:value.wish', { value: shownValue(id), reason })}</Text>
                  <Text size="xs" c="dimmed">
                    {byLine(words, act)}
                  </Text>
                  {'act' in fate ? (
                    <Text size="xs" c="dimmed">
                      {fateWords(words, fate)}
                    </Text>
                  ) : null}
                </li>
              );
            })}
          </ol>
        </Stack>
      )}
    </Stack>
  );
}

type EntryProps = { readonly entry: ValueEntry; readonly kind: EntityKind; readonly titles: Titles };

function Entry({ entry: { claim, act, fate }, kind, titles }: EntryProps) {
  const words = useText();
  const { t, language } = words;
  const source = claim.source === undefined ? undefined : titles[claim.source]?.title;
  const speaker = claim.speaker ?? source;
  const isGone = 'act' in fate;
  const facts = [
    byLine(words, act),
    speaker === undefined ? t('case:claim.noSource') : t('case:claim.source', { source: speaker }),
    claim.validOn === undefined ? '' : t('case:claim.validOn', { date: printDate(claim.validOn, language) }),
    claim.statedOn === undefined
      ? ''
      : t('case:claim.statedOn', { date: printDate(claim.statedOn, language) }),
    act.note === undefined ? '' : t('history:note', { note: act.note }),
    isGone && fate.act.note !== undefined ? t('history:note', { note: fate.act.note }) : '',
  ];
  return (
    <li className={styles.line}>
      <Text
        fw={600}
        style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}
        {...(isGone ? { td: 'line-through', c: 'dimmed' } : {})}
      >
        {pastValue(words, titles, { ...claim, kind })}
      </Text>
      <Text size="xs">{fateWords(words, fate)}</Text>
      {facts
        .filter((fact) => fact !== '')
        .map((fact) => (
          <Text key={fact} size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {fact}
          </Text>
        ))}
    </li>
  );
}
