import { expose, proxy, type Remote, transfer, wrap } from 'comlink';
import type { Queries, Query, QueryName, StorageBridge, VaultApi } from './api.ts';

/** What crosses between the page and the vault worker: the interface of the vault, with watches that are stopped by number. */
export type WorkerApi = Omit<VaultApi, 'watch'> & {
  startWatch<Name extends QueryName>(
    id: number,
    query: Query<Name>,
    onValue: (value: Queries[Name]['value']) => unknown,
  ): Promise<void>;
  stopWatch(id: number): void;
};

/** First message to the worker: one port for the vault, one for the storage that the page relays, one for bugs. */
export type Connect = {
  readonly kind: 'connect';
  readonly api: MessagePort;
  readonly bridge: MessagePort;
  readonly bugs: MessagePort;
};

/** Worker side: serves a vault at the given port. */
export function serveVault(vault: VaultApi, port: MessagePort): void {
  const watches = new Map<number, Promise<() => void>>();
  const stopped = new Set<number>();
  const { watch, ...rest } = vault;
  const api: WorkerApi = {
    ...rest,
    async startWatch(id, query, onValue) {
      const starting = watch(query, onValue);
      watches.set(id, starting);
      const stop = await starting;
      // Stopped before the first value was there.
      if (stopped.delete(id)) stop();
    },
    stopWatch(id) {
      const starting = watches.get(id);
      if (starting === undefined) return;
      watches.delete(id);
      stopped.add(id);
      void starting.then(
        (stop) => {
          if (stopped.delete(id)) stop();
        },
        () => stopped.delete(id),
      );
    },
  };
  expose(api, port);
}

/** Worker side: the storage half of the bridge, relayed by the page. */
export const reachBridge = (port: MessagePort): StorageBridge =>
  wrap<StorageBridge>(port) as unknown as StorageBridge;

const relayedCalls = Object.keys({
  createVault: true,
  openVault: true,
  closeVault: true,
  writeHeader: true,
  appendJournal: true,
  writeDraft: true,
  listDrafts: true,
  beginBlob: true,
  storeBlob: true,
  blobProgress: true,
  appendBlob: true,
  finishBlob: true,
  stopBlob: true,
  listBlobs: true,
  beginExport: true,
  appendExport: true,
  finishExport: true,
  stopExport: true,
} satisfies Record<keyof StorageBridge, true>) as readonly (keyof StorageBridge)[];

/** Page side: relays the storage calls of the worker, and nothing else of the bridge. */
export function relayBridge(bridge: StorageBridge, port: MessagePort): void {
  const relayed = Object.fromEntries(
    relayedCalls.map((name) => [name, bridge[name]]),
  ) as unknown as StorageBridge;
  expose(relayed, port);
}

/** Page side: the worker's vault. */
export const reachVault = (port: MessagePort): Remote<WorkerApi> => wrap<WorkerApi>(port);

export { proxy, transfer };
