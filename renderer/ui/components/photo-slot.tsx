import { IconUser } from '@tabler/icons-react';
import type { EntityId } from '../../../core/base/ids.ts';
import { useVault } from '../context/services.tsx';
import { SmallPicture } from './attachments/attachment-card.tsx';
import styles from './photo-slot.module.css';
import { useLive } from './use-live.ts';

/**
 * Where the photo of a person stands in the head of the case: the one that somebody chose for it. Until there is one,
 * a quiet outline.
 */
export function PhotoSlot({ entity }: { readonly entity: EntityId }) {
  const live = useLive(useVault(), { name: 'attachments', params: { of: entity } });
  // The newest choice: taking the mark from the older ones would touch papers that nobody spoke of.
  const [chosen] =
    live.state === 'value'
      ? live.value
          .filter(({ isPortrait, thumbnail }) => isPortrait && thumbnail !== undefined)
          .toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
      : [];
  return (
    <div className={styles.slot} aria-hidden>
      {chosen === undefined ? <IconUser size="2.5rem" stroke={1.2} /> : <SmallPicture attachment={chosen} />}
    </div>
  );
}
