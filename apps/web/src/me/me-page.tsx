import { useEffect, useState } from 'react';
import { IntlProvider } from 'react-intl';
import { chooseLocale, type Locale, localesOf, type Messages } from '../i18n/locales.ts';
import { EnterForm } from './enter-form.tsx';
import { leaveAtOnce } from './leave.ts';
import { MeHead } from './me-head.tsx';
import { OwnPage } from './own-page.tsx';

/** The child's page. It keeps nothing in this browser: no language, no name, no history of its own. */
export function MePage() {
  const [locales] = useState(() => localesOf(localStorage.getItem('tutela.made-up-languages') === '1'));
  const [locale, choose] = useState<Locale>(() => chooseLocale(locales, null, navigator.languages));
  const [messages, setMessages] = useState<Messages>({});
  const [isIn, setIn] = useState(false);
  useEffect(() => {
    document.documentElement.lang = locale.tag;
    document.documentElement.dir = locale.direction;
    let isWanted = true;
    void (locale.load?.() ?? Promise.resolve({})).then((loaded) => isWanted && setMessages(loaded));
    return () => {
      isWanted = false;
    };
  }, [locale]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && leaveAtOnce();
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <IntlProvider
      locale={locale.tag}
      defaultLocale={locale.tag}
      messages={messages}
      onError={() => undefined}
    >
      <MeHead locale={locale} locales={locales} onChoose={choose} />
      <main>{isIn ? <OwnPage onOut={() => setIn(false)} /> : <EnterForm onIn={() => setIn(true)} />}</main>
    </IntlProvider>
  );
}
