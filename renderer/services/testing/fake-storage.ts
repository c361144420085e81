import { toHex } from '../../../core/base/hex.ts';
import { type DeviceId, encodeId, type VaultId } from '../../../core/base/ids.ts';
import { sha256 } from '../../../core/base/sha256.ts';
import { blobHead, blobZeros } from '../../../core/vault/blob.ts';
import { concat } from '../../../core/vault/bytes.ts';
import type { CryptoPort } from '../../../core/vault/crypto-port.ts';
import { scanFrames } from '../../../core/vault/frame.ts';
import { encodeSegmentHead, SEGMENT_HEAD_BYTES, SEGMENT_LIMIT_BYTES } from '../../../core/vault/segment.ts';
import type {
  Appended,
  BridgeErrorCode,
  BridgeResult,
  ExportToken,
  OpenedVault,
  VaultHandle,
  VaultToken,
} from '../../../electron/contract/channels.ts';
import type { StorageBridge } from '../api.ts';
import type { BlobSource } from '../attachments/blob-store.ts';
import type { SegmentSource } from '../journal/read-journal.ts';

type Bytes = Uint8Array<ArrayBuffer>;
export type FakeFolder = {
  readonly vaultId: string;
  headerA: Bytes | null;
  headerB: Bytes | null;
  /** Device → segments in order; tests cut, flip and take away. */
  readonly journal: Map<string, Bytes[]>;
  readonly drafts: Map<string, Bytes>;
  /** Whole sealed files. */
  readonly blobs: Map<string, Bytes>;
  /** What the app's own data knows: this computer's writer id and the highest seq it wrote. */
  device: { id: DeviceId; highestSeq: number };
};

type Method = keyof StorageBridge;
/** What the next calls of a method do instead of working; `'hang'` never answers, `'lost'` works and then answers nothing. */
export type Fault = BridgeErrorCode | 'hang' | 'throw' | 'lost';

/** The main program's storage in memory: same rules as the real one, and faults on order. */
export type FakeStorage = {
  readonly bridge: StorageBridge;
  readonly folders: Map<string, FakeFolder>;
  sourceOf(handle: VaultHandle): SegmentSource;
  blobsOf(handle: VaultHandle): BlobSource;
  /** Files that were saved out, in clear, by the name that was suggested; `null` while they are being written. */
  readonly exported: Map<string, Bytes | null>;
  /** A file that a person picked, as main knows it. */
  readonly picked: Map<string, Bytes>;
  /** Whether the save dialog is cancelled. */
  isExportCancelled: boolean;
  fail(method: Method, fault: Fault, times?: number): void;
  /** Calls that were made, in order. */
  readonly calls: Method[];
  /** Before each `appendJournal` that works: waits for what it returns. */
  onAppend: (() => Promise<void>) | null;
  /** What is said of the room on the disk. */
  isSpaceLow: boolean;
  /** Decides what the n-th header write does. */
  onHeader: ((call: number) => BridgeErrorCode | null) | null;
};

const ok = <T>(value: T): BridgeResult<T> => ({ ok: true, value });

/** `ageSeal`: how main seals a picked file. */
export function createFakeStorage(
  ageSeal: CryptoPort['ageSeal'] = () => Promise.reject(new Error('no sealing here')),
): FakeStorage {
  const folders = new Map<string, FakeFolder>();
  const handles = new Map<string, FakeFolder>();
  const begun = new Set<string>();
  const faults = new Map<Method, Fault[]>();
  const calls: Method[] = [];
  let opened = 0;
  const begunBlobs = new Map<string, Uint8Array[]>();
  const begunExports = new Map<string, Uint8Array[]>();

  async function work<T>(method: Method, run: () => T | Promise<T>): Promise<BridgeResult<T>> {
    calls.push(method);
    const headerCall = calls.filter((call) => call === 'writeHeader').length;
    const ordered = method === 'writeHeader' ? (storage.onHeader?.(headerCall) ?? undefined) : undefined;
    const fault = ordered ?? faults.get(method)?.shift();
    if (fault === 'hang') return new Promise(() => undefined);
    if (fault === 'throw') throw new Error('the page is gone');
    if (fault === 'lost') {
      await run();
      return { ok: false, code: 'bridge.failed' };
    }
    if (fault !== undefined) return { ok: false, code: fault };
    return ok(await run());
  }

  function open(folder: FakeFolder): OpenedVault {
    opened += 1;
    const handle = `handle-${opened}` as VaultHandle;
    handles.set(handle, folder);
    const last = lastSeqOf(folder, folder.device.id);
    // As the real storage: what is behind what this computer wrote is another history, with another writer.
    if (last < folder.device.highestSeq) folder.device = newDevice();
    return {
      handle,
      token: `token-${folder.vaultId}` as VaultToken,
      vaultId: folder.vaultId,
      deviceId: folder.device.id,
      lastSeq: lastSeqOf(folder, folder.device.id),
      headerA: folder.headerA,
      headerB: folder.headerB,
      segments: [...folder.journal].flatMap(([deviceId, segments]) =>
        segments.map((bytes, at) => ({ deviceId, number: at + 1, sizeBytes: bytes.length })),
      ),
      damage: [],
      isWritable: true,
      isSpaceLow: storage.isSpaceLow,
    };
  }

  const folderOf = (handle: VaultHandle): FakeFolder => {
    const folder = handles.get(handle);
    if (folder === undefined) throw new Error('no such handle');
    return folder;
  };

  function append(handle: VaultHandle, frames: Uint8Array): Appended {
    const folder = folderOf(handle);
    const { id } = folder.device;
    const found = [...scanFrames(frames)].map((it) => (it.type === 'frame' ? it.head.seq : Number.NaN));
    const [first = Number.NaN] = found;
    if (first !== lastSeqOf(folder, id) + 1 || found.some((seq, at) => seq !== first + at)) {
      throw new Error('frames are not the next ones');
    }
    const segments = folder.journal.get(id) ?? [];
    folder.journal.set(id, segments);
    const current = segments.at(-1);
    if (current === undefined || !begun.has(handle) || current.length >= SEGMENT_LIMIT_BYTES) {
      begun.add(handle);
      const head = encodeSegmentHead({
        vaultId: folder.vaultId as VaultId,
        deviceId: id,
        number: segments.length + 1,
        firstSeq: first,
        previousLength: current?.length ?? 0,
        previousHash: new Uint8Array(32),
      });
      segments.push(concat([head, frames]));
    } else {
      segments[segments.length - 1] = concat([current, frames]);
    }
    folder.device.highestSeq = first + found.length - 1;
    return { lastSeq: folder.device.highestSeq, isSpaceLow: storage.isSpaceLow };
  }

  const storage: FakeStorage = {
    folders,
    calls,
    onAppend: null,
    isSpaceLow: false,
    onHeader: null,
    exported: new Map(),
    picked: new Map(),
    isExportCancelled: false,
    fail(method, fault, times = 1) {
      const list = faults.get(method) ?? [];
      faults.set(method, [...list, ...Array.from({ length: times }, () => fault)]);
    },
    sourceOf: (handle) => ({
      read: async (deviceId, number, from, to) =>
        folderOf(handle).journal.get(deviceId)?.[number - 1]?.slice(from, to) ?? null,
    }),
    blobsOf: (handle) => ({
      async read(blob, from, to) {
        const bytes = folderOf(handle).blobs.get(blob);
        return bytes === undefined ? null : { bytes: bytes.slice(from, to), sizeBytes: bytes.length };
      },
    }),
    bridge: {
      beginBlob: () =>
        work('beginBlob', () => {
          const id = newId();
          begunBlobs.set(id, []);
          return { id };
        }),
      storeBlob: ({ handle, id, file, recipient }) =>
        work('storeBlob', async () => {
          const plain = storage.picked.get(file) ?? new Uint8Array();
          const content = concat([blobHead(plain.length), plain, ...blobZeros(plain.length)]);
          folderOf(handle).blobs.set(id, await ageSeal(recipient, content));
          begunBlobs.delete(id);
          return { sizeBytes: plain.length, sha256: toHex(sha256(plain)) };
        }),
      blobProgress: () => work('blobProgress', () => ({ doneBytes: 0 })),
      appendBlob: (_handle, id, bytes) =>
        work('appendBlob', () => {
          begunBlobs.get(id)?.push(new Uint8Array(bytes));
          return null;
        }),
      finishBlob: (handle, id) =>
        work('finishBlob', () => {
          folderOf(handle).blobs.set(id, concat(begunBlobs.get(id) ?? []));
          begunBlobs.delete(id);
          return null;
        }),
      stopBlob: (_handle, id) =>
        work('stopBlob', () => {
          begunBlobs.delete(id);
          return null;
        }),
      listBlobs: (handle) =>
        work('listBlobs', () =>
          [...folderOf(handle).blobs].map(([id, { length }]) => ({ id, sealedBytes: length })),
        ),
      beginExport: (name, extension) =>
        work('beginExport', () => {
          if (storage.isExportCancelled) return null;
          const token = `${name}.${extension}` as ExportToken;
          begunExports.set(token, []);
          storage.exported.set(token, null);
          return token;
        }),
      appendExport: (file, bytes) =>
        work('appendExport', () => {
          begunExports.get(file)?.push(new Uint8Array(bytes));
          return null;
        }),
      finishExport: (file) =>
        work('finishExport', () => {
          storage.exported.set(file, concat(begunExports.get(file) ?? []));
          return null;
        }),
      stopExport: (file) =>
        work('stopExport', () => {
          storage.exported.delete(file);
          return null;
        }),
      createVault: ({ vaultId, header }) =>
        work('createVault', () => {
          const bytes = new Uint8Array(header);
          const folder: FakeFolder = {
            vaultId,
            headerA: bytes,
            headerB: bytes,
            journal: new Map(),
            drafts: new Map(),
            blobs: new Map(),
            device: newDevice(),
          };
          folders.set(vaultId, folder);
          return open(folder);
        }),
      openVault: (place) =>
        work('openVault', () => {
          const id = 'vault' in place ? place.vault.slice('token-'.length) : place.folder;
          const folder = folders.get(id);
          if (folder === undefined) throw new Error('no such vault');
          return open(folder);
        }),
      closeVault: (handle) =>
        work('closeVault', () => {
          handles.delete(handle);
          return null;
        }),
      writeHeader: (handle, copy, bytes) =>
        work('writeHeader', () => {
          const kept = new Uint8Array(bytes);
          if (copy === 'a') folderOf(handle).headerA = kept;
          else folderOf(handle).headerB = kept;
          return kept;
        }),
      appendJournal: (handle, frames) =>
        work('appendJournal', async () => {
          await storage.onAppend?.();
          return append(handle, new Uint8Array(frames));
        }),
      writeDraft: (handle, id, bytes) =>
        work('writeDraft', () => {
          if (bytes === null) folderOf(handle).drafts.delete(id);
          else folderOf(handle).drafts.set(id, new Uint8Array(bytes));
          return null;
        }),
      listDrafts: (handle) =>
        work('listDrafts', () => [...folderOf(handle).drafts].map(([id, bytes]) => ({ id, bytes }))),
    },
  };
  return storage;
}

const newId = () => encodeId(globalThis.crypto.getRandomValues(new Uint8Array(16)));

const newDevice = () => ({
  id: newId() as DeviceId,
  highestSeq: 0,
});

/** The last whole frame of a device. */
export function lastSeqOf(folder: FakeFolder, device: string): number {
  let last = 0;
  for (const segment of folder.journal.get(device) ?? []) {
    for (const item of scanFrames(segment, SEGMENT_HEAD_BYTES)) {
      if (item.type === 'frame') last = Math.max(last, item.head.seq);
    }
  }
  return last;
}
