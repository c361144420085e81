import { wholeList } from '../core/model/case-view.ts';
import type { Bridge, VaultToken } from '../electron/contract/channels.ts';
import { hostKdfWorkers } from '../renderer/platform/kdf-host.ts';
import type { Queries, Query, QueryName, VaultApi } from '../renderer/services/api.ts';
import { createVaultClient } from '../renderer/services/client.ts';

/** What one opening of a vault took, in milliseconds of this page's clock. */
export type OpeningFigures = {
  /** From the key derivation (at its floor, some 50 ms) to the first page of the list on this side of the worker. */
  readonly listMs: number;
  /** From the call to the first page: with the main program's check of the journal. */
  readonly wholeMs: number;
  /** From the key derivation until a search in everything, asked for as soon as the list is there, has every name. */
  readonly searchMs: number;
  readonly caseCount: number;
  readonly wasRebuilt: boolean;
  /** Time until the last progress of each step, from the call on. */
  readonly stepMs: Readonly<Record<string, number>>;
};

export type UseFigures = {
  /** Each a list of samples: one key in the search field; scrolling to a far page; opening a case; one saved note. */
  readonly searchMs: readonly number[];
  readonly pageMs: readonly number[];
  readonly openCaseMs: readonly number[];
  readonly saveMs: readonly number[];
  readonly sortByNameMs: number;
  /** Longest time that this page's thread was not free, while all of it ran. */
  readonly longestBlockMs: number;
};

/** The page's side of the vault benches: the real client, worker and bridge, without a screen around them. */
export type PageBench = {
  open(passphrase: string): Promise<OpeningFigures>;
  use(samples: number): Promise<UseFigures>;
  lock(): Promise<void>;
};

const firstPage = { name: 'cases', params: { ...wholeList, from: 0, count: 50 } } as const;
const typed = ['вига', 'вигадан', 'журавлемир', 'остап лелеко', 'зраз', 'казкорад', 'яр', 'мрієво зоряна'];

/** Run in a page of the app, with the addresses of its built workers. */
export function createPageBench(workers: { readonly vault: string; readonly kdf: string }): PageBench {
  const bridge = (globalThis as unknown as { readonly zhuravli: Bridge }).zhuravli;
  const start = (address: string) => new Worker(address, { type: 'module' });
  const vault = createVaultClient(
    () => hostKdfWorkers(start(workers.vault), () => start(workers.kdf)),
    bridge,
  );

  return {
    async open(passphrase) {
      const listed = await bridge.listVaults();
      const token = listed.ok ? listed.value[0]?.token : undefined;
      if (token === undefined) throw new Error('no vault in this app data folder');
      const startedMs = performance.now();
      let derivedMs = startedMs;
      const stepMs: Record<string, number> = {};
      const secret = { kind: 'passphrase', text: passphrase } as const;
      const unlocked = await vault.unlock({ place: { vault: token as VaultToken }, secret }, ({ step }) => {
        if (step === 'derive') derivedMs = performance.now();
        stepMs[step] = performance.now() - startedMs;
      });
      if (!unlocked.ok) throw new Error(unlocked.error.code);
      const { all } = await ask(vault, firstPage);
      const endedMs = performance.now();
      await allNames(vault);
      const searchMs = performance.now() - derivedMs;
      const { wasRebuilt } = await ask(vault, { name: 'status', params: null });
      return {
        listMs: endedMs - derivedMs,
        wholeMs: endedMs - startedMs,
        searchMs,
        caseCount: all,
        wasRebuilt,
        stepMs,
      };
    },

    async use(samples) {
      const block = watchBlocks();
      const time = async (work: () => Promise<unknown>) => {
        const startedMs = performance.now();
        await work();
        return performance.now() - startedMs;
      };
      const sortByNameMs = await time(() =>
        ask(vault, {
          ...firstPage,
          params: { ...firstPage.params, order: { column: 'name', isDescending: false } },
        }),
      );
      const searchMs: number[] = [];
      const pageMs: number[] = [];
      const openCaseMs: number[] = [];
      const saveMs: number[] = [];
      const { all } = await ask(vault, firstPage);
      for (let i = 0; i < samples; i++) {
        const text = typed[i % typed.length] ?? '';
        searchMs.push(await time(() => ask(vault, { name: 'cases', params: { ...firstPage.params, text } })));
        const from = Math.floor((all * i) / samples);
        const page = { name: 'cases', params: { ...firstPage.params, from, count: 50 } } as const;
        pageMs.push(await time(() => ask(vault, page)));
        const id = (await ask(vault, page)).rows[0]?.id;
        if (id === undefined) continue;
        openCaseMs.push(await time(() => ask(vault, { name: 'case', params: { id } })));
        const statement = { property: 'note', value: `Нотатка ${i}`, source: { kind: 'author' } } as const;
        saveMs.push(await time(() => vault.run({ type: 'value.add', entity: id, kind: 'case', statement })));
      }
      return { searchMs, pageMs, openCaseMs, saveMs, sortByNameMs, longestBlockMs: block.stop() };
    },

    lock: () => vault.lock(),
  };
}

async function ask<Name extends QueryName>(
  vault: VaultApi,
  query: Query<Name>,
): Promise<Queries[Name]['value']> {
  const values: Queries[Name]['value'][] = [];
  const stop = await vault.watch(query, (value) => values.push(value));
  stop();
  const [first] = values;
  if (first === undefined) throw new Error(`no answer to ${query.name}`);
  return first;
}

/** Until a search finds among all names of all kinds. */
async function allNames(vault: VaultApi): Promise<void> {
  const params = { text: 'вигадан остап', isExact: false, count: 8 };
  let stop: (() => void) | null = null;
  await new Promise<void>((done) => {
    const started = vault.watch({ name: 'find', params }, ({ isReady }) => {
      if (isReady) done();
    });
    void started.then((end) => {
      stop = end;
    });
  });
  (stop as (() => void) | null)?.();
}

/** The longest gap between two turns of a timer that wants one every five milliseconds. */
function watchBlocks(): { stop(): number } {
  let lastMs = performance.now();
  let longestMs = 0;
  const timer = setInterval(() => {
    const nowMs = performance.now();
    longestMs = Math.max(longestMs, nowMs - lastMs);
    lastMs = nowMs;
  }, 5);
  return {
    stop() {
      clearInterval(timer);
      return longestMs;
    },
  };
}

(globalThis as unknown as { zhuravliPageBench: typeof createPageBench }).zhuravliPageBench = createPageBench;
