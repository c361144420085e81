import type { Damage } from '../../contract/channels.ts';
import { writeAtomic } from './atomic-file.ts';
import { readPatiently } from './bad-sectors.ts';
import type { Disk } from './disk.ts';
import { quarantine } from './quarantine.ts';
import { type DeviceSurvey, type SurveyedSegment, segmentName } from './survey.ts';

/** A damaged place as the survey saw it, before anything was copied or cut. */
type Place = {
  readonly segment: SurveyedSegment;
  readonly where: 'journal-tail' | 'journal-frame';
  readonly offset: number;
  readonly end: number;
};

/** Names all damage of one device's segments and, where the folder can be written, copies it to quarantine. Changes no segment. */
export async function settleDamage(
  disk: Disk,
  vaultFolder: string,
  survey: DeviceSurvey,
  canWrite: boolean,
): Promise<readonly Damage[]> {
  const report: Damage[] = [];
  for (const place of placesOf(survey)) {
    const { segment, offset, end, where } = place;
    const bytes = canWrite ? (await readPatiently(disk, segment.path, offset, end)).bytes : new Uint8Array(0);
    const label = `${survey.deviceId}-${segment.number}-${offset}`;
    const quarantined = await quarantine(disk, vaultFolder, label, bytes);
    report.push({ where, file: segment.name, offset, lengthBytes: end - offset, quarantined });
  }
  for (const gap of survey.gaps.filter((gap) => !isExplained(gap, survey))) {
    report.push({
      where: gap.isFileMissing ? 'segment-missing' : 'journal-frame',
      file: gap.name,
      offset: gap.offset,
      lengthBytes: 0,
      quarantined: null,
    });
  }
  for (const { name, sizeBytes } of survey.segments.filter(({ isChanged }) => isChanged)) {
    report.push({
      where: 'segment-changed',
      file: name,
      offset: 0,
      lengthBytes: sizeBytes,
      quarantined: null,
    });
  }
  for (const { path, name, sizeBytes } of survey.strangers) {
    const bytes = canWrite ? (await readPatiently(disk, path, 0, sizeBytes)).bytes : new Uint8Array(0);
    const quarantined = await quarantine(disk, vaultFolder, `${survey.deviceId}-stranger`, bytes);
    report.push({ where: 'journal-frame', file: name, offset: 0, lengthBytes: sizeBytes, quarantined });
  }
  return report;
}

/** The files that this device should have written after `lastSeq` and that the folder does not show. */
export const rolledBack = (deviceId: string, highestNumber: number): Damage => ({
  where: 'segment-missing',
  file: segmentName(deviceId, highestNumber + 1),
  offset: 0,
  lengthBytes: 0,
  quarantined: null,
});

/**
 * Whether bytes at the end of what a device wrote may have been a confirmed frame once: whole in length, wrong in content, or
 * not given by the disk.
 *
 * Then this device must not use the next seq again: its old content may be known elsewhere.
 */
export const mayHaveLostConfirmed = (survey: DeviceSurvey): boolean =>
  survey.segments.some(
    (segment) =>
      isLastCounted(survey, segment) &&
      (segment.isUnreadable ||
        segment.damage.some((item) => item.offset >= segment.countedBytes && item.reason !== 'torn')),
  );

/** Whether no later segment has anything that counts. */
const isLastCounted = (survey: DeviceSurvey, segment: SurveyedSegment): boolean =>
  !survey.segments.some((other) => other.number > segment.number && other.countedBytes > 0);

function placesOf(survey: DeviceSurvey): Place[] {
  return survey.segments.flatMap((segment) => {
    const isTail = isLastCounted(survey, segment);
    const isBesideGap = survey.gaps.some(
      (gap) => gap.after <= segment.number && segment.number <= gap.before,
    );
    const damaged = segment.damage.flatMap((item): Place[] => {
      const isInside = item.offset < segment.countedBytes;
      if (!isInside && isTail)
        return [{ segment, where: 'journal-tail', offset: item.offset, end: item.end }];
      // Left from a write that was never confirmed, when the seqs go on without a gap.
      if (!isInside && !isBesideGap) return [];
      return [{ segment, where: 'journal-frame', offset: item.offset, end: item.end }];
    });
    const holes = segment.holes.map(
      (offset): Place => ({ segment, where: 'journal-frame', offset, end: offset }),
    );
    return [...damaged, ...holes];
  });
}

/** Damage that was named anyway lies where the frames are missing, and no file is. */
const isExplained = (gap: DeviceSurvey['gaps'][number], survey: DeviceSurvey): boolean =>
  !gap.isFileMissing &&
  survey.segments.some(
    (segment) => gap.after <= segment.number && segment.number <= gap.before && segment.damage.length > 0,
  );

/**
 * Makes the end of this computer's own journal durable and clean, when it was not closed. Fails with the system's error.
 *
 * After a crash, and more so after a failed flush, bytes can be read that are not on the disk. What is read now will be built
 * upon; so the newest segment is written anew, flushed and put in place of the file. The unfinished end is
 * left out when its copy lies in quarantine.
 */
export async function renewEnd(
  disk: Disk,
  survey: DeviceSurvey,
  report: readonly Damage[],
  wasClosed: boolean,
): Promise<void> {
  for (const segment of survey.segments.filter((segment) => isLastCounted(survey, segment))) {
    // What the disk did not give must not be replaced by what it gave.
    if (segment.isUnreadable) continue;
    const tail = report.find((item) => item.where === 'journal-tail' && item.file === segment.name);
    if (wasClosed && tail === undefined) continue;
    const end = tail !== undefined && tail.quarantined !== null ? tail.offset : segment.sizeBytes;
    await writeAtomic(disk, segment.path, await disk.read(segment.path, 0, end));
  }
}
