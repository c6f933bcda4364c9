import { listImportLinesRoute, listImportsRoute, readImportRoute } from '@tutela/contract';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import { notFound } from '../refuse.ts';
import { findReport, linesOf, listReports, reasonsOf } from './report.store.ts';

/** What became of the files that were imported. The importing itself is done at the command line. */
export function importRoutes(): ServedRoute[] {
  return [
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
