import type { PublicPage } from '@tutela/contract';
import { frameWords } from '../words/frame-words.ts';
import { usePage, useSay } from '../words-context.ts';
import { PublicContent } from './public-content.tsx';
import { PublicFooter } from './public-footer.tsx';
import { PublicHeader } from './public-header.tsx';
import { languageOfTitle, titleOf } from './title-of.ts';

/** The whole document. No script and no style stands in it: the content security policy allows neither. */
export function PublicDocument({ page }: { page: PublicPage }) {
  const say = useSay();
  const { locale } = usePage();
  const isFound = page.page !== 'not_found' && page.page !== 'withdrawn';
  return (
    <html lang={locale.tag} dir={locale.direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${titleOf(page, say)} · ${say(frameWords.site)}`}</title>
        {!isFound && <meta name="robots" content="noindex" />}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/alliance.css" />
      </head>
      <body>
        <a className="skip" href="#content">
          {say(frameWords.skip)}
        </a>
        <PublicHeader page={page.page} />
        <main id="content">
          <h1>
            <bdi lang={languageOfTitle(page)}>{titleOf(page, say)}</bdi>
          </h1>
          <PublicContent page={page} />
        </main>
        <PublicFooter />
      </body>
    </html>
  );
}
