import type { Page } from 'playwright-core';

export type DialogKind = 'open' | 'save';
export type PowerEvent = 'lock-screen' | 'suspend';

export type StartOptions = {
  /** The app's own switches: `--profile=…`, `--lang=…`, `--demo`. */
  readonly args: readonly string[];
  /** BCP 47 tags instead of the system's languages, best first. */
  readonly systemLanguages: readonly string[];
  /** Switches for Chromium itself, for tests of what another version of it would do. */
  readonly browserFlags?: readonly string[];
  /** Runs the main program under another command, e.g. `['strace', '-f']`. */
  readonly mainPrefix?: readonly string[];
};

/** A started app, whichever host runs it. The two implementations are `chromium/` and `electron.ts`. */
export type RunningApp = {
  readonly host: 'chromium' | 'electron';
  /** The page of the newest window, as soon as there is one other than `after`. */
  newestPage(after?: Page): Promise<Page>;
  /** What the next dialog is answered with: an absolute path, or `null` for "cancel". Unanswered dialogs fail. */
  answerDialog(kind: DialogKind, path: string | null): Promise<void>;
  powerEvent(event: PowerEvent): Promise<void>;
  /** A click on the window's cross; ends when the app has ended. */
  close(): Promise<void>;
  /** The main program and the renderers die at once. */
  kill(): Promise<void>;
  /** Process id of the main program. */
  readonly mainPid: number;
  /** With the exit code, or `null` when it was killed. */
  readonly ended: Promise<number | null>;
  /** What the host itself noticed that must not happen. */
  problems(): readonly string[];
};
