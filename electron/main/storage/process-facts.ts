import { readFile } from 'node:fs/promises';

/**
 * When a process of this computer started, `unknown` when it runs and that cannot be told, or `null` when it does not run.
 *
 * Linux counts it in ticks since the machine's start (proc(5), field 22 of stat) and tells one start of the machine from
 * another by its boot id. Elsewhere only whether the pid runs is known, and a pid can have been given again.
 */
export async function startOf(pid: number): Promise<string | null> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return null;
  }
  if (process.platform !== 'linux') return 'unknown';
  try {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
    ]);
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return `${boot.trim()}:${ticks}`;
  } catch {
    return null;
  }
}
