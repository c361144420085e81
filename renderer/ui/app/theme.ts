import type { CSSVariablesResolver, MantineColorsTuple, MantineThemeOverride } from '@mantine/core';
import { createTheme, defaultVariantColorsResolver } from '@mantine/core';

/**
 * The look: calm, like good paper. Colours by what they mean, never by a person's fate.
 *
 * `inputLine` is darker than `line`: the border of a field has to be seen (WCAG 1.4.11, 3:1), a divider need not be.
 */
export const palette = {
  light: {
    paper: '#FAF8F5',
    card: '#FFFFFF',
    ink: '#1F2A37',
    quiet: '#5B6673',
    line: '#E3DED6',
    inputLine: '#8A8377',
    hover: '#F1EDE6',
    selected: '#E4EFEE',
    accent: '#0F6E6E',
    onAccent: '#FFFFFF',
    attention: '#8A5C00',
    contradiction: '#6B4FA0',
    destructive: '#A13D2D',
  },
  dark: {
    paper: '#14181D',
    card: '#1C2229',
    ink: '#E8E6E1',
    quiet: '#9AA5B1',
    line: '#2E3640',
    inputLine: '#717D8A',
    hover: '#252D36',
    selected: '#1E3437',
    accent: '#4FB3AE',
    onAccent: '#10161B',
    attention: '#D9A441',
    contradiction: '#A892D8',
    destructive: '#D9826F',
  },
} as const;

export type Tone = 'accent' | 'attention' | 'contradiction' | 'destructive' | 'quiet';

/** Ten shades for Mantine: 4 is the dark theme's, 7 the light theme's (see `primaryShade`). */
const crane: MantineColorsTuple = [
  '#EEF7F6',
  '#D9ECEA',
  '#B2DAD7',
  '#86C7C3',
  '#4FB3AE',
  '#2F9591',
  '#1C807D',
  '#0F6E6E',
  '#0B5757',
  '#073F3F',
];
const brick: MantineColorsTuple = [
  '#FBF0EE',
  '#F3DAD5',
  '#EAB8AE',
  '#E29E8F',
  '#D9826F',
  '#C7604B',
  '#B34B39',
  '#A13D2D',
  '#833024',
  '#61231A',
];

/** Mantine's neutral scales in our hues: warm on paper, blue-grey in the dark (6 is the card, 7 the page). */
const gray: MantineColorsTuple = [
  '#FAF8F5',
  '#F4F0EA',
  '#EDE8E0',
  '#E3DED6',
  '#CFC8BC',
  '#A9A195',
  '#8A8377',
  '#5B6673',
  '#3C4754',
  '#1F2A37',
];
const dark: MantineColorsTuple = [
  '#E8E6E1',
  '#C9CDD1',
  '#9AA5B1',
  '#717D8A',
  '#3A4551',
  '#2E3640',
  '#1C2229',
  '#14181D',
  '#10141A',
  '#0B0E12',
];

export const theme: MantineThemeOverride = createTheme({
  fontFamily: '"Inter Variable", "Inter", "DejaVu Sans", sans-serif',
  fontFamilyMonospace: '"DejaVu Sans Mono", "Liberation Mono", "Consolas", monospace',
  headings: {
    fontWeight: '600',
    textWrap: 'pretty',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.3' },
      h2: { fontSize: '1.125rem', lineHeight: '1.4' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.5' },
    },
  },
  colors: { crane, brick, gray, dark },
  primaryColor: 'crane',
  primaryShade: { light: 7, dark: 4 },
  // The text on a filled button follows the scheme: white on the light theme's teal, ink on the dark one's.
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    return input.variant === 'filled' ? { ...colors, color: 'var(--zh-on-accent)' } : colors;
  },
  defaultRadius: 'md',
  radius: { xs: '0.25rem', sm: '0.375rem', md: '0.5rem', lg: '0.5rem', xl: '0.75rem' },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '0.9375rem', lg: '1.125rem', xl: '1.5rem' },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.5', lg: '1.4', xl: '1.3' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // Typed text must never reach the browser's form history: every input says so, not only ours.
    ...Object.fromEntries(
      [
        'Input',
        'InputBase',
        'TextInput',
        'Textarea',
        'PasswordInput',
        'NumberInput',
        'Autocomplete',
        'NativeSelect',
      ].map((name) => [name, { defaultProps: { autoComplete: 'off', spellCheck: false } }]),
    ),
    // Its label as far from the field as the labels of the kit: they stand side by side.
    Select: {
      defaultProps: { autoComplete: 'off', spellCheck: false },
      styles: { label: { marginBottom: '0.25rem' } },
    },
    // Visible: a field inside would lose the sides of its focus ring.
    Alert: {
      styles: { message: { color: 'var(--zh-ink)', overflow: 'visible' }, title: { color: 'var(--zh-ink)' } },
    },
    Button: { defaultProps: { variant: 'default' } },
    Modal: { defaultProps: { transitionProps: { duration: 120, transition: 'fade' }, centered: true } },
    Menu: { defaultProps: { transitionProps: { duration: 100 }, withinPortal: true } },
    Slider: {
      styles: { markLabel: { color: 'var(--zh-quiet)' }, track: { '--slider-track-bg': 'var(--zh-line)' } },
    },
    Tooltip: {
      defaultProps: { openDelay: 300, transitionProps: { duration: 80 }, multiline: true, maw: 360 },
    },
    Popover: { defaultProps: { transitionProps: { duration: 100 } } },
  },
});

/** Puts the palette into CSS variables: Mantine's own names, and `--zh-*` for our style sheets. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: variablesOf(palette.light),
  dark: variablesOf(palette.dark),
});

function variablesOf(colors: (typeof palette)['light' | 'dark']): Record<string, string> {
  return {
    '--mantine-color-body': colors.paper,
    '--mantine-color-text': colors.ink,
    '--mantine-color-dimmed': colors.quiet,
    '--mantine-color-placeholder': colors.quiet,
    '--mantine-color-error': colors.attention,
    '--mantine-color-anchor': colors.accent,
    '--mantine-color-default': colors.card,
    '--mantine-color-default-hover': colors.hover,
    '--mantine-color-default-color': colors.ink,
    '--mantine-color-default-border': colors.inputLine,
    '--mantine-color-disabled': colors.hover,
    '--mantine-color-disabled-color': colors.quiet,
    '--mantine-color-disabled-border': colors.line,
    '--mantine-primary-color-contrast': colors.onAccent,
    ...Object.fromEntries(
      Object.entries(colors).map(([name, value]) => [
        `--zh-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
        value,
      ]),
    ),
  };
}
