import { Text } from '@mantine/core';
import { useState } from 'react';
import { type CheckState, checkStates } from '../../../../core/announcements/ledger-state.ts';
import { type EntityId, encodeId } from '../../../../core/base/ids.ts';
import type { EntityEntry, Statement } from '../../../../core/model/commands.ts';
import type { VaultApi } from '../../../services/api.ts';
import type { CheckView } from '../../../services/concern/ledger-api.ts';
import type { SaveFailureCode } from '../../../services/saving.ts';
import { useNotices } from '../../context/notices.tsx';
import { useVault } from '../../context/services.tsx';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { DateField, dateToKeep, dateToShow } from '../date-field.tsx';
import { Dialog } from '../dialog.tsx';
import { FormFrame } from '../form-frame.tsx';
import { SelectField } from '../select-field.tsx';
import { TextAreaField, TextField } from '../text-field.tsx';

/** The pairs that a check is written to: one announcement and one or many cases. */
export type CheckTarget = {
  readonly announcement: EntityId;
  readonly cases: readonly EntityId[];
  /** What is checked against what, for the dialog's head. */
  readonly title: string;
};

export type CheckDialogProps = {
  readonly target: CheckTarget | null;
  /** The check that is mended, when it is not a new one. */
  readonly check?: CheckView;
  readonly onClose: () => void;
};

/** Writes down what was checked, where, when and by whom; for many cases in one act that is undone as one. */
export function CheckDialog({ target, check, onClose }: CheckDialogProps) {
  const { t } = useText();
  return (
    <Dialog
      isOpen={target !== null}
      onClose={onClose}
      title={t(check === undefined ? 'ledger:check.title' : 'ledger:check.mendTitle')}
      size="lg"
    >
      {target === null ? null : (
        <CheckForm target={target} onClose={onClose} {...(check === undefined ? {} : { check })} />
      )}
    </Dialog>
  );
}

function CheckForm({
  target,
  check,
  onClose,
}: Omit<CheckDialogProps, 'target'> & { readonly target: CheckTarget }) {
  const { t, language } = useText();
  const vault = useVault();
  const notices = useNotices();
  const [state, setState] = useState<CheckState | null>((check?.state as CheckState | undefined) ?? null);
  const [where, setWhere] = useState(check?.where ?? '');
  const [on, setOn] = useState(dateToShow(check?.on ?? '', language));
  const [by, setBy] = useState(check?.by ?? '');
  const [person, setPerson] = useState(check?.person ?? '');
  const [note, setNote] = useState(check?.note ?? '');
  const [isMissing, setMissing] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<SaveFailureCode | null>(null);
  const needsPerson = state === 'confirmed';

  const save = async () => {
    if (state === null || where.trim() === '' || (needsPerson && person.trim() === ''))
      return setMissing(true);
    setBusy(true);
    const said = { state, where, on: dateToKeep(on), by, person, note };
    const code = await write(vault, target, said, check);
    setBusy(false);
    if (code !== null) return setFailure(code);
    notices.showDone(t('ledger:check.written'));
    onClose();
  };
  return (
    <FormFrame
      onSubmit={() => void save()}
      onCancel={onClose}
      saveLabel={t('ledger:check.save')}
      failure={failure}
      isBusy={isBusy}
    >
      <Text fw={600}>{target.title}</Text>
      <Text c="dimmed">{t('ledger:check.help')}</Text>
      {target.cases.length > 1 ? (
        <Text role="note">{t('ledger:bulk.for', { count: target.cases.length })}</Text>
      ) : null}
      <SelectField<CheckState>
        label={t('model:check.state.label')}
        value={state}
        onChange={setState}
        choices={checkStates.map((choice) => ({
          value: choice,
          label: modelText(t, `check.state.choices.${choice}`),
        }))}
        {...(isMissing && state === null ? { error: t('ledger:check.stateMissing') } : {})}
      />
      <TextField
        label={t('model:check.where.label')}
        help={t('ledger:check.whereHelp')}
        value={where}
        onChange={setWhere}
        {...(isMissing && where.trim() === '' ? { error: t('ledger:check.whereMissing') } : {})}
      />
      <DateField label={t('model:check.on.label')} isOptional value={on} onChange={setOn} />
      <TextField
        label={t('model:check.by.label')}
        help={t('ledger:check.byHelp')}
        isOptional
        value={by}
        onChange={setBy}
      />
      <TextField
        label={t('model:check.person.label')}
        isOptional={!needsPerson}
        value={person}
        onChange={setPerson}
        {...(isMissing && needsPerson && person.trim() === ''
          ? { error: t('ledger:check.personMissing') }
          : {})}
      />
      <TextAreaField label={t('model:check.note.label')} isOptional value={note} onChange={setNote} />
    </FormFrame>
  );
}

type Said = Readonly<Record<'state' | 'where' | 'on' | 'by' | 'person' | 'note', string>>;

/** What is written, and for a mended check what is taken back because its field was emptied. */
async function write(
  vault: VaultApi,
  target: CheckTarget,
  said: Said,
  check: CheckView | undefined,
): Promise<SaveFailureCode | null> {
  const entries = entriesOf(target, said, check);
  if (entries.some(({ statements }) => statements.length > 0)) {
    const reply = await vault.run({ type: 'entities.write', act: 'check.write', entries });
    if (!reply.ok) return reply.error.code;
  }
  if (check === undefined) return null;
  const emptied = Object.entries(said).flatMap(([property, value]) => {
    const claim = check.claims[property];
    return value.trim() === '' && claim !== undefined ? [claim] : [];
  });
  if (emptied.length === 0) return null;
  const reply = await vault.run({ type: 'value.retract', entity: check.id, claims: emptied });
  return reply.ok ? null : reply.error.code;
}

/** A mended check says only what became different: saying it again corrects it. */
function entriesOf(
  { announcement, cases }: CheckTarget,
  said: Said,
  check: CheckView | undefined,
): readonly EntityEntry[] {
  const say = (property: string, value: string): Statement => ({
    property,
    value,
    source: { kind: 'author' },
  });
  const facts = Object.entries(said)
    .filter(([property, value]) => value.trim() !== '' && value !== check?.[property as keyof Said])
    .map(([property, value]) => say(property, value));
  if (check !== undefined) return [{ id: check.id, kind: 'check', statements: facts }];
  return cases.map((of) => ({
    id: encodeId(crypto.getRandomValues(new Uint8Array(16))) as EntityId,
    kind: 'check',
    statements: [say('case', of), say('announcement', announcement), ...facts],
  }));
}
