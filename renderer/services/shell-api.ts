import type { Bridge } from '../../electron/contract/channels.ts';

/**
 * What the screens may ask of the main program directly: settings, the list of vaults, dialogs, printing.
 * Storage calls are not here; they go through the vault worker (`VaultApi`).
 */
export type ShellApi = Pick<
  Bridge,
  | 'appInfo'
  | 'readSettings'
  | 'writeSettings'
  | 'listVaults'
  | 'chooseFolder'
  | 'revealVault'
  | 'chooseFiles'
  | 'printPage'
  | 'renewWindow'
  | 'closeReady'
  | 'onSystemEvent'
>;

export type {
  AppInfo,
  BridgeErrorCode,
  ChosenFile,
  FileToken,
  FolderToken,
  Language,
  Settings,
  SystemEvent,
  VaultListing,
  VaultToken,
} from '../../electron/contract/channels.ts';
