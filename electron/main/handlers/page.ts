import { writeFile } from 'node:fs/promises';
import { exportFileName } from '../file-names.ts';
import { exportCode } from './export-files.ts';
import type { Handle } from './handle.ts';

type PageOptions = {
  readonly makePdf: () => Promise<Uint8Array>;
  /** Shows the save dialog with a suggested name without ending; `null` when the person cancelled. */
  readonly chooseFile: (name: string) => Promise<string | null>;
  readonly defaultName: () => string;
  /** Sends the page to a printer that the person picks; false when cancelled. */
  readonly sendToPrinter: () => Promise<boolean>;
  readonly renew: () => void;
  readonly closeNow: (contents: unknown) => void;
};

/** Printing, and the window's own life. Plain bytes leave the page only here and only because a person asked. */
export function registerPage(handle: Handle, options: PageOptions): void {
  handle('page:print', async ({ to, suggestedName }) => {
    if (to === 'printer') return { ok: true, value: (await options.sendToPrinter()) ? 'done' : 'cancelled' };
    const pdf = await options.makePdf();
    const file = await options.chooseFile(exportFileName(suggestedName, options.defaultName()));
    if (file === null) return { ok: true, value: 'cancelled' };
    try {
      await writeFile(file, pdf);
      return { ok: true, value: 'done' };
    } catch (error) {
      return { ok: false, code: exportCode(error) };
    }
  });
  handle('window:renew', () => {
    // After the answer: the window that asked is destroyed by this.
    setImmediate(options.renew);
    return { ok: true, value: null };
  });
  handle('window:close-ready', (_request, event) => {
    setImmediate(() => options.closeNow(event.sender));
    return { ok: true, value: null };
  });
}
