import { MultiSelect, TagsInput, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { noFilter } from '../../../../core/model/case-view.ts';
import type { Command, Judgement } from '../../../../core/model/commands.ts';
import type { SaveFailureCode } from '../../../services/saving.ts';
import { FieldFrame } from '../../components/field-frame.tsx';
import { FormFrame } from '../../components/form-frame.tsx';
import { JudgementChoice } from '../../components/links/judgement-choice.tsx';
import { LinkTarget, type Target } from '../../components/links/link-target.tsx';
import { isSourceReady, SourcePicker } from '../../components/source-picker.tsx';
import { TextAreaField } from '../../components/text-field.tsx';
import { useLive } from '../../components/use-live.ts';
import { useRememberedSource } from '../../context/remembered-source.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';

type Bulk = Extract<Command, { type: 'cases.bulk' }>;
/** Does one act on all chosen cases; the code of the failure, or `null`. */
export type RunBulk = (act: Bulk['act']) => Promise<SaveFailureCode | null>;

export type BulkFormProps = {
  readonly run: RunBulk;
  readonly isBusy: boolean;
  readonly onClose: () => void;
};

type ShellProps = BulkFormProps & {
  readonly saveLabel: string;
  /** `null` when something is missing and shown as such. */
  readonly act: () => Promise<SaveFailureCode | null>;
  readonly children: ReactNode;
};

/** The frame of the three forms: fields, what went wrong, cancel and save. */
function BulkForm({ act, saveLabel, isBusy, onClose, children }: ShellProps) {
  const { t } = useText();
  const [failure, setFailure] = useState<SaveFailureCode | null>(null);
  return (
    <FormFrame
      onSubmit={() => {
        void act().then(setFailure);
      }}
      onCancel={onClose}
      saveLabel={saveLabel}
      failure={failure}
      isBusy={isBusy}
      busyText={t('cases:bulk.working')}
    >
      {children}
    </FormFrame>
  );
}

/** Values that the vault knows already, the most used first. */
function useKnown(facet: 'assignee' | 'tag'): readonly string[] {
  const live = useLive(useVault(), { name: 'case-options', params: { ...noFilter, facet } });
  if (live.state !== 'value') return [];
  return live.value.options.map(({ value }) => value).filter((value) => value !== '');
}

/** Gives the cases to somebody: a name that is known already, or a new one. */
export function AssignForm(props: BulkFormProps) {
  const { t } = useText();
  const [names, setNames] = useState<readonly string[]>([]);
  const known = useKnown('assignee');
  return (
    <BulkForm
      {...props}
      saveLabel={t('cases:bulk.assignSave')}
      act={() => props.run({ do: 'assign', name: names[0] ?? '' })}
    >
      <FieldFrame label={t('cases:facet.assignee')} help={t('cases:bulk.assignHelp')}>
        {(input) => (
          <TagsInput
            {...input}
            data={[...known]}
            maxTags={1}
            acceptValueOnBlur
            splitChars={[]}
            value={[...names]}
            onChange={setNames}
            comboboxProps={{ withinPortal: false }}
            data-autofocus
          />
        )}
      </FieldFrame>
    </BulkForm>
  );
}

/** Adds tags to the cases and takes others off. */
export function TagForm(props: BulkFormProps) {
  const { t } = useText();
  const [add, setAdd] = useState<readonly string[]>([]);
  const [remove, setRemove] = useState<readonly string[]>([]);
  const [isMissing, setMissing] = useState(false);
  const known = useKnown('tag');
  const isEmpty = add.length === 0 && remove.length === 0;
  return (
    <BulkForm
      {...props}
      saveLabel={t('cases:bulk.tagSave')}
      act={async () => {
        if (!isEmpty) return props.run({ do: 'tag', add, remove });
        setMissing(true);
        return null;
      }}
    >
      <FieldFrame
        label={t('cases:bulk.tagAdd')}
        help={t('cases:bulk.tagAddHelp')}
        {...(isMissing && isEmpty ? { error: t('cases:bulk.tagMissing') } : {})}
      >
        {(input) => (
          <TagsInput
            {...input}
            data={known.filter((it) => !remove.includes(it))}
            acceptValueOnBlur
            splitChars={[]}
            value={[...add]}
            onChange={setAdd}
            comboboxProps={{ withinPortal: false }}
            data-autofocus
          />
        )}
      </FieldFrame>
      {known.length === 0 ? null : (
        <FieldFrame label={t('cases:bulk.tagRemove')}>
          {(input) => (
            <MultiSelect
              {...input}
              data={known.filter((it) => !add.includes(it))}
              value={[...remove]}
              onChange={setRemove}
              searchable
              comboboxProps={{ withinPortal: false }}
            />
          )}
        </FieldFrame>
      )}
    </BulkForm>
  );
}

/** Links every chosen case with one event, with one judgement and reason for all. */
export function LinkForm({ count, ...props }: BulkFormProps & { readonly count: number }) {
  const { t } = useText();
  const vault = useVault();
  const [target, setTarget] = useState<Target | null>(null);
  const [judgement, setJudgement] = useState<Judgement | null>('unsure');
  const [reason, setReason] = useState('');
  const [source, setSource] = useRememberedSource();
  const [isMissing, setMissing] = useState(false);
  return (
    <BulkForm
      {...props}
      saveLabel={t('cases:bulk.linkSave')}
      act={async () => {
        if (target === null || judgement === null || reason.trim() === '' || !isSourceReady(source)) {
          setMissing(true);
          return null;
        }
        const ids = await vault.newIds(count);
        const code = await props.run({ do: 'link', ids, target: target.id, judgement, reason, source });
        if (code === null && source.kind === 'new') setSource({ kind: 'existing', id: source.id });
        return code;
      }}
    >
      <Text c="dimmed">{t('announcements:noNames')}</Text>
      <LinkTarget side="case" value={target} onChange={setTarget} isMissing={isMissing && target === null} />
      <JudgementChoice side="case" value={judgement} onChange={setJudgement} />
      <TextAreaField
        label={t('model:link.reason.label')}
        help={t('announcements:links.reasonHelp')}
        value={reason}
        onChange={setReason}
        {...(isMissing && reason.trim() === '' ? { error: t('announcements:links.reasonMissing') } : {})}
      />
      <SourcePicker value={source} onChange={setSource} isTitleMissing={isMissing} />
    </BulkForm>
  );
}
