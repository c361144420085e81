import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import { nameText } from '../../../../core/model/names.ts';
import { rowOf } from '../../../../core/model/schema.ts';
import type { Draft } from '../../../services/api.ts';
import { useVault } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { propertyLabel } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { readNameText } from './name-text.ts';
import { useRecord } from './record-context.tsx';

/** What was being typed when the app last ended without saving it: take it over, or let it go. */
export function DraftsOffer({ entity }: { readonly entity: EntityId }) {
  const { t, format } = useText();
  const vault = useVault();
  const { record } = useRecord();
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const [failure, setFailure] = useState<FailureCode | null>(null);

  useEffect(() => {
    let isOver = false;
    vault.drafts().then(
      (all) => {
        if (!isOver) setDrafts(all.filter((draft) => draft.entity === entity));
      },
      () => {
        if (!isOver) setFailure('live.failed');
      },
    );
    return () => {
      isOver = true;
    };
  }, [vault, entity]);

  const drop = async (draft: Draft) => {
    const reply = await vault.keepDraft({ id: draft.id, text: null });
    if (!reply.ok) return setFailure(reply.error.code);
    setDrafts((all) => all.filter((other) => other.id !== draft.id));
  };
  const take = async (draft: Draft) => {
    const isName = rowOf('case', draft.property)?.type === 'name';
    const value = isName ? readNameText(draft.text) : draft.text;
    const isCurrent = record.views.some((view) => view.claims.some((claim) => claim.id === draft.claim));
    const reply = await vault.run(
      draft.claim !== undefined && isCurrent
        ? { type: 'value.correct', entity, claim: draft.claim, value }
        : {
            type: 'value.add',
            entity,
            kind: 'case',
            statement: {
              property: draft.property,
              value,
              source: { kind: 'author' },
              ...(draft.key === undefined ? {} : { key: draft.key }),
            },
          },
    );
    if (!reply.ok) return setFailure(reply.error.code);
    await drop(draft);
  };

  if (drafts.length === 0 && failure === null) return null;
  return (
    <Alert variant="default" role="region" aria-label={t('case:drafts.title')} title={t('case:drafts.title')}>
      <Stack gap={12}>
        <Text>{t('case:drafts.text')}</Text>
        {drafts.map((draft) => (
          <Stack key={draft.id} gap={4}>
            <Text size="xs" c="dimmed">
              {t('case:drafts.where', {
                field: propertyLabel(t, 'case', draft.property),
                moment: format.dayAndTime(draft.at),
              })}
            </Text>
            <Text style={{ whiteSpace: 'pre-wrap' }}>{draftText(draft)}</Text>
            <Group gap={8}>
              <Button variant="filled" onClick={() => void take(draft)}>
                {t('case:drafts.take')}
              </Button>
              <Button onClick={() => void drop(draft)}>{t('case:drafts.drop')}</Button>
            </Group>
          </Stack>
        ))}
        {failure === null ? null : <FailureNotice code={failure} />}
      </Stack>
    </Alert>
  );
}

const draftText = (draft: Draft): string =>
  rowOf('case', draft.property)?.type === 'name' ? nameText(readNameText(draft.text)) : draft.text;
