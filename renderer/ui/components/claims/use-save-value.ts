import { useRef } from 'react';
import {
  type ChangeId,
  type ClaimId,
  claimIdOf,
  type EntityId,
  encodeId,
} from '../../../../core/base/ids.ts';
import type { Command, SourceChoice, Statement } from '../../../../core/model/commands.ts';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import type { EntityRecord, StatedClaim, Value } from '../../../../core/model/types.ts';
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
  const { record, newPartOf, isOwnWord } = useRecord();
  const [remembered, setSource] = useRememberedSource();
  const source: SourceChoice = isOwnWord === true ? { kind: 'author' } : remembered;
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
    const reply = await vault.run(addCommand(record, newPartOf, statement));
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
            kind: record.kind,
            ...(newPartOf === undefined ? {} : { newPartOf }),
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

/** Adds a value; the first one of a new part makes the part and ties it to its case. */
export const addCommand = (
  record: Pick<EntityRecord, 'id' | 'kind'>,
  newPartOf: EntityId | undefined,
  statement: Statement,
): Command =>
  newPartOf === undefined
    ? { type: 'value.add', entity: record.id, kind: record.kind, statement }
    : {
        type: 'entity.create',
        id: record.id,
        kind: record.kind,
        statements: [{ property: 'of', value: newPartOf, source: { kind: 'author' } }, statement],
      };

/** A change that mends one value has it at its first place. */
const claimOf = (change: ChangeId): ClaimId => claimIdOf(change, 0);
