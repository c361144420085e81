import { Menu, UnstyledButton } from '@mantine/core';
import { IconFileCheck } from '@tabler/icons-react';
import type { StatedClaim } from '../../../../core/model/types.ts';
import { useText } from '../../i18n/use-text.ts';
import { paperName } from './file-words.ts';
import { usePapers } from './papers-context.tsx';
import styles from './proof-mark.module.css';

/** Beside a value that a photo or paper confirms: opens it; several are counted and stand in a menu. */
export function ProofMark({ claim }: { readonly claim: StatedClaim }) {
  const { t } = useText();
  const papers = usePapers();
  const proofs = papers?.proofsOf(claim) ?? [];
  const [first] = proofs;
  if (papers === null || first === undefined) return null;
  const sign = <IconFileCheck size="1.15em" aria-hidden />;
  if (proofs.length === 1) {
    const label = t('attachments:proofs.one', { name: paperName(t, first) });
    return (
      <UnstyledButton
        className={styles.mark}
        title={label}
        aria-label={label}
        onClick={() => papers.open(first.id)}
      >
        {sign}
      </UnstyledButton>
    );
  }
  const label = t('attachments:proofs.many', { count: proofs.length });
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <UnstyledButton className={styles.mark} title={label} aria-label={label}>
          {sign}
          <span>{proofs.length}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>
        {proofs.map((paper) => (
          <Menu.Item key={paper.id} onClick={() => papers.open(paper.id)} className={styles.item}>
            {paperName(t, paper)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
