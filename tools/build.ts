/**
 * Builds what runs: the page with its workers, the main program, the preload. `npm run build`, also called
 * by `npm start` and `npm test`.
 *
 * A part whose inputs have not changed since its last build is skipped (`.cache/build.json`). Source maps
 * are made with `--dev` only: a released bundle carries no paths of the machine that made it.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { mainConfig, preloadConfig, rendererConfig } from './build/configs.ts';

const project = resolve(import.meta.dirname, '..');
const stateFile = join(project, '.cache/build.json');

type Part = {
  readonly name: 'renderer' | 'main' | 'preload';
  readonly inputs: readonly string[];
  /** The file that proves that the last build is there. */
  readonly output: string;
  readonly config: (isDev: boolean) => InlineConfig;
};

const shared = ['package-lock.json', 'tsconfig.base.json', 'tools/build.ts', 'tools/build'];
const parts: readonly Part[] = [
  {
    name: 'main',
    inputs: [...shared, 'electron/main', 'electron/contract', 'core/base', 'core/vault', 'locales'],
    output: 'dist/main/main.cjs',
    config: mainConfig,
  },
  {
    name: 'preload',
    inputs: [...shared, 'electron/preload', 'electron/contract'],
    output: 'dist/preload/preload.cjs',
    config: preloadConfig,
  },
  {
    name: 'renderer',
    inputs: [...shared, 'renderer', 'core', 'electron/contract', 'locales', 'reference'],
    output: 'dist/renderer/index.html',
    config: rendererConfig,
  },
];

/** Files that decide the outcome of a build; tests and compiler caches do not. */
function listInputs(path: string): readonly string[] {
  const full = join(project, path);
  if (!existsSync(full)) return [];
  try {
    return readdirSync(full, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$|\.tsbuildinfo$|\.md$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [full];
  }
}

function hashOf(part: Part, isDev: boolean): string {
  const hash = createHash('sha256').update(String(isDev));
  for (const file of part.inputs.flatMap(listInputs)) {
    hash.update(`\0${file}\0`).update(existsSync(file) ? readFileSync(file) : '');
  }
  return hash.digest('hex');
}

const readState = (): Record<string, string> =>
  existsSync(stateFile) ? (JSON.parse(readFileSync(stateFile, 'utf8')) as Record<string, string>) : {};

/** Builds beside the old output and puts the new one in its place at the end: a build that fails leaves what was. */
async function buildPart(part: Part, isDev: boolean): Promise<void> {
  const output = join(project, 'dist', part.name);
  const fresh = join(project, `.cache/build-${part.name}-${process.pid}`);
  const config = part.config(isDev);
  await build({
    root: project,
    configFile: false,
    logLevel: 'warn',
    ...config,
    build: { ...config.build, outDir: fresh, emptyOutDir: true },
  });
  mkdirSync(join(project, 'dist'), { recursive: true });
  rmSync(output, { recursive: true, force: true });
  renameSync(fresh, output);
}

/** Builds every part that changed; returns the names of those it built. */
export async function buildAll(isDev: boolean): Promise<readonly string[]> {
  const built: string[] = [];
  for (const part of parts) {
    const hash = hashOf(part, isDev);
    if (readState()[part.name] === hash && existsSync(join(project, part.output))) continue;
    await buildPart(part, isDev);
    writeFileSync(stateFile, JSON.stringify({ ...readState(), [part.name]: hash }));
    built.push(part.name);
  }
  return built;
}

if (import.meta.main) {
  const startedMs = performance.now();
  const built = await buildAll(process.argv.includes('--dev'));
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(built.length === 0 ? 'build: up to date' : `build: ${built.join(', ')} (${seconds} s)`);
}
