import type { EntityId } from '../../../core/base/ids.ts';
import { fail, ok, type Result } from '../../../core/base/result.ts';
import type { Command } from '../../../core/model/commands.ts';
import { foldEntity } from '../../../core/model/fold.ts';
import { needsOf, planChange } from '../../../core/model/plan.ts';
import { joinBulk, sliceBulk } from '../../../core/model/plan-bulk.ts';
import type { Writer } from '../../../core/model/plan-context.ts';
import { textIn } from '../../../core/model/summaries.ts';
import type { ChangeDraft, EntityRecord } from '../../../core/model/types.ts';
import type { NameIndex } from '../../../core/names/name-index.ts';
import type { SegmentInfo } from '../../../electron/contract/channels.ts';
import type { Queries, Query, QueryName } from '../api.ts';
import { isCacheError } from '../cache/codec.ts';
import { readChanges } from '../journal/read-changes.ts';
import { listSegmentsNow } from '../journal/read-journal.ts';
import type { KeptPiece } from '../matching/kept-run.ts';
import { createMatching } from '../matching/matching.ts';
import { namesReady } from '../queries/alike.ts';
import { answer } from '../queries/answer.ts';
import type { Catalogue, QueryContext } from '../queries/context.ts';
import { createQueue } from '../queue.ts';
import type { Saved, SaveFailure, SaveStep } from '../saving.ts';
import { type Answer, createWatchers, type Touched, type Watching } from '../watchers.ts';
import { callBridge } from './bridge-call.ts';
import type { Arrived, Ledger } from './ledger.ts';
import { type LedgerSetup, type OpenedLedger, rebuild } from './open-ledger.ts';
import { isOwnAct, writerOf } from './people.ts';
import { nextRedo, nextUndo } from './undo-stack.ts';
import { createJournalWriter, type WriterSetup } from './writer.ts';

type Bulk = Extract<Command, { type: 'cases.bulk' }>;

type OnStep = (step: SaveStep) => void;

export type SessionSetup = {
  readonly ledger: LedgerSetup;
  readonly opened: OpenedLedger;
  readonly writer: WriterSetup;
  readonly catalogue: Catalogue;
  /** Of the program: what another one found in lists is found again. */
  readonly edition: string;
  /** Segments as listed when the vault was opened. */
  readonly segments: readonly SegmentInfo[];
  readonly isWritable: boolean;
  /** What was found damaged besides the journal's contents. */
  readonly damage: () => QueryContext['damage'];
  readonly canConfirmByGroups: () => boolean;
  readonly onBug: (error: unknown) => void;
  /** How long after a change the summaries are written. */
  readonly commitDelayMs?: number;
};

/** An opened vault at work: saving one change after another, answering live queries, keeping the cache behind. */
export type Session = {
  run(command: Command, onStep?: OnStep): Promise<Result<Saved, SaveFailure>>;
  undo(): Promise<Result<Saved | null, SaveFailure>>;
  redo(): Promise<Result<Saved | null, SaveFailure>>;
  watch<Name extends QueryName>(
    query: Query<Name>,
    onValue: (value: Queries[Name]['value']) => unknown,
  ): Watching;
  /** Entities folded as they are now, shipped claims included; those that nothing is known of are left out. */
  records(ids: readonly EntityId[]): Promise<readonly EntityRecord[]>;
  /** Who types from now on; what is being saved still belongs to the one before. */
  writeAs(author: EntityId): Promise<void>;
  /** Stops the comparison of a list with the cases, or lets it go on. */
  compareList(list: EntityId, isRunning: boolean): void;
  /** Work on the ledger outside the queue; a damaged cache is rebuilt under it. */
  reading<T>(work: (ledger: Ledger) => Promise<T>): Promise<T>;
  /** Every case by its names; `null` until they are all in it, asking makes it begin. */
  readonly names: NameIndex | null;
  /** Something that no change says is different: the recovery sheet is at hand, or no longer. */
  touchAll(): void;
  /** Waits for what is being saved, writes the summaries, lets go of the cache. */
  close(): Promise<void>;
};

const commitDelayMs = 3000;
/** How long closing waits for a cache that is still being made. */
const closeLimitMs = 2000;
/** Records folded together when an act concerns very many. */
const recordsAtOnce = 2000;
/** Some milliseconds of work, and how long a piece of it may last while whoever types waits behind it. */
const linesAtOnce = 200;
const pieceMs = 20;
/** When the words are made ready though nobody has asked for the list. */
const warmDelayMs = 3000;
/** The page draws the first rows meanwhile. */
const afterListMs = 300;

export async function createSession(setup: SessionSetup): Promise<Session> {
  const { owner, keys, source } = setup.ledger;
  const queue = createQueue();
  const watchers = createWatchers(setup.onBug);
  const writer = createJournalWriter(setup.writer);
  let opened = setup.opened;
  let vault: EntityRecord | null = null;
  let chosen: EntityId | null = null;
  let commitTimer: ReturnType<typeof setTimeout> | undefined;
  let warmTimer: ReturnType<typeof setTimeout> | undefined;
  let isListShown = false;
  let isChecked = false;
  let isClosed = false;

  const matching = createMatching({
    index: () => opened.ledger.index,
    edition: setup.edition,
    runs: {
      read: (list, number) =>
        opened.ledger.rows.readBeside(runPiece(list, number)) as Promise<KeptPiece | null>,
      write: (list, number, piece) =>
        void opened.ledger.rows.keepBeside(runPiece(list, number), piece).catch(setup.onBug),
    },
    onProgress: (list) => watchers.touch({ ids: new Set([list]), kinds: new Set() }),
    onReady: () => watchers.touch({ ids: new Set([namesReady]), kinds: new Set() }),
  });
  /** What changed: candidates first, so that who asks then gets the new ones. */
  function touch(touched: Touched): void {
    matching.changed(touched);
    watchers.touch(touched);
  }

  const context: QueryContext = {
    matching,
    vaultId: keys.vaultId,
    catalogue: setup.catalogue,
    isWritable: setup.isWritable,
    get isSpaceLow() {
      return writer.isSpaceLow;
    },
    get ledger() {
      return opened.ledger;
    },
    get damage() {
      return [...setup.damage(), ...opened.damage];
    },
    get wasRebuilt() {
      return opened.wasRebuilt;
    },
    get canConfirmByGroups() {
      return setup.canConfirmByGroups();
    },
    get vault() {
      return vault;
    },
    get today() {
      return localDay(setup.writer.clock.nowMs());
    },
    get writer() {
      return writerOf(opened.ledger.people, chosen, vaultAuthor());
    },
    isMine: (by) => isOwnAct(opened.ledger.people, context.writer, vaultAuthor())(by),
  };

  /** Who signs in a vault with one writer. */
  const vaultAuthor = () => (vault === null ? undefined : textIn(vault, 'author')) ?? '';

  function commitSoon(): void {
    commitTimer ??= setTimeout(() => {
      commitTimer = undefined;
      // In the queue, so that the snapshot is not taken in the middle of a change; sealing it holds nobody up.
      void queue.run(async () => void opened.commit().catch(setup.onBug));
    }, setup.commitDelayMs ?? commitDelayMs);
  }

  /** From the journal into a new cache; called from within the queue. Does nothing when somebody was faster. */
  async function repair(broken: OpenedLedger): Promise<void> {
    if (opened !== broken) return;
    const segments = await listSegmentsNow(source, setup.segments, owner.own);
    broken.close();
    opened = await rebuild(setup.ledger, segments, () => undefined, { isDropping: true, damage: [] });
    opened.written.catch(setup.onBug);
    vault = await opened.ledger.record(owner.vault);
    touch(null);
  }

  /** Work on the cache outside the queue; a cache that turns out to be damaged is rebuilt, and the work done again. */
  async function reading<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const used = opened;
      try {
        return await work();
      } catch (error) {
        if (!isCacheError(error) || attempt === 3) throw error;
        await queue.run(() => repair(used));
      }
    }
  }

  /** The same from within the queue. */
  async function working<T>(work: () => Promise<T>): Promise<T> {
    const used = opened;
    try {
      return await work();
    } catch (error) {
      if (!isCacheError(error)) throw error;
      await repair(used);
      return work();
    }
  }

  /** Takes what is in the journal into the open vault. It is saved by now, whatever becomes of the cache. */
  async function take(arrived: readonly Arrived[], onStep?: OnStep): Promise<void> {
    const touched = await working(() =>
      opened.ledger.apply(arrived, (done, total) => onStep?.({ step: 'file', done, total })),
    );
    if (touched?.ids.has(owner.vault)) vault = await working(() => opened.ledger.record(owner.vault));
    // A new name stands in every answer.
    touch(touched?.kinds.has('author') === true ? null : touched);
    commitSoon();
  }

  /** After a write without an answer: what does the journal hold? Nothing is written before that is known. */
  async function settle(): Promise<SaveFailure | null> {
    if (writer.late !== null) {
      const late = writer.late.then(() => ({ ok: true, value: null }) as const);
      const outcome = await callBridge(() => late, setup.writer.limitMs);
      if (outcome.kind === 'unknown') return { code: 'save.too-slow' };
    }
    try {
      const { own } = owner;
      const segments = await listSegmentsNow(source, setup.segments, own);
      const mine = segments.filter(({ deviceId }) => deviceId === own);
      const applied = opened.ledger.state.vector[own] ?? null;
      let lastSeq = 0;
      for await (const read of readChanges(keys, source, { deviceId: own, segments: mine, applied })) {
        lastSeq = Math.max(lastSeq, read.lastSeq);
        if (read.arrived.length > 0) await take(read.arrived);
      }
      writer.settle(lastSeq);
      return null;
    } catch (error) {
      if (isCacheError(error)) throw error;
      return { code: 'bridge.failed' };
    }
  }

  async function save(command: Command, onStep?: OnStep): Promise<Result<Saved, SaveFailure>> {
    if (!setup.isWritable) return fail('storage.read-only');
    if (writer.isInDoubt) {
      const failure = await settle();
      if (failure !== null) return { ok: false, error: failure };
    }
    const signer = context.writer ?? { author: '' };
    const planned = await working(() => plan(command, signer));
    if (!planned.ok) return planned;
    const { author: other, ...said } = planned.value;
    // What a file says is the file's word; who brought it in is kept beside it.
    const draft = other === undefined || signer.author === '' ? said : { note: signer.author, ...said };
    const written = await writer.write(
      draft,
      other === undefined ? signer : { author: other },
      (done, total) => onStep?.({ step: 'write', done, total }),
    );
    if (!written.ok) {
      const { late } = writer;
      // The answer may come when nobody waits any more; what it brought is shown then.
      if (late !== null)
        void late.then(() => queue.run(async () => void (writer.isInDoubt && (await settle()))));
      return written;
    }
    const atMs = setup.writer.clock.nowMs();
    await take([written.value], onStep);
    return ok({ change: written.value.change.id, atMs });
  }

  async function plan(command: Command, signer: Writer): Promise<Result<ChangeDraft, SaveFailure>> {
    if (command.type === 'cases.bulk') return planMany(command, signer);
    const planned = await planOne(command, signer);
    if (!planned.ok) return planned;
    return command.type === 'value.add' && saysNothing(planned.value) ? fail('save.invalid-value') : planned;
  }

  async function planOne(command: Command, signer: Writer): Promise<Result<ChangeDraft, SaveFailure>> {
    const needs = needsOf(command);
    const { ledger } = opened;
    const loaded = (await ledger.load(needs.entities)).filter((it) => it !== null);
    const records = new Map(loaded.map((claims) => [claims.id, foldEntity(claims, ledger.voidness)]));
    const [facts] = needs.change === null ? [null] : await ledger.rows.readFacts([needs.change]);
    return planChange(command, {
      ...signer,
      record: (id) => records.get(id),
      change: (id) => (facts?.id === id ? { act: facts.act, isVoid: ledger.voidness.has(id) } : undefined),
    });
  }

  /** An act on very many cases: their records are at hand a part at a time, and it is one change all the same. */
  async function planMany(command: Bulk, signer: Writer): Promise<Result<ChangeDraft, SaveFailure>> {
    const drafts: ChangeDraft[] = [];
    for (const slice of sliceBulk(command, recordsAtOnce)) {
      const planned = await planOne(slice, signer);
      if (planned.ok) drafts.push(planned.value);
      else if (planned.error.code !== 'save.nothing-to-change') return planned;
    }
    return joinBulk(drafts);
  }

  const step = (next: () => { readonly change: Saved['change'] } | null) =>
    queue.run(async (): Promise<Result<Saved | null, SaveFailure>> => {
      const target = next();
      return target === null ? ok(null) : save({ type: 'change.undo', change: target.change });
    });

  /** Makes ready what a search needs, the words and then the names, in small pieces between whatever else is asked. */
  function warmUp(delayMs: number): void {
    if (isClosed) return;
    clearTimeout(warmTimer);
    warmTimer = setTimeout(() => {
      const endMs = performance.now() + pieceMs;
      const { cases } = opened.ledger.index;
      while (cases.warm(linesAtOnce)) if (performance.now() > endMs) return warmUp(0);
      matching.prepare();
      if (!isChecked) void checkCache();
    }, delayMs);
  }

  /** Once in each opening, when nothing else waits: a cache that has lost rows is rebuilt before anybody looks for them. */
  async function checkCache(): Promise<void> {
    isChecked = true;
    const used = opened;
    try {
      await used.check();
    } catch (error) {
      if (isClosed) return;
      if (isCacheError(error)) await queue.run(() => repair(used)).catch(setup.onBug);
      else setup.onBug(error);
    }
  }

  opened.written.catch(setup.onBug);
  vault = await working(() => opened.ledger.record(owner.vault));
  warmUp(warmDelayMs);
  return {
    run: (command, onStep) => queue.run(() => save(command, onStep)),
    records: (ids) =>
      reading(async () => {
        const { ledger } = opened;
        const loaded = await ledger.load(ids);
        return loaded.flatMap((claims) => (claims === null ? [] : [foldEntity(claims, ledger.voidness)]));
      }),
    undo: () => step(() => nextUndo(opened.ledger.state.undo, context.isMine)),
    redo: () => step(() => nextRedo(opened.ledger.state.undo, context.isMine)),
    writeAs: (author) =>
      queue.run(async () => {
        chosen = author;
        watchers.touch(null);
      }),
    compareList: (list, isRunning) => matching.setRunning(list, isRunning),
    watch: <Name extends QueryName>(
      query: Query<Name>,
      onValue: (value: Queries[Name]['value']) => unknown,
    ) => {
      const watching = watchers.add(
        (): Promise<Answer<Queries[Name]['value']>> => reading(() => answer(context, query)),
        onValue,
      );
      if (query.name === 'cases' && !isListShown) {
        isListShown = true;
        // Behind the rows: on two cores it would hold them up. A failure of the query is its asker's.
        void watching.started.then(
          () => warmUp(afterListMs),
          () => undefined,
        );
      }
      return watching;
    },
    reading: (work) => reading(() => work(opened.ledger)),
    get names() {
      return matching.names;
    },
    touchAll: () => watchers.touch(null),
    async close() {
      isClosed = true;
      clearTimeout(commitTimer);
      clearTimeout(warmTimer);
      matching.stop();
      watchers.stopAll();
      await queue.settled();
      // Nobody waits for a cache that is still being made from the journal: the next opening makes it again.
      if (await isOver(opened.written, closeLimitMs)) await opened.commit().catch(setup.onBug);
      else opened.ledger.rows.giveUp();
      opened.close();
    },
  };
}

const runPiece = (list: EntityId, number: number): string => `run:${list}:${number}`;

function localDay(ms: number): string {
  const day = new Date(ms);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

const saysNothing = ({ groups, undoes }: ChangeDraft): boolean =>
  undoes.length === 0 && groups.every(({ claims, retracts }) => claims.length === 0 && !retracts?.length);

/** Whether work has come to its end, or does so within a time. */
async function isOver(work: Promise<void>, limitMs: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((done) => {
    timer = setTimeout(() => done(false), limitMs);
  });
  const over = work.then(
    () => true,
    () => true,
  );
  return Promise.race([over, late]).finally(() => clearTimeout(timer));
}
