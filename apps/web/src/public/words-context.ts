import type { PublicFrame } from '@tutela/contract';
import { createContext, useContext } from 'react';
import type { IntlShape, MessageDescriptor } from 'react-intl';
import type { Locale } from '../i18n/locales.ts';

interface Words {
  readonly intl: IntlShape;
  readonly locale: Locale;
  readonly frame: PublicFrame;
}

export const WordsContext = createContext<Words | null>(null);

function useContextWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new TypeError('a public page was drawn outside its document');
  return words;
}

type Values = Readonly<Record<string, string | number>>;

/** Says a message in the reader's language. */
export function useSay(): (message: MessageDescriptor, values?: Values) => string {
  const { intl, locale } = useContextWords();
  return (message, values) =>
    intl.formatMessage(
      message,
      locale.direction === 'rtl' && values !== undefined ? isolated(values) : values,
    );
}

/**
 * Each word that comes from elsewhere in its own direction (first strong isolate, UAX #9): among words that are read
 * from the right, a date, a symbol, an address or a name in other letters would else be torn apart.
 */
const isolated = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? `\u2068${value}\u2069` : value,
    ]),
  );

/** The reader's language, the page's own address, and how days and numbers are written. */
export function usePage() {
  const { intl, locale, frame } = useContextWords();
  return {
    locale,
    path: frame.path,
    /** An address on this site, in the language that the reader chose. */
    to: (path: string): string => withLanguage(path, frame.language),
    number: (value: number): string => intl.formatNumber(value),
    /** `2024`, `2024-05` or `2024-05-17`, as far as it is known. */
    day: (date: string): string => dayIn(intl, date),
  };
}

function withLanguage(path: string, language: string | null): string {
  if (language === null || path.includes('#')) return path;
  return `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
}

function dayIn(intl: IntlShape, date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  const at = new Date(
    `${date.slice(0, 10)}${date.length === 4 ? '-01-01' : date.length === 7 ? '-01' : ''}T00:00:00Z`,
  );
  return intl.formatDate(at, {
    timeZone: 'UTC',
    year: year === undefined ? undefined : 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  });
}
