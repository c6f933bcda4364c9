import type { Paper } from '@tutela/contract';
import type { FileMaterial } from '@tutela/domain';
import { createIntl } from 'react-intl';
import { chooseLocale, localesOf } from '../i18n/locales.ts';
import { filePaper } from './file-paper.ts';

/** A child's file as a paper in a language of the interface, by its code; in English where there is no such. */
export async function filePaperIn(material: FileMaterial, language: string): Promise<Paper> {
  const { tag, direction, load } = chooseLocale(localesOf(false), language, []);
  const messages = (await load?.()) ?? {};
  return filePaper(createIntl({ locale: tag, messages, onError: failUnlessMissing }), material, direction);
}

/** A message that is missing in a language is printed in English; one that cannot be formatted is a defect. */
function failUnlessMissing(error: Error & { code?: string }): void {
  if (error.code !== 'MISSING_TRANSLATION') throw error;
}
