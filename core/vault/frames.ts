import { type ChangeId, changeIdOf, type DeviceId } from '../base/ids.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { concat } from './bytes.ts';
import { canonicalBytes, parseJson } from './canonical-json.ts';
import type { Bytes } from './crypto-port.ts';
import type { SealFailure } from './failures.ts';
import { encodeFrame, type FrameHead, frameAad } from './frame.ts';
import type { VaultKeys } from './keys.ts';
import { pad, paddedLength, unpad } from './padding.ts';

/** Largest padded text whose sealed form still fits a frame: the biggest Padmé size below 1 MiB − 54 − 16. */
const MAX_PADDED_BYTES = 1_032_192;
/** More than this is cut into parts. */
export const MAX_PART_BYTES = MAX_PADDED_BYTES - 4;
/** NIST SP 800-38D, 8.3: at most 2^32 messages with random nonces under one key. */
const MAX_SEQ = 2 ** 32;

export type SealedFrames = {
  /** Whole frames in order, each ≤ 1 MiB, to be appended together. */
  readonly frames: readonly Bytes[];
  readonly firstSeq: number;
  readonly lastSeq: number;
};

/** Frames that are sealed when they are asked for; the last one has `lastSeq`. */
export type FrameSealing = { readonly lastSeq: number; frames(): AsyncGenerator<Bytes> };

/**
 * One change as one frame, or as begin, parts and commit when it does not fit one. Each frame is sealed when its turn comes: all of an
 * import's at once would be as much memory again as its bytes.
 */
export function sealInTurn(
  keys: VaultKeys,
  at: { readonly deviceId: DeviceId; readonly seq: number },
  change: Uint8Array,
): FrameSealing {
  const parts = cut(change, at.seq);
  const lastSeq = at.seq + parts.length - 1;
  if (lastSeq > MAX_SEQ) throw new RangeError('too many frames under one key');
  return {
    lastSeq,
    async *frames() {
      const key = await keys.journalKey(at.deviceId, keys.epoch);
      for (const [i, part] of parts.entries()) {
        const head: FrameHead = {
          kind: part.kind,
          epoch: keys.epoch,
          deviceId: at.deviceId,
          seq: at.seq + i,
          nonce: keys.crypto.randomBytes(12),
        };
        const aad = frameAad(head, paddedLength(4 + part.bytes.length) + 16, keys.vaultId);
        yield encodeFrame(head, await keys.crypto.seal(key, head.nonce, aad, pad(part.bytes)));
      }
    },
  };
}

/** The same, all at once: for changes of moderate size. */
export async function sealFrames(
  keys: VaultKeys,
  at: { readonly deviceId: DeviceId; readonly seq: number },
  change: Uint8Array,
): Promise<SealedFrames> {
  const sealing = sealInTurn(keys, at, change);
  const frames: Bytes[] = [];
  for await (const frame of sealing.frames()) frames.push(frame);
  return { frames, firstSeq: at.seq, lastSeq: sealing.lastSeq };
}

type Part = { readonly kind: FrameHead['kind']; readonly bytes: Uint8Array };

function cut(change: Uint8Array, seq: number): Part[] {
  if (change.length <= MAX_PART_BYTES) return [{ kind: 1, bytes: change }];
  const parts: Part[] = [];
  for (let from = 0; from < change.length; from += MAX_PART_BYTES) {
    parts.push({ kind: 3, bytes: change.subarray(from, from + MAX_PART_BYTES) });
  }
  const sizes = canonicalBytes({ bytes: change.length, first: seq, parts: parts.length });
  return [{ kind: 2, bytes: sizes }, ...parts, { kind: 4, bytes: sizes }];
}

export type OpenedFrame = {
  readonly kind: FrameHead['kind'];
  readonly deviceId: DeviceId;
  readonly seq: number;
  readonly bytes: Bytes;
};

/** Checks the tag and takes off the padding. A frame with a right CRC and a wrong tag is damage or a forgery. */
export async function openFrame(
  keys: VaultKeys,
  head: FrameHead,
  sealed: Uint8Array,
): Promise<Result<OpenedFrame, SealFailure>> {
  const key = await keys.journalKey(head.deviceId, head.epoch);
  const aad = frameAad(head, sealed.length, keys.vaultId);
  const padded = await keys.crypto.open(key, head.nonce, aad, sealed);
  const bytes = padded === null ? null : unpad(padded);
  if (bytes === null) return fail('vault.damaged');
  return ok({ kind: head.kind, deviceId: head.deviceId, seq: head.seq, bytes });
}

/** What comes out of a device's frames, in order. Seqs are those of the frames concerned. */
export type Joined =
  | {
      readonly type: 'change';
      readonly id: ChangeId;
      readonly deviceId: DeviceId;
      readonly firstSeq: number;
      readonly lastSeq: number;
      readonly bytes: Bytes;
    }
  /** A big change without all of its frames: it never happened, its bytes stay in the journal. */
  | {
      readonly type: 'incomplete';
      readonly deviceId: DeviceId;
      readonly firstSeq: number;
      readonly lastSeq: number;
    }
  /** Frames that are not there (damaged, or a file is missing). */
  | {
      readonly type: 'gap';
      readonly deviceId: DeviceId;
      readonly firstSeq: number;
      readonly lastSeq: number;
    }
  /** A seq that was seen before: a doubled file, or two writers under one device id. */
  | { readonly type: 'repeated'; readonly deviceId: DeviceId; readonly seq: number };

/** Puts big changes together again. Keeps state per device, so frames of several devices may come mixed. */
export type FrameJoiner = {
  push(frame: OpenedFrame): Joined[];
  /** After the last frame: big changes that never got their commit. */
  end(): Joined[];
};

type Open = { readonly firstSeq: number; readonly parts: Bytes[] };
type DeviceState = { lastSeq: number; open: Open | null };

/** `applied`: last seq per device that was already used; a frame after it starts without a gap. */
export function createFrameJoiner(applied: Readonly<Record<string, number>> = {}): FrameJoiner {
  const devices = new Map<DeviceId, DeviceState>();
  return {
    push(frame) {
      const state = devices.get(frame.deviceId) ?? { lastSeq: applied[frame.deviceId] ?? 0, open: null };
      devices.set(frame.deviceId, state);
      return join(state, frame);
    },
    end() {
      const left: Joined[] = [];
      for (const [deviceId, state] of devices) giveUp(state, deviceId, left);
      return left;
    },
  };
}

/** `createFrameJoiner` over frames that are all at hand. */
export function* joinFrames(
  frames: Iterable<OpenedFrame>,
  applied: Readonly<Record<string, number>> = {},
): Generator<Joined> {
  const joiner = createFrameJoiner(applied);
  for (const frame of frames) yield* joiner.push(frame);
  yield* joiner.end();
}

function join(state: DeviceState, frame: OpenedFrame): Joined[] {
  const { deviceId, seq } = frame;
  if (seq <= state.lastSeq) return [{ type: 'repeated', deviceId, seq }];
  const found: Joined[] = [];
  const hasGap = seq !== state.lastSeq + 1;
  if (hasGap || frame.kind === 1 || frame.kind === 2) giveUp(state, deviceId, found);
  if (hasGap) found.push({ type: 'gap', deviceId, firstSeq: state.lastSeq + 1, lastSeq: seq - 1 });
  state.lastSeq = seq;
  if (frame.kind === 1) {
    found.push(whole(deviceId, seq, seq, frame.bytes));
  } else if (frame.kind === 2) {
    state.open = { firstSeq: seq, parts: [] };
  } else if (state.open === null) {
    found.push({ type: 'incomplete', deviceId, firstSeq: seq, lastSeq: seq });
  } else if (frame.kind === 3) {
    state.open.parts.push(frame.bytes);
  } else {
    const { firstSeq, parts } = state.open;
    state.open = null;
    const bytes = concat(parts);
    const isComplete = isCommitOf(frame.bytes, firstSeq, parts.length, bytes.length);
    found.push(
      isComplete
        ? whole(deviceId, firstSeq, seq, bytes)
        : { type: 'incomplete', deviceId, firstSeq, lastSeq: seq },
    );
  }
  return found;
}

function giveUp(state: DeviceState, deviceId: DeviceId, found: Joined[]): void {
  if (state.open === null) return;
  found.push({ type: 'incomplete', deviceId, firstSeq: state.open.firstSeq, lastSeq: state.lastSeq });
  state.open = null;
}

const whole = (deviceId: DeviceId, firstSeq: number, lastSeq: number, bytes: Bytes): Joined => ({
  type: 'change',
  id: changeIdOf(deviceId, firstSeq),
  deviceId,
  firstSeq,
  lastSeq,
  bytes,
});

function isCommitOf(commit: Uint8Array, first: number, parts: number, bytes: number): boolean {
  const sizes = parseJson(commit) as { first?: unknown; parts?: unknown; bytes?: unknown } | null | undefined;
  return sizes?.first === first && sizes.parts === parts && sizes.bytes === bytes;
}
