import type { Paper } from '@tutela/contract';
import type { DeterminationReport, FileMaterial } from '@tutela/domain';
import type { Printer } from '../../platform/print/open-printer.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';

/** What printing needs of the world: the words of a language, and the press. */
export interface PrintPorts extends RecordPorts {
  readonly printer: Printer;
  /** A file in the words of a language, or in English where there is no such language. */
  readonly filePaper: (material: FileMaterial, language: string) => Promise<Paper>;
  /** The report of a determination, likewise. */
  readonly determinationPaper: (report: DeterminationReport, language: string) => Promise<Paper>;
}
