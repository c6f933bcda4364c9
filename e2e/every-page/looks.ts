import type { Page } from '@playwright/test';

/** In which language and brightness a page is looked at, how wide, and for which barriers. */
export interface Look {
  readonly name: string;
  readonly locale: 'en' | 'en-XA' | 'en-XB';
  readonly scheme: 'light' | 'dark';
  readonly widths: readonly number[];
  /** Longer words change no colour and no structure; the dark scheme changes colours alone. */
  readonly barriers: 'all' | 'contrast' | 'none';
}

const wide = 1280;
const narrow = 360;
/** What is left of the wide one at 200 per cent (WCAG 2.2, 1.4.4 and 1.4.10). */
const zoomed = 640;

const usual: readonly Look[] = [
  { name: 'english', locale: 'en', scheme: 'light', widths: [wide, narrow], barriers: 'all' },
  { name: 'zoomed', locale: 'en', scheme: 'light', widths: [zoomed], barriers: 'none' },
];

const further: readonly Look[] = [
  { name: 'mirrored', locale: 'en-XB', scheme: 'light', widths: [wide, narrow], barriers: 'all' },
  { name: 'long', locale: 'en-XA', scheme: 'light', widths: [wide, narrow], barriers: 'none' },
  { name: 'dark', locale: 'en', scheme: 'dark', widths: [wide], barriers: 'contrast' },
];

/** Each run has the usual ones; all of them take long: `npm run test:pages`. */
export const looks = process.env.TUTELA_SWEEP ? [...usual, ...further] : usual;

export const sizeOf = (width: number) => ({
  width,
  height: width === narrow ? 740 : width === zoomed ? 450 : 900,
});

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
