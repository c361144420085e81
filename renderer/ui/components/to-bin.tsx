import { Button, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { EntityId } from '../../../core/base/ids.ts';
import type { EntityKind } from '../../../core/model/types.ts';
import { useNavigation } from '../context/navigation.tsx';
import { useNotices } from '../context/notices.tsx';
import type { Place } from '../context/place.ts';
import { useVault } from '../context/services.tsx';
import { useText } from '../i18n/use-text.ts';
import { ConfirmDialog } from './dialog.tsx';
import { TextField } from './text-field.tsx';

export type ToBinProps = {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly title: string;
  readonly text: string;
  /** Said when it is done. */
  readonly done: string;
  readonly then: Place;
};

/** Puts a record into the bin, with a reason where one is given, from which it can always be brought back. */
export function ToBin({ id, kind, title, text, done, then }: ToBinProps) {
  const { t } = useText();
  const vault = useVault();
  const { go } = useNavigation();
  const notices = useNotices();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const remove = async () => {
    const reply = await vault.run({ type: 'entity.delete', entity: id, kind, reason });
    setAsking(false);
    if (!reply.ok) return notices.showFailure(reply.error.code);
    notices.showDone(done);
    go(then);
  };
  return (
    <>
      <Button
        variant="subtle"
        leftSection={<IconTrash size="1.1rem" aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {t('case:bin.action')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={title}
        text={
          <Stack gap={12}>
            <Text>{text}</Text>
            <TextField label={t('case:bin.reason')} isOptional value={reason} onChange={setReason} />
          </Stack>
        }
        confirmLabel={t('case:bin.action')}
        onConfirm={() => void remove()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
