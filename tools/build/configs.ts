import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';

const project = resolve(import.meta.dirname, '../..');
const outsideMain = ['electron', ...builtinModules, /^node:/];

/** A CommonJS file of its own: needed for the preload (sandboxed) and for schemes that are declared before `ready`. */
function commonJs(entry: string, fileName: string, isDev: boolean): InlineConfig {
  return {
    publicDir: false,
    build: {
      target: 'node24',
      minify: false,
      sourcemap: isDev,
      lib: { entry: resolve(project, entry), formats: ['cjs'], fileName: () => fileName },
      rolldownOptions: { external: outsideMain },
    },
    ssr: { noExternal: true },
  };
}

export const mainConfig = (isDev: boolean): InlineConfig => ({
  ...commonJs('electron/main/main.ts', 'main.cjs', isDev),
  // Main runs in Node: packages are taken in their Node form, not in the browser's.
  resolve: { conditions: ['node', 'module', 'import', 'default'], mainFields: ['module', 'main'] },
});

export const preloadConfig = (isDev: boolean): InlineConfig =>
  commonJs('electron/preload/preload.ts', 'preload.cjs', isDev);

export const rendererConfig = (isDev: boolean): InlineConfig => ({
  root: resolve(project, 'renderer/ui'),
  base: '/',
  publicDir: false,
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    // Electron 45 carries this Chromium or newer; so does every host that the tests use.
    target: 'chrome140',
    sourcemap: isDev,
    // The content security policy forbids `data:`: every font, picture and module is a file of our own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 8000,
  },
});
