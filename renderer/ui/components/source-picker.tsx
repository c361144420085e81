import { Stack } from '@mantine/core';
import { useState } from 'react';
import { type EntityId, encodeId } from '../../../core/base/ids.ts';
import type { SourceChoice } from '../../../core/model/commands.ts';
import { gradeOf, type PlainGrade, plainGradeOf, plainGrades } from '../../../core/model/grades.ts';
import type { SourceSummary } from '../../services/sources-api.ts';
import { useVault } from '../context/services.tsx';
import { gradeTexts, type SourceKind, sourceKindTexts } from '../i18n/describe-source.ts';
import { useText } from '../i18n/use-text.ts';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';
import { useLive } from './use-live.ts';

export type SourcePickerProps = {
  readonly value: SourceChoice;
  readonly onChange: (value: SourceChoice) => void;
  /** Shown after somebody tried to save a new source without a title. */
  readonly isTitleMissing?: boolean;
};

const ownKnowledge = 'author';
const newSource = 'new';

/** Who says so: the author, a source used before (most used first), or a new one made in the same act. */
export function SourcePicker({ value, onChange, isTitleMissing }: SourcePickerProps) {
  const { t, format } = useText();
  const vault = useVault();
  const live = useLive(vault, { name: 'sources', params: null });
  const known = live.state === 'value' ? sortSources(live.value, format.compare) : [];
  // The focus moves on only after somebody asked for a new source, not when a dialog begins with one.
  const [isPicked, setPicked] = useState(false);
  const handlePick = (picked: string | null) => {
    if (picked === null || picked === ownKnowledge) return onChange({ kind: 'author' });
    if (picked !== newSource) {
      const source = known.find((each) => each.id === picked);
      if (source !== undefined) onChange({ kind: 'existing', id: source.id });
      return;
    }
    setPicked(true);
    onChange(startNewSource());
  };
  return (
    <Stack gap={12}>
      <SelectField
        label={t('common:source.label')}
        help={t('common:source.help')}
        value={value.kind === 'existing' ? value.id : value.kind}
        onChange={handlePick}
        choices={[
          { value: ownKnowledge, label: t('common:source.author') },
          ...known.map((source) => ({ value: source.id as string, label: source.title })),
          { value: newSource, label: t('common:source.new') },
        ]}
      />
      {value.kind === 'new' ? (
        <NewSourceFields
          value={value}
          onChange={onChange}
          isFirst={isPicked}
          {...(isTitleMissing === undefined ? {} : { isTitleMissing })}
        />
      ) : null}
    </Stack>
  );
}

type NewChoice = Extract<SourceChoice, { kind: 'new' }>;

export type NewSourceFieldsProps = {
  readonly value: NewChoice;
  readonly onChange: (value: NewChoice) => void;
  readonly isTitleMissing?: boolean;
  /** Puts the focus into the title. */
  readonly isFirst?: boolean;
};

/** What has to be known of a new source: a title to recognise it by; kind and grade in plain words. */
export function NewSourceFields({ value, onChange, isTitleMissing, isFirst }: NewSourceFieldsProps) {
  const { t } = useText();
  return (
    <>
      <TextField
        label={t('common:source.title')}
        help={t('common:source.titleHelp')}
        {...(isTitleMissing === true && value.title.trim() === ''
          ? { error: t('common:source.titleMissing') }
          : {})}
        value={value.title}
        onChange={(title) => onChange({ ...value, title })}
        isFirst={isFirst === true}
      />
      <SelectField
        label={t('common:source.kind')}
        value={value.sourceKind as SourceKind}
        onChange={(kind) => onChange({ ...value, sourceKind: kind ?? 'other' })}
        choices={kinds.map((kind) => ({ value: kind, label: t(sourceKindTexts[kind]) }))}
      />
      <SelectField<PlainGrade>
        label={t('common:source.grade')}
        isOptional
        emptyLabel={t('common:source.gradeNone')}
        value={value.grade === undefined ? null : plainGradeOf(value.grade)}
        onChange={(grade) => {
          const { grade: _, ...rest } = value;
          onChange(grade === null ? rest : { ...rest, grade: gradeOf(grade) });
        }}
        choices={plainGrades.map(({ id }) => ({ value: id, label: t(gradeTexts[id]) }))}
      />
    </>
  );
}

/** A source that has yet to be named; its id is made here so that several facts can share it. */
export const startNewSource = (): NewChoice => ({
  kind: 'new',
  id: encodeId(crypto.getRandomValues(new Uint8Array(16))) as EntityId,
  title: '',
  sourceKind: 'person',
});

const kinds = Object.keys(sourceKindTexts) as SourceKind[];

/** Sources used most come first, then by title. */
export const sortSources = (
  sources: readonly SourceSummary[],
  compare: (a: string, b: string) => number,
): readonly SourceSummary[] =>
  sources.toSorted((a, b) => b.useCount - a.useCount || compare(a.title, b.title));

/** Whether a choice can be saved: a new source needs a title. */
export const isSourceReady = (choice: SourceChoice): boolean =>
  choice.kind !== 'new' || choice.title.trim() !== '';
