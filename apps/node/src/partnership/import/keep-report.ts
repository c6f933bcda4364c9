import { randomId } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { PartnershipPorts } from '../ports.ts';
import { type ImportReport, linesOfReport } from './import-report.ts';
import { insertReport } from './report.store.ts';

export interface ImportedFile {
  readonly name: string;
  readonly hash: Buffer;
  readonly by: string | null;
}

/** Keeps what became of a file, also of one of which nothing was taken in: the secretariat looks it up later. */
export async function keepReport(
  tx: Tx<'partnership'>,
  report: ImportReport,
  file: ImportedFile,
  { clock, random }: Pick<PartnershipPorts, 'clock' | 'random'>,
): Promise<string> {
  const { faults, refused, contradictions } = report;
  const reportId = randomId(random);
  await insertReport(
    tx,
    {
      report_id: reportId,
      kind: report.kind,
      file_name: file.name.slice(0, 200) || report.kind,
      file_hash: file.hash,
      rows_read: report.rows,
      imported: report.imported,
      unchanged: report.unchanged,
      refused: refused.length,
      contradictions: contradictions.length,
      faults: faults.length,
      notes: [...report.notes],
      imported_by: file.by,
      at: clock.now(),
    },
    linesOfReport(report).map((each) => ({ report_id: reportId, ...each })),
  );
  return reportId;
}
