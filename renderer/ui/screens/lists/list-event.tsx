import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { viewIn } from '../../../../core/model/fold.ts';
import type { EntityRecord } from '../../../../core/model/types.ts';
import type { SaveFailureCode } from '../../../services/saving.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FormFrame } from '../../components/form-frame.tsx';
import { announcementTitle } from '../../components/links/announcement-words.ts';
import { LinkTarget, type Target } from '../../components/links/link-target.tsx';
import { useLive } from '../../components/use-live.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';

/** The event that a list was published for: the way to it, and choosing another one or none. */
export function ListEvent({ record }: { readonly record: EntityRecord }) {
  const words = useText();
  const { t } = words;
  const { go } = useNavigation();
  const live = useLive(useVault(), { name: 'announcements', params: { kinds: [], text: '' } });
  const [isChoosing, setChoosing] = useState(false);
  const chosen = viewIn(record, 'announcement')?.claims[0]?.value;
  const event = live.state === 'value' ? live.value.rows.find(({ id }) => id === chosen) : undefined;
  return (
    <Group gap={12}>
      {event === undefined ? (
        <Text c="dimmed">{t('lists:event.none')}</Text>
      ) : (
        <Button
          size="compact-sm"
          h="auto"
          mih="1.875rem"
          py={3}
          styles={{ label: { whiteSpace: 'normal', lineHeight: 1.3 } }}
          onClick={() => go({ at: 'announcement', id: event.id })}
        >
          {announcementTitle(words, event)}
        </Button>
      )}
      <Button size="compact-sm" variant="subtle" onClick={() => setChoosing(true)}>
        {t(event === undefined ? 'lists:event.choose' : 'lists:event.change')}
      </Button>
      <Dialog
        isOpen={isChoosing}
        onClose={() => setChoosing(false)}
        title={t('lists:event.choose')}
        size="lg"
      >
        <ChooseEvent record={record} onClose={() => setChoosing(false)} />
      </Dialog>
    </Group>
  );
}

function ChooseEvent({ record, onClose }: { readonly record: EntityRecord; readonly onClose: () => void }) {
  const { t } = useText();
  const vault = useVault();
  const [target, setTarget] = useState<Target | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [failure, setFailure] = useState<SaveFailureCode | null>(null);
  const claim = viewIn(record, 'announcement')?.claims[0];
  /** An empty value takes the attachment back. */
  const save = async (value: string) => {
    const reply = await vault.run(
      claim === undefined
        ? {
            type: 'value.add',
            entity: record.id,
            kind: 'list',
            statement: { property: 'announcement', value, source: { kind: 'author' } },
          }
        : { type: 'value.correct', entity: record.id, claim: claim.id, value },
    );
    if (reply.ok) onClose();
    else setFailure(reply.error.code);
  };
  return (
    <FormFrame
      onSubmit={() => (target === null ? setMissing(true) : void save(target.id))}
      onCancel={onClose}
      saveLabel={t('lists:event.save')}
      failure={failure}
    >
      <Stack gap={12}>
        <LinkTarget
          side="case"
          value={target}
          onChange={setTarget}
          isMissing={isMissing && target === null}
        />
        {claim === undefined ? null : (
          <Group>
            <Button variant="subtle" onClick={() => void save('')}>
              {t('lists:event.remove')}
            </Button>
          </Group>
        )}
      </Stack>
    </FormFrame>
  );
}
