/**
 * The rooms of the house: what each may import. One table, read by the dependency guard and by its test.
 *
 * A direction that is only written down gets broken; this one is checked, type imports included.
 * A path belongs to the first room whose folder it starts with.
 */
export type Room = {
  readonly name: string;
  readonly folder: string;
  /** Names of rooms that it may import besides itself. */
  readonly imports: readonly string[];
  /** npm packages and Node built-ins that it may import; `node:*` allows every built-in. */
  readonly packages: readonly string[];
};

const ui = [
  'react',
  'react-dom',
  'react-i18next',
  'i18next',
  '@mantine/core',
  '@mantine/hooks',
  '@tabler/icons-react',
  '@tanstack/react-virtual',
  '@fontsource-variable/inter',
  '@fontsource-variable/source-serif-4',
  'get-nonce',
  'uqr',
  'pdfjs-dist',
];

export const rooms: readonly Room[] = [
  { name: 'base', folder: 'core/base/', imports: [], packages: [] },
  { name: 'text', folder: 'core/text/', imports: ['base'], packages: [] },
  { name: 'model', folder: 'core/model/', imports: ['base'], packages: [] },
  {
    name: 'announcements',
    folder: 'core/announcements/',
    imports: ['base', 'model', 'reference'],
    packages: [],
  },
  { name: 'names', folder: 'core/names/', imports: ['base', 'reference'], packages: [] },
  {
    name: 'intake',
    folder: 'core/intake/',
    imports: ['base', 'text', 'model', 'announcements', 'reference'],
    packages: [],
  },
  { name: 'lists', folder: 'core/lists/', imports: ['base', 'model', 'names', 'pfif'], packages: [] },
  { name: 'pfif', folder: 'core/pfif/', imports: ['base', 'model'], packages: [] },
  { name: 'vault', folder: 'core/vault/', imports: ['base', 'model', 'reference'], packages: [] },
  { name: 'contract', folder: 'electron/contract/', imports: [], packages: ['zod'] },
  {
    name: 'storage',
    folder: 'electron/main/storage/',
    imports: ['contract', 'base', 'frame', 'blob'],
    packages: ['node:*', 'age-encryption'],
  },
  {
    name: 'main',
    folder: 'electron/main/',
    imports: ['contract', 'storage', 'locales'],
    packages: ['node:*', 'electron', 'zod'],
  },
  { name: 'preload', folder: 'electron/preload/', imports: ['contract'], packages: ['electron'] },
  { name: 'data', folder: 'renderer/data/', imports: ['core', 'contract'], packages: ['dexie'] },
  {
    name: 'platform',
    folder: 'renderer/platform/',
    imports: ['core', 'contract'],
    packages: ['age-encryption', 'hash-wasm', 'comlink'],
  },
  {
    name: 'readers',
    folder: 'renderer/readers/',
    imports: ['base', 'text', 'lists', 'pfif'],
    packages: ['fflate', 'papaparse', 'saxes', 'pdfjs-dist'],
  },
  {
    name: 'services',
    folder: 'renderer/services/',
    imports: ['core', 'contract', 'data'],
    packages: ['comlink', 'fflate'],
  },
  {
    name: 'workers',
    folder: 'renderer/workers/',
    imports: ['core', 'contract', 'data', 'services', 'platform', 'readers', 'reference'],
    packages: ['comlink', 'hash-wasm'],
  },
  {
    name: 'app',
    folder: 'renderer/ui/app/',
    imports: ['core', 'contract', 'services', 'data', 'platform', 'workers', 'ui', 'screens', 'locales'],
    packages: [...ui, 'comlink'],
  },
  {
    name: 'screens',
    folder: 'renderer/ui/screens/',
    imports: ['core', 'contract', 'services', 'ui'],
    packages: ui,
  },
  {
    name: 'ui',
    folder: 'renderer/ui/',
    imports: ['core', 'contract', 'services', 'locales', 'reference'],
    packages: ui,
  },
  { name: 'locales', folder: 'locales/', imports: [], packages: [] },
  { name: 'reference', folder: 'reference/', imports: [], packages: [] },
];

/** Groups that a room may name in `imports` instead of single rooms. */
export const groups: Readonly<Record<string, readonly string[]>> = {
  core: ['core/'],
  /** The one thing of the vault that the storage may know: how a frame lies in a file, not what is in it. */
  frame: ['core/vault/frame.ts', 'core/vault/segment.ts', 'core/vault/crc32c.ts'],
  /** How the bytes of a file lie in a blob; the sealing itself needs no key. */
  blob: ['core/vault/blob.ts'],
};

/** The room of a path relative to the project, or `null` for scripts, tests and configuration. */
export const roomOf = (path: string, table: readonly Room[] = rooms): Room | null =>
  table.find((room) => path.startsWith(room.folder)) ?? null;

export type Import = { readonly from: string; readonly to: string; readonly isPackage: boolean };

/** Why an import is forbidden, in one sentence, or `null` when it is allowed. */
export function judgeImport(edge: Import, table: readonly Room[] = rooms): string | null {
  const room = roomOf(edge.from, table);
  if (room === null) return null;
  if (edge.isPackage) {
    const allowed = room.packages.some((name) =>
      name === 'node:*' ? edge.to.startsWith('node:') : edge.to === name,
    );
    return allowed ? null : `${edge.from}: the room ${room.name} may not use the package ${edge.to}`;
  }
  const target = roomOf(edge.to, table);
  if (target?.name === room.name) {
    const screen = (path: string) => path.slice(room.folder.length).split('/')[0];
    return room.name === 'screens' && screen(edge.from) !== screen(edge.to)
      ? `${edge.from}: screens do not import each other (${edge.to}); share through components`
      : null;
  }
  const isAllowed = room.imports.some((name) =>
    name in groups ? groups[name]?.some((folder) => edge.to.startsWith(folder)) : name === target?.name,
  );
  return isAllowed ? null : `${edge.from}: the room ${room.name} may not import ${edge.to}`;
}
