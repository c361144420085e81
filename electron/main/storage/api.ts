import type {
  Appended,
  BlobInfo,
  BridgeErrorCode,
  OpenedVault,
  StoredBlob,
  VaultHandle,
  VaultListing,
  VaultToken,
} from '../../contract/channels.ts';

/** What the storage may answer when it cannot do what was asked. */
export type StorageErrorCode = Extract<BridgeErrorCode, `storage.${string}`>;
export type StorageResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: StorageErrorCode };

export type StorageOptions = {
  /** `app.getPath('userData')`: `vaults.json`, `devices.json` and the default `vaults/` live there. */
  readonly userData: string;
  /** Names and durations only; never a path that a person chose. */
  readonly log: (name: string, fields?: Readonly<Record<string, number | string>>) => void;
};

/** First and last byte, both included, as in a `Range` header. */
export type ByteRange = { readonly start: number; readonly end: number };

export type RangeRead = {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly sizeBytes: number;
};

/**
 * The vault folders on disk, as the handlers and the own protocol use them.
 *
 * Arguments were checked for type and size by the caller; that a handle or token is known is checked here
 * (`storage.not-a-vault` for an unknown one). Paths come from main's own dialogs, never from the page.
 */
export type Storage = {
  list(): Promise<readonly VaultListing[]>;
  /** `folder`: an absolute path that a person picked in the open dialog. */
  open(
    place: { readonly vault: VaultToken } | { readonly folder: string },
  ): Promise<StorageResult<OpenedVault>>;
  /** `parent`: an absolute path that a person picked, or `null` for the default place. */
  create(request: {
    readonly vaultId: string;
    readonly header: Uint8Array;
    readonly parent: string | null;
  }): Promise<StorageResult<OpenedVault>>;
  /** Flushes, gives up the lock file, forgets the handle. An unknown handle is no error. */
  close(handle: VaultHandle): Promise<StorageResult<null>>;
  /** Before the window goes: every open vault closed. */
  closeAll(): Promise<void>;
  writeHeader(handle: VaultHandle, copy: 'a' | 'b', bytes: Uint8Array): Promise<StorageResult<Uint8Array>>;
  append(handle: VaultHandle, frames: Uint8Array): Promise<StorageResult<Appended>>;
  /** Bytes of one segment of an opened vault: the range cut to what exists, or the whole file for `null`. */
  readSegment(
    handle: VaultHandle,
    deviceId: string,
    number: number,
    range: ByteRange | null,
  ): Promise<StorageResult<RangeRead>>;
  writeDraft(handle: VaultHandle, id: string, bytes: Uint8Array | null): Promise<StorageResult<null>>;
  listDrafts(
    handle: VaultHandle,
  ): Promise<StorageResult<readonly { readonly id: string; readonly bytes: Uint8Array }[]>>;
  beginBlob(handle: VaultHandle): Promise<StorageResult<{ readonly id: string }>>;
  /** `path`: of a file that a person picked in the file dialog. */
  storeBlob(
    handle: VaultHandle,
    id: string,
    source: { readonly path: string; readonly recipient: string },
  ): Promise<StorageResult<StoredBlob>>;
  blobProgress(handle: VaultHandle, id: string): Promise<StorageResult<{ readonly doneBytes: number }>>;
  appendBlob(handle: VaultHandle, id: string, bytes: Uint8Array): Promise<StorageResult<null>>;
  finishBlob(handle: VaultHandle, id: string): Promise<StorageResult<null>>;
  stopBlob(handle: VaultHandle, id: string): Promise<StorageResult<null>>;
  listBlobs(handle: VaultHandle): Promise<StorageResult<readonly BlobInfo[]>>;
  /** Sealed bytes of a blob, the range cut to what exists. */
  readBlob(handle: VaultHandle, id: string, range: ByteRange): Promise<StorageResult<RangeRead>>;
  /** Where a listed vault lies, for showing it in the file manager; `null` when the token is unknown. */
  folderOf(vault: VaultToken): string | null;
};
