/**
 * What the two halves of the Chromium host say to each other over the fork's channel.
 *
 * The **parent** owns the browser (and is the test or `npm start`); the **child** runs the built main program with the
 * stand-in for `electron`. Addresses are always main's own (`app://vault/…`): the parent translates.
 */
export type WireRequest = {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
};
export type WireResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

export type DialogRequest = {
  readonly kind: 'open' | 'save';
  readonly title: string;
  readonly buttonLabel: string;
  readonly defaultPath: string;
};

/** A permission as Chromium's protocol names it. */
export type PermissionDescriptor = { readonly name: string; readonly sysex?: boolean };

/** Calls that the child makes. */
export type ParentCalls = {
  launch(start: {
    sessionData: string;
    switches: readonly (readonly [string, string | null])[];
  }): Promise<null>;
  createWindow(window: { id: number; width: number; height: number }): Promise<null>;
  load(window: { id: number; url: string }): Promise<null>;
  close(window: { id: number }): Promise<null>;
  bringToFront(window: { id: number }): Promise<null>;
  send(message: { id: number; channel: string; args: readonly unknown[] }): Promise<null>;
  printToPdf(print: { id: number; options: Readonly<Record<string, unknown>> }): Promise<Uint8Array>;
  dialog(request: DialogRequest): Promise<string | null>;
  permissions(decided: {
    granted: readonly PermissionDescriptor[];
    denied: readonly PermissionDescriptor[];
  }): Promise<null>;
  colorScheme(scheme: 'light' | 'dark' | null): Promise<null>;
};

/** Calls that the parent makes. */
export type ChildCalls = {
  request(request: WireRequest): Promise<WireResponse>;
  invoke(call: {
    id: number;
    channel: string;
    args: readonly unknown[];
    frameUrl: string;
    isMainFrame: boolean;
  }): Promise<unknown>;
  /** Whether main's own filter lets a request go on. */
  allowsRequest(request: { url: string; resourceType: string }): Promise<boolean>;
  /** Whether main lets the page go to an address. */
  allowsNavigation(navigation: { id: number; url: string; isMainFrame: boolean }): Promise<boolean>;
  allowsWindow(request: { id: number; url: string }): Promise<boolean>;
  allowsDownload(download: { url: string }): Promise<boolean>;
  /** The page is gone: closed by a person or crashed. */
  windowGone(window: { id: number; reason: 'closed' | 'crashed' }): Promise<null>;
  /** Somebody clicked the window's cross. */
  closeRequest(window: { id: number }): Promise<null>;
  powerEvent(event: 'lock-screen' | 'suspend'): Promise<null>;
  /** What main called that has no effect here, in order. */
  acceptedCalls(): Promise<readonly { name: string; args: readonly unknown[] }[]>;
};
