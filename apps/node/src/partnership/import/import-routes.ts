import {
  listImportLinesRoute,
  listImportsRoute,
  readImportRoute,
  takeInRoute,
  tryImportRoute,
} from '@tutela/contract';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { PartnershipPorts } from '../ports.ts';
import { notFound } from '../refuse.ts';
import { findReport, linesOf, listReports, reasonsOf } from './report.store.ts';
import { takeInFile, tryImport } from './try-import.ts';

/** Files for the registry: tried, taken in, and what became of each, also of those from the command line. */
export function importRoutes(ports: PartnershipPorts): ServedRoute[] {
  return [
    serve(tryImportRoute, 'partnership', tryImport),
    serve(takeInRoute, 'partnership', (tx, context, input) => takeInFile(tx, context, input, ports)),
    serve(listImportsRoute, 'partnership', async (tx) => ({ imports: await listReports(tx) })),
    serve(readImportRoute, 'partnership', async (tx, _context, { params: { reportId } }) => {
      const found = await findReport(tx, reportId);
      if (found === undefined) throw notFound();
      return { ...found, reasons: await reasonsOf(tx, reportId) };
    }),
    serve(listImportLinesRoute, 'partnership', async (tx, _context, { params: { reportId }, query }) => {
      if ((await findReport(tx, reportId)) === undefined) throw notFound();
      const found = await linesOf(tx, reportId, query);
      const lines = found.slice(0, query.limit);
      return { lines, next: found.length > lines.length ? (lines.at(-1)?.position ?? null) : null };
    }),
  ];
}
