import { basename, dirname } from 'node:path';
import type { Disk } from './disk.ts';
import { errnoOf } from './errors.ts';

/** Names that sync programs leave in the top of their folders. */
const markers = [
  /^\.stfolder/, // Syncthing
  /^\.?_?sync_.*\.db$/, // Nextcloud, ownCloud
  /^\.(nextcloud|owncloud)sync\.log$/,
  /^\.dropbox(\.cache)?$/,
  /^\.tmp\.drive(download|upload)$/, // Google Drive
  /^\.849C9593-D756-4E56-8D6E-42412F2A707B$/, // OneDrive
  /^\.sync$/, // Resilio
];

/** Names that sync programs give their folders. */
const folderNames = [
  /^OneDrive( - .+)?$/,
  /^Dropbox( \(.+\))?$/,
  /^(Nextcloud|ownCloud)\d?$/,
  /^(Google Drive|GoogleDrive-.+|My Drive)$/,
  /^(iCloud ?Drive|iCloud~.+|com~apple~CloudDocs|Mobile Documents|CloudStorage)$/,
  /^(YandexDisk|Yandex\.Disk|Яндекс\.Диск)/,
  /^(MEGA|MEGAsync|pCloud ?Drive)$/,
];

/**
 * Whether a folder lies in one that a sync program watches.
 *
 * The live vault must not: such programs put back older files and make "conflicted copies" while it is being written.
 */
export async function isSyncedFolder(disk: Disk, folder: string): Promise<boolean> {
  for (let at = folder; ; at = dirname(at)) {
    if (folderNames.some((name) => name.test(basename(at)))) return true;
    if ((await namesIn(disk, at)).some((name) => markers.some((marker) => marker.test(name)))) return true;
    if (dirname(at) === at) return false;
  }
}

/** A folder above that may not be listed says nothing. */
async function namesIn(disk: Disk, folder: string): Promise<readonly string[]> {
  try {
    return await disk.list(folder);
  } catch (error) {
    if (errnoOf(error) === '') throw error;
    return [];
  }
}
