import type { Dialog, OpenDialogOptions, SaveDialogOptions } from 'electron';
import { parent } from './parent.ts';
import { standIn } from './stand-in.ts';

/** Options come last; the window that a dialog belongs to may come first. */
const optionsOf = (args: readonly unknown[]) => args.at(-1) as OpenDialogOptions & SaveDialogOptions;

const ask = (kind: 'open' | 'save', options: OpenDialogOptions) =>
  parent.call('dialog', {
    kind,
    title: options.title ?? '',
    buttonLabel: options.buttonLabel ?? '',
    defaultPath: options.defaultPath ?? '',
  });

export const dialog = standIn<Dialog>('dialog', {
  showOpenDialog: async (...args: readonly unknown[]) => {
    const path = await ask('open', optionsOf(args));
    return { canceled: path === null, filePaths: path === null ? [] : [path] };
  },
  showSaveDialog: async (...args: readonly unknown[]) => {
    const path = await ask('save', optionsOf(args));
    return { canceled: path === null, filePath: path ?? '' };
  },
});
