import type { Settings, VaultListing } from '../../services/shell-api.ts';
import type { Services } from '../context/services.tsx';
export declare function createServices(): Promise<{
  services: Services;
  settings: Settings;
  vaults: readonly VaultListing[];
}>;
