import { useRef } from 'react';
import { type ChangeId, type ClaimId, claimIdOf, encodeId } from '../../../../core/base/ids.ts';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import type { StatedClaim, Value } from '../../../../core/model/types.ts';
import { useRememberedSource } from '../../context/remembered-source.tsx';
import { useVault } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { useRecord } from './record-context.tsx';

export type SaveValue = {
  /** Mends the claim, or adds the first value with the remembered source. `null` when it is durable. */
  readonly save: (value: Value) => Promise<FailureCode | null>;
  readonly draft: (text: string | null) => void;
};

/**
 * What leaving a field does. A second save before the screen has heard of the first goes on from the
 * first; a second *add* by the same source corrects the first by itself (`planStatements`).
 */
export function useSaveValue(
  row: PropertyRow,
  key: string | undefined,
  claim: StatedClaim | undefined,
): SaveValue {
  const vault = useVault();
  const { record } = useRecord();
  const [source, setSource] = useRememberedSource();
  const newest = useRef<{ readonly of: ClaimId | undefined; readonly claim: ClaimId } | null>(null);

  const save = async (value: Value): Promise<FailureCode | null> => {
    const known = newest.current?.of === claim?.id ? newest.current?.claim : undefined;
    const mended = known ?? claim?.id;
    if (mended !== undefined) {
      const reply = await vault.run({ type: 'value.correct', entity: record.id, claim: mended, value });
      if (!reply.ok) return reply.error.code;
      newest.current = { of: claim?.id, claim: claimOf(reply.value.change) };
      return null;
    }
    if (typeof value === 'string' && value.trim() === '') return null;
    const statement = { property: row.property, value, source, ...(key === undefined ? {} : { key }) };
    const reply = await vault.run({ type: 'value.add', entity: record.id, kind: record.kind, statement });
    if (!reply.ok) return reply.error.code;
    if (source.kind === 'new') setSource({ kind: 'existing', id: source.id });
    return null;
  };

  // The file of a draft has a random name: which field somebody was in is nobody's business.
  const draftId = useRef<string | null>(null);
  const draft = (text: string | null) => {
    if (text === null && draftId.current === null) return;
    draftId.current ??= encodeId(crypto.getRandomValues(new Uint8Array(16)));
    const id = draftId.current;
    void vault.keepDraft(
      text === null
        ? { id, text }
        : {
            id,
            entity: record.id,
            property: row.property,
            ...(key === undefined ? {} : { key }),
            ...(claim === undefined ? {} : { claim: claim.id }),
            text,
            at: new Date().toISOString(),
          },
    );
  };
  return { save, draft };
}

/** A change that mends one value has it at its first place. */
const claimOf = (change: ChangeId): ClaimId => claimIdOf(change, 0);
