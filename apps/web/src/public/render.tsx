import type { PublicFrame, PublicPage } from '@tutela/contract';
import { renderToStaticMarkup } from 'react-dom/server';
import { createIntl } from 'react-intl';
import { chooseLocale, localesOf } from '../i18n/locales.ts';
import { PublicDocument } from './frame/document.tsx';
import { WordsContext } from './words-context.ts';

/** A public page as the text of an HTML document: whole without a script, and without a style of its own. */
export async function renderPublicPage(page: PublicPage, frame: PublicFrame): Promise<string> {
  // The made-up languages are for tests, and for whoever asks for one by its code.
  const locales = localesOf(frame.language !== null);
  const locale = chooseLocale(locales, frame.language, frame.wished);
  const messages = (await locale.load?.()) ?? {};
  const intl = createIntl({ locale: locale.tag, messages, onError: failUnlessMissing });
  const html = renderToStaticMarkup(
    <WordsContext value={{ intl, locale, frame }}>
      <PublicDocument page={page} />
    </WordsContext>,
  );
  return `<!doctype html>${html}`;
}

/** A message that is missing in a language is shown in English; one that cannot be formatted is a defect. */
function failUnlessMissing(error: Error & { code?: string }): void {
  if (error.code !== 'MISSING_TRANSLATION') throw error;
}
