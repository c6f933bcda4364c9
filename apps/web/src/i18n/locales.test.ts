import { describe, expect, it } from 'vitest';
import { chooseLocale, localesOf } from './locales.ts';

describe('the language', () => {
  it('is the one the reader chose, while there is such a language', () => {
    expect(chooseLocale(localesOf(true), 'en-XB', ['en-GB']).direction).toBe('rtl');
    expect(chooseLocale(localesOf(false), 'en-XB', ['en-GB']).id).toBe('en');
  });

  it('else is one the browser asks for, else English', () => {
    expect(chooseLocale(localesOf(true), null, ['fr-CH', 'en-US']).id).toBe('en');
    expect(chooseLocale(localesOf(true), null, []).id).toBe('en');
  });
});
