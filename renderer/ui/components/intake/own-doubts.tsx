import type { EntityId } from '../../../../core/base/ids.ts';
import { doubtsOf } from '../../../../core/intake/doubt.ts';
import { typedEvent } from '../../../../core/intake/typed-event.ts';
import { DoubtList } from './doubt-list.tsx';
import { useKnownEvents } from './use-known-events.ts';

/** What is worth checking about an announcement that a person wrote down. Equal figures elsewhere have a warning of their own. */
export function OwnDoubts({ id }: { readonly id: EntityId }) {
  const { rows, known, titleOf, today } = useKnownEvents();
  const row = rows.find((each) => each.id === id);
  if (row === undefined) return null;
  const others = known.filter((event) => event.id !== id);
  const doubts = doubtsOf([typedEvent(row)], others, { today });
  return (
    <DoubtList doubts={doubts.filter(({ code }) => code !== 'same-number-as-others')} titleOf={titleOf} />
  );
}
