import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from '../fixtures/app.ts';

/** The rules whose answer a theme can change; all others see the same names, roles and order in both. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const themeAttribute = 'data-mantine-color-scheme';

/** Nothing on this screen that axe objects to, in the theme that it shows; the long run looks at the other theme, too. */
export const expectAccessible = (page: Page): Promise<void> =>
  process.env.E2E_LONG === 'yes' ? expectAccessibleInBothThemes(page) : look(page, 1);

/** The same in both themes: every rule in the one that it shows, those of colours in the other one. */
export const expectAccessibleInBothThemes = (page: Page): Promise<void> => look(page, 2);

async function look(page: Page, themes: 1 | 2): Promise<void> {
  const shown = await page.evaluate((name) => document.documentElement.getAttribute(name), themeAttribute);
  const schemes = shown === 'dark' ? ['dark', 'light'] : ['light', 'dark'];
  for (const scheme of schemes.slice(0, themes)) {
    await page.evaluate(
      async ([name, value]) => {
        document.documentElement.setAttribute(name, value);
        // Colours on their way from one theme to the other, and a dialog that is still appearing, are nobody's contrast.
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        const ending = document
          .getAnimations()
          .filter(
            (animation) => animation.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY,
          );
        await Promise.all(ending.map((animation) => animation.finished.catch(() => undefined)));
      },
      [themeAttribute, scheme] as const,
    );
    const axe = new AxeBuilder({ page: page as never }).setLegacyMode(true);
    const only = scheme === (shown ?? 'light') ? {} : { runOnly: colourRules };
    const { violations } = await axe.options({ ...only, resultTypes: ['violations'] }).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${scheme} ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
    expect(found).toEqual([]);
  }
}
