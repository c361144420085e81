import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { ReadFailure } from '../../../../core/lists/grid.ts';
import type { SourceChoice } from '../../../../core/model/commands.ts';
import type { SaveFailureCode } from '../../../services/saving.ts';
import { DateReading, dateToKeep } from '../../components/date-field.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { LinkTarget, type Target } from '../../components/links/link-target.tsx';
import { Section } from '../../components/section.tsx';
import { isSourceReady, SourcePicker } from '../../components/source-picker.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useLive } from '../../components/use-live.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useNotices } from '../../context/notices.tsx';
import { useServices } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import type { Columns } from './use-columns.ts';

/** What a file is called in the vault, and who says what stands in it. */
export type Whose = { readonly title: string; readonly source: SourceChoice };

export type AboutListProps = {
  readonly columns: Columns;
  readonly fileName: string | null;
  readonly whose: Whose;
  readonly onWhose: (whose: Whose) => void;
};

/** The third step: what the list is called, whose it is, to which event it belongs; and saving. */
export function AboutList({ columns, fileName, whose, onWhose }: AboutListProps) {
  const { plan } = columns;
  const { t } = useText();
  const { reader, vault } = useServices();
  const { go } = useNavigation();
  const notices = useNotices();
  const { title, source } = whose;
  const [date, setDate] = useState('');
  const [target, setTarget] = useState<Target | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<SaveFailureCode | ReadFailure['code'] | null>(null);
  const hasName = plan.roles.some((role) => role === 'name' || role === 'surname');
  const sources = useLive(vault, { name: 'sources', params: null });
  const isHostile =
    source.kind === 'existing'
      ? sources.state === 'value' &&
        sources.value.some(({ id, kind }) => id === source.id && kind === 'hostile-list')
      : source.kind === 'new' && source.sourceKind === 'hostile-list';
  const save = async () => {
    if (title.trim() === '' || !isSourceReady(source) || !hasName) return setMissing(true);
    setSaving(true);
    const list: EntityId = await vault.newId();
    const head = {
      list,
      title: title.trim(),
      date: date.trim() === '' ? null : dateToKeep(date),
      announcement: target?.id ?? null,
      fileName,
      source,
    };
    const packed = await reader.packList(plan, head, await columns.toKeep());
    const saved = packed.ok ? await vault.runPacked(packed.value) : packed;
    setSaving(false);
    if (!saved.ok) return setFailure(saved.error.code);
    notices.showDone(t('lists:add.done'));
    go({ at: 'list', id: list });
  };
  return (
    <Section title={t('lists:about.title')} help={t('lists:about.help')}>
      <TextField
        label={t('model:list.title.label')}
        value={title}
        onChange={(next) => onWhose({ ...whose, title: next })}
        {...(isMissing && title.trim() === '' ? { error: t('lists:about.titleMissing') } : {})}
      />
      <Stack gap={4}>
        <TextField label={t('model:list.date.label')} value={date} onChange={setDate} isOptional />
        <DateReading text={date} onChoose={setDate} />
      </Stack>
      <SourcePicker
        value={source}
        onChange={(next) => onWhose({ ...whose, source: next })}
        isTitleMissing={isMissing}
      />
      {isHostile ? <Text c="var(--zh-attention)">{t('lists:hostile.warning')}</Text> : null}
      <Stack gap={4}>
        <Text fw={600}>{t('lists:about.event')}</Text>
        <LinkTarget side="case" value={target} onChange={setTarget} isMissing={false} isFirst={false} />
      </Stack>
      {isMissing && !hasName ? <Text c="var(--zh-attention)">{t('lists:about.nameMissing')}</Text> : null}
      {failure === null ? null : <FailureNotice code={failure} />}
      <Group justify="flex-end">
        <Button variant="filled" loading={isSaving} onClick={() => void save()}>
          {t('lists:add.save')}
        </Button>
      </Group>
    </Section>
  );
}

/** A file's name without its ending. */
export const titleOf = (fileName: string | null): string => fileName?.replace(/\.[^.]{1,5}$/, '') ?? '';
