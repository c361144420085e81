import { resolve } from 'node:path';
import type { Language } from '../contract/channels.ts';

/** What the app was started with. */
export type Options = {
  /** Another data folder than the system's (`--profile=DIR`), absolute. */
  readonly profile: string | null;
  readonly language: Language | null;
  readonly isDemo: boolean;
};

const languages: readonly string[] = ['uk', 'ru', 'en'];

/** Reads our own switches; everything else belongs to Chromium and is left alone. */
export function parseOptions(argv: readonly string[]): Options {
  const switchValue = (name: string) => {
    const prefix = `--${name}=`;
    return argv.find((arg) => arg.startsWith(prefix))?.slice(prefix.length) || null;
  };
  const profile = switchValue('profile');
  const language = switchValue('lang');
  return {
    profile: profile === null ? null : resolve(profile),
    language: language !== null && languages.includes(language) ? (language as Language) : null,
    isDemo: argv.includes('--demo'),
  };
}

/** The language to begin with: the one asked for, the one chosen before, the system's first that we have, English. */
export function chooseLanguage(
  forced: Language | null,
  chosen: Language | null,
  systemLanguages: readonly string[],
): Language {
  const system = systemLanguages
    .map((tag) => tag.toLowerCase().split('-')[0] ?? '')
    .find((tag) => languages.includes(tag));
  return forced ?? chosen ?? (system as Language | undefined) ?? 'en';
}
