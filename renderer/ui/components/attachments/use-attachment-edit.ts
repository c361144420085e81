import { useState } from 'react';
import type { Command } from '../../../../core/model/commands.ts';
import { viewIn } from '../../../../core/model/fold.ts';
import type { Value } from '../../../../core/model/types.ts';
import type { Queries } from '../../../services/api.ts';
import { useVault } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';

/** A photo or paper with its record, as the vault answers it. */
export type Attachment = Queries['attachments']['value'][number];

/** Writes what is known of an attachment; the file itself never changes. */
export type AttachmentEdit = {
  /** Adds or mends the value of a property that holds one; an empty text takes it back. */
  readonly set: (property: string, value: Value) => Promise<FailureCode | null>;
  /** Adds a value of a property that holds many. */
  readonly add: (property: string, value: Value) => Promise<FailureCode | null>;
  /** Takes a value of such a property back. */
  readonly take: (property: string, value: Value) => Promise<FailureCode | null>;
  /** Into the bin: the words about it go, the sealed file stays. True when it is done. */
  readonly remove: () => Promise<boolean>;
  readonly failure: FailureCode | null;
};

export function useAttachmentEdit({ id, record }: Attachment): AttachmentEdit {
  const vault = useVault();
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const run = async (command: Command): Promise<FailureCode | null> => {
    const reply = await vault.run(command);
    const code = reply.ok ? null : reply.error.code;
    setFailure(code);
    return code;
  };
  const add = (property: string, value: Value) =>
    run({
      type: 'value.add',
      entity: id,
      kind: 'attachment',
      statement: { property, value, source: { kind: 'author' } },
    });
  return {
    failure,
    add,
    set(property, value) {
      const claim = viewIn(record, property)?.claims[0];
      if (claim === undefined) return value === '' ? Promise.resolve(null) : add(property, value);
      return run({ type: 'value.correct', entity: id, claim: claim.id, value });
    },
    take(property, value) {
      const claims = (viewIn(record, property)?.claims ?? []).filter((claim) => claim.value === value);
      return run({ type: 'value.retract', entity: id, claims: claims.map((claim) => claim.id) });
    },
    remove: async () => (await run({ type: 'entity.delete', entity: id, kind: 'attachment' })) === null,
  };
}
