import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type DeviceId, isId, type VaultId } from '../../../core/base/ids.ts';
import { readSegmentHead, SEGMENT_HEAD_BYTES, segmentNumberOf } from '../../../core/vault/segment.ts';
import type { Damage, SegmentInfo } from '../../contract/channels.ts';
import type { StorageOptions } from './api.ts';
import { readPatiently } from './bad-sectors.ts';
import { dropBallast } from './ballast.ts';
import { type Devices, newId } from './devices.ts';
import { type Disk, listOrNone } from './disk.ts';
import { storageCodeOf } from './errors.ts';
import { glance, type Headers, readHeaders } from './headers.ts';
import { type ChainEnd, type Journal, startJournal } from './journal.ts';
import { quarantine } from './quarantine.ts';
import { mayHaveLostConfirmed, renewEnd, rolledBack, settleDamage } from './settle.ts';
import { type DeviceSurvey, type SurveyedSegment, surveyJournal } from './survey.ts';

/** The whole journal is checked at opening up to this size; of older segments only heads and lengths (docs/formats/journal.md). */
export const SCAN_BUDGET_BYTES = 32 * 1024 * 1024;

export type OpenFolder = {
  readonly headers: Headers;
  readonly deviceId: DeviceId;
  readonly lastSeq: number;
  readonly segments: readonly SegmentInfo[];
  readonly damage: readonly Damage[];
  /** Where the bytes of a segment lie and how many of them count. */
  readonly placeOf: (
    deviceId: string,
    number: number,
  ) => { readonly path: string; readonly length: number } | null;
  readonly journal: Journal;
};

/** What a vault folder is at first sight; `null` when it is none. */
export type FolderGlance = { readonly vaultId: VaultId; readonly headers: Headers };

/**
 * Finds out whether a folder is a vault, and which.
 *
 * With both headers lost the journal still says whose it is (`known`: what this computer remembers of the folder);
 * a vault whose headers are unreadable stays a vault, and is never taken for an empty folder.
 */
export async function glanceAtFolder(
  disk: Disk,
  folder: string,
  known: string | null,
): Promise<FolderGlance | null> {
  const headers = await readHeaders(disk, folder);
  const seen = glance(headers.a) ?? glance(headers.b);
  const vaultId = seen?.vaultId ?? (await vaultIdOfJournal(disk, folder)) ?? known;
  if (vaultId === null) return null;
  const isVault = headers.a !== null || headers.b !== null || (await hasJournal(disk, folder));
  return isVault ? { vaultId: vaultId as VaultId, headers } : null;
}

export type OpenRequest = {
  readonly disk: Disk;
  readonly folder: string;
  readonly glance: FolderGlance;
  readonly canWrite: boolean;
  readonly devices: Devices;
  readonly log: StorageOptions['log'];
  readonly budgetBytes: number;
};

/** Reads, checks and settles the journal of a vault folder, decides which device writes, and makes its journal ready. */
export async function openFolder(request: OpenRequest): Promise<OpenFolder> {
  const { disk, folder, canWrite, devices, log, budgetBytes } = request;
  const { vaultId, headers } = request.glance;
  const surveys = await surveyJournal(disk, folder, vaultId, budgetBytes);
  const known = await devices.get(vaultId);
  const own = surveys.find((survey) => survey.deviceId === known?.deviceId) ?? null;
  const damage: Damage[] = [...(await headerDamage(disk, folder, headers, canWrite))];
  for (const survey of surveys) {
    damage.push(...(await settleDamage(disk, folder, survey, canWrite)));
  }
  const isRolledBack = known !== null && (own?.lastSeq ?? 0) < known.highestSeq;
  if (isRolledBack) damage.push(rolledBack(known.deviceId, own?.highestNumber ?? 0));
  const goesOn = known !== null && !isRolledBack && !(own !== null && mayHaveLostConfirmed(own));
  const deviceId = goesOn ? known.deviceId : (newId() as DeviceId);
  const lastSeq = goesOn ? (own?.lastSeq ?? 0) : 0;
  const makeReady = once(async () => {
    if (own !== null) await renewEnd(disk, own, damage, own.lastSeq <= known!.highestSeq);
    await remember(devices, vaultId, deviceId, lastSeq, log);
  });
  if (canWrite) {
    await makeFolders(disk, folder);
    // A disk that refuses is no reason not to open: it is tried again before the first write.
    await makeReady().catch((error) => log('journal.end-not-renewed', { code: storageCodeOf(error) }));
  }
  const counted = surveys.flatMap((survey) =>
    survey.segments
      .filter((segment) => segment.countedBytes > 0)
      .map((segment) => ({ deviceId: survey.deviceId, segment })),
  );
  const journal = startJournal({
    disk,
    journalFolder: join(folder, 'journal'),
    vaultId,
    deviceId,
    lastSeq,
    nextNumber: (goesOn ? (own?.highestNumber ?? 0) : 0) + 1,
    chainEnd: goesOn && own !== null ? await chainEndOf(disk, own) : null,
    log,
    makeReady,
    makeRoom: () => dropBallast(disk, folder),
    onSegmentEnd: (seq) => remember(devices, vaultId, deviceId, seq, log),
  });
  return {
    headers,
    deviceId,
    lastSeq,
    segments: counted.map(({ deviceId, segment }) => ({
      deviceId,
      number: segment.number,
      sizeBytes: segment.countedBytes,
    })),
    damage,
    placeOf(device, number) {
      const written = device === deviceId ? journal.written().find((s) => s.number === number) : undefined;
      if (written) return written;
      const found = counted.find((one) => one.deviceId === device && one.segment.number === number)?.segment;
      return found ? { path: found.path, length: found.countedBytes } : null;
    },
    journal,
  };
}

/** Does it until it has worked once. */
function once(job: () => Promise<void>): () => Promise<void> {
  let isDone = false;
  return async () => {
    if (isDone) return;
    await job();
    isDone = true;
  };
}

/** What was removed by hand is made again, so that writing can go on; what is missing was named. */
async function makeFolders(disk: Disk, folder: string): Promise<void> {
  try {
    for (const name of ['journal', 'drafts']) await disk.makeFolder(join(folder, name));
    await disk.syncFolder(folder);
  } catch (error) {
    storageCodeOf(error);
  }
}

/** A failure here only means that the next opening starts with another device. */
async function remember(
  devices: Devices,
  vaultId: string,
  deviceId: DeviceId,
  highestSeq: number,
  log: StorageOptions['log'],
): Promise<void> {
  try {
    await devices.set(vaultId, { deviceId, highestSeq });
  } catch (error) {
    log('devices.not-kept', { code: storageCodeOf(error) });
  }
}

const lastCounted = (own: DeviceSurvey): SurveyedSegment | null =>
  own.segments.findLast((segment) => segment.countedBytes > 0) ?? null;

async function chainEndOf(disk: Disk, own: DeviceSurvey): Promise<ChainEnd | null> {
  const last = lastCounted(own);
  if (last === null) return null;
  const { bytes } = await readPatiently(disk, last.path, 0, last.countedBytes);
  return { length: bytes.length, hash: new Uint8Array(createHash('sha256').update(bytes).digest()) };
}

/** A copy that is there and cannot be read as a header is set aside; a missing one is named. */
async function headerDamage(
  disk: Disk,
  folder: string,
  headers: Headers,
  canWrite: boolean,
): Promise<readonly Damage[]> {
  const report: Damage[] = [];
  for (const copy of ['a', 'b'] as const) {
    const bytes = headers[copy];
    if (glance(bytes) !== null) continue;
    report.push({
      where: 'header',
      file: `vault-${copy}.json`,
      offset: 0,
      lengthBytes: bytes?.length ?? 0,
      quarantined: canWrite
        ? await quarantine(disk, folder, `vault-${copy}`, bytes ?? new Uint8Array(0))
        : null,
    });
  }
  return report;
}

async function vaultIdOfJournal(disk: Disk, folder: string): Promise<string | null> {
  for (const device of (await listOrNone(disk, join(folder, 'journal'))).filter(isId)) {
    for (const name of await listOrNone(disk, join(folder, 'journal', device))) {
      if (segmentNumberOf(name) === null) continue;
      const path = join(folder, 'journal', device, name);
      const head = readSegmentHead((await readPatiently(disk, path, 0, SEGMENT_HEAD_BYTES)).bytes);
      if (head?.deviceId === device) return head.vaultId;
    }
  }
  return null;
}

const hasJournal = async (disk: Disk, folder: string): Promise<boolean> =>
  (await listOrNone(disk, join(folder, 'journal'))).some(isId);
