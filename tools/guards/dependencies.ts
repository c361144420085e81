import { execFileSync } from 'node:child_process';
import { builtinModules } from 'node:module';
import { relative, resolve } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { type Import, judgeImport, type Room, rooms } from './rooms.ts';

const roots = ['core', 'electron', 'renderer'];

/** Every import of the given folders, type imports included, read by dependency-cruiser with the swc parser. */
async function readImports(baseDir: string, folders: readonly string[]) {
  const { output } = await cruise(folders as string[], {
    baseDir,
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'] },
  });
  const { modules } = output as ICruiseResult;
  const sources = modules
    .map((module) => module.source)
    .filter((path) => /\.(ts|tsx)$/.test(path) && !path.startsWith('node_modules'));
  const imports = modules
    .filter((module) => !/\.test\.tsx?$/.test(module.source) && !module.source.includes('node_modules'))
    .flatMap((module) =>
      module.dependencies.map((dependency) => toImport(module.source, dependency, baseDir)),
    );
  return { sources, imports };
}

function toImport(from: string, dependency: { module: string; resolved: string }, baseDir: string): Import {
  const name = dependency.module;
  if (name.startsWith('.')) {
    return {
      from,
      to: relative(baseDir, resolve(baseDir, dependency.resolved)).replaceAll('\\', '/'),
      isPackage: false,
    };
  }
  const bare = name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] ?? name);
  const isBuiltin = name.startsWith('node:') || builtinModules.includes(bare);
  return {
    from,
    to: isBuiltin && !name.startsWith('node:') ? `node:${bare}` : isBuiltin ? name : bare,
    isPackage: true,
  };
}

/**
 * Checks the direction of every import and the packages of every room.
 *
 * The reader has been seen to find nothing and report success; so the guard fails when it saw
 * fewer modules than there are files.
 */
export async function checkDependencies(
  baseDir: string,
  expectedFiles: readonly string[],
  table: readonly Room[] = rooms,
  folders: readonly string[] = roots,
): Promise<readonly string[]> {
  const { sources, imports } = await readImports(baseDir, folders);
  const missed = expectedFiles.filter((file) => !sources.includes(file));
  const problems = missed.map((file) => `${file}: the dependency reader did not see this file`);
  return [...problems, ...imports.flatMap((edge) => judgeImport(edge, table) ?? [])];
}

/** The TypeScript files of the rooms, as git knows them (new ones included). */
export const listRoomFiles = (baseDir: string): readonly string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...roots], {
    cwd: baseDir,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));

if (import.meta.main) {
  const baseDir = resolve(import.meta.dirname, '../..');
  const files = listRoomFiles(baseDir);
  const problems = await checkDependencies(baseDir, files);
  for (const problem of problems) console.error(problem);
  console.log(`dependencies: ${files.length} modules, ${problems.length} problems`);
  process.exitCode = problems.length > 0 || files.length === 0 ? 1 : 0;
}
