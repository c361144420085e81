/**
 * Pictures of every screen, to be looked at: three languages, two themes, two window sizes; for the smaller
 * one also with text at 200 % and with texts that are 40 % longer. `npm run shots [-- uk] [-- out/shots]`.
 *
 * The people in them are invented.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { drawPhoto, writePdf } from '../e2e/fixtures/files.ts';
import { startOnChromium } from '../e2e/hosts/chromium/start.ts';
import { type Language, type Texts, textsOf } from '../e2e/pages/texts.ts';
import { languageNames } from '../renderer/ui/i18n/languages.ts';
import { walkMore } from './shots-more.ts';
import { walkRest } from './shots-rest.ts';

const sizes = [
  { name: '1280', width: 1280, height: 800 },
  { name: '1024', width: 1024, height: 640 },
] as const;
/** Pixels of a picture of a whole page. */
const longestPage = 6000;
const themes = ['light', 'dark'] as const;

type Look = {
  readonly theme: (typeof themes)[number];
  readonly size: { readonly name: string; readonly width: number; readonly height: number };
  readonly extra: '' | 'text200' | 'longer';
};

const looks: readonly Look[] = [
  ...themes.flatMap((theme) => sizes.map((size): Look => ({ theme, size, extra: '' }))),
  { theme: 'light', size: sizes[1], extra: 'text200' },
  { theme: 'light', size: sizes[1], extra: 'longer' },
];

async function wear(page: Page, look: Look): Promise<void> {
  await page.setViewportSize(look.size);
  await page.emulateMedia({ colorScheme: look.theme, reducedMotion: 'reduce' });
  const isAtRest = await page.evaluate((extra) => {
    document.documentElement.style.setProperty('--zh-text-size', extra === 'text200' ? '200%' : '100%');
    const development = (globalThis as { zhuravliDevelopment?: { pseudo(kind: string): void } })
      .zhuravliDevelopment;
    development?.pseudo(extra === 'longer' ? 'long' : 'off');
    // Until nothing moves any more: on a busy computer a new size takes more than one picture.
    return new Promise<boolean>((done) => {
      // What asks for sizes only when they change, asks again with all of them in place.
      setTimeout(() => {
        document.documentElement.style.setProperty('--zh-pictures', String(performance.now()));
        dispatchEvent(new Event('resize'));
      }, 50);
      const until = performance.now() + 5000;
      let last = '';
      let same = 0;
      const sizeNow = () => {
        const { scrollHeight, clientWidth } = document.documentElement;
        const heading = document.querySelector('h1')?.getBoundingClientRect();
        return [scrollHeight, clientWidth, innerWidth, heading?.top, heading?.width].join(' ');
      };
      const look = () => {
        same = sizeNow() === last ? same + 1 : 0;
        last = sizeNow();
        if (same >= 5) setTimeout(() => done(true), 100);
        else if (performance.now() > until) done(false);
        else requestAnimationFrame(look);
      };
      setTimeout(() => requestAnimationFrame(look), 100);
    });
  }, look.extra);
  if (!isAtRest) console.log('a screen that does not come to rest:', look);
}

/** With a part of the screen: that part is scrolled to the top in every look. */
type Shoot = (name: string, part?: Locator) => Promise<void>;
type Files = {
  /** Adds files by the dialog of the system. */
  readonly add: (button: Locator) => Promise<void>;
  /** Prints what is shown to a PDF and draws its pages. */
  readonly print: (name: string) => Promise<void>;
};

/** Goes through the app once and photographs each screen in every look. */
async function walk(page: Page, t: Texts, shoot: Shoot, files: Files): Promise<void> {
  const button = (key: string) => page.getByRole('button', { name: t(key), exact: true });
  await shoot('start');
  await button('start:action.create').click();
  await shoot('who');
  await button('common:action.continue').click();
  const words = page.getByRole('list', { name: t('vault:words.label') }).getByRole('listitem');
  await words.nth(5).waitFor();
  await shoot('passphrase');
  const passphrase = (await words.allTextContents()).join(' ');
  await page.getByRole('checkbox').check();
  await button('common:action.continue').click();
  await page.getByRole('textbox', { name: t('vault:create.repeat.label') }).fill(passphrase);
  await shoot('repeat');
  await button('vault:create.repeat.create').click();
  await button('vault:sheet.later').waitFor({ timeout: 120_000 });
  await shoot('recovery-sheet');
  await button('vault:sheet.later').click();
  await button('cases:add').waitFor();
  await shoot('no-cases');

  await button('cases:add').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('case:name.family')).fill('Вигаденко-Неіснуючий');
  await dialog.getByLabel(t('case:name.given')).fill('Казимир');
  await dialog.getByLabel(t('case:name.patronymic')).fill('Паперонович');
  await dialog.getByText(t('model:case.category.choices.soldier')).click();
  await dialog.getByLabel(t('model:case.last-contact-on.label')).fill('12.05.2024');
  await dialog.getByLabel(t('model:case.last-contact-place.label')).fill('біля села Вигадане');
  await dialog.getByLabel(t('common:source.label')).selectOption({ label: t('common:source.new') });
  await dialog.getByLabel(t('common:source.title')).fill('лист вигаданої частини');
  await shoot('new-case');
  await dialog.getByRole('button', { name: t('cases:new.save'), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Вигаденко' }).waitFor();
  const unit = page.getByLabel(t('model:case.unit.label'), { exact: true });
  await unit.fill('рота «Вигадка»');
  await unit.press('Tab');
  await page
    .getByRole('region', { name: t('model:section.service'), exact: true })
    .getByRole('button', { name: /лист вигаданої частини/ })
    .nth(1)
    .click();
  await dialog.getByRole('button', { name: t('case:claim.another') }).click();
  await dialog.getByLabel(t('case:claim.value')).first().fill('батальйон «Міраж»');
  await dialog.getByLabel(t('common:source.title')).fill('побратим, телефонував');
  await shoot('another-source');
  await dialog.getByRole('button', { name: t('case:claim.add') }).click();
  await dialog.getByRole('button', { name: t('case:claim.another') }).waitFor();
  await page.keyboard.press('Escape');
  await button('case:fate.add').click();
  await page.getByLabel(t('case:fate.what')).selectOption('believed-dead');
  await button('case:fate.save').click();
  await page.getByText(t('case:second.title')).waitFor();
  await shoot('second-look', page.getByText(t('case:second.title')));
  await page.getByLabel(t('case:fate.what')).selectOption('believed-captive');
  await button('case:fate.save').click();
  await button('announcements:links.add').click();
  await dialog.getByRole('radio').first().waitFor();
  await shoot('new-link');
  await dialog.getByRole('radio').nth(3).click();
  await dialog.getByLabel(t('model:link.reason.label')).fill('той самий район і місяць');
  await dialog.getByRole('button', { name: t('announcements:links.save'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  await shoot('case');
  await button('model:add.relative').click();
  const relative = page.getByRole('article', { name: t('model:kind.relative') });
  await relative.getByLabel(t('case:name.family')).fill('Вигаденко-Неіснуюча');
  await relative.getByLabel(t('case:name.family')).press('Enter');
  await relative.getByLabel(t('model:relative.relation.label')).selectOption('mother');
  await shoot('relative', relative);
  await button('case:print').click();
  await button('common:print.pdf').waitFor();
  await shoot('paper');
  await files.print('case');
  await page.keyboard.press('Escape');
  await walkCase(page, t, shoot, files);

  const go = (place: string) =>
    page
      .getByRole('navigation')
      .getByRole('button', { name: t(`common:places.${place}`) })
      .click();
  await go('cases');
  await page.getByRole('row').nth(1).waitFor();
  await shoot('cases');
  await button('cases:filter.open').click();
  await page.getByLabel(t('cases:facet.disputed')).check();
  await shoot('cases-filter');
  await page.keyboard.press('Escape');
  await page.getByRole('row').nth(1).focus();
  await page.keyboard.press('Space');
  await shoot('cases-chosen');
  await button('cases:columns.open').click();
  await shoot('cases-columns');
  await page.keyboard.press('Escape');
  await button('cases:filter.clear').click();
  await go('announcements');
  await page.getByRole('listitem').first().waitFor();
  await shoot('announcements');
  await button('intake:open').click();
  await page
    .getByLabel(t('intake:input.text'), { exact: true })
    .fill(
      'У понеділок, 16 червня, Україна отримала 1254 тіла полеглих. Захід відбувся за сприяння МКЧХ. Раніше, 14 червня, відбувся обмін військовополоненими: додому повернулися тяжкопоранені. Погода буде дощовою.',
    );
  await page.getByLabel(t('intake:input.published')).fill('17.06.2025');
  await page.getByLabel(t('intake:input.sourceTitle'), { exact: true }).fill('Вигадане видання');
  await shoot('news');
  await button('intake:input.read').click();
  await page.getByRole('radio').first().waitFor();
  await shoot('news-check');
  await go('announcements');
  await page.getByLabel(t('announcements:list.search')).fill('1245');
  await page.getByRole('listitem').getByRole('button').first().click();
  await page.getByRole('table').first().waitFor();
  await shoot('announcement');
  await shoot('announcement-cases', page.getByRole('region', { name: t('ledger:announcement.title') }));
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  await button('case:print').click();
  await files.print('announcement');
  await page.keyboard.press('Escape');
  await go('announcements');
  await button('announcements:new.action').click();
  await shoot('new-announcement');
  await page.keyboard.press('Escape');
  await button('packs:open').click();
  await button('packs:export.action').waitFor();
  await shoot('packs');
  await go('lists');
  await button('lists:add.action').waitFor();
  await shoot('no-lists');
  await walkLists(page, t, shoot);
  await go('sources');
  await page.getByRole('row').nth(1).waitFor();
  await shoot('sources');
  await page.getByRole('row').nth(1).click();
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await shoot('source');
  await go('timeline');
  await page.getByRole('group').first().waitFor();
  await shoot('timeline');
  await page.getByText(t('timeline:view.bodies'), { exact: true }).first().click();
  await page.getByRole('img').first().waitFor();
  await shoot('charts');
  await button('timeline:print').click();
  await files.print('charts');
  await go('glossary');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await shoot('glossary');
  await page.getByRole('navigation').scrollIntoViewIfNeeded();
  await go('history');
  await page
    .getByRole('list', { name: t('history:all') })
    .getByRole('listitem')
    .first()
    .waitFor();
  await shoot('history');
  await page.getByLabel(t('history:filter.text')).fill('такого не писали');
  await page.getByLabel(t('history:filter.period')).fill('2019');
  await page.getByRole('heading', { name: t('history:nothing.title') }).waitFor();
  await shoot('history-nothing');
  await go('settings');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await shoot('settings');
  await walkPast(page, t, shoot);
}

/** Photos and papers of a case, what it may concern, the ledger of checks; begins on the case. */
async function walkCase(page: Page, t: Texts, shoot: Shoot, files: Files): Promise<void> {
  const dialog = page.getByRole('dialog');
  const papers = page.getByRole('region', { name: t('attachments:section.title') });
  await files.add(papers.getByRole('button', { name: t('attachments:add.action') }));
  await papers.getByRole('listitem').nth(1).waitFor();
  await shoot('attachments', papers);
  await papers.getByRole('listitem').filter({ hasText: 'vyhadka' }).getByRole('button').first().click();
  await dialog.locator('canvas').waitFor();
  const fact = dialog.getByLabel(t('attachments:proves.choose'));
  for (const pattern of [/«Міраж»/, /Вигадане/]) {
    await fact.selectOption((await fact.getByRole('option', { name: pattern }).getAttribute('value')) ?? '');
    await dialog.getByRole('button', { name: t('attachments:proves.add') }).click();
    await fact.getByRole('option', { name: pattern }).waitFor({ state: 'detached' });
  }
  await shoot('photo');
  await page.keyboard.press('Escape');
  await shoot('proofs', page.getByRole('region', { name: t('model:section.service'), exact: true }));
  const ledger = page.getByRole('region', { name: t('ledger:case.title') });
  await ledger.getByRole('row').nth(1).waitFor();
  await shoot('concern', ledger);
  await ledger
    .getByRole('button', { name: t('ledger:check.add') })
    .first()
    .click();
  await dialog.getByLabel(t('model:check.state.label')).selectOption('name-seen');
  await dialog.getByLabel(t('model:check.where.label')).fill('вигаданий список');
  await shoot('check');
  await dialog.getByRole('button', { name: t('ledger:check.save'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await ledger.getByRole('button', { name: t('ledger:case.print') }).click();
  await page.getByRole('button', { name: t('common:print.pdf') }).waitFor();
  await shoot('paper-ledger');
  await files.print('ledger');
}

/** A second person who writes, the past of a value, two moments of a case, the bin; ends locked and asked who types. */
async function walkPast(page: Page, t: Texts, shoot: Shoot): Promise<void> {
  const button = (key: string) => page.getByRole('button', { name: t(key), exact: true });
  const dialog = page.getByRole('dialog');
  const theCase = () => page.getByRole('row', { name: /Вигаденко/ });
  const go = (place: string) =>
    page
      .getByRole('navigation')
      .getByRole('button', { name: t(`common:places.${place}`) })
      .click();
  await button('settings:authors.add').click();
  await dialog.getByLabel(t('settings:authors.first')).fill('Перша Вигадана');
  await dialog.getByLabel(t('settings:authors.name')).fill('Другий Уявний-Неіснуючий');
  await shoot('another-author');
  await dialog.getByRole('button', { name: t('common:action.save') }).click();
  await dialog.waitFor({ state: 'detached' });
  await shoot('authors', page.getByRole('region', { name: t('settings:authors.title') }));
  await go('cases');
  await theCase().click();
  const past = page.getByRole('list', { name: t('case:history.title') });
  await past.getByRole('listitem').first().waitFor();
  await shoot('case-history', page.getByRole('region', { name: t('case:history.title') }));
  // The list is as long as what was done; only what is seen is there.
  await page.getByLabel(t('history:filter.text')).fill('Вигадка');
  await past
    .getByRole('button', { name: /Вигадка/ })
    .first()
    .click();
  await dialog.getByRole('listitem').first().waitFor();
  await shoot('value-history');
  await page.keyboard.press('Escape');
  await button('history:compare.open').click();
  await page.getByRole('region', { name: t('history:compare.what') }).waitFor();
  await shoot('compare');
  await button('history:compare.print').click();
  await button('common:print.pdf').waitFor();
  await shoot('compare-paper');
  await go('cases');
  await theCase().click();
  await button('case:bin.action').click();
  await dialog.getByLabel(t('case:bin.reason')).fill('записано двічі');
  await shoot('to-bin');
  await dialog.getByRole('button', { name: t('case:bin.action'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await go('history');
  await page.getByRole('main').getByRole('button', { name: /1/ }).first().click();
  await page.getByRole('heading', { level: 1, name: t('history:bin.title') }).waitFor();
  await shoot('bin');
}

/** Takes in a pasted list and goes through it. */
async function walkLists(page: Page, t: Texts, shoot: Shoot): Promise<void> {
  const button = (key: string) => page.getByRole('button', { name: t(key), exact: true });
  await button('lists:add.action').click();
  await shoot('add-list');
  const rows = [
    '№;ФИО;Дата рождения;В/ч',
    '1;ВИГАДЕНКО Казимир;1991;А0000',
    '2;Нетакий-Інший Гнат;31.02.1988;',
    '3;;;разом',
    '4;Vyhadenko Kazymyr;1991;',
  ];
  await page.getByLabel(t('lists:input.paste.label')).fill(rows.join('\n'));
  await button('lists:input.paste.read').click();
  await page.getByLabel(t('model:list.title.label')).fill('Список з вигаданого каналу');
  await page.getByLabel(t('common:source.label')).selectOption({ label: t('common:source.new') });
  await page.getByLabel(t('common:source.title')).fill('вигаданий канал');
  await page.getByLabel(t('common:source.kind')).selectOption('hostile-list');
  await shoot('list-columns');
  await button('lists:add.save').click();
  await page.getByRole('row').nth(1).waitFor();
  await shoot('list');
  await page.getByRole('row').nth(1).press('Enter');
  await page.getByRole('article').first().waitFor();
  await shoot('review');
  await page.keyboard.press('3');
  await button('lists:review.toList').click();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: t('common:places.lists') })
    .click();
  await page.getByRole('main').getByRole('listitem').first().waitFor();
  await shoot('lists');
  await button('lists:add.action').click();
  await page.getByLabel(t('lists:input.paste.label')).fill(rows.join('\n'));
  await button('lists:input.paste.read').click();
  await page.getByRole('region', { name: t('lists:knownFile.title') }).waitFor();
  await shoot('list-known');
  await page.keyboard.press('Control+k');
  await page.getByLabel(t('search:label')).fill('Vyhadenko Kazymyr');
  const found = page.getByRole('main').getByRole('listitem').getByRole('button').first();
  await found.waitFor();
  await shoot('search');
  await found.click();
  await button('announcements:joined.add').click();
  await page.getByRole('dialog').getByRole('radio').first().waitFor();
  await shoot('join-cases');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await walkImport(page, t, shoot);
}

/** Takes in a table of cases, and the same one again with other facts. */
async function walkImport(page: Page, t: Texts, shoot: Shoot): Promise<void> {
  const button = (key: string) => page.getByRole('button', { name: t(key), exact: true });
  const read = async (rows: readonly string[]) => {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: t('common:places.lists') })
      .click();
    await button('lists:add.action').click();
    await page.getByLabel(t('lists:input.paste.label')).fill(rows.join('\n'));
    await button('lists:input.paste.read').click();
    await page.getByRole('radio', { name: t('lists:purpose.cases') }).check();
    await page.getByLabel(t('lists:import.name')).fill('Картотека (вигадана)');
  };
  const head = '№ справи;ПІБ;Дата народження;Звання;Телефон рідних;Мітка';
  const first = 'Ж-1;Вигаданко Сергій Петрович;01.02.1990;солдат;+380 00 000 00 01;Шпак';
  await read([head, first, 'Ж-2;Уявленко Олена;31.02.1988;;;']);
  await page.getByLabel(t('lists:columns.role', { number: '6' })).selectOption('call-sign');
  await shoot('cases-columns');
  await button('lists:import.compare').click();
  await page.getByRole('row').nth(1).waitFor();
  await button('lists:import.save').click();
  await page.getByRole('heading', { level: 1, name: t('cases:title') }).waitFor();
  await read([
    head,
    first.replace('1990', '1991').replace('солдат', 'сержант'),
    ';Uiavlenko Olena;1988;;;',
    'Ж-3;Нетакий Гнат;;;;',
  ]);
  await shoot('cases-columns-as-before');
  await button('lists:import.compare').click();
  await page.getByRole('row').nth(3).waitFor();
  await shoot('cases-compared');
  await page.getByRole('row').nth(2).press('Enter');
  await page.getByRole('dialog').getByRole('radio').first().waitFor();
  await shoot('cases-row-alike');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('row').nth(1).press('Enter');
  await page.getByRole('dialog').getByRole('radio').first().waitFor();
  await shoot('cases-row-differs');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await button('lists:import.save').click();
  await page.getByRole('row').nth(1).waitFor();
}

const listOf = (option: string) =>
  process.argv
    .find((arg) => arg.startsWith(`--${option}=`))
    ?.slice(option.length + 3)
    .split(',');
/** `--only=lists,review`: the other screens are passed without a picture. */
const only = listOf('only');
/** `--looks=dark-1024,light-1024-text200`: only these. */
const onlyLooks = listOf('looks');
const wanted = process.argv.slice(2).filter((arg): arg is Language => ['uk', 'ru', 'en'].includes(arg));
const folder = resolve(
  process.argv.slice(2).find((arg) => arg.includes('/') && !arg.startsWith('--')) ?? 'out/shots',
);
const filesFor = (
  app: ReturnType<typeof startOnChromium>,
  page: Page,
  inside: string,
  language: Language,
): Files => ({
  async add(button) {
    const photo = await drawPhoto(page, inside, 'vyhadka.jpg', 'Camera');
    for (const path of [photo, writePdf(inside, 'paper.pdf', ['Invented', 'paper'])]) {
      await app.answerDialog('open', path);
      await button.click();
      await button.and(page.locator(':enabled')).waitFor();
    }
  },
  async print(name) {
    mkdirSync(join(folder, 'print'), { recursive: true });
    const pdf = join(folder, 'print', `${language}-${name}.pdf`);
    await app.answerDialog('save', pdf);
    await page.getByRole('button', { name: textsOf(language)('common:print.pdf') }).click();
    await page.getByText(textsOf(language)('common:print.pdfDone')).waitFor();
    try {
      execFileSync('pdftoppm', ['-r', '70', '-png', pdf, pdf.slice(0, -4)]);
    } catch {
      console.log('pdftoppm is not on this machine: the prints stay PDF files');
    }
  },
});

/** `--walks=rest,more`: without the many steps of the first. */
const walks = (['main', 'rest', 'more'] as const).filter((name) => listOf('walks')?.includes(name) ?? true);

/** The switches of each walk, and the number before its first picture. */
const starts = {
  main: { args: [], from: 0 },
  rest: { args: [], from: 100 },
  more: { args: ['--demo'], from: 200 },
};

/** One app on a fresh profile. */
async function shootWalk(language: Language, which: (typeof walks)[number]): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'zhuravli-shots-'));
  const start = () =>
    startOnChromium({
      args: [
        `--profile=${profile}`,
        ...starts[which].args,
        ...(which === 'rest' ? [] : [`--lang=${language}`]),
      ],
      systemLanguages: [language],
    });
  let app = start();
  let page = await app.newestPage();
  const ready = () => page.locator('html[data-ready="yes"]').waitFor({ state: 'attached' });
  await ready();
  /** Locking gives a fresh window. */
  const follow = async (action: () => Promise<unknown>): Promise<Page> => {
    const before = page;
    await action();
    page = await app.newestPage(before);
    await ready();
    return page;
  };
  const restart = async (between: () => void): Promise<Page> => {
    await app.close();
    between();
    app = start();
    page = await app.newestPage();
    await ready();
    return page;
  };
  let number = starts[which].from;
  const shoot: Shoot = async (name, part) => {
    number += 1;
    if (only !== undefined && !only.includes(name)) return;
    // What the pointer happens to be on looks different.
    await page.mouse.move(0, 0);
    // Found once: with longer texts it has another name.
    const top = await part?.elementHandle();
    for (const look of looks) {
      const lookName = [look.theme, look.size.name, look.extra].filter((part) => part !== '').join('-');
      if (onlyLooks !== undefined && !onlyLooks.includes(lookName)) continue;
      await wear(page, look);
      // Another size is another height above it: it would be somewhere else.
      await top?.evaluate((element) => {
        element.scrollIntoView({ block: 'start' });
        // From beneath the head of the window.
        scrollBy(0, -5 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
      });
      const place = join(folder, `${language}-${lookName}`);
      mkdirSync(place, { recursive: true });
      const file = `${String(number).padStart(2, '0')}-${name}.png`;
      const isDialog = (await page.getByRole('dialog').count()) > 0;
      const isWhole = look.size.name === '1280' && look.theme === 'light' && !isDialog;
      const pageHeight = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.screenshot({
        path: join(place, file),
        fullPage: isWhole,
        // Beyond this a picture cannot be opened by every viewer.
        ...(isWhole && pageHeight > longestPage
          ? { clip: { x: 0, y: 0, width: look.size.width, height: longestPage } }
          : {}),
      });
      if (look.extra !== 'text200') continue;
      // What large letters push out of a low window.
      await wear(page, { ...look, size: { ...look.size, height: 2400 } });
      mkdirSync(`${place}-tall`, { recursive: true });
      await page.screenshot({ path: join(`${place}-tall`, file) });
    }
    await wear(page, { theme: 'light', size: sizes[0], extra: '' });
  };
  const t = textsOf(language);
  try {
    const files = filesFor(app, page, profile, language);
    const rest = { page, t, shoot, app, profile, follow };
    if (which === 'main') await walk(page, t, shoot, files);
    else if (which === 'rest') await walkRest(rest, languageNames[language]);
    else await walkMore({ ...rest, ...files, restart });
  } catch (error) {
    await page.screenshot({ path: join(folder, `${language}-${which}-stuck.png`) });
    throw error;
  }
  console.log(`${language}: ${number % 100} screens in ${looks.length} looks`);
  await app.close();
  rmSync(profile, { recursive: true, force: true });
}

const stuck: { readonly language: Language; readonly which: string; readonly error: unknown }[] = [];
for (const language of wanted.length > 0 ? wanted : (['uk', 'ru', 'en'] as const)) {
  for (const which of walks) {
    // The pictures of the other walks are wanted all the same.
    await shootWalk(language, which).catch((error: unknown) => stuck.push({ language, which, error }));
  }
}
for (const each of stuck) console.error(each);
console.log(`pictures: ${folder}`);
process.exit(stuck.length === 0 ? 0 : 1);
