import { toHex } from '../../../core/base/hex.ts';
import type { DeviceId } from '../../../core/base/ids.ts';
import type { FoundFrame } from '../../../core/vault/frame.ts';
import { createFrameJoiner, type Joined, openFrame } from '../../../core/vault/frames.ts';
import type { VaultKeys } from '../../../core/vault/keys.ts';
import { decodeChange } from '../../../core/vault/payload.ts';
import type { SegmentInfo } from '../../../electron/contract/channels.ts';
import type { Arrived } from '../session/ledger.ts';
import type { VaultStatus } from '../status-api.ts';
import { readDeviceJournal, type SegmentSource } from './read-journal.ts';

export type FoundDamage = VaultStatus['damage'][number];

/** What one segment gave: changes in order, and what could not be read; nothing of it is dropped from the journal. */
export type ReadChanges = {
  readonly arrived: readonly Arrived[];
  readonly damage: readonly FoundDamage[];
  /** Frames seen, opened or not; and the newest among them. */
  readonly frameCount: number;
  readonly lastSeq: number;
  readonly sizeBytes: number;
};

/** Tells a frame from another one with the same number, in a journal that was put back and written again. */
export const markOf = toHex;

/** The journal of a device says that the cache belongs to another history of it. */
export class OtherHistory extends Error {
  override readonly name = 'OtherHistory';
}

export type DeviceJournal = {
  readonly deviceId: DeviceId;
  readonly segments: readonly SegmentInfo[];
  /** What is in the cache already; the frame itself is read again to compare its mark. */
  readonly applied: { readonly seq: number; readonly mark: string } | null;
};

/**
 * Changes of one device after those applied, segment by segment.
 *
 * A frame whose tag is wrong, a big change without its end and a change of a newer version are named as damage with
 * their place; the changes around them are read. Throws `OtherHistory` when the last applied frame is another one now.
 */
export async function* readChanges(
  keys: VaultKeys,
  source: SegmentSource,
  { deviceId, segments, applied }: DeviceJournal,
): AsyncGenerator<ReadChanges> {
  const joiner = createFrameJoiner(applied === null ? {} : { [deviceId]: applied.seq });
  const places = new Map<number, { file: string; frame: FoundFrame }>();
  for await (const { file, frames } of readDeviceJournal(source, segments, applied?.seq ?? 1)) {
    const damage: FoundDamage[] = [];
    const arrived: Arrived[] = [];
    const mine = frames.filter(({ head }) => head.deviceId === deviceId);
    for (const frame of mine) {
      if (frame.head.seq === applied?.seq && markOf(frame.head.nonce) !== applied.mark)
        throw new OtherHistory();
    }
    const fresh = mine.filter(({ head }) => head.seq > (applied?.seq ?? 0));
    const opened = await Promise.all(fresh.map(({ head, sealed }) => openFrame(keys, head, sealed)));
    for (const [at, frame] of fresh.entries()) {
      const frameOpened = opened[at];
      if (frameOpened === undefined) continue;
      if (!frameOpened.ok) {
        damage.push(damageAt('sealed-frame', file, frame));
        continue;
      }
      if (frame.head.kind !== 1) places.set(frame.head.seq, { file, frame });
      for (const joined of joiner.push(frameOpened.value)) take(joined, file, frame);
    }
    yield {
      arrived,
      damage,
      frameCount: mine.length,
      lastSeq: mine.at(-1)?.head.seq ?? 0,
      sizeBytes: frames.at(-1)?.end ?? 0,
    };

    function take(joined: Joined, inFile: string, frame: FoundFrame): void {
      if (joined.type === 'incomplete') damage.push(...incomplete(joined));
      if (joined.type !== 'change') return;
      places.clear();
      const change = decodeChange(joined.bytes, joined.id);
      if (change.ok) {
        arrived.push({ change: change.value, lastSeq: joined.lastSeq, mark: markOf(frame.head.nonce) });
      } else {
        const where = change.error.code === 'vault.newer' ? 'newer-change' : 'sealed-frame';
        damage.push(damageAt(where, inFile, frame));
      }
    }
  }
  const left = joiner.end().flatMap((joined) => (joined.type === 'incomplete' ? incomplete(joined) : []));
  if (left.length > 0) yield { arrived: [], damage: left, frameCount: 0, lastSeq: 0, sizeBytes: 0 };

  /** Begin and parts that lack their commit: one entry at the place of the first of them that is there. */
  function incomplete(joined: { firstSeq: number; lastSeq: number }): FoundDamage[] {
    for (let seq = joined.firstSeq; seq <= joined.lastSeq; seq++) {
      const place = places.get(seq);
      if (place !== undefined) return [damageAt('incomplete-change', place.file, place.frame)];
    }
    return [];
  }
}

type Where = Exclude<FoundDamage['where'], 'journal-behind'>;
const damageAt = (where: Where, file: string, frame: FoundFrame): FoundDamage => ({
  where,
  file,
  offset: frame.offset,
  lengthBytes: frame.end - frame.offset,
  quarantined: null,
});
