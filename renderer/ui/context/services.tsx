import { createContext, type ReactNode, useContext } from 'react';
import type { VaultApi } from '../../services/api.ts';
import type { NewsReader } from '../../services/intake/news-reader.ts';
import type { ReaderClient } from '../../services/reader-client.ts';
import type { AppInfo, ShellApi } from '../../services/shell-api.ts';

/** What the composition root gives to every screen. */
export type Services = {
  readonly vault: VaultApi;
  readonly shell: ShellApi;
  readonly info: AppInfo;
  /** Reads news texts in a worker of its own. */
  readonly news: NewsReader;
  /** Opens list files, in a worker without keys. */
  readonly reader: ReaderClient;
};

const ServicesContext = createContext<Services | null>(null);

export function ServicesProvider(props: { readonly services: Services; readonly children: ReactNode }) {
  return <ServicesContext value={props.services}>{props.children}</ServicesContext>;
}

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('useServices outside ServicesProvider');
  return services;
}

/** The vault worker's interface: records, commands, live queries. */
export const useVault = (): VaultApi => useServices().vault;
