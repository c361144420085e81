import type { EntityId } from '../../core/base/ids.ts';
import type { Failure, Result } from '../../core/base/result.ts';
import type { AttachmentFacts } from '../../core/model/attachments.ts';
import type { EntityEntry, Statement, WrittenAct } from '../../core/model/commands.ts';
import type { EntityRecord } from '../../core/model/types.ts';
import type { FileToken } from '../../electron/contract/channels.ts';
import type { SaveFailureCode } from './saving.ts';

/** The part of the vault worker that keeps photos and papers. */
export type AttachmentsApi = {
  /** Keeps a file whole and sealed, then what is known of it, as one change. Its bytes are durable before the change. */
  attach(
    request: AttachRequest,
    onProgress: (progress: FileProgress) => void,
  ): Promise<Result<{ readonly id: EntityId }, AttachmentFailure>>;
  /** Stops an `attach` or a `saveCopy` by its job; nothing of it is left. */
  stopJob(job: string): Promise<void>;
  /** The bytes of a file that may be shown, compared with what was kept; or its small picture. */
  readAttachment(
    id: EntityId,
    what: 'file' | 'thumbnail',
  ): Promise<Result<Uint8Array<ArrayBuffer>, AttachmentFailure>>;
  /** Writes a copy in clear where the person says, and logs that in the vault; `cancelled` in the dialog. */
  saveCopy(
    request: CopyRequest,
    onProgress: (progress: FileProgress) => void,
  ): Promise<Result<'done' | 'cancelled', AttachmentFailure>>;
  /** Which files are not there, and which are there without anything written about them. */
  checkBlobs(): Promise<Result<BlobReport, AttachmentFailure>>;
};

export type FileProgress = { readonly doneBytes: number; readonly totalBytes: number };

export type AttachRequest = {
  /** Made by the caller, to stop it by. */
  readonly job: string;
  /** Whose photo or paper it is. */
  readonly of: readonly EntityId[];
  /** As named on the person's disk. */
  readonly fileName: string;
  readonly content:
    | { readonly kind: 'picked'; readonly file: FileToken }
    /** Dropped, pasted, or made by a screen (a text: `new Blob([text])`). */
    | { readonly kind: 'bytes'; readonly bytes: Blob }
    /** A whole sealed file that nothing is written about (`checkBlobs`). */
    | { readonly kind: 'found'; readonly blob: string };
  /** Other properties of `attachment`: caption, date, portrait, graphic. */
  readonly statements?: readonly Statement[];
  /** What else is written in the same change: the source that the paper belongs to, and what it says. */
  readonly together?: { readonly act: WrittenAct; readonly entries: readonly EntityEntry[] };
};

export type CopyRequest = {
  readonly job: string;
  readonly id: EntityId;
  readonly form: 'as-is' | 'without-metadata';
};

export type AttachmentFailureCode =
  | SaveFailureCode
  | 'storage.file-unreadable'
  | 'storage.stopped'
  | 'attachment.missing'
  | 'attachment.damaged'
  | 'attachment.too-large';
export type AttachmentFailure = Failure<AttachmentFailureCode>;

export type BlobReport = {
  readonly missing: readonly AttachmentFacts[];
  readonly orphans: readonly { readonly blob: string; readonly sealedBytes: number }[];
};

export type AttachmentQueries = {
  /** Photos and papers that belong to an entity, oldest first. */
  attachments: {
    params: { readonly of: EntityId };
    value: readonly (AttachmentFacts & { readonly record: EntityRecord })[];
  };
};
