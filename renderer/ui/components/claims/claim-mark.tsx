import { Group, Text } from '@mantine/core';
import type { StatedClaim } from '../../../../core/model/types.ts';
import { useText } from '../../i18n/use-text.ts';
import { ProofMark } from '../attachments/proof-mark.tsx';
import { SourceMark } from '../claim-value.tsx';
import { speakerOf, useRecord } from './record-context.tsx';

export type ClaimMarkProps = { readonly claim: StatedClaim; readonly onOpen: () => void };

/** "Who says so", beside a field; opens everything that is said about it. Then the papers that confirm it. */
export function ClaimMark({ claim, onOpen }: ClaimMarkProps) {
  const words = useText();
  const { t } = words;
  const value = useRecord();
  return (
    <Group gap={8}>
      {claim.isAsTyped === true ? (
        <Text span size="xs" c="var(--zh-attention)">
          {t('case:field.asTyped')}
        </Text>
      ) : null}
      <SourceMark speaker={speakerOf(words, value, claim)} author={claim.author} onOpen={onOpen} />
      <ProofMark claim={claim} />
    </Group>
  );
}
