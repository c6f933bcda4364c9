import type { Page } from '@playwright/test';

/** In which language and brightness, and how wide, a page is looked at. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly locale: 'en' | 'en-XA' | 'en-XB';
  readonly scheme: 'light' | 'dark';
}

export const looks: readonly Look[] = [
  { name: 'wide', width: 1280, locale: 'en', scheme: 'light' },
  { name: 'narrow', width: 360, locale: 'en', scheme: 'light' },
  { name: 'wide-dark', width: 1280, locale: 'en', scheme: 'dark' },
  { name: 'wide-mirrored', width: 1280, locale: 'en-XB', scheme: 'light' },
  { name: 'narrow-mirrored', width: 360, locale: 'en-XB', scheme: 'light' },
  { name: 'wide-long', width: 1280, locale: 'en-XA', scheme: 'light' },
  { name: 'narrow-long', width: 360, locale: 'en-XA', scheme: 'light' },
];

export const heightOf = ({ width }: Look): number => (width < 600 ? 740 : 900);

/** Chooses language and brightness for all the pages of a browser, as its reader would have. */
export async function wear(page: Page, { locale, scheme }: Look): Promise<void> {
  await page.addInitScript(
    ([chosen, brightness]) => {
      localStorage.setItem('tutela.made-up-languages', '1');
      localStorage.setItem('tutela.locale', chosen);
      localStorage.setItem('tutela.appearance', JSON.stringify({ scheme: brightness }));
    },
    [locale, scheme] as const,
  );
}
