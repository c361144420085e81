import { changeIdOf, type DeviceId, type EntityId } from '../../base/ids.ts';
import type { Command } from '../commands.ts';
import { applyChange, createLedger, planContext, recordIn } from '../ledger.ts';
import { planChange } from '../plan.ts';
import type { Change, EntityRecord } from '../types.ts';

export const person = 'pers0n00000000000000000000' as EntityId;

/** One computer in memory: runs commands one after another and gives records. */
export function createDesk(author = 'Вигадниця') {
  const ledger = createLedger();
  let seq = 0;
  return {
    /** The change, or the code of the failure. */
    run(command: Command, by = author): Change | string {
      const planned = planChange(command, planContext(ledger, by));
      if (!planned.ok) return planned.error.code;
      seq++;
      const at = new Date(Date.UTC(2026, 4, 1, 0, 0, seq)).toISOString();
      const change: Change = {
        ...planned.value,
        id: changeIdOf('d1' as DeviceId, seq),
        author: planned.value.author ?? by,
        at,
      };
      applyChange(ledger, change);
      return change;
    },
    record(id: EntityId = person): EntityRecord {
      const record = recordIn(ledger, id);
      if (record === undefined) throw new Error('nothing was said');
      return record;
    },
  };
}
