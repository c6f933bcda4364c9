import type { PublicPageName } from '@tutela/contract';
import type { MessageDescriptor } from 'react-intl';
import { frameWords } from '../words/frame-words.ts';
import { usePage, useSay } from '../words-context.ts';

const links: readonly (readonly [address: string, PublicPageName, MessageDescriptor])[] = [
  ['/alliance', 'home', frameWords.home],
  ['/alliance/states', 'states', frameWords.states],
  ['/alliance/instruments', 'instruments', frameWords.instruments],
  ['/alliance/texts', 'texts', frameWords.texts],
  ['/alliance/practices', 'practices', frameWords.practices],
  ['/alliance/cases', 'studies', frameWords.studies],
  ['/alliance/data', 'data', frameWords.data],
];

/** Where one is, and where else there is something. */
export function PublicHeader({ page }: { page: PublicPageName }) {
  const say = useSay();
  const { to } = usePage();
  return (
    <header>
      <p className="site">{say(frameWords.site)}</p>
      {page !== 'search' && <Find />}
      <nav aria-label={say(frameWords.navigation)}>
        <ul className="row">
          {links.map(([address, name, words]) => (
            <li key={address}>
              <a href={to(address)} aria-current={name === page ? 'page' : undefined}>
                {say(words)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** On every page but that of the search itself, which asks for more. */
function Find() {
  const say = useSay();
  const { locale } = usePage();
  return (
    <form action="/alliance/search" method="get" className="find">
      <label htmlFor="find" className="heard">
        {say(frameWords.search)}
      </label>
      <input id="find" name="q" type="search" maxLength={200} />
      {locale.id !== 'en' && <input type="hidden" name="lang" value={locale.id} />}
      <button type="submit">{say(frameWords.search)}</button>
    </form>
  );
}
