import { useRef, useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { Statement } from '../../../../core/model/commands.ts';
import type { AttachRequest, FileProgress } from '../../../services/attachments-api.ts';
import { useServices } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';

/** One file on its way into the vault. */
export type Adding = {
  readonly job: string;
  readonly fileName: string;
  readonly progress: FileProgress | null;
  readonly failure: FailureCode | null;
};

export type AddFiles = {
  /** Files on their way, and those that could not be added until somebody puts them aside. */
  readonly files: readonly Adding[];
  readonly isBusy: boolean;
  /** Opens the file dialog. */
  readonly pick: () => Promise<void>;
  /** Dropped or pasted. */
  readonly take: (files: readonly File[]) => Promise<void>;
  readonly stop: (job: string) => void;
  readonly dismiss: (job: string) => void;
};

/** Adds files one after another to what they belong to; each one shows how far it is, and what went wrong with it. */
export function useAdding(of: readonly EntityId[], statements: readonly Statement[] = []): AddFiles {
  const { vault, shell } = useServices();
  const [files, setFiles] = useState<readonly Adding[]>([]);
  const [pickFailure, setPickFailure] = useState<Adding | null>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const stopped = useRef(new Set<string>());

  const change = (job: string, next: Partial<Adding>) =>
    setFiles((all) => all.map((file) => (file.job === job ? { ...file, ...next } : file)));
  const leave = (job: string) => setFiles((all) => all.filter((file) => file.job !== job));

  async function add(job: string, fileName: string, content: AttachRequest['content']): Promise<void> {
    if (stopped.current.has(job)) return leave(job);
    const request = { job, of, fileName, content, statements };
    const outcome = await vault
      .attach(request, (progress) => change(job, { progress }))
      .catch(() => ({ ok: false, error: { code: 'bridge.failed' } }) as const);
    if (outcome.ok || outcome.error.code === 'storage.stopped') leave(job);
    else change(job, { failure: outcome.error.code });
  }

  async function addAll(
    found: readonly { readonly name: string; readonly content: AttachRequest['content'] }[],
  ): Promise<void> {
    const jobs = found.map((file) => ({ ...file, job: crypto.randomUUID() }));
    setFiles((all) => [
      ...all,
      ...jobs.map(({ job, name }) => ({ job, fileName: name, progress: null, failure: null })),
    ]);
    for (const { job, name, content } of jobs) {
      queue.current = queue.current.then(() => add(job, name, content));
    }
    await queue.current;
  }

  return {
    files: pickFailure === null ? files : [...files, pickFailure],
    isBusy: files.some(({ failure }) => failure === null),
    async pick() {
      setPickFailure(null);
      const chosen = await shell.chooseFiles();
      if (!chosen.ok)
        return setPickFailure({ job: 'pick', fileName: '', progress: null, failure: chosen.code });
      await addAll(
        chosen.value.map(({ name, token }) => ({ name, content: { kind: 'picked', file: token } })),
      );
    },
    take: (dropped) =>
      addAll(dropped.map((file) => ({ name: file.name, content: { kind: 'bytes', bytes: file } }))),
    stop(job) {
      stopped.current.add(job);
      void vault.stopJob(job);
    },
    dismiss(job) {
      if (job === 'pick') setPickFailure(null);
      leave(job);
    },
  };
}
