import type { Paper } from '@tutela/contract';
import type { FileMaterial } from '@tutela/domain';
import { filePaper } from './file-paper.ts';
import { intlFor } from './intl-for.ts';

/** A child's file as a paper in a language of the interface, by its code; in English where there is no such. */
export async function filePaperIn(material: FileMaterial, language: string): Promise<Paper> {
  const { intl, direction } = await intlFor(language);
  return filePaper(intl, material, direction);
}
