import type { Paper } from '@tutela/contract';
import { createIntl, type IntlShape } from 'react-intl';
import { chooseLocale, localesOf } from '../i18n/locales.ts';

/** The words of a language of the interface, by its code; those of English where there is no such. */
export async function intlFor(
  language: string,
): Promise<{ readonly intl: IntlShape; readonly direction: Paper['direction'] }> {
  const { tag, direction, load } = chooseLocale(localesOf(false), language, []);
  const messages = (await load?.()) ?? {};
  return { intl: createIntl({ locale: tag, messages, onError: failUnlessMissing }), direction };
}

/** A message that is missing in a language is printed in English; one that cannot be formatted is a defect. */
function failUnlessMissing(error: Error & { code?: string }): void {
  if (error.code !== 'MISSING_TRANSLATION') throw error;
}
