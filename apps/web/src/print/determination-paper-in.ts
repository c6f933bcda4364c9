import type { Paper } from '@tutela/contract';
import type { DeterminationReport } from '@tutela/domain';
import { determinationPaper } from './determination-paper.ts';
import { intlFor } from './intl-for.ts';

/** The report of a determination as a paper in a language of the interface; in English where there is no such. */
export async function determinationPaperIn(report: DeterminationReport, language: string): Promise<Paper> {
  const { intl, direction } = await intlFor(language);
  return determinationPaper(intl, report, direction);
}
