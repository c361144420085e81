import type { EntityId } from '../../../core/base/ids.ts';
import { fail, ok, type Result } from '../../../core/base/result.ts';
import type { Command, WrittenAct } from '../../../core/model/commands.ts';
import type { StorageBridge } from '../api.ts';
import type { ExportFailureCode } from '../exports-api.ts';
import type { Saved, SaveFailure } from '../saving.ts';

export type OutSetup = {
  readonly run: (command: Command) => Promise<Result<Saved, SaveFailure>>;
  readonly bridge: Pick<StorageBridge, 'beginExport' | 'appendExport' | 'finishExport' | 'stopExport'>;
  /** The entity that holds the vault's own settings: there it is noted what left. */
  readonly vault: EntityId;
};

export type Out = {
  /** What the save dialog suggests, and what is noted. */
  readonly title: string;
  readonly extension: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly act: Extract<WrittenAct, 'pack.export' | 'list.export' | 'pfif.export'>;
  readonly property: 'pack-export' | 'list-export' | 'pfif-export';
};

/** Parts of a file that goes out, so that no message is too big. */
const partBytes = 1024 * 1024;

/** Asks where to, notes in the history that a file leaves, and writes it in the clear; `null` when the person cancelled. */
export async function writeOut(
  { run, bridge, vault }: OutSetup,
  { title, extension, bytes, act, property }: Out,
): Promise<Result<true | null, { readonly code: ExportFailureCode } | SaveFailure>> {
  const begun = await bridge.beginExport(title, extension);
  if (!begun.ok) return fail(exportCode(begun.code));
  if (begun.value === null) return ok(null);
  const file = begun.value;
  // Noted before it leaves: a crash in between leaves a note too much, never one too few.
  const noted = await run({
    type: 'entities.write',
    act,
    entries: [
      { id: vault, kind: 'vault', statements: [{ property, value: title, source: { kind: 'author' } }] },
    ],
  });
  if (!noted.ok) {
    await bridge.stopExport(file);
    return noted;
  }
  for (let at = 0; at < bytes.length; at += partBytes) {
    const done = await bridge.appendExport(file, bytes.slice(at, at + partBytes));
    if (!done.ok) return undone(exportCode(done.code));
  }
  const finished = await bridge.finishExport(file);
  return finished.ok ? ok(true) : undone(exportCode(finished.code));

  async function undone<Code extends string>(code: Code) {
    await bridge.stopExport(file);
    if (noted.ok) await run({ type: 'change.undo', change: noted.value.change });
    return fail(code);
  }
}

/** Main's codes that a person can do something about; all others are one. */
const exportCode = (code: string): ExportFailureCode =>
  code === 'storage.no-space' || code === 'storage.read-only' || code === 'bridge.failed'
    ? code
    : 'storage.io';
