import { describe, expect, it } from 'vitest';
import { palette } from './theme.ts';

/** WCAG 2 contrast of two `#RRGGBB` colours. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe.each(['light', 'dark'] as const)('the %s palette', (scheme) => {
  const colors = palette[scheme];
  const grounds = ['paper', 'card', 'hover', 'selected'] as const;
  const texts = ['ink', 'quiet', 'accent', 'attention', 'contradiction', 'destructive'] as const;

  it.each(grounds.flatMap((ground) => texts.map((text) => [text, ground] as const)))(
    'reads %s on %s with a contrast of at least 4.5',
    (text, ground) => {
      expect(contrast(colors[text], colors[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('reads a primary button, and shows the border of a field', () => {
    expect(contrast(colors.onAccent, colors.accent)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colors.onAccent, colors.destructive)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colors.inputLine, colors.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(colors.inputLine, colors.card)).toBeGreaterThanOrEqual(3);
  });
});
