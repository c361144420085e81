import { ok, type Result } from '../../../core/base/result.ts';
import { utf8 } from '../../../core/vault/bytes.ts';
import { parseJson } from '../../../core/vault/canonical-json.ts';
import { openRecord, sealRecord } from '../../../core/vault/envelope.ts';
import type { VaultKeys } from '../../../core/vault/keys.ts';
import type { VaultHandle } from '../../../electron/contract/channels.ts';
import type { StorageBridge } from '../api.ts';
import { createQueue } from '../queue.ts';
import type { Draft, SaveFailure } from '../saving.ts';
import { callBridge } from '../session/bridge-call.ts';
import { saveCode } from '../session/failures.ts';
import type { VaultStatus } from '../status-api.ts';

export type Dropped = { readonly id: string; readonly text: null };

/** What is being typed, sealed outside the journal, so that a crash in the middle of a sentence loses seconds. */
export type Drafts = {
  keep(draft: Draft | Dropped): Promise<Result<null, SaveFailure>>;
  list(): Promise<readonly Draft[]>;
  /** Drafts on disk that do not open; their files stay. */
  readonly damage: VaultStatus['damage'];
  /** Tries once more to write what could not be written. */
  flush(): Promise<void>;
};

const draftSchema = 1;
const placeOf = (id: string) => ({ table: 'drafts', id, version: '' });

/**
 * Drafts that could not be written (a full disk) are held in memory and tried again with the next one:
 * the text that a person typed is in one of the two places until it is saved or dropped.
 */
export function createDrafts(bridge: StorageBridge, handle: VaultHandle, keys: VaultKeys): Drafts {
  const held = new Map<string, Draft | Dropped>();
  const queue = createQueue();
  let damage: VaultStatus['damage'] = [];

  async function write(draft: Draft | Dropped): Promise<Result<null, SaveFailure>> {
    const bytes =
      draft.text === null
        ? null
        : await sealRecord(keys, placeOf(draft.id), draftSchema, utf8(JSON.stringify(draft)));
    const outcome = await callBridge(() => bridge.writeDraft(handle, draft.id, bytes));
    if (outcome.kind !== 'ok') {
      held.set(draft.id, draft);
      const code = outcome.kind === 'failed' ? saveCode(outcome.code) : 'save.too-slow';
      return { ok: false, error: { code } };
    }
    held.delete(draft.id);
    return ok(null);
  }

  async function flush(except?: string): Promise<void> {
    for (const draft of [...held.values()]) if (draft.id !== except) await write(draft);
  }

  return {
    get damage() {
      return damage;
    },
    keep: (draft) =>
      queue.run(async () => {
        const written = await write(draft);
        if (written.ok && held.size > 0) await flush(draft.id);
        return written;
      }),
    flush: () => queue.run(() => flush()),
    list: () =>
      queue.run(async () => {
        const outcome = await callBridge(() => bridge.listDrafts(handle));
        const stored = outcome.kind === 'ok' ? outcome.value : [];
        const found = new Map<string, Draft>();
        const broken: VaultStatus['damage'][number][] = [];
        for (const { id, bytes } of stored) {
          const opened = await openRecord(keys, placeOf(id), bytes);
          const draft = opened.ok ? (parseJson(opened.value.bytes) as Draft | undefined) : undefined;
          if (draft !== undefined) found.set(id, draft);
          else
            broken.push({
              where: 'draft',
              file: `drafts/${id}.draft`,
              offset: 0,
              lengthBytes: bytes.length,
              quarantined: null,
            });
        }
        damage = broken;
        for (const draft of held.values()) {
          if (draft.text === null) found.delete(draft.id);
          else found.set(draft.id, draft);
        }
        return [...found.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
      }),
  };
}
