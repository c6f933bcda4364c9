import {
  convertCssVariables,
  createTheme,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core';
import { palette } from './palette.ts';
import { tokens, tokenVariables } from './tokens.ts';

const family = "'Noto Sans Variable', 'Noto Sans Arabic Variable', 'Noto Sans Hebrew Variable', sans-serif";

/** 15 px body on a line of 22, a scale of 1.2; 13 px for dense tables. In rem, so that a reader's own size holds. */
const sizes = { xs: '0.8125rem', sm: '0.9375rem', md: '0.9375rem', lg: '1.125rem', xl: '1.35rem' };

export const theme = createTheme({
  fontFamily: family,
  fontFamilyMonospace: 'ui-monospace, monospace',
  headings: { fontFamily: family, fontWeight: '600' },
  fontSizes: sizes,
  lineHeights: { xs: '1.4', sm: '1.4667', md: '1.4667', lg: '1.4', xl: '1.3' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '6px', sm: '6px', md: '6px', lg: '6px', xl: '6px' },
  shadows: {
    xs: 'var(--shadow)',
    sm: 'var(--shadow)',
    md: 'var(--shadow)',
    lg: 'var(--shadow)',
    xl: 'var(--shadow)',
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  white: '#ffffff',
  black: tokens.light.ink,
  primaryColor: 'teal',
  primaryShade: { light: 8, dark: 3 },
  colors: {
    gray: palette.slate,
    dark: palette.night,
    teal: palette.teal,
    yellow: palette.amber,
    red: palette.vermilion,
    indigo: palette.indigo,
  },
});

/** Mantine's own variables, said in our tokens, so that there is one place for each colour. */
const inOurTokens = {
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-dimmed': 'var(--ink-faint)',
  '--mantine-color-placeholder': 'var(--ink-faint)',
  '--mantine-color-error': 'var(--caution)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-disabled': 'var(--sunk)',
  '--mantine-color-disabled-color': 'var(--ink-faint)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-hover)',
  '--mantine-primary-color-contrast': 'var(--accent-on)',
  '--mantine-primary-color-light': 'var(--accent-soft)',
  '--mantine-primary-color-light-color': 'var(--accent)',
};

function styleSheetText(): string {
  const { variables, light, dark } = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme));
  return convertCssVariables({
    variables,
    light: { ...light, ...inOurTokens, ...tokenVariables(tokens.light) },
    dark: { ...dark, ...inOurTokens, ...tokenVariables(tokens.dark) },
  });
}

/**
 * Puts the variables in a constructed style sheet. Mantine would write them as HTML into a `<style>` element, which
 * Trusted Types refuse.
 */
export function adoptTheme(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styleSheetText());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
