import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import { claimIn } from '../../../../core/model/fold.ts';
import { nameText } from '../../../../core/model/names.ts';
import { rowOf } from '../../../../core/model/schema.ts';
import type { EntityKind, EntityRecord, Value } from '../../../../core/model/types.ts';
import { isNameForm } from '../../../../core/model/values.ts';
import type { Draft } from '../../../services/saving.ts';
import { useVault } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { propertyLabel } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { dateToKeep } from '../date-field.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { readNameText } from './name-text.ts';
import { useRecord } from './record-context.tsx';
import { readTyped } from './typed-text.ts';
import { addCommand } from './use-save-value.ts';

export type DraftsOfferProps = {
  readonly entity: EntityId;
  /** What belongs to it: text typed there is offered here too. */
  readonly parts?: readonly EntityRecord[];
};

const noParts: readonly EntityRecord[] = [];

/** What was being typed when the app last ended without saving it: take it over, or let it go. */
export function DraftsOffer({ entity, parts = noParts }: DraftsOfferProps) {
  const { t, format } = useText();
  const vault = useVault();
  const { record } = useRecord();
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const [failure, setFailure] = useState<FailureCode | null>(null);

  useEffect(() => {
    let isOver = false;
    vault.drafts().then(
      (all) => {
        if (!isOver) setDrafts(all);
      },
      () => {
        if (!isOver) setFailure('live.failed');
      },
    );
    return () => {
      isOver = true;
    };
  }, [vault]);

  const recordOf = (draft: Draft) => [record, ...parts].find((each) => each.id === draft.entity);
  const mine = drafts.filter((draft) => recordOf(draft) !== undefined || draft.newPartOf === entity);

  const drop = async (draft: Draft) => {
    const reply = await vault.keepDraft({ id: draft.id, text: null });
    if (!reply.ok) return setFailure(reply.error.code);
    setDrafts((all) => all.filter((other) => other.id !== draft.id));
  };
  const take = async (draft: Draft) => {
    const known = recordOf(draft);
    const value = draftValue(draft, kindOf(draft, known));
    const isCurrent =
      known !== undefined && draft.claim !== undefined && claimIn(known, draft.claim) !== undefined;
    const statement = {
      property: draft.property,
      value,
      source: { kind: 'author' as const },
      ...(draft.key === undefined ? {} : { key: draft.key }),
    };
    const reply = await vault.run(
      isCurrent && draft.claim !== undefined
        ? { type: 'value.correct', entity: draft.entity, claim: draft.claim, value }
        : addCommand(
            { id: draft.entity, kind: kindOf(draft, known) },
            known === undefined ? draft.newPartOf : undefined,
            statement,
          ),
    );
    if (!reply.ok) return setFailure(reply.error.code);
    await drop(draft);
  };

  if (mine.length === 0 && failure === null) return null;
  return (
    <Alert variant="default" role="region" aria-label={t('case:drafts.title')} title={t('case:drafts.title')}>
      <Stack gap={12}>
        <Text>{t('case:drafts.text')}</Text>
        {mine.map((draft) => (
          <Stack key={draft.id} gap={4}>
            <Text size="xs" c="dimmed">
              {t('case:drafts.where', {
                field: propertyLabel(t, kindOf(draft, recordOf(draft)), draft.property),
                moment: format.dayAndTime(draft.at),
              })}
            </Text>
            <Text style={{ whiteSpace: 'pre-wrap' }}>{draftText(draft, kindOf(draft, recordOf(draft)))}</Text>
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

/** Drafts of an older version do not say their kind: they were all of cases. */
const kindOf = (draft: Draft, known: EntityRecord | undefined): EntityKind =>
  known?.kind ?? draft.kind ?? 'case';

function draftValue(draft: Draft, kind: EntityKind): Value {
  const row = rowOf(kind, draft.property);
  if (row === null) return draft.text;
  return row.type === 'name' && row.cardinality !== 'many'
    ? readNameText(draft.text)
    : readTyped(row, row.type === 'date' ? dateToKeep(draft.text) : draft.text);
}

function draftText(draft: Draft, kind: EntityKind): string {
  const value = draftValue(draft, kind);
  return isNameForm(value) ? nameText(value) : draft.text;
}
