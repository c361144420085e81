import { Button, Divider, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { readAuthor } from '../../../../core/announcements/authors.ts';
import type { Command } from '../../../../core/model/commands.ts';
import { isShipped } from '../../../../core/model/plan-statements.ts';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import { hasNoSource } from '../../../../core/model/summaries.ts';
import type { PropertyView, StatedClaim } from '../../../../core/model/types.ts';
import { useVault } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { useText } from '../../i18n/use-text.ts';
import { Dialog } from '../dialog.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { ValueHistory } from '../history/value-history.tsx';
import { AddClaim } from './add-claim.tsx';
import { ClaimDetails } from './claim-details.tsx';
import { ClaimDetailsForm } from './claim-details-form.tsx';
import { ClaimProofs } from './claim-proofs.tsx';
import { CorrectClaim } from './correct-claim.tsx';
import { ReasonForm } from './reason-form.tsx';
import { useRecord } from './record-context.tsx';

export type ClaimsDialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly row: PropertyRow;
  readonly label: string;
  readonly claims: readonly StatedClaim[];
  readonly view: PropertyView | undefined;
};

/** Everything that is said about one property: who, when, how sure; what another source says; which to show first. */
export function ClaimsDialog({ isOpen, onClose, row, label, claims, view }: ClaimsDialogProps) {
  const { t } = useText();
  const vault = useVault();
  const { record } = useRecord();
  const [isPastShown, setPastShown] = useState(false);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [step, setStep] = useState<
    | { readonly kind: 'add' }
    | { readonly kind: 'prefer' | 'correct' | 'details'; readonly claim: StatedClaim }
    | null
  >(null);
  const run = async (command: Command): Promise<boolean> => {
    const reply = await vault.run(command);
    setFailure(reply.ok ? null : reply.error.code);
    if (reply.ok) setStep(null);
    return reply.ok;
  };
  const retract = async (claim: StatedClaim) => {
    const isDone = await run({ type: 'value.retract', entity: record.id, claims: [claim.id] });
    if (isDone && claims.length === 1) onClose();
  };
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={label} size="lg">
      <Stack gap={16}>
        {claims.map((claim) => (
          <Stack key={claim.id} gap={8} component="section" aria-label={t('case:claim.label')}>
            <ClaimDetails row={row} claim={claim} />
            <ClaimProofs
              claim={claim}
              onLeave={onClose}
              onProve={(paper) =>
                run({
                  type: 'value.add',
                  entity: paper,
                  kind: 'attachment',
                  statement: { property: 'proves', value: claim.id, source: { kind: 'author' } },
                })
              }
            />
            <Group gap={8}>
              {claims.length > 1 && view?.preferred?.claim !== claim.id ? (
                <Button size="compact-sm" onClick={() => setStep({ kind: 'prefer', claim })}>
                  {t('case:dispute.showFirst')}
                </Button>
              ) : null}
              {isShipped(claim.id) ? null : (
                <>
                  {readAuthor(claim.author).kind === 'person' ? (
                    <Button size="compact-sm" onClick={() => setStep({ kind: 'correct', claim })}>
                      {t('case:claim.correct')}
                    </Button>
                  ) : null}
                  <Button size="compact-sm" onClick={() => setStep({ kind: 'details', claim })}>
                    {t(hasNoSource(claim) ? 'case:claim.nameSource' : 'case:claim.mendDetails')}
                  </Button>
                  <Button size="compact-sm" variant="subtle" onClick={() => void retract(claim)}>
                    {t('case:claim.retract')}
                  </Button>
                </>
              )}
            </Group>
            {step?.kind === 'details' && step.claim.id === claim.id ? (
              <ClaimDetailsForm
                claim={claim}
                onSave={(details) =>
                  void run({
                    type: 'value.correct',
                    entity: record.id,
                    claim: claim.id,
                    value: claim.value,
                    ...details,
                  })
                }
                onCancel={() => setStep(null)}
              />
            ) : null}
            {step?.kind === 'prefer' && step.claim.id === claim.id ? (
              <ReasonForm
                label={t('case:dispute.reason')}
                help={t('case:dispute.reasonHelp')}
                missing={t('case:dispute.reasonMissing')}
                saveLabel={t('case:dispute.save')}
                onSave={(reason) =>
                  void run({ type: 'value.prefer', entity: record.id, claim: claim.id, reason })
                }
                onCancel={() => setStep(null)}
              />
            ) : null}
            {step?.kind === 'correct' && step.claim.id === claim.id ? (
              <CorrectClaim
                row={row}
                claim={claim}
                onSave={(value) => run({ type: 'value.correct', entity: record.id, claim: claim.id, value })}
                onCancel={() => setStep(null)}
              />
            ) : null}
            <Divider />
          </Stack>
        ))}
        {view?.preferred === undefined ? null : (
          <Text size="xs" c="dimmed">
            {t('case:dispute.settledBy', { reason: view.preferred.reason, author: view.preferred.author })}
          </Text>
        )}
        {failure === null ? null : <FailureNotice code={failure} />}
        {row.cardinality === 'many' ? null : step?.kind === 'add' ? (
          <AddClaim
            row={row}
            nameKey={claims[0]?.key}
            like={claims[0]}
            onSave={(statement) =>
              run({ type: 'value.add', entity: record.id, kind: record.kind, statement })
            }
            onCancel={() => setStep(null)}
          />
        ) : (
          <Group>
            <Button onClick={() => setStep({ kind: 'add' })}>{t('case:claim.another')}</Button>
          </Group>
        )}
        {isPastShown ? (
          <ValueHistory
            place={{
              entity: record.id,
              kind: record.kind,
              property: row.property,
              ...(claims[0]?.key === undefined ? {} : { key: claims[0].key }),
            }}
          />
        ) : (
          <Group>
            <Button variant="subtle" onClick={() => setPastShown(true)}>
              {t('history:value.open')}
            </Button>
          </Group>
        )}
      </Stack>
    </Dialog>
  );
}
