import type { Remote } from 'comlink';
import type { Queries, Query, QueryName, StorageBridge, VaultApi } from './api.ts';
import type { Progress } from './opening.ts';
import { type Connect, proxy, reachVault, relayBridge, transfer, type WorkerApi } from './rpc.ts';

/** The part of a `Worker` that the client needs. */
export type WorkerLike = {
  postMessage(message: Connect, transfer: Transferable[]): void;
  terminate(): void;
};

export type VaultClientOptions = {
  /** A bug in the worker that no call waits for: name of the error, never its content. */
  readonly onBug?: (name: string) => void;
};

export type VaultClient = VaultApi & {
  /** Starts the worker ahead of the first call: it takes some tenths of a second to be loaded. */
  readonly prepare: () => void;
};

/**
 * The vault for the screens: every call goes to the vault worker, which holds keys and records; its storage calls
 * come back and are relayed to the bridge.
 *
 * The worker is started with the first call or `prepare`, and ended by `lock`, with all that it held in memory; a call after
 * that starts a fresh, locked one. The caller renews the window after a lock.
 */
export function createVaultClient(
  startWorker: () => WorkerLike,
  bridge: StorageBridge,
  { onBug }: VaultClientOptions = {},
): VaultClient {
  let running: { readonly worker: WorkerLike; readonly api: Remote<WorkerApi> } | null = null;
  let lastWatch = 0;

  function api(): Remote<WorkerApi> {
    running ??= connect(startWorker(), bridge, onBug ?? (() => undefined));
    return running.api;
  }

  const withProgress = (onProgress: (progress: Progress) => void) => proxy(onProgress);

  return {
    prepare: () => void api(),
    suggestWords: (language) => api().suggestWords(language),
    rateSecret: (secret) => api().rateSecret(secret),
    create: (request, onProgress) => api().create(request, withProgress(onProgress)),
    unlock: (request, onProgress) => api().unlock(request, withProgress(onProgress)),
    async lock() {
      const ending = running;
      if (ending === null) return;
      try {
        await ending.api.lock();
      } finally {
        ending.worker.terminate();
        if (running === ending) running = null;
      }
    },
    changePassphrase: (current, next, onProgress) =>
      api().changePassphrase(current, next, withProgress(onProgress)),
    recoverySheet: (passphrase, renew) => api().recoverySheet(passphrase, renew),
    confirmRecovery: (groups) => api().confirmRecovery(groups),
    run: (command) => api().run(command),
    writeAs: (author) => api().writeAs(author),
    compareList: (list, isRunning) => api().compareList(list, isRunning),
    runPacked: (command) => api().runPacked(transfer(command, [command.buffer])),
    previewPack: (text) => api().previewPack(text),
    importPack: (text, chosen) => api().importPack(text, chosen),
    exportPack: (request) => api().exportPack(request),
    exportList: (request, passphrase) => api().exportList(request, passphrase),
    previewPfif: (request) => api().previewPfif(request),
    exportPfif: (request, passphrase) => api().exportPfif(request, passphrase),
    openImport: (packed, onProgress) =>
      api().openImport(transfer(packed, [packed.buffer]), proxy(onProgress)),
    stopImport: () => api().stopImport(),
    importRows: (request) => api().importRows(request),
    importRow: (at) => api().importRow(at),
    decideImport: (request) => api().decideImport(request),
    saveImport: (onProgress) => api().saveImport(proxy(onProgress)),
    stopSaving: () => api().stopSaving(),
    undo: () => api().undo(),
    redo: () => api().redo(),
    async watch<Name extends QueryName>(
      query: Query<Name>,
      onValue: (value: Queries[Name]['value']) => void,
    ) {
      lastWatch += 1;
      const id = lastWatch;
      const vault = api();
      // The compiler cannot see through the proxy that query and listener belong together.
      const start = vault.startWatch as unknown as WorkerApi['startWatch'];
      await start(id, query, proxy(onValue));
      return () => void vault.stopWatch(id);
    },
    keepDraft: (draft) => api().keepDraft(draft),
    drafts: () => api().drafts(),
    newId: () => api().newId(),
    newIds: (count) => api().newIds(count),
    attach: (request, onProgress) => api().attach(request, proxy(onProgress)),
    stopJob: (job) => api().stopJob(job),
    readAttachment: (id, what) => api().readAttachment(id, what),
    saveCopy: (request, onProgress) => api().saveCopy(request, proxy(onProgress)),
    checkBlobs: () => api().checkBlobs(),
  };
}

function connect(worker: WorkerLike, bridge: StorageBridge, onBug: (name: string) => void) {
  const api = new MessageChannel();
  const storage = new MessageChannel();
  const bugs = new MessageChannel();
  relayBridge(bridge, storage.port1);
  bugs.port1.onmessage = ({ data }: MessageEvent<string>) => onBug(data);
  const ports = { api: api.port2, bridge: storage.port2, bugs: bugs.port2 };
  worker.postMessage({ kind: 'connect', ...ports }, [ports.api, ports.bridge, ports.bugs]);
  return { worker, api: reachVault(api.port1) };
}

export type Observer<Value> = {
  readonly onValue: (value: Value) => void;
  readonly onError?: (error: unknown) => void;
};

/** Follows a live query until the returned function is called, which may be at once: for callers that cannot wait. */
export function observe<Name extends QueryName>(
  vault: VaultApi,
  query: Query<Name>,
  { onValue, onError }: Observer<Queries[Name]['value']>,
): () => void {
  let isOver = false;
  let stop: (() => void) | null = null;
  vault
    .watch(query, (value) => {
      if (!isOver) onValue(value);
    })
    .then(
      (stopWatching) => {
        if (isOver) stopWatching();
        else stop = stopWatching;
      },
      (error: unknown) => {
        if (!isOver) onError?.(error);
      },
    );
  return () => {
    isOver = true;
    stop?.();
  };
}
