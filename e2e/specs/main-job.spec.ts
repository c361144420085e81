import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { textsOf } from '../pages/texts.ts';

const name = { uk: 'Вигаденко', ru: 'Выдумкин', en: 'Vyhadenko' } as const;

/** Files of notes that were being typed, in all vaults of the profile. */
function draftsBelow(userData: string): readonly string[] {
  const vaults = join(userData, 'vaults');
  return readdirSync(vaults).flatMap((id) => {
    const folder = join(vaults, id, 'drafts');
    return existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.draft')) : [];
  });
}

/**
 * What the app is for, from the first start to after a kill, in each language with the words that a person reads. The English one is
 * run by `tools/no-network.ts`, which looks at its system calls; the whole test run does not run it a second time.
 */
for (const language of ['uk', 'ru', 'en'] as const) {
  test.describe(`the main job in ${language}`, () => {
    test.use({ appArgs: [`--lang=${language}`], systemLanguages: [language] });

    const whole =
      'a vault, a person with who says so, a real announcement linked, a page printed, killed while typing: nothing saved is lost';
    test(whole, { tag: language === 'en' ? '@traced' : [] }, async ({ app }) => {
      test.slow();
      const t = textsOf(language);
      let page = await app.page();
      const button = (key: string) => page.getByRole('button', { name: t(key), exact: true });
      const place = (key: string) => page.getByRole('navigation').getByRole('button', { name: t(key) });

      await button('start:action.create').click();
      await button('common:action.continue').click();
      const list = page.getByRole('list', { name: t('vault:words.label') }).getByRole('listitem');
      await list.nth(5).waitFor();
      const words = (await list.allTextContents()).join(' ');
      await page.getByRole('checkbox').check();
      await button('common:action.continue').click();
      await page.getByRole('textbox', { name: t('vault:create.repeat.label') }).fill(words);
      await button('vault:create.repeat.create').click();
      await button('vault:sheet.later').click({ timeout: 60_000 });

      await button('cases:add').click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(t('case:name.family')).fill(name[language]);
      await dialog.getByLabel(t('common:source.label')).selectOption({ label: t('common:source.new') });
      await dialog.getByLabel(t('common:source.title')).fill('лист вигаданої частини');
      await dialog.getByRole('button', { name: t('cases:new.save'), exact: true }).click();
      await page.getByRole('heading', { level: 1, name: name[language] }).waitFor();
      await expect(page.getByRole('button', { name: /лист вигаданої частини/ }).first()).toBeVisible();

      await button('announcements:links.add').click();
      await dialog.getByLabel(t('announcements:links.findAnnouncement')).fill('2025-06-20');
      await dialog
        .getByRole('radio', { name: /20 .*2025/ })
        .first()
        .click();
      await dialog.getByLabel(t('model:link.reason.label')).fill('той самий підрозділ');
      await dialog.getByRole('button', { name: t('announcements:links.save'), exact: true }).click();
      const link = page.getByRole('article');
      await expect(link.getByText(t('model:link.judgement.choices.unsure'), { exact: true })).toBeVisible();

      await button('case:print').click();
      await app.answerDialog('save', join(app.outside, 'page.pdf'));
      await button('common:print.pdf').click();
      await expect(page.getByText(t('common:print.pdfDone'))).toBeVisible();
      expect(existsSync(join(app.outside, 'page.pdf'))).toBe(true);
      await page.keyboard.press('Escape');

      await page
        .getByLabel(t('model:case.last-contact-words.label'), { exact: true })
        .fill('незакінчене речення');
      await expect.poll(() => draftsBelow(app.userData)).not.toEqual([]);
      await app.kill();

      page = await app.restart();
      await page.getByRole('textbox', { name: t('vault:unlock.passphrase') }).fill(words);
      await button('vault:unlock.open').click();
      await page.getByRole('row', { name: new RegExp(name[language]) }).click({ timeout: 60_000 });
      await expect(page.getByText('незакінчене речення')).toBeVisible();
      await expect(page.getByRole('article').getByText('той самий підрозділ')).toBeVisible();
      await place('common:places.announcements').click();
      await expect(page.getByRole('listitem').first()).toBeVisible();
    });
  });
}
