import { readdirSync, readFileSync } from 'node:fs';

type Process = { readonly pid: number; readonly parent: number; readonly command: string };

/**
 * Memory of the largest renderer of the browser that runs on a data folder, in MiB: what it holds now and what it held
 * at most. From `/proc`, so `null` on other systems.
 */
export function rendererMemory(
  profile: string,
): { readonly nowMiB: number; readonly peakMiB: number } | null {
  const all = listProcesses();
  const browsers = all.filter(
    ({ command }) => command.includes(`--user-data-dir=${profile}`) && !command.includes('--type='),
  );
  const mine = new Set(browsers.map(({ pid }) => pid));
  // Children come after their parents often, not always: until nothing is added.
  for (let before = -1; before !== mine.size; ) {
    before = mine.size;
    for (const { pid, parent } of all) if (mine.has(parent)) mine.add(pid);
  }
  const sizes = all
    .filter(({ pid, command }) => mine.has(pid) && command.includes('--type=renderer'))
    .map(({ pid }) => sizesOf(pid));
  return sizes.toSorted((a, b) => b.nowMiB - a.nowMiB)[0] ?? null;
}

function listProcesses(): readonly Process[] {
  const ids = listProc().filter((name) => /^\d+$/.test(name));
  return ids.flatMap((name) => {
    try {
      const parent = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1]);
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
      return [{ pid: Number(name), parent, command }];
    } catch {
      return [];
    }
  });
}

function listProc(): readonly string[] {
  try {
    return readdirSync('/proc');
  } catch {
    return [];
  }
}

function sizesOf(pid: number): { readonly nowMiB: number; readonly peakMiB: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const mib = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
  return { nowMiB: mib('VmRSS'), peakMiB: mib('VmHWM') };
}
