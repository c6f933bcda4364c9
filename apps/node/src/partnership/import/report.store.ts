import { type ImportReportLine, importLineKinds, mostReasons } from '@tutela/contract';
import type { NewRow, Row } from '../../platform/db/rows.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { known } from '../refuse.ts';
import { slices } from './import.store.ts';

const lineOf = (row: Row<'partnership.import_report'>): ImportReportLine => ({
  reportId: row.report_id,
  kind: row.kind,
  fileName: row.file_name,
  fileHash: row.file_hash.toString('hex'),
  rows: row.rows_read,
  imported: row.imported,
  unchanged: row.unchanged,
  refused: row.refused,
  contradictions: row.contradictions,
  faults: row.faults,
  at: row.at.toISOString(),
});

export async function insertReport(
  tx: Tx<'partnership'>,
  row: NewRow<'partnership.import_report'>,
  lines: readonly NewRow<'partnership.import_line'>[],
): Promise<void> {
  await tx.insertInto('partnership.import_report').values(row).execute();
  for (const some of slices(lines)) await tx.insertInto('partnership.import_line').values(some).execute();
}

/** The newest first. */
export async function listReports(tx: Tx<'partnership'>): Promise<ImportReportLine[]> {
  const rows = await tx
    .selectFrom('partnership.import_report')
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('report_id')
    .limit(500)
    .execute();
  return rows.map(lineOf);
}

export async function findReport(tx: Tx<'partnership'>, reportId: string) {
  const row = await tx
    .selectFrom('partnership.import_report')
    .selectAll()
    .where('report_id', '=', reportId)
    .executeTakeFirst();
  return row === undefined ? undefined : { report: lineOf(row), notes: row.notes };
}

/** Each reason once, with how many lines it is the reason of. */
export async function reasonsOf(tx: Tx<'partnership'>, reportId: string) {
  const rows = await tx
    .selectFrom('partnership.import_line')
    .select(({ fn }) => [
      'kind',
      'reason',
      fn.countAll<string>().as('lines'),
      fn.min('line').as('first'),
      fn.min('position').as('position'),
    ])
    .where('report_id', '=', reportId)
    .groupBy(['kind', 'reason'])
    .orderBy('lines', 'desc')
    .orderBy('position')
    .limit(mostReasons)
    .execute();
  return rows.map(({ kind, reason, lines, first }) => ({
    kind: known(importLineKinds, kind),
    reason,
    lines: Number(lines),
    firstLine: Number(first),
  }));
}

interface LinePage {
  readonly kind?: string | undefined;
  readonly after: number;
  readonly limit: number;
}

/** One more than asked for, so that the caller knows whether there is a next page. */
export async function linesOf(tx: Tx<'partnership'>, reportId: string, { kind, after, limit }: LinePage) {
  const rows = await tx
    .selectFrom('partnership.import_line')
    .select(['position', 'kind', 'line', 'reason'])
    .where('report_id', '=', reportId)
    .where('position', '>', after)
    .$if(kind !== undefined, (query) => query.where('kind', '=', String(kind)))
    .orderBy('position')
    .limit(limit + 1)
    .execute();
  return rows.map((row) => ({ ...row, kind: known(importLineKinds, row.kind) }));
}
