/**
 * The typed table of channels between the page and the main program: the only thing both sides share.
 *
 * Main knows bytes, not people: everything that comes from a vault is sealed before it crosses here.
 * A page never sends a path; it sends a token that main gave out for a folder that a person picked.
 */
export type VaultToken = string & { readonly __token: 'vault' };
export type FolderToken = string & { readonly __token: 'folder' };
/** A file that a person picked to be kept. */
export type FileToken = string & { readonly __token: 'file' };
/** A file that a person named to be written. */
export type ExportToken = string & { readonly __token: 'export' };
/** Names one opened vault until it is closed. */
export type VaultHandle = string & { readonly __token: 'handle' };

/** What can go wrong at the storage, in a closed list; the screen has words for each. */
export type BridgeErrorCode =
  | 'bridge.bad-request'
  | 'bridge.unknown-sender'
  | 'bridge.failed'
  | 'storage.no-space'
  | 'storage.read-only'
  | 'storage.folder-gone'
  | 'storage.not-a-vault'
  | 'storage.folder-not-empty'
  | 'storage.synced-folder'
  | 'storage.in-use'
  | 'storage.io'
  /** A picked file cannot be read, or changed while it was read. */
  | 'storage.file-unreadable'
  /** The person stopped it; nothing of it is left. */
  | 'storage.stopped';

export type BridgeResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: BridgeErrorCode };

export type Language = 'uk' | 'ru' | 'en';

/** Settings that must work before a vault is opened; nothing personal (allow-list of security control 3.11). */
export type Settings = {
  readonly language: Language | null;
  readonly theme: 'system' | 'light' | 'dark';
  /** 100–200, per cent. */
  readonly textSizePercent: number;
  /** Minutes without a key or a pointer until the vault locks; 0 = never. */
  readonly idleMinutes: number;
  /** Search finds what is typed only, without other scripts and spellings. */
  readonly exactSearch: boolean;
};

export type AppInfo = {
  readonly version: string;
  readonly host: 'electron' | 'chromium';
  readonly platform: 'linux' | 'darwin' | 'win32';
  /** The system's languages, best first (BCP 47). */
  readonly systemLanguages: readonly string[];
  /** Language given on the command line, before any setting. */
  readonly forcedLanguage: Language | null;
  readonly isPackaged: boolean;
  /** Started with `--demo`: the start screen offers the demonstration, with invented people. */
  readonly isDemo: boolean;
};

export type VaultListing = {
  readonly token: VaultToken;
  readonly vaultId: string;
  /** Name of the folder as the person sees it in the file manager; shown, never logged. */
  readonly folder: string;
  /** ISO day, or `null` when the header cannot be read. */
  readonly createdOn: string | null;
  readonly state: 'present' | 'folder-gone' | 'unreadable';
};

/** What is durable after an append. */
export type Appended = {
  readonly lastSeq: number;
  /** The disk has less than 200 MiB free: saving still works, but the person must know in time. */
  readonly isSpaceLow: boolean;
};

export type SegmentInfo = {
  readonly deviceId: string;
  readonly number: number;
  readonly sizeBytes: number;
};

/** Damage that main found and set aside; nothing was deleted. */
export type Damage = {
  readonly where:
    | 'journal-tail'
    | 'journal-frame'
    | 'header'
    | 'draft'
    | 'segment-missing'
    | 'segment-changed'
    | 'blob-unfinished';
  /** Name of our own file, e.g. `journal/<device>/0000000003.seg`; holds no personal data. */
  readonly file: string;
  readonly offset: number;
  readonly lengthBytes: number;
  /** Name of the copy in the vault's `quarantine` folder, when one was made. */
  readonly quarantined: string | null;
};

export type OpenedVault = {
  readonly handle: VaultHandle;
  readonly token: VaultToken;
  readonly vaultId: string;
  /** This computer's writer id for this vault; new when the folder was copied or rolled back. */
  readonly deviceId: string;
  /** Number of the last frame of this device on disk; 0 for none. */
  readonly lastSeq: number;
  /** The two header copies as found, `null` when missing. */
  readonly headerA: Uint8Array | null;
  readonly headerB: Uint8Array | null;
  readonly segments: readonly SegmentInfo[];
  readonly damage: readonly Damage[];
  /** False when the folder cannot be written: the vault opens for reading. */
  readonly isWritable: boolean;
  readonly isSpaceLow: boolean;
};

export type ChosenFile = {
  readonly token: FileToken;
  /** As the person named it; kept with the file, never logged. */
  readonly name: string;
  readonly sizeBytes: number;
};

/** A picked file after main has sealed and flushed it. */
export type StoredBlob = {
  readonly sizeBytes: number;
  /** SHA-256 of the file's own bytes, 64 hexadecimal digits. */
  readonly sha256: string;
};

/** A whole sealed file on disk. */
export type BlobInfo = { readonly id: string; readonly sealedBytes: number };

/** One entry per channel. `family:verb`; no word of the domain: main knows bytes, not people. */
export type Channels = {
  'app:info': { request: null; reply: AppInfo };
  'settings:read': { request: null; reply: Settings };
  'settings:write': { request: Partial<Settings>; reply: Settings };
  'vault:list': { request: null; reply: readonly VaultListing[] };
  /** Opens the folder dialog. `purpose` decides its title; `null` when the person cancelled. */
  'vault:choose-folder': { request: { purpose: 'open' | 'create' }; reply: FolderToken | null };
  /** Makes the folder (the default place, or inside the chosen one), both header copies, flushed; then as `open`. */
  'vault:create': {
    request: { vaultId: string; header: Uint8Array; folder: FolderToken | null };
    reply: OpenedVault;
  };
  'vault:open': { request: { vault: VaultToken } | { folder: FolderToken }; reply: OpenedVault };
  'vault:close': { request: { handle: VaultHandle }; reply: null };
  /** Shows the vault's folder in the system's file manager. */
  'vault:reveal': { request: { vault: VaultToken }; reply: null };
  /** Writes one header copy: temporary file, flush, rename, flush of the folder; replies with what is then on disk. */
  'header:write': { request: { handle: VaultHandle; copy: 'a' | 'b'; bytes: Uint8Array }; reply: Uint8Array };
  /** Appends whole frames and flushes; the reply means durable. Frames of one call are together or not at all. */
  'journal:append': { request: { handle: VaultHandle; frames: Uint8Array }; reply: Appended };
  /** Keeps or (with `null`) drops one sealed draft, outside the journal. */
  'draft:write': { request: { handle: VaultHandle; id: string; bytes: Uint8Array | null }; reply: null };
  'draft:list': { request: { handle: VaultHandle }; reply: readonly { id: string; bytes: Uint8Array }[] };
  /** Opens the file dialog; an empty list when the person cancelled. */
  'file:choose': { request: null; reply: readonly ChosenFile[] };
  /** A name for a new blob. Nothing of it is on disk yet. */
  'blob:begin': { request: { handle: VaultHandle }; reply: { id: string } };
  /** Streams a picked file through SHA-256 and age into the begun blob; the reply means durable. */
  'blob:store': {
    request: { handle: VaultHandle; id: string; file: FileToken; recipient: string };
    reply: StoredBlob;
  };
  /** How much of a picked file was read. */
  'blob:progress': { request: { handle: VaultHandle; id: string }; reply: { doneBytes: number } };
  /** The next sealed bytes of a begun blob, of what was dropped or pasted. */
  'blob:append': { request: { handle: VaultHandle; id: string; bytes: Uint8Array }; reply: null };
  /** Flushes what was appended and gives it its name; the reply means durable. */
  'blob:finish': { request: { handle: VaultHandle; id: string }; reply: null };
  /** Stops a begun blob; what was written of it goes. A finished one is never touched. */
  'blob:stop': { request: { handle: VaultHandle; id: string }; reply: null };
  /** Every whole blob of the vault. */
  'blob:list': { request: { handle: VaultHandle }; reply: readonly BlobInfo[] };
  /** Opens the save dialog for plain bytes that the person asked for; `null` when cancelled. `extension` without the dot. */
  'export:begin': { request: { suggestedName: string; extension: string }; reply: ExportToken | null };
  'export:append': { request: { file: ExportToken; bytes: Uint8Array }; reply: null };
  /** Flushes it and puts it where the person named it. */
  'export:finish': { request: { file: ExportToken }; reply: null };
  /** Stops; nothing of it is left. */
  'export:stop': { request: { file: ExportToken }; reply: null };
  /** Prints what the page shows now: to a PDF that the person names, or to a printer. */
  'page:print': { request: { to: 'pdf' | 'printer'; suggestedName: string }; reply: 'done' | 'cancelled' };
  /** After a lock: a new window with a new renderer, the old one destroyed with all it held. */
  'window:renew': { request: null; reply: null };
  /** The page has saved what it had; main may close the window. */
  'window:close-ready': { request: null; reply: null };
};

export type Channel = keyof Channels;

/** What main tells the page. `command` comes from the native menu where there is one. */
export type SystemEvent =
  | { readonly kind: 'os-lock' }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'closing' }
  | { readonly kind: 'command'; readonly command: 'lock' | 'undo' | 'redo' | 'find' | 'print' };

/** The one channel on which main speaks first. */
export const systemChannel = 'system:event';

/** What the preload puts on `window.zhuravli`: named functions only. Closed journal bytes are read by own-scheme fetch (`journalPath`). */
export type Bridge = {
  readonly appInfo: () => Promise<BridgeResult<AppInfo>>;
  readonly readSettings: () => Promise<BridgeResult<Settings>>;
  readonly writeSettings: (change: Partial<Settings>) => Promise<BridgeResult<Settings>>;
  readonly listVaults: () => Promise<BridgeResult<readonly VaultListing[]>>;
  readonly chooseFolder: (purpose: 'open' | 'create') => Promise<BridgeResult<FolderToken | null>>;
  readonly createVault: (request: Channels['vault:create']['request']) => Promise<BridgeResult<OpenedVault>>;
  readonly openVault: (request: Channels['vault:open']['request']) => Promise<BridgeResult<OpenedVault>>;
  readonly closeVault: (handle: VaultHandle) => Promise<BridgeResult<null>>;
  readonly revealVault: (vault: VaultToken) => Promise<BridgeResult<null>>;
  readonly writeHeader: (
    handle: VaultHandle,
    copy: 'a' | 'b',
    bytes: Uint8Array,
  ) => Promise<BridgeResult<Uint8Array>>;
  readonly appendJournal: (handle: VaultHandle, frames: Uint8Array) => Promise<BridgeResult<Appended>>;
  readonly writeDraft: (
    handle: VaultHandle,
    id: string,
    bytes: Uint8Array | null,
  ) => Promise<BridgeResult<null>>;
  readonly listDrafts: (
    handle: VaultHandle,
  ) => Promise<BridgeResult<readonly { id: string; bytes: Uint8Array }[]>>;
  readonly chooseFiles: () => Promise<BridgeResult<readonly ChosenFile[]>>;
  readonly beginBlob: (handle: VaultHandle) => Promise<BridgeResult<{ id: string }>>;
  readonly storeBlob: (request: Channels['blob:store']['request']) => Promise<BridgeResult<StoredBlob>>;
  readonly blobProgress: (handle: VaultHandle, id: string) => Promise<BridgeResult<{ doneBytes: number }>>;
  readonly appendBlob: (handle: VaultHandle, id: string, bytes: Uint8Array) => Promise<BridgeResult<null>>;
  readonly finishBlob: (handle: VaultHandle, id: string) => Promise<BridgeResult<null>>;
  readonly stopBlob: (handle: VaultHandle, id: string) => Promise<BridgeResult<null>>;
  readonly listBlobs: (handle: VaultHandle) => Promise<BridgeResult<readonly BlobInfo[]>>;
  readonly beginExport: (
    suggestedName: string,
    extension: string,
  ) => Promise<BridgeResult<ExportToken | null>>;
  readonly appendExport: (file: ExportToken, bytes: Uint8Array) => Promise<BridgeResult<null>>;
  readonly finishExport: (file: ExportToken) => Promise<BridgeResult<null>>;
  readonly stopExport: (file: ExportToken) => Promise<BridgeResult<null>>;
  readonly printPage: (
    to: 'pdf' | 'printer',
    suggestedName: string,
  ) => Promise<BridgeResult<'done' | 'cancelled'>>;
  readonly renewWindow: () => Promise<BridgeResult<null>>;
  readonly closeReady: () => Promise<BridgeResult<null>>;
  readonly onSystemEvent: (listener: (event: SystemEvent) => void) => () => void;
};

/** Where a page or a worker fetches the bytes of a segment, within its own origin; accepts a `Range` header. */
export const journalPath = (handle: VaultHandle, deviceId: string, number: number): string =>
  `/journal/${handle}/${deviceId}/${number}`;

/** Where the sealed bytes of a blob are fetched, in ranges only. */
export const blobPath = (handle: VaultHandle, id: string): string => `/blob/${handle}/${id}`;
