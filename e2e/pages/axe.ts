import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from '../fixtures/app.ts';

/** Nothing on this screen that axe objects to, in the light and in the dark theme. */
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
    const { violations } = await new AxeBuilder({ page: page as never }).setLegacyMode(true).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${scheme} ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
    expect(found).toEqual([]);
  }
}
