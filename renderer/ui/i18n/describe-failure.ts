import type { ReadFailureCode } from '../../../core/lists/grid.ts';
import type { AttachmentFailureCode } from '../../services/attachments-api.ts';
import type { NewsFailureCode } from '../../services/intake/news-reader.ts';
import type { VaultFailureCode } from '../../services/opening.ts';
import type { SaveFailureCode } from '../../services/saving.ts';
import type { BridgeErrorCode } from '../../services/shell-api.ts';

/** Every expected failure that a screen can meet. */
export type FailureCode =
  | VaultFailureCode
  | SaveFailureCode
  | AttachmentFailureCode
  | BridgeErrorCode
  | NewsFailureCode
  | ReadFailureCode
  | 'app.crashed'
  | 'edit.not-saved'
  | 'live.failed';

/** What happened, what it means for the records, what to do next. */
export const failureTexts = {
  'vault.wrong-passphrase': {
    what: 'errors:vault.wrong-passphrase.what',
    means: 'errors:vault.wrong-passphrase.means',
    next: 'errors:vault.wrong-passphrase.do',
  },
  'vault.wrong-recovery-key': {
    what: 'errors:vault.wrong-recovery-key.what',
    means: 'errors:vault.wrong-recovery-key.means',
    next: 'errors:vault.wrong-recovery-key.do',
  },
  'vault.damaged': {
    what: 'errors:vault.damaged.what',
    means: 'errors:vault.damaged.means',
    next: 'errors:vault.damaged.do',
  },
  'vault.too-little-memory': {
    what: 'errors:vault.too-little-memory.what',
    means: 'errors:vault.too-little-memory.means',
    next: 'errors:vault.too-little-memory.do',
  },
  'vault.newer': {
    what: 'errors:vault.newer.what',
    means: 'errors:vault.newer.means',
    next: 'errors:vault.newer.do',
  },
  'vault.weak-passphrase': {
    what: 'errors:vault.weak-passphrase.what',
    means: 'errors:vault.weak-passphrase.means',
    next: 'errors:vault.weak-passphrase.do',
  },
  'vault.sheet-not-kept': {
    what: 'errors:vault.sheet-not-kept.what',
    means: 'errors:vault.sheet-not-kept.means',
    next: 'errors:vault.sheet-not-kept.do',
  },
  'storage.no-space': {
    what: 'errors:storage.no-space.what',
    means: 'errors:storage.no-space.means',
    next: 'errors:storage.no-space.do',
  },
  'storage.read-only': {
    what: 'errors:storage.read-only.what',
    means: 'errors:storage.read-only.means',
    next: 'errors:storage.read-only.do',
  },
  'storage.folder-gone': {
    what: 'errors:storage.folder-gone.what',
    means: 'errors:storage.folder-gone.means',
    next: 'errors:storage.folder-gone.do',
  },
  'storage.not-a-vault': {
    what: 'errors:storage.not-a-vault.what',
    means: 'errors:storage.not-a-vault.means',
    next: 'errors:storage.not-a-vault.do',
  },
  'storage.folder-not-empty': {
    what: 'errors:storage.folder-not-empty.what',
    means: 'errors:storage.folder-not-empty.means',
    next: 'errors:storage.folder-not-empty.do',
  },
  'storage.synced-folder': {
    what: 'errors:storage.synced-folder.what',
    means: 'errors:storage.synced-folder.means',
    next: 'errors:storage.synced-folder.do',
  },
  'storage.in-use': {
    what: 'errors:storage.in-use.what',
    means: 'errors:storage.in-use.means',
    next: 'errors:storage.in-use.do',
  },
  'storage.io': {
    what: 'errors:storage.io.what',
    means: 'errors:storage.io.means',
    next: 'errors:storage.io.do',
  },
  'save.too-slow': {
    what: 'errors:save.too-slow.what',
    means: 'errors:save.too-slow.means',
    next: 'errors:save.too-slow.do',
  },
  'save.locked': {
    what: 'errors:save.locked.what',
    means: 'errors:save.locked.means',
    next: 'errors:save.locked.do',
  },
  'save.invalid-value': {
    what: 'errors:save.invalid-value.what',
    means: 'errors:save.invalid-value.means',
    next: 'errors:save.invalid-value.do',
  },
  'save.unknown-claim': {
    what: 'errors:save.unknown-claim.what',
    means: 'errors:save.unknown-claim.means',
    next: 'errors:save.unknown-claim.do',
  },
  'save.nothing-to-undo': {
    what: 'errors:save.nothing-to-undo.what',
    means: 'errors:save.nothing-to-undo.means',
    next: 'errors:save.nothing-to-undo.do',
  },
  'save.own-judgement': {
    what: 'errors:save.own-judgement.what',
    means: 'errors:save.own-judgement.means',
    next: 'errors:save.own-judgement.do',
  },
  'save.nothing-to-change': {
    what: 'errors:save.nothing-to-change.what',
    means: 'errors:save.nothing-to-change.means',
    next: 'errors:save.nothing-to-change.do',
  },
  'bridge.failed': {
    what: 'errors:bridge.failed.what',
    means: 'errors:bridge.failed.means',
    next: 'errors:bridge.failed.do',
  },
  'bridge.bad-request': {
    what: 'errors:bridge.refused.what',
    means: 'errors:bridge.refused.means',
    next: 'errors:bridge.refused.do',
  },
  'bridge.unknown-sender': {
    what: 'errors:bridge.refused.what',
    means: 'errors:bridge.refused.means',
    next: 'errors:bridge.refused.do',
  },
  'news.too-big': {
    what: 'errors:news.too-big.what',
    means: 'errors:news.too-big.means',
    next: 'errors:news.too-big.do',
  },
  'news.not-text': {
    what: 'errors:news.not-text.what',
    means: 'errors:news.not-text.means',
    next: 'errors:news.not-text.do',
  },
  'news.empty': {
    what: 'errors:news.empty.what',
    means: 'errors:news.empty.means',
    next: 'errors:news.empty.do',
  },
  'news.too-slow': {
    what: 'errors:news.too-slow.what',
    means: 'errors:news.too-slow.means',
    next: 'errors:news.too-slow.do',
  },
  'news.failed': {
    what: 'errors:news.failed.what',
    means: 'errors:news.failed.means',
    next: 'errors:news.failed.do',
  },
  'file.empty': {
    what: 'errors:file.empty.what',
    means: 'errors:file.empty.means',
    next: 'errors:file.empty.do',
  },
  'file.too-large': {
    what: 'errors:file.too-large.what',
    means: 'errors:file.too-large.means',
    next: 'errors:file.too-large.do',
  },
  'file.too-many-rows': {
    what: 'errors:file.too-many-rows.what',
    means: 'errors:file.too-many-rows.means',
    next: 'errors:file.too-many-rows.do',
  },
  'file.too-many-columns': {
    what: 'errors:file.too-many-columns.what',
    means: 'errors:file.too-many-columns.means',
    next: 'errors:file.too-many-columns.do',
  },
  'file.cell-too-long': {
    what: 'errors:file.cell-too-long.what',
    means: 'errors:file.cell-too-long.means',
    next: 'errors:file.cell-too-long.do',
  },
  'file.bomb': {
    what: 'errors:file.bomb.what',
    means: 'errors:file.bomb.means',
    next: 'errors:file.bomb.do',
  },
  'file.damaged': {
    what: 'errors:file.damaged.what',
    means: 'errors:file.damaged.means',
    next: 'errors:file.damaged.do',
  },
  'file.encrypted': {
    what: 'errors:file.encrypted.what',
    means: 'errors:file.encrypted.means',
    next: 'errors:file.encrypted.do',
  },
  'file.old-office': {
    what: 'errors:file.old-office.what',
    means: 'errors:file.old-office.means',
    next: 'errors:file.old-office.do',
  },
  'file.no-text': {
    what: 'errors:file.no-text.what',
    means: 'errors:file.no-text.means',
    next: 'errors:file.no-text.do',
  },
  'file.pdf-locked': {
    what: 'errors:file.pdf-locked.what',
    means: 'errors:file.pdf-locked.means',
    next: 'errors:file.pdf-locked.do',
  },
  'file.pdf-broken': {
    what: 'errors:file.pdf-broken.what',
    means: 'errors:file.pdf-broken.means',
    next: 'errors:file.pdf-broken.do',
  },
  'file.pdf-scan': {
    what: 'errors:file.pdf-scan.what',
    means: 'errors:file.pdf-scan.means',
    next: 'errors:file.pdf-scan.do',
  },
  'file.pdf-too-long': {
    what: 'errors:file.pdf-too-long.what',
    means: 'errors:file.pdf-too-long.means',
    next: 'errors:file.pdf-too-long.do',
  },
  'file.xml-instructions': {
    what: 'errors:file.xml-instructions.what',
    means: 'errors:file.xml-instructions.means',
    next: 'errors:file.xml-instructions.do',
  },
  'file.pfif-version': {
    what: 'errors:file.pfif-version.what',
    means: 'errors:file.pfif-version.means',
    next: 'errors:file.pfif-version.do',
  },
  'file.unknown-format': {
    what: 'errors:file.unknown-format.what',
    means: 'errors:file.unknown-format.means',
    next: 'errors:file.unknown-format.do',
  },
  'file.too-slow': {
    what: 'errors:file.too-slow.what',
    means: 'errors:file.too-slow.means',
    next: 'errors:file.too-slow.do',
  },
  'app.crashed': {
    what: 'errors:app.crashed.what',
    means: 'errors:app.crashed.means',
    next: 'errors:app.crashed.do',
  },
  'edit.not-saved': {
    what: 'errors:edit.not-saved.what',
    means: 'errors:edit.not-saved.means',
    next: 'errors:edit.not-saved.do',
  },
  'storage.file-unreadable': {
    what: 'errors:storage.file-unreadable.what',
    means: 'errors:storage.file-unreadable.means',
    next: 'errors:storage.file-unreadable.do',
  },
  'storage.stopped': {
    what: 'errors:storage.stopped.what',
    means: 'errors:storage.stopped.means',
    next: 'errors:storage.stopped.do',
  },
  'attachment.missing': {
    what: 'errors:attachment.missing.what',
    means: 'errors:attachment.missing.means',
    next: 'errors:attachment.missing.do',
  },
  'attachment.damaged': {
    what: 'errors:attachment.damaged.what',
    means: 'errors:attachment.damaged.means',
    next: 'errors:attachment.damaged.do',
  },
  'attachment.too-large': {
    what: 'errors:attachment.too-large.what',
    means: 'errors:attachment.too-large.means',
    next: 'errors:attachment.too-large.do',
  },
  'live.failed': {
    what: 'errors:live.failed.what',
    means: 'errors:live.failed.means',
    next: 'errors:live.failed.do',
  },
} as const satisfies Record<FailureCode, { what: string; means: string; next: string }>;

/** Keys of the three sentences for a failure; the table has every code, or it does not compile. */
export const describeFailure = <Code extends FailureCode>(code: Code): (typeof failureTexts)[Code] =>
  failureTexts[code];
