import { Anchor, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { StatedClaim } from '../../../../core/model/types.ts';
import { useText } from '../../i18n/use-text.ts';
import { paperName } from '../attachments/file-words.ts';
import { usePapers } from '../attachments/papers-context.tsx';
import { SelectField } from '../select-field.tsx';

export type ClaimProofsProps = {
  readonly claim: StatedClaim;
  /** The viewer opens in place of the dialog: two of them would both go with one Esc. */
  readonly onLeave: () => void;
  /** Says that a paper confirms the value; true when it is written. */
  readonly onProve: (paper: EntityId) => Promise<boolean>;
};

/** Photos and papers that confirm one value, and a way to name another one of those at hand. */
export function ClaimProofs({ claim, onLeave, onProve }: ClaimProofsProps) {
  const { t } = useText();
  const papers = usePapers();
  const [chosen, setChosen] = useState<string | null>(null);
  if (papers === null || papers.live.state !== 'value' || papers.live.value.length === 0) return null;
  const proofs = papers.proofsOf(claim);
  const others = papers.live.value.filter((paper) => !proofs.includes(paper));
  const prove = async () => {
    if (chosen !== null && (await onProve(chosen as EntityId))) setChosen(null);
  };
  return (
    <>
      {proofs.length === 0 ? null : (
        <Group gap={8} component="section" aria-label={t('attachments:proofs.title')}>
          <Text size="xs" c="dimmed">
            {t('attachments:proofs.title')}
          </Text>
          {proofs.map((paper) => (
            <Anchor
              key={paper.id}
              component="button"
              type="button"
              size="xs"
              ta="start"
              style={{ overflowWrap: 'anywhere' }}
              onClick={() => {
                onLeave();
                // When the dialog has given the focus back, so that the viewer gives it back to the same place.
                setTimeout(() => papers.open(paper.id), 50);
              }}
            >
              {paperName(t, paper)}
            </Anchor>
          ))}
        </Group>
      )}
      {others.length === 0 ? null : (
        <Group gap={8} align="flex-end">
          <SelectField
            label={t('attachments:proofs.choose')}
            value={chosen}
            onChange={setChosen}
            choices={others.map((paper) => ({ value: paper.id as string, label: paperName(t, paper) }))}
          />
          <Button disabled={chosen === null} onClick={() => void prove()}>
            {t('attachments:proofs.add')}
          </Button>
        </Group>
      )}
    </>
  );
}
