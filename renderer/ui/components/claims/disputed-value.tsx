import { Button, Group, Stack, Text } from '@mantine/core';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import type { PropertyView } from '../../../../core/model/types.ts';
import { claimText } from '../../i18n/catalogue-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { ProofMark } from '../attachments/proof-mark.tsx';
import { ClaimValue } from '../claim-value.tsx';
import { genderOf, speakerOf, useRecord } from './record-context.tsx';

export type DisputedValueProps = {
  readonly row: PropertyRow;
  readonly label: string;
  readonly view: PropertyView;
  readonly onOpen: () => void;
};

/** Several current values: all of them, side by side, with who said each; none is hidden. */
export function DisputedValue({ row, label, view, onOpen }: DisputedValueProps) {
  const words = useText();
  const value = useRecord();
  return (
    <Stack gap={4} role="group" aria-label={label}>
      <Text fw={600}>{label}</Text>
      {view.claims.map((claim, index) => (
        <ClaimValue
          key={claim.id}
          speaker={speakerOf(words, value, claim)}
          author={claim.author}
          isDisputed={view.isDisputed && index === 0}
          otherCount={view.claims.length - 1}
          onOpen={onOpen}
          marks={<ProofMark claim={claim} />}
        >
          {claimText(words, row.kind, claim, genderOf(value)).text}
        </ClaimValue>
      ))}
      {view.preferred === undefined ? null : (
        <Text size="xs" c="dimmed">
          {words.t('case:dispute.settled', { reason: view.preferred.reason })}
        </Text>
      )}
      <Group>
        <Button size="compact-sm" onClick={onOpen}>
          {words.t(view.isDisputed ? 'case:dispute.settle' : 'case:claim.open')}
        </Button>
      </Group>
    </Stack>
  );
}
