import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** A disk of its own in a folder: a few MiB in memory, that can be made full or read-only. Only Linux's root may mount one. */
export type SmallDisk = {
  readonly folder: string;
  /** Fails while a program has a file of it open for writing. */
  setWritable(isWritable: boolean): void;
  remove(): void;
};

/** Why there can be no such disk on this computer, or `null`. */
export const noSmallDisk: string | null =
  process.platform === 'linux' && process.getuid?.() === 0
    ? null
    : 'only root on Linux can mount a small disk';

/** Fails with the words of `mount` where it is refused: a test that needs a disk must not pass without one. */
export function mountSmallDisk(folder: string, sizeMib: number): SmallDisk {
  mkdirSync(folder, { recursive: true });
  const mount = (...args: string[]) =>
    execFileSync('mount', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  mount('-t', 'tmpfs', '-o', `size=${sizeMib}m`, 'zhuravli-test', folder);
  return {
    folder,
    setWritable: (isWritable) => void mount('-o', isWritable ? 'remount,rw' : 'remount,ro', folder),
    remove: () => void execFileSync('umount', ['-l', folder]),
  };
}
