import { homedir } from 'node:os';
import { isAbsolute } from 'node:path';
import type { Page } from 'playwright-core';
import type { DialogRequest } from './messages.ts';

export type Dialogs = {
  /** What the next dialog of a kind is answered with: an absolute path, or `null` for "cancel". */
  answer(kind: DialogRequest['kind'], path: string | null): void;
  ask(request: DialogRequest): Promise<string | null>;
  /** Dialogs that were shown, oldest first. */
  readonly shown: DialogRequest[];
  /** Tests: a dialog without a queued answer is an error, not a page to click on. */
  refuseUnexpected(): void;
};

/** The system's open and save dialogs: tests queue the answers, a person gets a small page of its own. */
export function openDialogs(openPage: () => Promise<Page>): Dialogs {
  const queued: { kind: DialogRequest['kind']; path: string | null }[] = [];
  const shown: DialogRequest[] = [];
  let isStrict = false;
  return {
    shown,
    answer: (kind, path) => void queued.push({ kind, path }),
    refuseUnexpected() {
      isStrict = true;
    },
    async ask(request) {
      shown.push(request);
      const at = queued.findIndex((entry) => entry.kind === request.kind);
      if (at >= 0) return queued.splice(at, 1)[0]?.path ?? null;
      if (isStrict) throw new Error(`the app showed a ${request.kind} dialog that no answer was queued for`);
      return askOnPage(await openPage(), request);
    },
  };
}

/** A page with the path to type, because a browser has no dialog that gives a program a folder's path. */
async function askOnPage(page: Page, request: DialogRequest): Promise<string | null> {
  try {
    const answer = new Promise<string | null>((done) => {
      void page.exposeBinding('zhuravliDialogAnswer', (_source, path: string | null) => done(path));
      page.once('close', () => done(null));
    });
    await page.setContent(dialogPage);
    await page.evaluate(
      ({ title, button, path }) => {
        const find = (id: string) => document.getElementById(id) as HTMLInputElement;
        const scope = window as unknown as { zhuravliDialogAnswer(path: string | null): void };
        find('title').textContent = title;
        find('choose').textContent = button;
        find('path').value = path;
        find('path').select();
        document.querySelector('form')?.addEventListener('submit', (event) => {
          event.preventDefault();
          scope.zhuravliDialogAnswer(find('path').value.trim());
        });
        find('cancel').addEventListener('click', () => scope.zhuravliDialogAnswer(null));
      },
      { title: request.title, button: request.buttonLabel || 'OK', path: request.defaultPath || homedir() },
    );
    await page.bringToFront();
    const path = await answer;
    return path !== null && isAbsolute(path) ? path : null;
  } finally {
    await page.close().catch(() => {});
  }
}

const dialogPage = `<!doctype html><meta charset="utf-8"><title>Zhuravli</title>
<style>body{font:15px/1.5 system-ui;margin:40px auto;max-width:560px;background:#FAF8F5;color:#1F2A37}
input{width:100%;box-sizing:border-box;font:inherit;padding:8px;margin:16px 0}button{font:inherit;padding:8px 16px;margin-right:8px}</style>
<form><h1 id="title" style="font-size:18px"></h1><input id="path" autocomplete="off" spellcheck="false" aria-labelledby="title">
<button id="choose" type="submit"></button><button id="cancel" type="button" aria-label="Cancel">✕</button></form>`;
