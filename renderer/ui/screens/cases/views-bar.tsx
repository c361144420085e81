import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import { columnsText, filterText, orderText } from '../../../../core/model/case-view.ts';
import type { Command } from '../../../../core/model/commands.ts';
import type { SaveFailureCode } from '../../../services/saving.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FormFrame } from '../../components/form-frame.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useNotices } from '../../context/notices.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import type { ViewState } from './use-case-view.ts';

const allCases = 'all';
const byAuthor = { kind: 'author' } as const;

/** What of the list a view keeps. */
const keptOf = ({ filter, columns, order }: ViewState) => [
  { property: 'filter', value: filterText(filter) },
  { property: 'columns', value: columnsText(columns) },
  { property: 'sort', value: orderText(order) },
];

/** Ways of looking at the list that were kept under a name: choose one, keep one, change one, delete one. */
export function ViewsBar({ state }: { readonly state: ViewState }) {
  const { t } = useText();
  const vault = useVault();
  const notices = useNotices();
  const [isSaving, setSaving] = useState(false);
  const { view, views } = state;
  const isNarrowed = state.filter.items.length > 0 || state.filter.text.trim() !== '';

  async function run(command: Command, done: string): Promise<void> {
    const reply = await vault.run(command);
    if (reply.ok) notices.showDone(done);
    else notices.showFailure(reply.error.code);
  }

  return (
    <>
      {views.length === 0 ? null : (
        <SelectField
          label={t('cases:view.label')}
          value={view?.id ?? allCases}
          onChange={(id) => state.choose(id === null || id === allCases ? null : (id as EntityId))}
          choices={[
            { value: allCases, label: t('cases:view.all') },
            ...views.map(({ id, title }) => ({ value: id as string, label: title })),
          ]}
        />
      )}
      {view === null && isNarrowed ? (
        <Button onClick={() => setSaving(true)}>{t('cases:view.save')}</Button>
      ) : null}
      {view !== null && state.isChanged && view.isWhole ? (
        <Button
          onClick={() =>
            void run(
              {
                type: 'entities.write',
                act: 'view.change',
                entries: [
                  {
                    id: view.id,
                    kind: 'view',
                    statements: keptOf(state).map((it) => ({ ...it, source: byAuthor })),
                  },
                ],
              },
              t('cases:view.saved'),
            )
          }
        >
          {t('cases:view.update')}
        </Button>
      ) : null}
      {view === null ? null : (
        <Button
          onClick={() => {
            void run({ type: 'entity.delete', entity: view.id, kind: 'view' }, t('cases:view.deleted'));
            state.choose(null);
          }}
        >
          {t('cases:view.delete')}
        </Button>
      )}
      <SaveView state={state} isOpen={isSaving} onClose={() => setSaving(false)} />
    </>
  );
}

type SaveViewProps = {
  readonly state: ViewState;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

function SaveView({ state, isOpen, onClose }: SaveViewProps) {
  const { t } = useText();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('cases:view.title')}>
      <SaveViewForm state={state} onClose={onClose} />
    </Dialog>
  );
}

function SaveViewForm({ state, onClose }: Omit<SaveViewProps, 'isOpen'>) {
  const { t } = useText();
  const vault = useVault();
  const [title, setTitle] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [failure, setFailure] = useState<SaveFailureCode | null>(null);
  const save = async () => {
    if (title.trim() === '') return setMissing(true);
    const id = await vault.newId();
    const statements = [{ property: 'title', value: title.trim() }, ...keptOf(state)];
    const reply = await vault.run({
      type: 'entity.create',
      id,
      kind: 'view',
      statements: statements.map((it) => ({ ...it, source: byAuthor })),
    });
    if (!reply.ok) return setFailure(reply.error.code);
    state.adopt(id);
    onClose();
  };
  return (
    <FormFrame
      onSubmit={() => void save()}
      onCancel={onClose}
      saveLabel={t('common:action.save')}
      failure={failure}
    >
      <Text c="dimmed" size="xs">
        {t('cases:view.help')}
      </Text>
      <TextField
        label={t('cases:view.name')}
        value={title}
        onChange={setTitle}
        isFirst
        {...(isMissing && title.trim() === '' ? { error: t('cases:view.nameMissing') } : {})}
      />
    </FormFrame>
  );
}
