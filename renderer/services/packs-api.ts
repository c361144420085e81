import type { PackFailure } from '../../core/announcements/packs/pack.ts';
import type { LeftOut } from '../../core/announcements/packs/write-pack.ts';
import type { EntityId } from '../../core/base/ids.ts';
import type { Failure, Result } from '../../core/base/result.ts';
import type { DateText, Value } from '../../core/model/types.ts';
import type { ExportFailureCode } from './exports-api.ts';
import type { Saved, SaveFailure } from './saving.ts';

/** Who says a value, in the words of the pack or of the vault; the screen writes it in the reader's. */
export type PackVoice = {
  readonly value: Value;
  readonly speaker?: string;
  /** Title of the source. */
  readonly source?: string;
  /** Who wrote it down here; of what the pack says, its own author. */
  readonly author: string;
  /** Came with the app: its texts are shown in the reader's language. */
  readonly isShipped: boolean;
};

export type PackPreviewRow = {
  readonly id: EntityId;
  readonly state: 'new' | 'differs' | 'more' | 'same';
  readonly isInBin: boolean;
  readonly kind: string;
  readonly date: DateText;
  /** How many values would be written. */
  readonly added: number;
  readonly differences: readonly {
    readonly property: string;
    readonly there: PackVoice;
    readonly here: readonly PackVoice[];
  }[];
};

/** What a file would add, before anything is kept. */
export type PackPreview = {
  readonly title: string;
  readonly edition: string;
  readonly rows: readonly PackPreviewRow[];
};

export type PackExport = {
  readonly title: string;
  /** ISO day. */
  readonly edition: string;
  readonly announcements: readonly EntityId[];
  readonly withOwnNotes: boolean;
};

/** What was written, for the screen to say. */
export type PackSaved = { readonly announcements: number; readonly leftOut: LeftOut };

export type ExportFailure = Failure<ExportFailureCode | 'pack.nothing-public'>;

/** Files with announcements, read and written in the vault worker. */
export type PacksApi = {
  /** Reads a pack and compares it with what is here; keeps nothing. */
  previewPack(text: string): Promise<Result<PackPreview, PackFailure | SaveFailure>>;
  /** Takes over the chosen announcements in one change; `null` when nothing of them is new. */
  importPack(
    text: string,
    chosen: readonly EntityId[],
  ): Promise<Result<Saved | null, PackFailure | SaveFailure>>;
  /** Asks where to, writes the file, and notes in the history that it left; `null` when the person cancelled. */
  exportPack(request: PackExport): Promise<Result<PackSaved | null, ExportFailure | SaveFailure>>;
};
