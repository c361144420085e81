import { segmentFileName } from '../../core/vault/segment.ts';
import type { OpenedVault } from '../../electron/contract/channels.ts';
import { frameOf, header, must, readBack, storageOn, userData, vaultFolder, vaultId } from './harness.ts';
import { type MemoryDisk, memoryDisk } from './memory-disk.ts';
import { type Random, seeded } from './random.ts';
import { bySize, type FaultReport, type FaultSize } from './report.ts';

type Files = Map<string, Uint8Array>;
type Vault = {
  readonly files: Files;
  readonly deviceId: string;
  /** `device:seq` → sealed bytes as text, and where its frame lies. */
  readonly frames: Map<
    string,
    { readonly text: string; readonly path: string; readonly start: number; readonly end: number }
  >;
};

/** A vault whose segments have about these sizes: one for each opening. */
async function vaultOf(sizes: readonly number[], random: Random): Promise<Vault> {
  const disk = memoryDisk();
  disk.put(`${userData}/settings.json`, new Uint8Array(2));
  const frames: Vault['frames'] = new Map();
  let storage = storageOn(disk);
  let opened = await must(storage.create({ vaultId, header, parent: null }));
  const { deviceId } = opened;
  let seq = 0;
  for (const [index, sizeBytes] of sizes.entries()) {
    const number = index + 1;
    const path = pathOf(deviceId, number);
    let at = 88;
    while (at < sizeBytes) {
      seq += 1;
      const frame = frameOf(deviceId, seq, random, 200 + random.below(800));
      await must(storage.append(opened.handle, frame));
      const text = Buffer.from(frame.subarray(54)).toString('base64');
      frames.set(`${deviceId}:${seq}`, { text, path, start: at, end: at + frame.length });
      at += frame.length;
    }
    await must(storage.close(opened.handle));
    storage = storageOn(disk);
    if (number < sizes.length) opened = await must(storage.open({ folder: vaultFolder }));
  }
  return { files: disk.files(), deviceId, frames };
}

const pathOf = (deviceId: string, number: number): string =>
  `${vaultFolder}/journal/${deviceId}/${segmentFileName(number)}`;

function diskWith(files: Files): MemoryDisk {
  const disk = memoryDisk();
  for (const [path, bytes] of files) if (!path.endsWith('/lock')) disk.put(path, bytes);
  return disk;
}

const changed = (files: Files, path: string, bytes: Uint8Array | null): Files => {
  const copy = new Map(files);
  if (bytes === null) copy.delete(path);
  else copy.set(path, bytes);
  return copy;
};

type Expectation = {
  /** Whether a frame can still be whole. */
  readonly isWhole: (key: string) => boolean;
  readonly mustReport: boolean;
};

/**
 * Opens a damaged vault and compares: every frame that is still whole is served as it was, no other is, the damage is named, the damaged
 * bytes are still there (in place or in quarantine), writing works, and a second opening shows the same.
 */
async function examine(vault: Vault, files: Files, expected: Expectation): Promise<string[]> {
  const disk = diskWith(files);
  const wrong: string[] = [];
  const storage = storageOn(disk);
  const answer = await storage.open({ folder: vaultFolder });
  if (!answer.ok) return [`does not open: ${answer.code}`];
  const opened = answer.value;
  const frames = await readBack(storage, opened);
  for (const [key, { text }] of vault.frames) {
    if (expected.isWhole(key) && frames.get(key) !== text) wrong.push(`whole frame not served: ${key}`);
  }
  for (const [key, text] of frames) {
    if (vault.frames.get(key)?.text !== text) wrong.push(`served and never written: ${key}`);
  }
  if (expected.mustReport && opened.damage.length === 0) wrong.push('damage not named');
  wrong.push(...missingBytes(files, disk.files(), opened));
  const next = frameOf(opened.deviceId, opened.lastSeq + 1, seeded(1), 100);
  const result = await storage.append(opened.handle, next);
  if (!result.ok) wrong.push(`cannot write on: ${result.code}`);
  if (opened.deviceId !== vault.deviceId && opened.lastSeq !== 0)
    wrong.push('a new device that does not begin at 1');
  if (vault.frames.has(`${opened.deviceId}:${opened.lastSeq + 1}`)) wrong.push('a number was used twice');
  await must(storage.close(opened.handle));
  const again = storageOn(disk);
  const second = await readBack(again, await must(again.open({ folder: vaultFolder })));
  for (const [key, text] of frames)
    if (second.get(key) !== text) wrong.push(`gone at the second opening: ${key}`);
  return wrong;
}

/** Journal and header bytes that were there before and are neither in their file nor in quarantine. */
function missingBytes(before: Files, after: Files, opened: OpenedVault): string[] {
  const kept = [...after]
    .filter(([path]) => path.includes('/quarantine/'))
    .map(([, bytes]) => Buffer.from(bytes));
  return [...before].flatMap(([path, bytes]) => {
    if (!path.includes('/journal/') && !path.includes('/vault-')) return [];
    const now = after.get(path);
    if (now !== undefined && Buffer.compare(now, bytes) === 0) return [];
    const common = now === undefined ? 0 : now.length;
    const isPrefix = now !== undefined && Buffer.compare(now, bytes.subarray(0, common)) === 0;
    const rest = bytes.subarray(common);
    const isKept = isPrefix && kept.some((copy) => copy.equals(rest));
    return isKept ? [] : [`bytes of ${path.split('/').at(-1)} are gone (${opened.damage.length} named)`];
  });
}

/** R7, truncation at every offset: of the newest segment, and of one in the middle. */
export async function truncations(size: FaultSize, seed: number): Promise<FaultReport> {
  const step = bySize(size, { small: 37, ci: 1, long: 1 });
  const problems: string[] = [];
  let trials = 0;
  for (const number of size === 'ci' ? [3] : [3, 2]) {
    const vault = await vaultOf(number === 3 ? [2000, 2000, 20_000] : [2000, 20_000, 2000], seeded(seed));
    const path = pathOf(vault.deviceId, number);
    const whole = vault.files.get(path) as Uint8Array;
    for (let length = 0; length < whole.length && problems.length < 20; length += step) {
      trials += 1;
      const isWhole = (key: string) => {
        const place = vault.frames.get(key);
        return place?.path !== path || place.end <= length;
      };
      const wrong = await examine(vault, changed(vault.files, path, whole.subarray(0, length)), {
        isWhole,
        mustReport: true,
      });
      problems.push(...wrong.map((problem) => `segment ${number} cut at ${length}: ${problem}`));
    }
  }
  return {
    name: 'R7',
    what: 'truncation at every offset',
    trials,
    seed,
    problems,
    figures: 'longest prefix kept',
  };
}

/** R7, one random bit flipped anywhere in the journal. */
export async function bitFlips(size: FaultSize, seed: number): Promise<FaultReport> {
  const trials = bySize(size, { small: 400, ci: 10_000, long: 100_000 });
  const random = seeded(seed);
  const vault = await vaultOf([5000, 5000, 5000], random);
  const problems: string[] = [];
  for (let i = 0; i < trials && problems.length < 20; i++) {
    const path = pathOf(vault.deviceId, 1 + random.below(3));
    const bytes = (vault.files.get(path) as Uint8Array).slice();
    const bit = random.below(bytes.length * 8);
    bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7));
    const isWhole = (key: string) => {
      const place = vault.frames.get(key);
      return place?.path !== path || place.end <= bit >> 3 || place.start > bit >> 3;
    };
    const wrong = await examine(vault, changed(vault.files, path, bytes), { isWhole, mustReport: true });
    problems.push(...wrong.map((problem) => `bit ${bit} of ${path.slice(-14)}: ${problem}`));
  }
  return {
    name: 'R7',
    what: 'bit flips',
    trials,
    seed,
    problems,
    figures: '0 accepted, the others all served',
  };
}

/** R7, whole files: swapped, doubled, missing, empty, foreign; headers bad; the app's own notes damaged. */
export async function wholeFiles(_size: FaultSize, seed: number): Promise<FaultReport> {
  const random = seeded(seed);
  const vault = await vaultOf([5000, 5000, 5000, 5000], random);
  const { files, deviceId } = vault;
  const at = (number: number) => pathOf(deviceId, number);
  const bytesOf = (path: string) => files.get(path) as Uint8Array;
  const all = () => true;
  const without = (...numbers: number[]) => {
    const paths = numbers.map(at);
    return (key: string) => !paths.includes(vault.frames.get(key)?.path ?? '');
  };
  const flip = (path: string) => Uint8Array.from(bytesOf(path), (byte, i) => (i === 9 ? byte ^ 1 : byte));
  const foreign = Uint8Array.from(bytesOf(at(2)));
  foreign.set(random.bytes(88), 0);
  const [a, b] = [`${vaultFolder}/vault-a.json`, `${vaultFolder}/vault-b.json`];
  const junk = random.bytes(300);
  const cases: [string, Files, Expectation['isWhole'], boolean][] = [
    ['two swapped', changed(changed(files, at(2), bytesOf(at(3))), at(3), bytesOf(at(2))), all, false],
    ['one doubled', changed(files, at(5), bytesOf(at(2))), all, false],
    ['one in place of another', changed(files, at(3), bytesOf(at(2))), without(3), true],
    ['the first missing', changed(files, at(1), null), without(1), true],
    ['one missing', changed(files, at(2), null), without(2), true],
    ['two missing', changed(changed(files, at(2), null), at(3), null), without(2, 3), true],
    ['the newest missing', changed(files, at(4), null), without(4), true],
    ['one empty', changed(files, at(2), new Uint8Array(0)), without(2), true],
    ['the newest empty', changed(files, at(4), new Uint8Array(0)), without(4), true],
    ['one all zero', changed(files, at(2), new Uint8Array(5000)), without(2), true],
    ['a damaged head', changed(files, at(2), flip(at(2))), all, true],
    ['a head of noise', changed(files, at(2), foreign), all, true],
    ['a file of noise beside', changed(files, at(7), junk), all, true],
    ['a conflicted copy beside', changed(files, `${at(2)}.sync-conflict-1`, junk), all, false],
    ['a partial file beside', changed(files, at(2).replace('.seg', '.seg.part'), junk), all, false],
    ['header a bad', changed(files, a, junk), all, true],
    ['header b missing', changed(files, b, null), all, true],
    ['both headers bad', changed(changed(files, a, junk), b, junk), all, true],
    ['both headers missing', changed(changed(files, a, null), b, null), all, true],
    ['both headers empty', changed(changed(files, a, new Uint8Array(0)), b, new Uint8Array(0)), all, true],
    ['devices.json bad', changed(files, `${userData}/devices.json`, junk), all, false],
    ['devices.json missing', changed(files, `${userData}/devices.json`, null), all, false],
    ['vaults.json bad', changed(files, `${userData}/vaults.json`, junk), all, false],
  ];
  const problems: string[] = [];
  for (const [name, damaged, isWhole, mustReport] of cases) {
    const wrong = await examine(vault, damaged, { isWhole, mustReport });
    problems.push(...wrong.map((problem) => `${name}: ${problem}`));
  }
  return {
    name: 'R7',
    what: 'whole files',
    trials: cases.length,
    seed,
    problems,
    figures: `${cases.length} cases`,
  };
}
