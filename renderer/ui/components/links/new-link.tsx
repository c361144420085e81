import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { Judgement } from '../../../../core/model/commands.ts';
import type { SaveFailureCode } from '../../../services/saving.ts';
import { useRememberedSource } from '../../context/remembered-source.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Dialog } from '../dialog.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { isSourceReady, SourcePicker } from '../source-picker.tsx';
import { TextAreaField } from '../text-field.tsx';
import { JudgementChoice } from './judgement-choice.tsx';
import { LinkTarget, type Target } from './link-target.tsx';

export type NewLinkProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly side: 'case' | 'announcement';
  readonly entity: EntityId;
};

/** Links a case with an announcement: which, whether it concerns, why, who says so. */
export function NewLink({ isOpen, onClose, side, entity }: NewLinkProps) {
  const { t } = useText();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('announcements:links.newTitle')} size="lg">
      <NewLinkForm onClose={onClose} side={side} entity={entity} />
    </Dialog>
  );
}

function NewLinkForm({ onClose, side, entity }: Omit<NewLinkProps, 'isOpen'>) {
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
      case: side === 'case' ? entity : target.id,
      target: side === 'case' ? target.id : entity,
      judgement,
      reason,
      source,
    });
    if (!reply.ok) return setFailure(reply.error.code);
    if (source.kind === 'new') setSource({ kind: 'existing', id: source.id });
    onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap={16}>
        <Text c="dimmed">{t('announcements:noNames')}</Text>
        <LinkTarget
          side={side}
          value={target}
          onChange={setTarget}
          isMissing={isMissing && target === null}
        />
        <JudgementChoice value={judgement} onChange={setJudgement} />
        <TextAreaField
          label={t('model:link.reason.label')}
          help={t('announcements:links.reasonHelp')}
          value={reason}
          onChange={setReason}
          {...(isMissing && reason.trim() === '' ? { error: t('announcements:links.reasonMissing') } : {})}
        />
        <SourcePicker value={source} onChange={setSource} isTitleMissing={isMissing} />
        {failure === null ? null : <FailureNotice code={failure} />}
        <Group justify="flex-end" gap={8}>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
          <Button type="submit" variant="filled">
            {t('announcements:links.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
