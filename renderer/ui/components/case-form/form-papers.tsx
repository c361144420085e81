import { type ReactNode, useCallback } from 'react';
import type { EntityRecord } from '../../../../core/model/types.ts';
import type { Fact } from '../attachments/fact.ts';
import { PapersContext } from '../attachments/papers-context.tsx';
import { useForm } from './form-context.tsx';
import { itemId, itemOf } from './form-items.ts';

export type FormPapersProps = {
  /** Whose papers they are. */
  readonly record: EntityRecord;
  /** Its parts, of whose facts the papers can speak too. */
  readonly parts?: readonly EntityRecord[];
  /** Goes to a fact that has a form of its own; `false` leaves it to its field. */
  readonly goElsewhere?: (fact: Fact) => boolean;
  readonly children: ReactNode;
};

/** The papers of a form: from each of the facts that a paper confirms there is a way to its field. */
export function FormPapers({ record, parts = noParts, goElsewhere, children }: FormPapersProps) {
  const { reveal } = useForm();
  const goTo = useCallback(
    (fact: Fact) => {
      const item = itemOf(fact.record.kind, fact.claim);
      if (goElsewhere?.(fact) !== true && item !== null) reveal(itemId(fact.record, item));
    },
    [goElsewhere, reveal],
  );
  return (
    <PapersContext of={record.id} about={[record, ...parts]} onGoTo={goTo}>
      {children}
    </PapersContext>
  );
}

const noParts: readonly EntityRecord[] = [];
