/**
 * The second walk of the pictures: what the first one does not pass by. Language, a known vault, unlocking and its failures, files of
 * people (PFIF) in and out, tables of a list, bulk acts, views, the news to its end, dialogs of the settings, damage that is named.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { encodeId } from '../core/base/ids.ts';
import type { startOnChromium } from '../e2e/hosts/chromium/start.ts';
import type { Texts } from '../e2e/pages/texts.ts';
import { pfif } from '../renderer/readers/testing/good-files.ts';

export type Rest = {
  readonly page: Page;
  readonly t: Texts;
  /** With a part of the screen: that part is scrolled to the top in every look. */
  readonly shoot: (name: string, part?: Locator) => Promise<void>;
  readonly app: ReturnType<typeof startOnChromium>;
  readonly profile: string;
  /** The page after an act that gives a fresh window, as locking does. */
  readonly follow: (action: () => Promise<unknown>) => Promise<Page>;
};

/** Goes through the rest of the app in a vault of its own; begins where the app was just started without a language. */
export async function walkRest(rest: Rest, languageName: string): Promise<void> {
  const { page, t, shoot } = rest;
  await page.getByRole('button', { name: languageName, exact: true }).waitFor();
  await shoot('language');
  await page.getByRole('button', { name: languageName, exact: true }).click();
  const passphrase = await makeVault(rest);
  await walkFiles(rest, passphrase);
  await walkChosen(rest);
  await walkNews(rest);
  await walkDialogs(rest);
  const lock = page.getByRole('button', { name: t('common:action.lock'), exact: true });
  await walkLocked({ ...rest, page: await rest.follow(() => lock.click()) }, passphrase);
}

/** Unlocking and its failures, the known vaults, who is typing, and the damage that is named then. */
async function walkLocked(rest: Rest, passphrase: string): Promise<void> {
  const { page, t, shoot } = rest;
  const button = (key: string) => page.getByRole('button', { name: t(key), exact: true });
  const main = page.getByRole('main');
  const secret = page.getByRole('textbox', { name: t('vault:unlock.passphrase') });
  await secret.waitFor();
  await shoot('unlock');
  await secret.fill('шість зовсім інших слів');
  await button('vault:unlock.open').click();
  await page.locator('[data-failure]').first().waitFor({ timeout: 120_000 });
  await shoot('unlock-wrong');
  await button('vault:unlock.useRecovery').click();
  await shoot('unlock-recovery');
  await button('vault:unlock.usePassphrase').click();
  await button('vault:unlock.otherVault').click();
  await button('start:action.create').waitFor();
  await shoot('known-vaults');
  await main.getByRole('list').getByRole('button').first().click();
  leaveHalf(rest.profile);
  await secret.fill(passphrase);
  await button('vault:unlock.open').click();
  await page.getByRole('heading', { name: t('settings:who.title') }).waitFor({ timeout: 120_000 });
  await shoot('who-is-typing');
  await page.getByRole('button', { name: 'Перша Вигадана' }).click();
  await page.getByRole('navigation').waitFor();
  await shoot('damage-told');
  await goTo(rest, 'settings');
  const damage = page.getByRole('region', { name: t('settings:damage.title') });
  await damage.getByRole('table').waitFor();
  await damage.scrollIntoViewIfNeeded();
  await shoot('damage');
}

/** Goes to a screen by the side navigation. */
export const goTo = ({ page, t }: Rest, place: string): Promise<void> =>
  page
    .getByRole('navigation')
    .getByRole('button', { name: t(`common:places.${place}`) })
    .click();

/** A list of suggestions that is open takes the first Escape. */
async function closeDialog({ page }: Rest): Promise<void> {
  const dialog = page.getByRole('dialog');
  if ((await page.getByRole('listbox').count()) > 0) await page.keyboard.press('Escape');
  await dialog.getByRole('heading').first().click();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

async function makeVault({ page, t }: Rest): Promise<string> {
  const button = (key: string) => page.getByRole('button', { name: t(key), exact: true });
  await button('start:action.create').click();
  await button('common:action.continue').click();
  const words = page.getByRole('list', { name: t('vault:words.label') }).getByRole('listitem');
  await words.nth(5).waitFor();
  const passphrase = (await words.allTextContents()).join(' ');
  await page.getByRole('checkbox').check();
  await button('common:action.continue').click();
  await page.getByRole('textbox', { name: t('vault:create.repeat.label') }).fill(passphrase);
  await button('vault:create.repeat.create').click();
  await button('vault:sheet.later').click({ timeout: 120_000 });
  await button('cases:add').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('case:name.family')).fill('Вигаданко');
  await dialog.getByLabel(t('case:name.given')).fill('Сергій');
  await dialog.getByRole('button', { name: t('cases:new.save'), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Вигаданко' }).waitFor();
  return passphrase;
}

/** A PFIF file with a damaged date in, its list, the table of it out, a wrong passphrase. */
async function walkFiles(rest: Rest, passphrase: string): Promise<void> {
  const { page, t, shoot, profile } = rest;
  const button = (key: string) => page.getByRole('button', { name: t(key), exact: true });
  const dialog = page.getByRole('dialog');
  await button('case:source.change').click();
  await shoot('source-of-typing');
  await closeDialog(rest);
  await goTo(rest, 'lists');
  await button('lists:add.action').click();
  const photo = join(profile, 'list.xlsx');
  writeFileSync(photo, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
  await page.locator('input[type="file"]').setInputFiles(photo);
  await page.locator('[data-failure]').first().waitFor();
  await shoot('list-refused');
  const file = join(profile, 'people.xml');
  writeFileSync(file, pfif.replace('2026-01-15T10', '2026-01-35T10'));
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByLabel(t('model:list.title.label')).waitFor();
  await shoot('pfif-import');
  await page.getByLabel(t('model:list.title.label')).fill('Люди з іншої програми (вигадані)');
  await button('lists:add.save').click();
  await page.getByRole('row').nth(1).waitFor();
  await shoot('pfif-list');
  await button('lists:export.action').click();
  const secret = dialog.getByRole('textbox', { name: t('pfif:plain.passphrase') });
  await secret.waitFor();
  await shoot('list-export');
  await secret.fill(`${passphrase} хиба`);
  await rest.app.answerDialog('save', join(profile, 'table.xlsx'));
  await dialog.getByRole('button', { name: t('pfif:plain.save') }).click();
  await dialog.locator('[data-failure]').waitFor({ timeout: 120_000 });
  await shoot('list-export-wrong');
  await closeDialog(rest);
}

/** What can be done with chosen cases, a view, nothing found. */
async function walkChosen(rest: Rest): Promise<void> {
  const { page, t, shoot } = rest;
  const button = (key: string) => page.getByRole('button', { name: t(key), exact: true });
  const dialog = page.getByRole('dialog');
  await goTo(rest, 'cases');
  await page.getByRole('row').nth(1).focus();
  await page.keyboard.press('Space');
  for (const act of ['assign', 'tag', 'link'] as const) {
    await button(`cases:bulk.${act}`).click();
    await dialog.getByRole('heading').first().waitFor();
    await shoot(`bulk-${act}`);
    await closeDialog(rest);
  }
  await button('cases:bulk.pfif').click();
  await dialog.getByText(t('pfif:export.nobody')).waitFor();
  await shoot('pfif-export-nobody');
  await dialog.getByRole('checkbox').nth(1).check();
  await dialog.getByText(t('pfif:export.preview')).waitFor();
  await dialog.getByText(t('pfif:export.preview')).click();
  await shoot('pfif-export');
  await closeDialog(rest);
  await button('cases:bulk.delete').click();
  await dialog.getByRole('heading').first().waitFor();
  await shoot('bulk-delete');
  await closeDialog(rest);
  await button('cases:choice.clear').click();
  await page.getByLabel(t('cases:search.label')).fill('такого немає');
  await page.getByRole('heading', { name: t('cases:nothing.title') }).waitFor();
  await shoot('cases-nothing');
  await button('cases:view.save').click();
  await dialog.getByLabel(t('cases:view.name')).waitFor();
  await shoot('save-view');
  await dialog.getByLabel(t('cases:view.name')).fill('Вигаданий вигляд');
  await dialog.getByRole('button', { name: t('common:action.save') }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByLabel(t('cases:view.label')).first().waitFor();
  await shoot('views');
}

/** The news: a value corrected, one added, saved; another statement about an announcement; nothing understood. */
async function walkNews(rest: Rest): Promise<void> {
  const { page, t, shoot } = rest;
  const button = (key: string) => page.getByRole('button', { name: t(key), exact: true });
  const dialog = page.getByRole('dialog');
  await goTo(rest, 'announcements');
  await button('intake:open').click();
  const text = page.getByLabel(t('intake:input.text'), { exact: true });
  await text.fill('Погода у вигаданому місті буде дощовою.');
  await page.getByLabel(t('intake:input.published')).fill('17.06.2025');
  await page.getByLabel(t('intake:input.sourceTitle'), { exact: true }).fill('Вигадане видання');
  await button('intake:input.read').click();
  await page.getByRole('heading', { name: t('intake:check.none') }).waitFor();
  await shoot('news-none');
  await button('intake:check.back').click();
  await text.fill('14 червня відбувся обмін військовополоненими: додому повернулися 25 тяжкопоранених.');
  await button('intake:input.read').click();
  const values = page.getByRole('list', { name: t('intake:card.values') }).first();
  await values.getByRole('listitem').nth(1).getByRole('button').first().click();
  await button('intake:item.close').waitFor();
  await shoot('news-correct');
  await button('intake:item.close').click();
  await button('intake:card.add').first().click();
  await dialog.getByRole('combobox').first().waitFor();
  await shoot('news-add');
  await closeDialog(rest);
  await page.getByRole('radio').last().waitFor();
  await page
    .getByRole('radio', { name: t('intake:decide.new') })
    .first()
    .check();
  await button('intake:check.save').click();
  await page.getByRole('heading', { level: 1, name: t('intake:saved.title') }).waitFor();
  await shoot('news-saved');
  await goTo(rest, 'announcements');
  await page.getByLabel(t('announcements:list.search')).fill('такого немає');
  await shoot('announcements-nothing');
  await page.getByLabel(t('announcements:list.search')).fill('1245');
  await page.getByRole('listitem').getByRole('button').first().click();
  await page.getByRole('table').first().waitFor();
  await page
    .getByRole('button', { name: t('announcements:add.to', { what: '' }).trim() })
    .first()
    .click();
  await dialog.getByLabel(t('announcements:add.what')).waitFor();
  await shoot('add-statement');
  await closeDialog(rest);
  await goTo(rest, 'sources');
  await button('sources:add').click();
  await dialog.getByRole('textbox').first().waitFor();
  await shoot('new-source');
  await closeDialog(rest);
  await page.getByLabel(t('sources:find')).fill('такого немає');
  await page.getByRole('heading', { name: t('sources:nothing') }).waitFor();
  await shoot('sources-nothing');
  await goTo(rest, 'search');
  await page.getByLabel(t('search:label')).fill('такогонемаєніде');
  await shoot('search-nothing');
}

/** Keys, and the dialogs of the settings; two people write at its end. */
async function walkDialogs(rest: Rest): Promise<void> {
  const { page, t, shoot } = rest;
  const button = (key: string) => page.getByRole('button', { name: t(key), exact: true });
  const dialog = page.getByRole('dialog');
  await goTo(rest, 'settings');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await dialog.waitFor();
  await shoot('keys');
  await dialog.getByRole('button', { name: t('common:action.close') }).click();
  await dialog.waitFor({ state: 'detached' });
  for (const [key, name] of [
    ['settings:passphrase.open', 'change-passphrase'],
    ['settings:recovery.show', 'show-sheet'],
    ['settings:recovery.check', 'check-sheet'],
    ['settings:recovery.renew', 'renew-sheet'],
  ] as const) {
    await button(key).click();
    await dialog.getByRole('textbox').first().waitFor();
    await shoot(name);
    await closeDialog(rest);
  }
  await page
    .getByRole('button', {
      name: t('settings:authors.renameLabel', { name: t('settings:vault.authorNone') }),
    })
    .click();
  await dialog.getByLabel(t('settings:authors.name')).waitFor();
  await shoot('rename-author');
  await closeDialog(rest);
  await button('settings:authors.add').click();
  await dialog.getByLabel(t('settings:authors.first')).fill('Перша Вигадана');
  await dialog.getByLabel(t('settings:authors.name')).fill('Другий Уявний-Неіснуючий');
  await dialog.getByRole('button', { name: t('common:action.save') }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** What a crash leaves of a paper that was being added. */
function leaveHalf(profile: string): void {
  const journal = readdirSync(profile, { recursive: true, encoding: 'utf8' }).find(
    (path) => basename(path) === 'journal',
  );
  if (journal === undefined) throw new Error('no vault in the profile');
  const blobs = join(profile, dirname(journal), 'blobs');
  mkdirSync(blobs, { recursive: true });
  writeFileSync(join(blobs, `${encodeId(new Uint8Array(16).fill(7))}.age.tmp`), Buffer.alloc(1_234_567));
}
