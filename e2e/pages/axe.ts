import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from '../fixtures/app.ts';

/** The rules whose answer a theme can change; all others see the same names, roles and order in both. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Nothing on this screen that axe objects to: every rule in the light theme, those of colours in the dark one, too. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.evaluate(async (value) => {
      document.documentElement.setAttribute('data-mantine-color-scheme', value);
      // Colours on their way from one theme to the other, and a dialog that is still appearing, are nobody's contrast.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const ending = document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
      await Promise.all(ending.map((animation) => animation.finished.catch(() => undefined)));
    }, scheme);
    const axe = new AxeBuilder({ page: page as never }).setLegacyMode(true);
    const only = scheme === 'light' ? {} : { runOnly: colourRules };
    const { violations } = await axe.options({ ...only, resultTypes: ['violations'] }).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${scheme} ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
    expect(found).toEqual([]);
  }
}
