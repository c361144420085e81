import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { packLimits } from '../../../../core/announcements/packs/pack.ts';
import type { LeftOut } from '../../../../core/announcements/packs/write-pack.ts';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { AnnouncementSummary } from '../../../services/announcements-api.ts';
import { ChoiceCards } from '../../components/choice-cards.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { announcementMatches, announcementTitle } from '../../components/links/announcement-words.ts';
import { LiveView } from '../../components/live.tsx';
import { Section } from '../../components/section.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useLive } from '../../components/use-live.ts';
import { useVault } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './export-pack.module.css';

type Which = 'own' | 'all' | 'chosen';

/** Saves announcements to a file that can be read by anybody: only what is public goes, and what stayed is said. */
export function ExportPack() {
  const { t } = useText();
  const live = useLive(useVault(), { name: 'announcements', params: { kinds: [], text: '' } });
  return (
    <Section title={t('packs:export.title')} help={t('packs:export.help')}>
      <LiveView live={live}>{(value) => <Form rows={value.rows} />}</LiveView>
    </Section>
  );
}

function Form({ rows }: { readonly rows: readonly AnnouncementSummary[] }) {
  const { t } = useText();
  const vault = useVault();
  const own = rows.filter(({ isOwn }) => isOwn);
  const [which, setWhich] = useState<Which>('own');
  const [picked, setPicked] = useState<ReadonlySet<EntityId>>(new Set());
  const [title, setTitle] = useState('');
  const [withOwnNotes, setWithOwnNotes] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureCode | 'pack.nothing-public' | null>(null);
  const [done, setDone] = useState<{ readonly announcements: number; readonly leftOut: LeftOut } | null>(
    null,
  );
  const ids = { own: own.map(({ id }) => id), all: rows.map(({ id }) => id), chosen: [...picked] }[which];

  const save = async () => {
    setAsked(true);
    setDone(null);
    setFailure(null);
    if (title.trim() === '' || ids.length === 0) return;
    setBusy(true);
    const edition = new Date().toLocaleDateString('sv');
    const saved = await vault.exportPack({ title: title.trim(), edition, announcements: ids, withOwnNotes });
    setBusy(false);
    if (!saved.ok) return setFailure(saved.error.code);
    setDone(saved.value);
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap={16}>
        <ChoiceCards
          label={t('packs:export.which')}
          value={which}
          onChange={setWhich}
          choices={[
            { value: 'own', title: t('packs:export.own'), text: t('packs:export.ownHelp') },
            { value: 'all', title: t('packs:export.all') },
            { value: 'chosen', title: t('packs:export.chosen') },
          ]}
        />
        {which === 'chosen' ? <Picker rows={rows} picked={picked} onPick={setPicked} /> : null}
        <TextField
          label={t('packs:export.name')}
          help={t('packs:export.nameHelp')}
          value={title}
          onChange={(text) => setTitle(text.slice(0, packLimits.maxTitleLength))}
          {...(isAsked && title.trim() === '' ? { error: t('packs:export.nameMissing') } : {})}
        />
        <Checkbox
          label={t('packs:export.notes')}
          description={t('packs:export.notesHelp')}
          checked={withOwnNotes}
          onChange={(event) => setWithOwnNotes(event.currentTarget.checked)}
        />
        {failure === null ? null : failure === 'pack.nothing-public' ? (
          <Text role="alert">{t('packs:export.nothingPublic')}</Text>
        ) : (
          <FailureNotice code={failure} />
        )}
        <Group gap={12}>
          <Button type="submit" loading={isBusy}>
            {t('packs:export.action')}
          </Button>
          {isAsked && ids.length === 0 ? <Text role="alert">{t('packs:export.nothing')}</Text> : null}
        </Group>
        {done === null ? null : <Done {...done} />}
      </Stack>
    </form>
  );
}

function Done({ announcements, leftOut }: { readonly announcements: number; readonly leftOut: LeftOut }) {
  const { t } = useText();
  const { privateSource, ownNotes, asTyped } = leftOut;
  return (
    <Stack gap={4} role="status">
      <Text fw={600}>{t('packs:export.done', { count: announcements })}</Text>
      {privateSource === 0 ? null : <Text>{t('packs:export.leftPrivate', { count: privateSource })}</Text>}
      {ownNotes === 0 ? null : <Text>{t('packs:export.leftNotes', { count: ownNotes })}</Text>}
      {asTyped === 0 ? null : <Text>{t('packs:export.leftTyped', { count: asTyped })}</Text>}
    </Stack>
  );
}

type PickerProps = {
  readonly rows: readonly AnnouncementSummary[];
  readonly picked: ReadonlySet<EntityId>;
  readonly onPick: (picked: ReadonlySet<EntityId>) => void;
};

function Picker({ rows, picked, onPick }: PickerProps) {
  const words = useText();
  const [text, setText] = useState('');
  const toggle = (id: EntityId) => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    onPick(next);
  };
  return (
    <Stack gap={8}>
      <TextField label={words.t('packs:export.search')} value={text} onChange={setText} />
      <Stack gap={8} component="ul" className={styles.list}>
        {rows
          .filter((row) => announcementMatches(words, row, text))
          .map((row) => (
            <li key={row.id} className={styles.item}>
              <Checkbox
                checked={picked.has(row.id)}
                onChange={() => toggle(row.id)}
                label={announcementTitle(words, row)}
              />
            </li>
          ))}
      </Stack>
    </Stack>
  );
}
