import { useState } from 'react';
import type { Judgement } from '../../../../core/model/commands.ts';
import type { LinkView } from '../../../services/link-view.ts';
import type { SaveFailureCode } from '../../../services/saving.ts';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import { FormFrame } from '../form-frame.tsx';
import { TextAreaField } from '../text-field.tsx';
import { JudgementChoice } from './judgement-choice.tsx';
import type { LinkSide } from './link-title.ts';

export type JudgeFormProps = {
  readonly link: LinkView;
  readonly side: LinkSide;
  readonly onClose: () => void;
};

/** Changes what somebody thinks of a link; the earlier judgement stays in the history. */
export function JudgeForm({ link, side, onClose }: JudgeFormProps) {
  const { t } = useText();
  const vault = useVault();
  const [judgement, setJudgement] = useState<Judgement | null>(link.judgement);
  const [reason, setReason] = useState(link.reason);
  const [isMissing, setMissing] = useState(false);
  const [failure, setFailure] = useState<SaveFailureCode | null>(null);
  const save = async () => {
    if (judgement === null || reason.trim() === '') return setMissing(true);
    const reply = await vault.run({ type: 'link.judge', link: link.id, judgement, reason });
    if (!reply.ok) return setFailure(reply.error.code);
    onClose();
  };
  return (
    <FormFrame
      onSubmit={() => void save()}
      onCancel={onClose}
      saveLabel={t('common:action.save')}
      failure={failure}
    >
      <JudgementChoice side={side} value={judgement} onChange={setJudgement} />
      <TextAreaField
        label={t('model:link.reason.label')}
        value={reason}
        onChange={setReason}
        {...(isMissing && reason.trim() === '' ? { error: t('announcements:links.reasonMissing') } : {})}
      />
    </FormFrame>
  );
}
