import { type FoundFrame, scanFrames } from '../../../core/vault/frame.ts';
import { countedEnd, readSegment, readSegmentHead, SEGMENT_HEAD_BYTES } from '../../../core/vault/segment.ts';
import type { SegmentInfo } from '../../../electron/contract/channels.ts';

/** Where the bytes of an opened vault's segments come from: `from` up to, not including, `to`; `null` when there is no such file. */
export type SegmentSource = {
  read(deviceId: string, number: number, from: number, to: number): Promise<Uint8Array<ArrayBuffer> | null>;
};

/** The storage gave no bytes for a segment that it listed: the folder went away, or the disk fails. */
export class JournalUnreadable extends Error {
  override readonly name = 'JournalUnreadable';
}

/** The frames of one segment that count, in order; damage between them was named by the main program at opening. */
export type SegmentFrames = {
  readonly file: string;
  readonly frames: readonly FoundFrame<ArrayBuffer>[];
};

/** Larger pieces make the answer of the own scheme slow and its copies large. */
const rangeBytes = 4 * 1024 * 1024;
const headsAtOnce = 16;
/** Segments asked for before their turn: the answers take longer to come than to be worked on. */
const readAhead = 6;

const fileOf = (deviceId: string, number: number) =>
  `journal/${deviceId}/${String(number).padStart(10, '0')}.seg`;

/**
 * The counted frames of one device from its frame `fromSeq` on, segment by segment.
 *
 * Heads are read from the newest back until one starts at or before `fromSeq`: a tail costs a few small
 * reads, however long the journal is. The segment with `fromSeq` is given whole, earlier frames included.
 */
export async function* readDeviceJournal(
  source: SegmentSource,
  segments: readonly SegmentInfo[],
  fromSeq: number,
): AsyncGenerator<SegmentFrames> {
  const newestFirst = [...segments].sort((a, b) => b.number - a.number);
  const plan: { segment: SegmentInfo; limit: number }[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (let at = 0; at < newestFirst.length; at += headsAtOnce) {
    const group = newestFirst.slice(at, at + headsAtOnce);
    const firsts = await Promise.all(group.map((segment) => readFirstSeq(source, segment)));
    for (const [i, segment] of group.entries()) {
      plan.push({ segment, limit });
      limit = Math.min(limit, firsts[i] ?? limit);
      if (limit <= fromSeq) break;
    }
    if (limit <= fromSeq) break;
  }
  plan.reverse();
  const reading = plan.slice(0, readAhead).map(({ segment }) => startReading(source, segment));
  for (const [i, { segment, limit: end }] of plan.entries()) {
    const bytes = await reading[i];
    const following = plan[i + readAhead];
    if (following !== undefined) reading[i + readAhead] = startReading(source, following.segment);
    // Only what lies ahead is kept.
    delete reading[i];
    if (bytes !== undefined)
      yield { file: fileOf(segment.deviceId, segment.number), frames: counted(bytes, end) };
  }
}

/** A failing read is reported when its turn comes, not as an unhandled rejection before. */
function startReading(source: SegmentSource, segment: SegmentInfo): Promise<Uint8Array<ArrayBuffer>> {
  const reading = readWhole(source, segment);
  reading.catch(() => undefined);
  return reading;
}

function counted(bytes: Uint8Array<ArrayBuffer>, limit: number): readonly FoundFrame<ArrayBuffer>[] {
  const { items } = readSegment(bytes);
  const end = countedEnd(items, limit);
  return items.filter((item) => item.type === 'frame').filter((frame) => frame.end <= end);
}

/** First seq by the segment's head, or by its first frame when the head is damaged; `null` when it has neither. */
async function readFirstSeq(source: SegmentSource, segment: SegmentInfo): Promise<number | null> {
  if (segment.sizeBytes < SEGMENT_HEAD_BYTES) return null;
  const start = await source.read(segment.deviceId, segment.number, 0, SEGMENT_HEAD_BYTES);
  if (start === null) throw new JournalUnreadable(fileOf(segment.deviceId, segment.number));
  const head = readSegmentHead(start);
  if (head !== null) return head.firstSeq;
  for (const item of scanFrames(await readWhole(source, segment))) {
    if (item.type === 'frame') return item.head.seq;
  }
  return null;
}

/** The whole file: what was listed at opening and what was written since. */
async function readWhole(source: SegmentSource, segment: SegmentInfo): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  for (let from = 0; ; from += rangeBytes) {
    const piece = await source.read(segment.deviceId, segment.number, from, from + rangeBytes);
    if (piece === null) throw new JournalUnreadable(fileOf(segment.deviceId, segment.number));
    pieces.push(piece);
    if (piece.length < rangeBytes) break;
  }
  const sizeBytes = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (sizeBytes < segment.sizeBytes) throw new JournalUnreadable(fileOf(segment.deviceId, segment.number));
  const whole = new Uint8Array(sizeBytes);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A segment whose first write failed leaves its number unused; more in a row than this were never seen. */
const unusedNumbers = 16;

/**
 * The segments of an opened vault as they are now: listed at opening, and begun since by this computer.
 *
 * Numbers of new files follow the newest one listed; several that are not there end the search.
 */
export async function listSegmentsNow(
  source: SegmentSource,
  listed: readonly SegmentInfo[],
  own: string,
): Promise<readonly SegmentInfo[]> {
  const all = [...listed];
  let newest = Math.max(0, ...listed.filter(({ deviceId }) => deviceId === own).map((it) => it.number));
  for (let number = newest + 1; number <= newest + unusedNumbers; number++) {
    const head = await source.read(own, number, 0, SEGMENT_HEAD_BYTES);
    if (head === null) continue;
    newest = number;
    all.push({ deviceId: own, number, sizeBytes: head.length });
  }
  return all;
}
