/**
 * The third walk of the pictures, in the demonstration: its start, permissions at a photo, an event of a list, an own announcement with its
 * course and its print, files with announcements, news that were being read, the net under every screen, vaults that do not open.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { goTo, type Rest } from './shots-rest.ts';

export type More = Rest & {
  /** Prints what is shown to a PDF and draws its pages. */
  readonly print: (name: string) => Promise<void>;
  /** Adds a photo and a paper by the dialog of the system. */
  readonly add: (button: Locator) => Promise<void>;
  /** Closes the app, does something to its files, starts it again. */
  readonly restart: (between: () => void) => Promise<Page>;
};

/** Begins where the app was just started with `--demo`. */
export async function walkMore(more: More): Promise<void> {
  const passphrase = await makeDemo(more);
  await walkCaseAndList(more);
  await walkAnnouncement(more);
  await walkPacks(more);
  const again = await walkRestored(more, passphrase);
  await walkUnopened(again, passphrase);
}

const buttonOf =
  ({ page, t }: Rest) =>
  (key: string) =>
    page.getByRole('button', { name: t(key), exact: true });

async function makeDemo(more: More): Promise<string> {
  const { page, t, shoot } = more;
  const button = buttonOf(more);
  await button('start:demo.open').waitFor();
  await shoot('demo-start');
  await button('start:demo.open').click();
  await button('common:action.continue').click();
  const words = page.getByRole('list', { name: t('vault:words.label') }).getByRole('listitem');
  await words.nth(5).waitFor();
  const passphrase = (await words.allTextContents()).join(' ');
  await page.getByRole('checkbox').check();
  await button('common:action.continue').click();
  await page.getByRole('textbox', { name: t('vault:create.repeat.label') }).fill(passphrase);
  await button('vault:create.repeat.create').click();
  await button('vault:sheet.later').click({ timeout: 240_000 });
  await page.getByRole('row').nth(3).waitFor();
  await shoot('demo-cases');
  return passphrase;
}

async function walkCaseAndList(more: More): Promise<void> {
  const { page, t, shoot, print } = more;
  const button = buttonOf(more);
  const dialog = page.getByRole('dialog');
  await page.getByLabel(t('cases:search.label')).fill('Vyhadanko');
  await page.getByRole('row').filter({ hasText: 'Вигаданко Сергій' }).press('Enter');
  const papers = page.getByRole('region', { name: t('attachments:section.title') });
  await more.add(papers.getByRole('button', { name: t('attachments:add.action') }));
  await papers.getByRole('listitem').filter({ hasText: 'vyhadka' }).getByRole('button').first().click();
  await dialog.locator('canvas').waitFor();
  const shown = dialog.getByRole('group', { name: t('model:attachment.permission.label') });
  await shown.getByRole('checkbox').first().click();
  await shown.getByRole('checkbox').nth(2).click();
  await shown.getByRole('checkbox', { checked: true }).nth(1).waitFor();
  await shoot('photo-permissions', shown);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await button('case:print').click();
  await button('common:print.pdf').waitFor();
  await shoot('demo-paper');
  await print('demo-case');
  await page.keyboard.press('Escape');
  await goTo(more, 'lists');
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().click();
  await page.getByRole('row').nth(1).waitFor();
  await shoot('demo-list');
  const chooseEvent = page.getByRole('button', {
    name: new RegExp(`^(${t('lists:event.choose')}|${t('lists:event.change')})$`, 'u'),
  });
  await chooseEvent.click();
  await dialog.getByRole('radio').first().waitFor();
  await shoot('list-event-choice');
  if ((await dialog.count()) === 0) await chooseEvent.click();
  await dialog.getByRole('radio').first().click();
  await dialog.getByRole('button', { name: t('lists:event.save') }).click();
  await dialog.waitFor({ state: 'detached' });
  await shoot('list-event');
}

async function walkAnnouncement(more: More): Promise<void> {
  const { page, t, shoot, print } = more;
  const button = buttonOf(more);
  const dialog = page.getByRole('dialog');
  await goTo(more, 'announcements');
  await button('announcements:new.action').click();
  const kind = dialog.getByLabel(t('model:announcement.kind.label'), { exact: true });
  await kind.selectOption({ label: t('model:announcement.kind.choices.exchange') });
  await dialog.getByLabel(t('model:announcement.date.label')).fill('12.11.2026');
  await dialog.getByRole('checkbox').nth(1).check();
  await dialog.getByRole('button', { name: t('announcements:new.more') }).click();
  for (const [property, text] of [
    ['area', 'Донецька область'],
    ['period', '2022'],
    ['formula', '50 на 50'],
    ['mediator', 'Вигадана держава'],
    ['condition', 'після звіряння списків'],
  ] as const)
    await dialog.getByLabel(t(`model:announcement.${property}.label`)).fill(text);
  await dialog.getByLabel(t('common:source.label')).selectOption({ label: t('common:source.new') });
  await dialog.getByLabel(t('common:source.title')).fill('Вигаданий листок');
  await dialog.getByLabel(t('common:source.kind')).selectOption('media');
  await dialog.getByRole('heading').first().click();
  await shoot('own-announcement-form');
  await dialog.getByRole('button', { name: t('announcements:new.save'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  const course = page.getByRole('region', { name: t('announcements:detail.course') });
  await course.getByRole('button', { name: t('announcements:course.add') }).click();
  await dialog.getByRole('radio').first().waitFor();
  await shoot('connect');
  await dialog.getByRole('radio').nth(1).click();
  await dialog.getByRole('button', { name: t('announcements:course.save') }).click();
  await dialog.waitFor({ state: 'detached' });
  await button('announcements:number.add').click();
  await dialog.getByRole('heading').first().waitFor();
  await shoot('add-number');
  await dialog.getByRole('textbox').first().fill('40');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await shoot('own-announcement', page.getByRole('heading', { level: 1 }));
  await shoot('course', course);
  await goTo(more, 'announcements');
  await page.getByLabel(t('announcements:list.search')).fill('1245');
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().click();
  await button('case:print').click();
  await button('common:print.pdf').waitFor();
  await shoot('announcement-paper');
  await print('announcement');
  await page.keyboard.press('Escape');
  await goTo(more, 'timeline');
  await page.getByText(t('timeline:view.bodies'), { exact: true }).first().click();
  await page.getByRole('img').first().waitFor();
  await button('timeline:print').click();
  await button('common:print.pdf').waitFor();
  await shoot('charts-paper');
  await print('charts');
  await page.keyboard.press('Escape');
}

async function walkPacks(more: More): Promise<void> {
  const { page, t, shoot, profile, app } = more;
  const button = buttonOf(more);
  await goTo(more, 'announcements');
  await button('packs:open').click();
  await page.getByLabel(t('packs:export.name')).fill('Вигадана спілка');
  const file = join(profile, 'pack.json');
  await app.answerDialog('save', file);
  await button('packs:export.action').click();
  while (!existsSync(file)) await page.waitForTimeout(100);
  await shoot('packs');
  const text = readFileSync(file, 'utf8');
  const choose = async (name: string, changed: string) => {
    writeFileSync(join(profile, name), changed);
    const chooser = page.waitForEvent('filechooser');
    await button('packs:import.choose').or(button('packs:import.other')).first().click();
    await (await chooser).setFiles(join(profile, name));
  };
  await choose('spoilt.json', text.replace('"2026-11-12"', '"12 November"'));
  await page.locator('[role="alert"][data-failure]').waitFor();
  await shoot('pack-refused');
  await choose('other.json', text.replace('50 на 50', '60 на 60').replace('Вигадана спілка', 'Інша спілка'));
  await page.getByRole('list', { name: t('packs:preview.list') }).waitFor();
  await shoot('pack-preview');
}

/** A news text that was being read when the vault was locked. */
async function walkRestored(more: More, passphrase: string): Promise<More> {
  const { page, t } = more;
  await goTo(more, 'announcements');
  await buttonOf(more)('intake:open').click();
  await page
    .getByLabel(t('intake:input.text'), { exact: true })
    .fill('14 червня відбувся обмін: додому повернулися 25 тяжкопоранених.');
  await page.getByLabel(t('intake:input.published')).fill('17.06.2025');
  // A draft is sealed every two seconds.
  await page.waitForTimeout(3000);
  const next = { ...more, page: await more.follow(() => buttonOf(more)('common:action.lock').click()) };
  await unlock(next, passphrase);
  await next.page
    .getByRole('button', { name: /\p{L}+ \p{L}+/u })
    .first()
    .waitFor();
  await next.shoot('demo-who');
  await next.page.getByRole('main').getByRole('button').first().click();
  await goTo(next, 'announcements');
  await buttonOf(next)('intake:open').click();
  await next.page.getByRole('region', { name: t('intake:restored.title') }).waitFor();
  await next.shoot('news-restored');
  // What no screen expects: the net under them closes the vault.
  await next.page.evaluate(() => {
    Intl.DateTimeFormat.prototype.formatToParts = () => {
      throw new Error('provoked for the pictures');
    };
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
      get: () => () => {
        throw new Error('provoked for the pictures');
      },
    });
  });
  await goTo(next, 'history');
  await next.page.locator('[data-failure="app.crashed"]').waitFor();
  await next.shoot('crashed');
  return next;
}

async function unlock({ page, t }: Rest, passphrase: string): Promise<void> {
  const secret = page.getByRole('textbox', { name: t('vault:unlock.passphrase') });
  const list = page.getByRole('list', { name: t('start:known.list') });
  await list.or(secret).first().waitFor();
  if (await list.isVisible()) await list.getByRole('button').first().click();
  await secret.fill(passphrase);
  await page.getByRole('button', { name: t('vault:unlock.open'), exact: true }).click();
  await secret.waitFor({ state: 'detached', timeout: 120_000 }).catch(() => undefined);
}

/** Both copies of the header damaged, then those of a newer version. */
async function walkUnopened(more: More, passphrase: string): Promise<void> {
  const headers = readdirSync(more.profile, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^vault-[ab]\.json$/u.test(basename(path)))
    .map((path) => join(more.profile, path));
  const before = headers.map((path) => readFileSync(path, 'utf8'));
  for (const [name, change] of [
    ['vault-damaged', (text: string) => text.slice(0, text.length / 2)],
    ['vault-newer', (text: string) => text.replace('"minReader":1', '"minReader":99')],
  ] as const) {
    const page = await more.restart(() => {
      for (const [at, path] of headers.entries()) writeFileSync(path, change(before[at] ?? ''));
    });
    const { t, shoot } = more;
    const list = page.getByRole('list', { name: t('start:known.list') });
    const secret = page.getByRole('textbox', { name: t('vault:unlock.passphrase') });
    await list.or(secret).first().waitFor();
    if (await list.isVisible()) {
      await shoot(`${name}-listed`);
      await list.getByRole('button').first().click();
    }
    await secret.fill(passphrase);
    await page.getByRole('button', { name: t('vault:unlock.open'), exact: true }).click();
    await page.locator('[data-failure]').first().waitFor({ timeout: 120_000 });
    await shoot(name);
  }
}
