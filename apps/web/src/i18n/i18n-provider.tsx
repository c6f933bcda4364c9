import { createContext, type ReactNode, use, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { IntlProvider } from 'react-intl';
import { chooseLocale, type Locale, localesOf, type Messages } from './locales.ts';

const localeKey = 'tutela.locale';
const madeUpKey = 'tutela.made-up-languages';

interface LocaleChoice {
  locale: Locale;
  locales: readonly Locale[];
  choose: (locale: Locale) => void;
}

const LocaleContext = createContext<LocaleChoice | undefined>(undefined);

export function useLocale(): LocaleChoice {
  const choice = use(LocaleContext);
  if (!choice) throw new TypeError('useLocale needs an I18nProvider around it');
  return choice;
}

interface I18nProviderProps {
  /** From the node's public settings: offers the made-up languages too. A test says so in `localStorage`. */
  withMadeUp?: boolean;
  children: ReactNode;
}

/** The language, its messages and its direction. Shows nothing until the messages are there. */
export function I18nProvider({ withMadeUp = false, children }: I18nProviderProps) {
  const locales = useMemo(
    () => localesOf(withMadeUp || localStorage.getItem(madeUpKey) === '1'),
    [withMadeUp],
  );
  const [locale, setLocale] = useState(() =>
    chooseLocale(locales, localStorage.getItem(localeKey), navigator.languages),
  );
  const messages = useMessages(locale);
  const choice = useMemo(
    () => ({
      locale,
      locales,
      choose: (chosen: Locale) => {
        localStorage.setItem(localeKey, chosen.id);
        setLocale(chosen);
      },
    }),
    [locale, locales],
  );
  useLayoutEffect(() => {
    document.documentElement.lang = locale.tag;
  }, [locale]);
  if (messages === undefined) return null;
  return (
    <LocaleContext value={choice}>
      <IntlProvider
        locale={locale.tag}
        defaultLocale={locale.tag}
        messages={messages}
        onError={failInDevelopment}
      >
        {children}
      </IntlProvider>
    </LocaleContext>
  );
}

/** English needs none: each message carries its English. The last ones are kept while others come. */
function useMessages(locale: Locale): Messages | undefined {
  const [messages, setMessages] = useState<Messages | undefined>(() => (locale.load ? undefined : {}));
  useEffect(() => {
    let isWanted = true;
    const load = locale.load ?? (() => Promise.resolve({}));
    load().then(
      (loaded) => isWanted && setMessages(loaded),
      () => isWanted && setMessages({}),
    );
    return () => {
      isWanted = false;
    };
  }, [locale]);
  return messages;
}

/** A message that is missing in a language is shown in English; one that cannot be formatted is a defect. */
function failInDevelopment(error: Error & { code?: string }): void {
  if (error.code === 'MISSING_TRANSLATION' || !import.meta.env.DEV) return;
  throw error;
}
