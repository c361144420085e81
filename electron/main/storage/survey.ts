import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { isId } from '../../../core/base/ids.ts';
import type { FoundDamage } from '../../../core/vault/frame.ts';
import {
  countedEnd,
  readSegment,
  readSegmentHead,
  SEGMENT_HEAD_BYTES,
  type SegmentHead,
  segmentFileName,
  segmentNumberOf,
} from '../../../core/vault/segment.ts';
import { readPatiently } from './bad-sectors.ts';
import { type Disk, listOrNone } from './disk.ts';

/** One file of a device's folder, read, and placed among the others by the rules of docs/formats/journal.md. */
export type SurveyedSegment = {
  readonly path: string;
  /** `journal/<device>/<file>`, for reports. */
  readonly name: string;
  readonly number: number;
  readonly sizeBytes: number;
  /** 0: nothing in it counts. */
  readonly countedBytes: number;
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly damage: readonly FoundDamage[];
  /** Offsets where a frame follows another one with seqs left out, and no damage between them. */
  readonly holes: readonly number[];
  /** Whole in itself, and yet not the bytes that the next segment names by length and SHA-256. Only of files that were read whole. */
  readonly isChanged: boolean;
  /** The disk did not give all of its bytes: nothing may be written over it. */
  readonly isUnreadable: boolean;
};

/** Frames that should lie between two segments that count and do not. */
export type Gap = {
  /** Number of the segment before the gap, 0 for none. */
  readonly after: number;
  /** Number of the segment that follows. */
  readonly before: number;
  readonly name: string;
  readonly offset: number;
  readonly isFileMissing: boolean;
};

export type DeviceSurvey = {
  readonly deviceId: string;
  /** By number; files in which nothing counts are included. */
  readonly segments: readonly SurveyedSegment[];
  /** Files that claim to be another vault's or device's, or a number that a better file has. Named, never used. */
  readonly strangers: readonly { readonly path: string; readonly name: string; readonly sizeBytes: number }[];
  readonly gaps: readonly Gap[];
  readonly lastSeq: number;
  /** Highest number that any file has or claims. */
  readonly highestNumber: number;
};

type Found = {
  readonly path: string;
  readonly name: string;
  readonly fileNumber: number;
  readonly sizeBytes: number;
  readonly head: SegmentHead | null;
  /** `null` while only the head was read. */
  readonly read: ReturnType<typeof readSegment> | null;
  /** What was read: the whole file, or its head. */
  readonly bytes: Uint8Array;
  readonly isUnreadable: boolean;
};

/** Looks at every segment of every device. At most about `budgetBytes` are read whole, the newest first; of older ones only the heads. */
export async function surveyJournal(
  disk: Disk,
  vaultFolder: string,
  vaultId: string,
  budgetBytes: number,
): Promise<readonly DeviceSurvey[]> {
  const devices = (await listOrNone(disk, join(vaultFolder, 'journal'))).filter(isId).sort();
  const budget = { left: budgetBytes };
  const surveys: DeviceSurvey[] = [];
  for (const deviceId of devices)
    surveys.push(await surveyDevice(disk, vaultFolder, vaultId, deviceId, budget));
  return surveys;
}

async function surveyDevice(
  disk: Disk,
  vaultFolder: string,
  vaultId: string,
  deviceId: string,
  budget: { left: number },
): Promise<DeviceSurvey> {
  const found = await findFiles(disk, vaultFolder, deviceId, budget);
  const own = found.filter((file) => isOwn(file.head, vaultId, deviceId));
  const chosen = await oneForEachNumber(disk, own);
  const strangers: Found[] = [...found.filter((file) => !own.includes(file)), ...chosen.rest];
  const segments = await countAll(disk, chosen.files);
  return {
    deviceId,
    segments,
    strangers,
    gaps: gapsOf(deviceId, segments),
    lastSeq: Math.max(0, ...segments.map((segment) => segment.lastSeq)),
    highestNumber: Math.max(0, ...found.flatMap((file) => [file.fileNumber, file.head?.number ?? 0])),
  };
}

const isOwn = (head: SegmentHead | null, vaultId: string, deviceId: string): boolean =>
  head === null || (head.vaultId === vaultId && head.deviceId === deviceId);

const numberOf = (file: Found): number => file.head?.number ?? file.fileNumber;

async function findFiles(
  disk: Disk,
  vaultFolder: string,
  deviceId: string,
  budget: { left: number },
): Promise<Found[]> {
  const folder = join(vaultFolder, 'journal', deviceId);
  const names = (await listOrNone(disk, folder)).filter((name) => segmentNumberOf(name) !== null).sort();
  const found: Found[] = [];
  for (const [index, fileName] of [...names.entries()].reverse()) {
    const path = join(folder, fileName);
    const sizeBytes = await disk.size(path);
    if (sizeBytes === null) continue;
    const isWhole = index === names.length - 1 || sizeBytes <= budget.left;
    if (isWhole) budget.left -= sizeBytes;
    const end = isWhole ? sizeBytes : Math.min(sizeBytes, SEGMENT_HEAD_BYTES);
    const { bytes, isWhole: isReadable } = await readPatiently(disk, path, 0, end);
    const read = isWhole ? readSegment(bytes) : null;
    found.push({
      path,
      name: `journal/${deviceId}/${fileName}`,
      fileNumber: segmentNumberOf(fileName) as number,
      sizeBytes,
      head: read ? read.head : readSegmentHead(bytes),
      read,
      bytes,
      isUnreadable: !isReadable,
    });
  }
  return found;
}

/** The file with the right name goes before one that merely claims the number; a copy with the same bytes is no news. */
async function oneForEachNumber(disk: Disk, own: readonly Found[]) {
  const files = new Map<number, Found>();
  const rest: Found[] = [];
  const byRightName = [...own].sort(
    (a, b) => Number(b.fileNumber === numberOf(b)) - Number(a.fileNumber === numberOf(a)),
  );
  for (const file of byRightName) {
    const number = numberOf(file);
    const first = files.get(number);
    if (first === undefined) files.set(number, file);
    else if (!(await isSame(disk, first, file))) rest.push(file);
  }
  return { files: [...files.values()].sort((a, b) => numberOf(a) - numberOf(b)), rest };
}

async function isSame(disk: Disk, a: Found, b: Found): Promise<boolean> {
  if (a.sizeBytes !== b.sizeBytes) return false;
  const [one, other] = await Promise.all(
    [a, b].map((file) => readPatiently(disk, file.path, 0, file.sizeBytes)),
  );
  return one?.isWhole === true && other?.isWhole === true && Buffer.compare(one.bytes, other.bytes) === 0;
}

/** From the newest back: each segment counts up to what the ones after it start with. */
async function countAll(disk: Disk, files: readonly Found[]): Promise<SurveyedSegment[]> {
  const segments: SurveyedSegment[] = [];
  let limit = Number.POSITIVE_INFINITY;
  let next: SegmentHead | null = null;
  for (const file of [...files].reverse()) {
    const segment: SurveyedSegment = await count(disk, file, limit, next);
    segments.unshift(segment);
    limit = Math.min(limit, segment.firstSeq);
    if (segment.countedBytes > 0) next = file.head;
  }
  return segments;
}

/** A file of which only the head was read is taken as whole when the next one names exactly its length. */
async function count(
  disk: Disk,
  file: Found,
  limit: number,
  next: SegmentHead | null,
): Promise<SurveyedSegment> {
  const base = { path: file.path, name: file.name, number: numberOf(file), sizeBytes: file.sizeBytes };
  if (file.read === null && file.head !== null && next?.previousLength === file.sizeBytes) {
    const lastSeq = next.firstSeq - 1;
    return {
      ...base,
      countedBytes: file.sizeBytes,
      firstSeq: file.head.firstSeq,
      lastSeq,
      damage: [],
      holes: [],
      isChanged: false,
      isUnreadable: false,
    };
  }
  const whole =
    file.read === null
      ? await readPatiently(disk, file.path, 0, file.sizeBytes)
      : { bytes: file.bytes, isWhole: !file.isUnreadable };
  const { bytes } = whole;
  const { items } = file.read ?? readSegment(bytes);
  const seqs = items.flatMap((item) => (item.type === 'frame' ? [item.head.seq] : []));
  const countedBytes = countedEnd(items, limit);
  const lastSeq = seqs.reduce((last, seq) => (seq < limit && seq > last ? seq : last), 0);
  const damage = items.filter((item) => item.type === 'damage');
  const holes = items.flatMap((item, at) => (isAfterHole(items[at - 1], item) ? [item.offset] : []));
  // Where anything is damaged or missing, that is named by itself, and the hash cannot be right.
  const isWhole = countedBytes > 0 && damage.length + holes.length === 0 && next?.firstSeq === lastSeq + 1;
  return {
    ...base,
    countedBytes,
    firstSeq: seqs[0] ?? Number.POSITIVE_INFINITY,
    lastSeq,
    damage,
    holes,
    isChanged: isWhole && whole.isWhole && !isNamedBy(next, bytes.subarray(0, countedBytes)),
    isUnreadable: !whole.isWhole,
  };
}

const isNamedBy = (next: SegmentHead, counted: Uint8Array): boolean =>
  next.previousLength === counted.length &&
  createHash('sha256').update(counted).digest().equals(next.previousHash);

type Item = ReturnType<typeof readSegment>['items'][number];

const isAfterHole = (before: Item | undefined, item: Item): boolean =>
  before?.type === 'frame' && item.type === 'frame' && item.head.seq > before.head.seq + 1;

/** Walks over what counts; wherever the seqs do not go on by one, frames are lost. */
function gapsOf(deviceId: string, segments: readonly SurveyedSegment[]): Gap[] {
  const gaps: Gap[] = [];
  let last: SurveyedSegment | null = null;
  for (const segment of segments) {
    if (segment.countedBytes === 0) continue;
    if (segment.firstSeq > (last?.lastSeq ?? 0) + 1) {
      const after = last?.number ?? 0;
      const isFileMissing = !segments.some((other) => other.number === after + 1);
      const place =
        isFileMissing || last === null
          ? { name: segmentName(deviceId, after + 1), offset: 0 }
          : { name: last.name, offset: last.countedBytes };
      gaps.push({ after, before: segment.number, isFileMissing, ...place });
    }
    last = segment;
  }
  return gaps;
}

/** `journal/<device>/0000000003.seg`. */
export const segmentName = (deviceId: string, number: number): string =>
  `journal/${deviceId}/${segmentFileName(number)}`;
