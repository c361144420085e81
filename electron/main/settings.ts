import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Settings } from '../contract/channels.ts';
import { settingsSchema } from '../contract/schemas.ts';

export const defaultSettings: Settings = {
  language: null,
  theme: 'system',
  textSizePercent: 100,
  idleMinutes: 5,
  exactSearch: false,
};

const known = Object.keys(defaultSettings);

/** The settings in a file's text, or `null` when it is not what we write. Keys that we do not know are dropped. */
function parseSettings(text: string): Settings | null {
  try {
    const tree: unknown = JSON.parse(text);
    if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return null;
    const listed = Object.fromEntries(Object.entries(tree).filter(([key]) => known.includes(key)));
    const parsed = settingsSchema.safeParse({ ...defaultSettings, ...listed });
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Moves a file that cannot be read out of the way, beside itself; nothing is thrown away. */
function keepAside(file: string): void {
  let number = 1;
  while (existsSync(`${file}.damaged-${number}`)) number += 1;
  renameSync(file, `${file}.damaged-${number}`);
}

function writeAtomically(file: string, text: string): void {
  const temporary = `${file}.new`;
  const descriptor = openSync(temporary, 'w');
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(temporary, file);
}

export type SettingsStore = {
  read(): Settings;
  /** Throws the system's error when the folder cannot be written; the new values then count until the end only. */
  write(change: Partial<Settings>): Settings;
};

/**
 * Settings that must work before a vault is opened: one small JSON file, an allow-list of keys, nothing personal.
 *
 * A damaged file is kept aside and the defaults are used: settings must never stop somebody from opening a vault.
 */
export function openSettings(file: string, onDamaged: () => void): SettingsStore {
  let current = defaultSettings;
  if (existsSync(file)) {
    let stored: Settings | null = null;
    try {
      stored = parseSettings(readFileSync(file, 'utf8'));
      if (stored === null) keepAside(file);
    } catch {
      // Neither readable nor movable: the defaults hold, and the file stays as it is.
    }
    if (stored === null) onDamaged();
    current = stored ?? defaultSettings;
  }
  return {
    read: () => current,
    write(change) {
      current = { ...current, ...change };
      writeAtomically(file, `${JSON.stringify(current, null, 2)}\n`);
      return current;
    },
  };
}
