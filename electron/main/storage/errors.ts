import type { StorageErrorCode } from './api.ts';

const codes: Readonly<Record<string, StorageErrorCode>> = {
  ENOSPC: 'storage.no-space',
  EDQUOT: 'storage.no-space',
  EFBIG: 'storage.no-space',
  EROFS: 'storage.read-only',
  EACCES: 'storage.read-only',
  EPERM: 'storage.read-only',
  ENOENT: 'storage.folder-gone',
  ENOTDIR: 'storage.folder-gone',
  ENODEV: 'storage.folder-gone',
  ENXIO: 'storage.folder-gone',
  ESTALE: 'storage.folder-gone',
};

/** The system's name of an error (`ENOSPC`), or an empty text for anything that is not a system error. */
export function errnoOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(E[A-Z0-9]+|UNKNOWN)$/.test(code) ? code : '';
}

/** What a failed file operation means to the person: full, read-only, gone, or a broken disk. A bug is thrown on. */
export function storageCodeOf(error: unknown): StorageErrorCode {
  const errno = errnoOf(error);
  if (errno === '') throw error;
  return codes[errno] ?? 'storage.io';
}

export const isMissing = (error: unknown): boolean => storageCodeOf(error) === 'storage.folder-gone';
