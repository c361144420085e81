import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core';
import type { Settings } from '../../services/shell-api.ts';

/** Mantine's own manager writes to the browser's storage; ours only passes on what the settings say. */
export function createColorSchemeManager(theme: Settings['theme']): MantineColorSchemeManager & {
  readonly show: (theme: Settings['theme']) => void;
} {
  let current = schemeOf(theme);
  let listener: ((scheme: MantineColorScheme) => void) | null = null;
  return {
    get: () => current,
    set: () => undefined,
    subscribe: (onUpdate) => {
      listener = onUpdate;
    },
    unsubscribe: () => {
      listener = null;
    },
    clear: () => undefined,
    show(next) {
      current = schemeOf(next);
      listener?.(current);
    },
  };
}

const schemeOf = (theme: Settings['theme']): MantineColorScheme => (theme === 'system' ? 'auto' : theme);
