/**
 * Runs the built main program with the stand-in in the place of `electron`. Forked by `host.ts`.
 *
 * Main's first steps run before the browser exists, as in Electron, where what must be known early (data folder,
 * single instance, switches, schemes) is said before `ready`.
 */
import { createRequire, registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { finishStart } from './electron/app.ts';

const standIn = pathToFileURL(join(import.meta.dirname, 'electron/index.ts')).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});

// A parent that is gone leaves nobody to show a window to.
process.on('disconnect', () => process.exit(0));
createRequire(import.meta.url)(resolve(import.meta.dirname, '../../../dist/main/main.cjs'));
await finishStart();
