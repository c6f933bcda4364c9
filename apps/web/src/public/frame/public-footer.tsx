import { localesOf } from '../../i18n/locales.ts';
import { frameWords } from '../words/frame-words.ts';
import { usePage, useSay } from '../words-context.ts';

export function PublicFooter() {
  const say = useSay();
  const { path } = usePage();
  const locales = localesOf(false);
  return (
    <footer>
      <p>{say(frameWords.cite, { address: path })}</p>
      <p>{say(frameWords.disclaimer)}</p>
      {locales.length > 1 && (
        <nav aria-label={say(frameWords.language)}>
          <ul className="row">
            {locales.map(({ id, tag, name }) => (
              <li key={id}>
                <a href={`${path}${path.includes('?') ? '&' : '?'}lang=${id}`} lang={tag} hrefLang={tag}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p>
        <a href="/">{say(frameWords.signIn)}</a>
      </p>
    </footer>
  );
}
