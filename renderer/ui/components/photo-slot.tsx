import { IconUser } from '@tabler/icons-react';
import type { EntityId } from '../../../core/base/ids.ts';
import styles from './photo-slot.module.css';

/** Where the photo of a person stands in the head of the case. Until there is one, a quiet outline. */
export function PhotoSlot(_: { readonly entity: EntityId }) {
  return (
    <div className={styles.slot} aria-hidden>
      <IconUser size="2.5rem" stroke={1.2} />
    </div>
  );
}
