import { useState } from 'react';
import type { SourceChoice, Statement } from '../../../../core/model/commands.ts';
import { gradeText } from '../../../../core/model/grades.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FormFrame } from '../../components/form-frame.tsx';
import { isSourceReady, NewSourceFields, startNewSource } from '../../components/source-picker.tsx';
import { useNavigation } from '../../context/navigation.tsx';
import { useVault } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { useText } from '../../i18n/use-text.ts';

export type NewSourceProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Writes a source down before anything is known from it. */
export function NewSource({ isOpen, onClose }: NewSourceProps) {
  const { t } = useText();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('sources:add')}>
      <NewSourceForm onClose={onClose} />
    </Dialog>
  );
}

type NewChoice = Extract<SourceChoice, { kind: 'new' }>;

function NewSourceForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  const vault = useVault();
  const { go } = useNavigation();
  const [source, setSource] = useState<NewChoice>(startNewSource);
  const [isMissing, setMissing] = useState(false);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const save = async () => {
    if (!isSourceReady(source)) return setMissing(true);
    const statements = statementsOf(source);
    const reply = await vault.run({ type: 'entity.create', id: source.id, kind: 'source', statements });
    if (!reply.ok) return setFailure(reply.error.code);
    onClose();
    go({ at: 'source', id: source.id });
  };
  return (
    <FormFrame
      onSubmit={() => void save()}
      onCancel={onClose}
      saveLabel={t('common:action.save')}
      failure={failure}
    >
      <NewSourceFields value={source} onChange={setSource} isTitleMissing={isMissing} isFirst />
    </FormFrame>
  );
}

const statementsOf = ({ title, sourceKind, grade }: NewChoice): readonly Statement[] => {
  const source = { kind: 'author' } as const;
  return [
    { property: 'title', value: title, source },
    { property: 'kind', value: sourceKind, source },
    ...(grade === undefined ? [] : [{ property: 'grade', value: gradeText(grade), source }]),
  ];
};
