import { attachmentFacts } from '../../../core/model/attachments.ts';
import type { QueryFunction } from './context.ts';

/** Photos and papers of one entity, each with its record for mending what is written about it. */
export const queryAttachments: QueryFunction<'attachments'> = async ({ ledger }, { of }) => {
  const found = [];
  for (const id of ledger.index.attachmentsOf(of)) {
    const record = await ledger.record(id);
    const facts = record === null ? null : attachmentFacts(record);
    if (record !== null && facts !== null) found.push({ ...facts, record });
  }
  const shown = new Set<string>(found.map(({ id }) => id));
  return {
    value: found,
    isTouchedBy: ({ ids }) =>
      [...ids].some((id) => shown.has(id)) || ledger.index.attachmentsOf(of).some((id) => ids.has(id)),
  };
};
