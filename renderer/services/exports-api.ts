import type { EntityId } from '../../core/base/ids.ts';
import type { Failure, Result } from '../../core/base/result.ts';
import type { ListExportWords } from '../../core/lists/export-table.ts';
import type { Audience } from '../../core/model/schema-types.ts';
import type { PfifLeftOut, PfifWords } from '../../core/pfif/case-person.ts';
import type { ConsentState } from '../../core/pfif/consent.ts';
import type { VaultFailure } from './opening.ts';
import type { SaveFailure } from './saving.ts';

export type ExportFailureCode = 'storage.no-space' | 'storage.read-only' | 'storage.io' | 'bridge.failed';

export type ListExport = {
  readonly list: EntityId;
  readonly format: 'xlsx' | 'csv';
  readonly words: ListExportWords;
};

export type PfifExport = {
  readonly cases: readonly EntityId[];
  readonly audience: Audience;
  /** Also cases in which no consent is written down; those with one for something else or withdrawn never go. */
  readonly withoutConsent: boolean;
  readonly withBirthDate: boolean;
  readonly days: number;
  readonly sender: string;
  readonly words: PfifWords;
};

export type PfifPreview = {
  /** People that would be written. */
  readonly people: number;
  /** Cases that stay here, by why. */
  readonly staying: readonly {
    readonly why: Exclude<ConsentState, 'given'> | 'no-name';
    readonly count: number;
  }[];
  /** What people that go have and the file has not, with how many have it. */
  readonly leftOut: readonly { readonly what: PfifLeftOut; readonly count: number }[];
  /** The beginning of the file, as it would be written. */
  readonly text: string;
};

type Failed = Failure<ExportFailureCode> | SaveFailure | VaultFailure;

/** Files in the clear with data of people. Each asks for the passphrase again, and is noted in the history before it leaves. */
export type ExportsApi = {
  /** A list with what was found out about its rows; `null` when the person cancelled. */
  exportList(
    request: ListExport,
    passphrase: string,
  ): Promise<Result<{ readonly rows: number } | null, Failed>>;
  previewPfif(request: PfifExport): Promise<Result<PfifPreview, SaveFailure>>;
  exportPfif(
    request: PfifExport,
    passphrase: string,
  ): Promise<Result<{ readonly people: number } | null, Failed>>;
};
