import { EventEmitter } from 'node:events';
import type { PermissionCheckHandlerHandlerDetails, Session, WebContents, WebRequest } from 'electron';
import type { PermissionDescriptor as Descriptor } from '../messages.ts';
import { answers, parent } from './parent.ts';
import { type Listener, standIn } from './stand-in.ts';

type RequestFilter = (
  details: { url: string; resourceType: string },
  callback: (answer: { cancel?: boolean }) => void,
) => void;
type CheckHandler = (
  contents: WebContents | null,
  permission: string,
  origin: string,
  details: PermissionCheckHandlerHandlerDetails,
) => boolean;

/** Electron's names that Chromium's protocol can set, where it calls them otherwise; the rest have the same name. */
const otherNames: Readonly<Record<string, readonly Descriptor[]>> = {
  midiSysex: [{ name: 'midi', sysex: true }],
  'clipboard-sanitized-write': [{ name: 'clipboard-write' }],
  media: [{ name: 'camera' }, { name: 'microphone' }],
  sensors: [{ name: 'accelerometer' }, { name: 'gyroscope' }, { name: 'magnetometer' }],
  keyboardLock: [{ name: 'keyboard-lock' }],
  pointerLock: [{ name: 'pointer-lock' }],
};
const permissions: readonly string[] = [
  ...Object.keys(otherNames),
  'background-fetch',
  'background-sync',
  'captured-surface-control',
  'clipboard-read',
  'display-capture',
  'geolocation',
  'idle-detection',
  'local-fonts',
  'local-network-access',
  'midi',
  'nfc',
  'notifications',
  'payment-handler',
  'periodic-background-sync',
  'persistent-storage',
  'screen-wake-lock',
  'speaker-selection',
  'storage-access',
  'system-wake-lock',
  'top-level-storage-access',
  'web-app-installation',
  'window-management',
];

/** The one session. Made when the browser is there, so that `session-created` comes where Electron sends it. */
export function createDefaultSession(onCreated: (session: Session) => void): void {
  const events = new EventEmitter();
  let filter: RequestFilter | null = null;
  answers.allowsRequest = ({ url, resourceType }) =>
    new Promise((done) => {
      if (filter === null) return done(true);
      filter({ url, resourceType }, ({ cancel }) => done(cancel !== true));
    });
  answers.allowsDownload = async () => {
    let isPrevented = false;
    const event = {
      preventDefault: () => {
        isPrevented = true;
      },
    };
    events.emit('will-download', event);
    return !isPrevented;
  };

  const applyPermissions = (check: CheckHandler | null) => {
    const isGranted = (name: string) =>
      check === null ||
      check(null, name, 'app://vault/', { isMainFrame: true } as PermissionCheckHandlerHandlerDetails);
    const inChromium = (list: readonly string[]) =>
      list.flatMap((name) => otherNames[name] ?? [{ name } as Descriptor]);
    void parent.call('permissions', {
      granted: inChromium(permissions.filter(isGranted)),
      denied: inChromium(permissions.filter((name) => !isGranted(name))),
    });
  };

  const webRequest = standIn<WebRequest>('session.webRequest', {
    onBeforeRequest: (...args: readonly unknown[]) => {
      filter = (args.at(-1) ?? null) as RequestFilter | null;
    },
  });
  const session: Session = standIn<Session>(
    'session',
    {
      webRequest,
      setPermissionCheckHandler: (handler) => applyPermissions(handler as CheckHandler | null),
      on(event: string, listener: (...args: never[]) => void) {
        events.on(event, listener as Listener);
        return session;
      },
    },
    // Chromium asks nobody here: what the check handler says is set in the browser beforehand. The proxy is not
    // needed where every request is intercepted and no host resolves.
    [
      'setPermissionRequestHandler',
      'setDevicePermissionHandler',
      'setDisplayMediaRequestHandler',
      'setSpellCheckerEnabled',
      'setSpellCheckerLanguages',
      'setSpellCheckerDictionaryDownloadURL',
      'setProxy',
    ],
  );
  onCreated(session);
}
