import type { Disk, DiskFile } from '../../electron/main/storage/disk.ts';
import type { Random } from './random.ts';

/** One file operation, as a fault plan sees it before it happens. */
export type DiskCall = {
  readonly op:
    | 'open'
    | 'make-file'
    | 'write'
    | 'truncate'
    | 'sync'
    | 'close'
    | 'read'
    | 'size'
    | 'list'
    | 'make-folder'
    | 'rename'
    | 'remove'
    | 'sync-folder';
  readonly path: string;
  /** Of a rename: the new path. */
  readonly to?: string;
  /** Counted from 1 over all operations. */
  readonly n: number;
};

/** A disk in memory that forgets what was not flushed, and fails where its plan says so. */
export type MemoryDisk = Disk & {
  /**
   * Errno to fail with, or `null`. A failing write leaves half of its bytes; a failing flush throws the dirty bytes away, as Linux does.
   * `EPOWER`: the power is gone, nothing has any effect any more.
   */
  plan: (call: DiskCall) => string | null;
  /** Room left for growing files; writing past it leaves what fitted and fails with ENOSPC. */
  roomBytes: number;
  /** Every operation that happened, for checking their order. */
  readonly calls: DiskCall[];
  /** What is there after the power went: synced bytes, and of the rest a random part in whole sectors. */
  afterPowerLoss(random: Random, sectorBytes: number): MemoryDisk;
  /** What is there after the program was killed: everything, flushed or not. */
  afterKill(): MemoryDisk;
  /** All files with their present bytes. */
  files(): Map<string, Uint8Array>;
  /** Puts a file there as if it had always been. */
  put(path: string, bytes: Uint8Array): void;
};

type FileNode = {
  kind: 'file';
  now: Uint8Array;
  nowLength: number;
  durable: Uint8Array;
  durableLength: number;
  /** Byte ranges that a flush would make durable. */
  dirty: [number, number][];
};
type FolderNode = { kind: 'folder'; now: Map<string, TreeNode>; durable: Map<string, TreeNode> };
type TreeNode = FileNode | FolderNode;

const emptyFolder = (): FolderNode => ({ kind: 'folder', now: new Map(), durable: new Map() });
const emptyFile = (): FileNode => ({
  kind: 'file',
  now: new Uint8Array(0),
  nowLength: 0,
  durable: new Uint8Array(0),
  durableLength: 0,
  dirty: [],
});

export const errno = (code: string): Error => Object.assign(new Error(code), { code });

const grown = (bytes: Uint8Array, length: number): Uint8Array => {
  if (bytes.length >= length) return bytes;
  const bigger = new Uint8Array(Math.max(length, bytes.length * 2));
  bigger.set(bytes);
  return bigger;
};

export function memoryDisk(root: FolderNode = emptyFolder()): MemoryDisk {
  const calls: DiskCall[] = [];
  let n = 0;

  const find = (path: string): TreeNode | undefined => {
    let node: TreeNode | undefined = root;
    for (const part of path.split('/').filter(Boolean)) {
      if (node?.kind !== 'folder') return undefined;
      node = node.now.get(part);
    }
    return node;
  };
  const parentOf = (path: string): [FolderNode, string] => {
    const at = path.lastIndexOf('/');
    const parent = find(path.slice(0, at));
    if (parent?.kind !== 'folder') throw errno('ENOENT');
    return [parent, path.slice(at + 1)];
  };
  const fileAt = (path: string): FileNode => {
    const node = find(path);
    if (node === undefined) throw errno('ENOENT');
    if (node.kind !== 'file') throw errno('EISDIR');
    return node;
  };
  const folderAt = (path: string): FolderNode => {
    const node = find(path);
    if (node === undefined) throw errno('ENOENT');
    if (node.kind !== 'folder') throw errno('ENOTDIR');
    return node;
  };
  /** The plan's answer; the operation itself then happens or not. */
  const ask = (op: DiskCall['op'], path: string, to?: string): string | null => {
    const call: DiskCall = { op, path, n: ++n, ...(to === undefined ? {} : { to }) };
    const answer = disk.plan(call);
    if (answer === null) calls.push(call);
    return answer;
  };
  const check = (op: DiskCall['op'], path: string, to?: string): void => {
    const answer = ask(op, path, to);
    if (answer !== null) throw errno(answer);
  };
  const put = (file: FileNode, bytes: Uint8Array, at: number): void => {
    file.now = grown(file.now, at + bytes.length);
    file.now.set(bytes, at);
    file.nowLength = Math.max(file.nowLength, at + bytes.length);
    file.dirty.push([at, at + bytes.length]);
  };
  const flush = (file: FileNode): void => {
    file.durable = grown(file.durable, file.nowLength);
    for (const [start, end] of file.dirty) file.durable.set(file.now.subarray(start, end), start);
    file.durableLength = file.nowLength;
    file.dirty = [];
  };

  const fileOf = (node: FileNode, path: string): DiskFile => ({
    async write(bytes, at) {
      const failure = ask('write', path);
      if (failure === 'EPOWER') throw errno(failure);
      const growth = Math.max(0, at + bytes.length - node.nowLength);
      const fits = failure !== null ? bytes.length >> 1 : bytes.length - Math.max(0, growth - disk.roomBytes);
      disk.roomBytes -= Math.max(0, at + fits - node.nowLength);
      put(node, bytes.subarray(0, Math.max(0, fits)), at);
      if (failure !== null) throw errno(failure);
      if (fits < bytes.length) throw errno('ENOSPC');
    },
    async truncate(length) {
      check('truncate', path);
      disk.roomBytes += Math.max(0, node.nowLength - length);
      node.now.fill(0, length);
      node.nowLength = length;
      node.dirty = node.dirty.map(([start, end]) => [Math.min(start, length), Math.min(end, length)]);
    },
    async sync() {
      const failure = ask('sync', path);
      if (failure !== null) {
        if (failure !== 'EPOWER') node.dirty = [];
        throw errno(failure);
      }
      flush(node);
    },
    async close() {
      check('close', path);
    },
  });

  const disk: MemoryDisk = {
    plan: () => null,
    roomBytes: Number.POSITIVE_INFINITY,
    calls,
    async open(path, how) {
      check(how === 'new' ? 'make-file' : 'open', path);
      if (how === 'edit') return fileOf(fileAt(path), path);
      const [parent, name] = parentOf(path);
      if (parent.now.has(name)) throw errno('EEXIST');
      const file = emptyFile();
      parent.now.set(name, file);
      return fileOf(file, path);
    },
    async read(path, start = 0, end) {
      check('read', path);
      const file = fileAt(path);
      return file.now.slice(start, Math.min(end ?? file.nowLength, file.nowLength));
    },
    async size(path) {
      check('size', path);
      const node = find(path);
      return node?.kind === 'file' ? node.nowLength : null;
    },
    async list(path) {
      check('list', path);
      return [...folderAt(path).now.keys()];
    },
    async makeFolder(path) {
      check('make-folder', path);
      const [parent, name] = parentOf(path);
      if (!parent.now.has(name)) parent.now.set(name, emptyFolder());
    },
    async rename(from, to) {
      check('rename', from, to);
      const node = find(from);
      if (node === undefined) throw errno('ENOENT');
      const [fromParent, fromName] = parentOf(from);
      const [toParent, toName] = parentOf(to);
      fromParent.now.delete(fromName);
      toParent.now.set(toName, node);
    },
    async remove(path) {
      check('remove', path);
      disk.roomBytes += fileAt(path).nowLength;
      const [parent, name] = parentOf(path);
      parent.now.delete(name);
    },
    async syncFolder(path) {
      check('sync-folder', path);
      const folder = folderAt(path);
      folder.durable = new Map(folder.now);
    },
    freeBytes: async () => disk.roomBytes,
    wait: async () => undefined,
    afterPowerLoss: (random, sectorBytes) => memoryDisk(survivor(root, random, sectorBytes) as FolderNode),
    afterKill: () => memoryDisk(root),
    files: () => new Map(allFiles(root, '')),
    put(path, bytes) {
      let folder = root;
      const parts = path.split('/').filter(Boolean);
      for (const part of parts.slice(0, -1)) {
        if (!folder.now.has(part)) folder.now.set(part, emptyFolder());
        folder.durable = new Map(folder.now);
        folder = folder.now.get(part) as FolderNode;
      }
      const file = emptyFile();
      put(file, bytes, 0);
      flush(file);
      folder.now.set(parts.at(-1) as string, file);
      folder.durable = new Map(folder.now);
    },
  };
  return disk;
}

function* allFiles(folder: FolderNode, path: string): Generator<[string, Uint8Array]> {
  for (const [name, node] of folder.now) {
    if (node.kind === 'folder') yield* allFiles(node, `${path}/${name}`);
    else yield [`${path}/${name}`, node.now.slice(0, node.nowLength)];
  }
}

/** Each change of a name since the folder was flushed survives or not, each by itself: harsher than any journaling file system. */
function survivor(node: TreeNode, random: Random, sectorBytes: number): TreeNode {
  if (node.kind === 'file') return survivingFile(node, random, sectorBytes);
  const kept = emptyFolder();
  for (const name of new Set([...node.now.keys(), ...node.durable.keys()])) {
    const [now, durable] = [node.now.get(name), node.durable.get(name)];
    const chosen = now === durable || random.chance(0.5) ? now : durable;
    if (chosen !== undefined) kept.now.set(name, survivor(chosen, random, sectorBytes));
  }
  kept.durable = new Map(kept.now);
  return kept;
}

/** Flushed bytes stay; unflushed ones stay or not, sector by sector; the length is the flushed one, the new one, or between. */
function survivingFile(file: FileNode, random: Random, sectorBytes: number): FileNode {
  const keepChance = [0, 1, 0.5, 0.9][random.below(4)] as number;
  const length = Math.max(file.durableLength, file.nowLength);
  const bytes = new Uint8Array(length);
  bytes.set(file.durable.subarray(0, file.durableLength));
  for (const [start, end] of file.dirty) {
    for (let at = start; at < end; ) {
      const next = Math.min(end, (Math.floor(at / sectorBytes) + 1) * sectorBytes);
      if (random.chance(keepChance)) bytes.set(file.now.subarray(at, next), at);
      at = next;
    }
  }
  const [low, high] = [file.durableLength, file.nowLength].sort((a, b) => a - b) as [number, number];
  const kept = [file.durableLength, file.nowLength, low + random.below(high - low + 1)][random.below(3)];
  const survived = emptyFile();
  survived.now = bytes.slice(0, kept);
  survived.nowLength = kept as number;
  survived.durable = survived.now.slice();
  survived.durableLength = survived.nowLength;
  return survived;
}
