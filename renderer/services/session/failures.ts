import type { BridgeErrorCode } from '../../../electron/contract/channels.ts';
import type { VaultFailureCode } from '../opening.ts';
import type { SaveFailureCode } from '../saving.ts';

/** What a failure of the bridge means for a save. */
export function saveCode(code: BridgeErrorCode): SaveFailureCode {
  switch (code) {
    case 'storage.no-space':
    case 'storage.read-only':
    case 'storage.folder-gone':
    case 'storage.io':
      return code;
    default:
      // The rest cannot come from an opened vault unless the main program lost it.
      return 'bridge.failed';
  }
}

/** What a failure of the bridge means for opening or creating a vault. */
export function vaultCode(code: BridgeErrorCode): VaultFailureCode {
  switch (code) {
    case 'bridge.bad-request':
    case 'bridge.unknown-sender':
    case 'storage.file-unreadable':
    case 'storage.stopped':
      return 'bridge.failed';
    default:
      return code;
  }
}
