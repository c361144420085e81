import type { Session } from 'electron';
import { deadProxy, isAllowedRequest } from './network.ts';
import { isAllowedPermission } from './permissions.ts';

type Guarded = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setSpellCheckerEnabled'
  | 'setSpellCheckerLanguages'
  | 'setSpellCheckerDictionaryDownloadURL'
  | 'setProxy'
  | 'on'
> & { readonly webRequest: Pick<Session['webRequest'], 'onBeforeRequest'> };

/** Every rule of a session (controls E5, E7, E8, E18); called for each one that Electron makes. */
export function guardSession(
  session: Guarded,
  options: { readonly isPackaged: boolean; readonly onRefused: (what: string) => void },
): void {
  session.setPermissionRequestHandler((_contents, permission, callback, details) =>
    callback(isAllowedPermission(permission, details.requestingUrl, details.isMainFrame)),
  );
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin, details) =>
    isAllowedPermission(permission, requestingOrigin, details.isMainFrame),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null));

  session.webRequest.onBeforeRequest((details, callback) => {
    const isAllowed = isAllowedRequest(details.url, details.resourceType, options);
    if (!isAllowed) options.onRefused('network.request');
    callback({ cancel: !isAllowed });
  });
  void session.setProxy(deadProxy);

  // The spell checker fetches dictionaries from a content network, even where only one of these is set.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerDictionaryDownloadURL('app://vault/no-dictionaries/');

  session.on('will-download', (event) => {
    options.onRefused('session.download');
    event.preventDefault();
  });
}
