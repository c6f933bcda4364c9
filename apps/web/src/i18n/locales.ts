import type { MessageFormatElement } from 'react-intl';

export type Messages = Record<string, string> | Record<string, MessageFormatElement[]>;

/** A language the interface can be read in. */
export interface Locale {
  /** What the reader's choice is kept as. */
  readonly id: string;
  /** BCP 47, for `Intl` and for `<html lang>`. */
  readonly tag: string;
  /** Its name, in itself. */
  readonly name: string;
  /** What the language button shows. */
  readonly short: string;
  readonly direction: 'ltr' | 'rtl';
  /** Fetches its messages. English stands in the code itself. */
  readonly load?: () => Promise<Messages>;
}

const english: Locale = { id: 'en', tag: 'en-GB', name: 'English', short: 'EN', direction: 'ltr' };

/** For tests, and for whoever builds screens. */
const madeUp: readonly Locale[] = [
  {
    id: 'en-XA',
    tag: 'en-GB',
    name: 'Éñĝļîšĥ, accented and longer',
    short: 'XA',
    direction: 'ltr',
    load: () => import('./made-up.ts').then(({ accentedMessages }) => accentedMessages),
  },
  {
    id: 'en-XB',
    tag: 'en-GB',
    name: 'English from the right',
    short: 'XB',
    direction: 'rtl',
    load: () => import('./made-up.ts').then(({ rightToLeftMessages }) => rightToLeftMessages),
  },
];

/** The languages to choose from. `withMadeUp` comes from the node's public settings, or from a test. */
export function localesOf(withMadeUp: boolean): readonly Locale[] {
  return withMadeUp ? [english, ...madeUp] : [english];
}

/** The reader's language: the kept choice, else the first the browser asks for that there is, else English. */
export function chooseLocale(
  locales: readonly Locale[],
  kept: string | null,
  wished: readonly string[],
): Locale {
  const byChoice = locales.find((locale) => locale.id === kept);
  const byWish = wished.flatMap((tag) => locales.filter((locale) => locale.id === tag.split('-')[0]));
  return byChoice ?? byWish[0] ?? english;
}
