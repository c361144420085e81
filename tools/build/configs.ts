import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig, Plugin } from 'vite';

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

/**
 * What the PDF reader fetches by name from its own origin: the fonts that a PDF may leave out, and decoders of scans.
 * Not the character maps: they are for papers in Chinese, Japanese and Korean without fonts of their own.
 */
function shipPdfFiles(): Plugin {
  const folders = {
    standard_fonts: /\.(pfb|ttf)$|^LICENSE/,
    wasm: /^(jbig2|openjpeg|qcms_bg)\.wasm$|^LICENSE/,
  };
  return {
    name: 'ship-pdf-files',
    generateBundle() {
      for (const [folder, wanted] of Object.entries(folders)) {
        const from = join(project, 'node_modules/pdfjs-dist', folder);
        for (const name of readdirSync(from).filter((name) => wanted.test(name)))
          this.emitFile({
            type: 'asset',
            fileName: `pdf/${folder}/${name}`,
            source: readFileSync(join(from, name)),
          });
      }
    },
  };
}

export const rendererConfig = (isDev: boolean): InlineConfig => ({
  root: resolve(project, 'renderer/ui'),
  base: '/',
  publicDir: false,
  plugins: [react(), shipPdfFiles()],
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
