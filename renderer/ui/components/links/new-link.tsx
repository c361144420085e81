import { Text } from '@mantine/core';
import { useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { Judgement } from '../../../../core/model/commands.ts';
import type { EntityRecord } from '../../../../core/model/types.ts';
import type { SaveFailureCode } from '../../../services/saving.ts';
import { useRememberedSource } from '../../context/remembered-source.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Dialog } from '../dialog.tsx';
import { FormFrame } from '../form-frame.tsx';
import { isSourceReady, SourcePicker } from '../source-picker.tsx';
import { TextAreaField } from '../text-field.tsx';
import { JudgementChoice } from './judgement-choice.tsx';
import { LinkTarget, type Target } from './link-target.tsx';
import type { LinkSide } from './link-title.ts';

export type NewLinkProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly side: LinkSide;
  readonly entity: EntityId;
  /** The case's record, where cases of the same person are looked for. */
  readonly record?: EntityRecord;
};

/** Links a case with an announcement or with another case: which, what is thought of it, why, who says so. */
export function NewLink({ isOpen, onClose, ...form }: NewLinkProps) {
  const { t } = useText();
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t(form.side === 'joined' ? 'announcements:joined.newTitle' : 'announcements:links.newTitle')}
      size="lg"
    >
      <NewLinkForm onClose={onClose} {...form} />
    </Dialog>
  );
}

function NewLinkForm({ onClose, side, entity, record }: Omit<NewLinkProps, 'isOpen'>) {
  const { t } = useText();
  const vault = useVault();
  const [target, setTarget] = useState<Target | null>(null);
  const [judgement, setJudgement] = useState<Judgement | null>('unsure');
  const [reason, setReason] = useState('');
  const [source, setSource] = useRememberedSource();
  const [isMissing, setMissing] = useState(false);
  const [failure, setFailure] = useState<SaveFailureCode | null>(null);
  const save = async () => {
    if (target === null || judgement === null || reason.trim() === '' || !isSourceReady(source))
      return setMissing(true);
    const reply = await vault.run({
      type: 'link.create',
      id: await vault.newId(),
      case: side === 'announcement' ? target.id : entity,
      target: side === 'announcement' ? entity : target.id,
      judgement,
      reason,
      source,
    });
    if (!reply.ok) return setFailure(reply.error.code);
    if (source.kind === 'new') setSource({ kind: 'existing', id: source.id });
    onClose();
  };
  return (
    <FormFrame
      onSubmit={() => void save()}
      onCancel={onClose}
      saveLabel={t(side === 'joined' ? 'announcements:joined.save' : 'announcements:links.save')}
      failure={failure}
    >
      <Text c="dimmed">{t(side === 'joined' ? 'announcements:joined.lead' : 'announcements:noNames')}</Text>
      <LinkTarget
        side={side}
        {...(record === undefined ? {} : { record })}
        value={target}
        onChange={setTarget}
        isMissing={isMissing && target === null}
      />
      <JudgementChoice side={side} value={judgement} onChange={setJudgement} />
      <TextAreaField
        label={t('model:link.reason.label')}
        help={t('announcements:links.reasonHelp')}
        value={reason}
        onChange={setReason}
        {...(isMissing && reason.trim() === '' ? { error: t('announcements:links.reasonMissing') } : {})}
      />
      <SourcePicker value={source} onChange={setSource} isTitleMissing={isMissing} />
    </FormFrame>
  );
}
