import type { FolderToken } from '../../../services/shell-api.ts';

/** What a person has said so far about the vault that is being made. */
export type NewVault = {
  readonly use: 'family' | 'organisation';
  readonly author: string;
  /** `null`: the usual place, in the app's own data, which cloud clients do not copy. */
  readonly folder: FolderToken | null;
  readonly kind: 'words' | 'own';
  readonly passphrase: string;
  readonly forOlderComputer: boolean;
  readonly isDemo: boolean;
};

export const startNewVault = (isDemo: boolean): NewVault => ({
  use: 'family',
  author: '',
  folder: null,
  kind: 'words',
  passphrase: '',
  forOlderComputer: false,
  isDemo,
});
