import { Button, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { printDate } from '../../../../core/base/dates/print.ts';
import { viewIn } from '../../../../core/model/fold.ts';
import { rowOf } from '../../../../core/model/schema.ts';
import type { PropertyView, StatedClaim } from '../../../../core/model/types.ts';
import { ProofMark } from '../../components/attachments/proof-mark.tsx';
import { ClaimValue } from '../../components/claim-value.tsx';
import { ClaimsDialog } from '../../components/claims/claims-dialog.tsx';
import { genderOf, speakerOf, useRecord } from '../../components/claims/record-context.tsx';
import { Section } from '../../components/section.tsx';
import { valueWords } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { FateForm } from './fate-form.tsx';
import { FateLook } from './fate-look.tsx';

/** The fate as a history of what was said, newest first. It may go backwards, and nothing follows from it by itself. */
export function FateSection({ children }: { readonly children: ReactNode }) {
  const { t } = useText();
  const { record } = useRecord();
  const [isAdding, setAdding] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const view = viewIn(record, 'fate');
  const row = rowOf('case', 'fate');
  if (row === null) return null;
  return (
    <Section
      title={t('model:section.fate')}
      help={t('case:fate.help')}
      actions={isAdding ? undefined : <Button onClick={() => setAdding(true)}>{t('case:fate.add')}</Button>}
    >
      <Stack gap={16}>
        {isAdding ? <FateForm onClose={() => setAdding(false)} /> : null}
        {view === undefined ? (
          <Text c="dimmed">{t('case:fate.nothing')}</Text>
        ) : (
          <Stack gap={12} component="ol" style={{ listStyle: 'none', padding: 0, margin: 0 }}>
            {view.claims.map((claim) => (
              <Report key={claim.id} view={view} claim={claim} onOpen={() => setOpen(true)} />
            ))}
          </Stack>
        )}
        {children}
      </Stack>
      {view === undefined ? null : (
        <ClaimsDialog
          isOpen={isOpen}
          onClose={() => setOpen(false)}
          row={row}
          label={t('model:case.fate.label')}
          claims={view.claims}
          view={view}
        />
      )}
    </Section>
  );
}

type ReportProps = {
  readonly view: PropertyView;
  readonly claim: StatedClaim;
  readonly onOpen: () => void;
};

/** One report: about which time, what, who says so, and whether a report of death was looked at a second time. */
function Report({ view, claim, onOpen }: ReportProps) {
  const words = useText();
  const value = useRecord();
  return (
    <li>
      <Group gap={12} align="baseline">
        <Text c="dimmed" size="xs" miw="9rem">
          {claim.validOn === undefined
            ? words.t('case:fate.noDate')
            : printDate(claim.validOn, words.language)}
        </Text>
        <ClaimValue
          speaker={speakerOf(words, value, claim)}
          author={claim.author}
          isDisputed={view.isDisputed && claim === view.claims[0]}
          onOpen={onOpen}
          marks={<ProofMark claim={claim} />}
        >
          {valueWords(words, 'case', 'fate', claim.value, genderOf(value))}
        </ClaimValue>
      </Group>
      <FateLook claim={claim} />
    </li>
  );
}
