import { changeIdOf, type DeviceId } from '../../../core/base/ids.ts';
import type { Clock } from '../../../core/base/ports.ts';
import { fail, ok, type Result } from '../../../core/base/result.ts';
import type { Signature } from '../../../core/model/second-look.ts';
import type { Change, ChangeDraft } from '../../../core/model/types.ts';
import { concat } from '../../../core/vault/bytes.ts';
import { sealInTurn } from '../../../core/vault/frames.ts';
import type { VaultKeys } from '../../../core/vault/keys.ts';
import { encodeChange } from '../../../core/vault/payload.ts';
import type { VaultHandle } from '../../../electron/contract/channels.ts';
import type { StorageBridge } from '../api.ts';
import { markOf } from '../journal/read-changes.ts';
import { transfer } from '../rpc.ts';
import type { SaveFailure } from '../saving.ts';
import { callBridge } from './bridge-call.ts';
import { saveCode } from './failures.ts';
import type { Arrived } from './ledger.ts';

/** Frames of one call; the contract allows 16 MiB. The page relays each as one task, which is not to be seen. */
const callBytes = 1024 * 1024;
/** The nonce in a frame's head (docs/formats/journal.md). */
const nonceAt = [34, 46] as const;

export type JournalWriter = {
  /** Seals, appends and waits until it is flushed. Called one at a time. */
  write(
    draft: ChangeDraft,
    signer: Signature,
    onWritten?: (frames: number, total: number) => void,
  ): Promise<Result<Arrived, SaveFailure>>;
  /** Whether the last write had no answer, so that the journal itself must say what it holds. */
  readonly isInDoubt: boolean;
  /** Ends the doubt: the journal was read up to `lastSeq`. */
  settle(lastSeq: number): void;
  /** What main last said of the room on the disk. */
  readonly isSpaceLow: boolean;
  /** A late answer to a write in doubt. */
  readonly late: Promise<unknown> | null;
};

export type WriterSetup = {
  readonly bridge: StorageBridge;
  readonly handle: VaultHandle;
  readonly keys: VaultKeys;
  readonly own: DeviceId;
  readonly clock: Clock;
  readonly lastSeq: number;
  readonly isSpaceLow: boolean;
  readonly limitMs?: number;
};

/**
 * Writes changes into the journal through the main program.
 *
 * A refused write uses up no number, and the next one may succeed (space was made). After a write without
 * an answer nobody knows whether it is on the disk; until that is settled nothing else is written.
 */
export function createJournalWriter(setup: WriterSetup): JournalWriter {
  const { bridge, handle, keys, own, clock, limitMs } = setup;
  let lastSeq = setup.lastSeq;
  let isSpaceLow = setup.isSpaceLow;
  let isInDoubt = false;
  let late: Promise<unknown> | null = null;

  /** Gives the nonce of the last frame, by which it is known again. */
  async function append(
    sealed: AsyncIterable<Uint8Array>,
    onWritten: () => void,
  ): Promise<Result<Uint8Array, SaveFailure>> {
    let nonce: Uint8Array = new Uint8Array();
    for await (const { frames, last } of inCalls(sealed)) {
      nonce = last.slice(...nonceAt);
      const outcome = await callBridge(
        () => bridge.appendJournal(handle, transfer(frames, [frames.buffer])),
        limitMs,
      );
      if (outcome.kind === 'ok') {
        lastSeq = outcome.value.lastSeq;
        isSpaceLow = outcome.value.isSpaceLow;
        onWritten();
        continue;
      }
      if (outcome.kind === 'failed' && outcome.code !== 'bridge.failed') return fail(saveCode(outcome.code));
      isInDoubt = true;
      late = outcome.kind === 'unknown' ? outcome.late : null;
      return fail(outcome.kind === 'unknown' ? 'save.too-slow' : 'bridge.failed');
    }
    return ok(nonce);
  }

  return {
    get isInDoubt() {
      return isInDoubt;
    },
    get isSpaceLow() {
      return isSpaceLow;
    },
    get late() {
      return late;
    },
    async write(draft, { author, by }, onWritten) {
      const before = lastSeq;
      const change: Change = {
        ...draft,
        id: changeIdOf(own, lastSeq + 1),
        author,
        ...(by === undefined ? {} : { by }),
        at: new Date(clock.nowMs()).toISOString(),
      };
      const sealing = sealInTurn(keys, { deviceId: own, seq: lastSeq + 1 }, encodeChange(change));
      const appended = await append(sealing.frames(), () =>
        onWritten?.(lastSeq - before, sealing.lastSeq - before),
      );
      if (!appended.ok) return appended;
      return ok({ change, lastSeq: sealing.lastSeq, mark: markOf(appended.value) });
    },
    settle(seq) {
      lastSeq = Math.max(lastSeq, seq);
      isInDoubt = false;
      late = null;
    },
  };
}

type Call = { readonly frames: Uint8Array<ArrayBuffer>; readonly last: Uint8Array };

/** Frames joined into calls of a moderate size; never a part of a frame. */
async function* inCalls(frames: AsyncIterable<Uint8Array>): AsyncGenerator<Call> {
  let call: Uint8Array[] = [];
  let sizeBytes = 0;
  const joined = (): Call => ({ frames: concat(call), last: call.at(-1) as Uint8Array });
  for await (const frame of frames) {
    if (call.length > 0 && sizeBytes + frame.length > callBytes) {
      yield joined();
      call = [];
      sizeBytes = 0;
    }
    call.push(frame);
    sizeBytes += frame.length;
  }
  if (call.length > 0) yield joined();
}
