import type { printDeterminationRoute, RouteInput, RouteOutput } from '@tutela/contract';
import { printDetermination } from '@tutela/domain';
import { Refusal } from '@tutela/kernel';
import type { RequestContext } from '../../platform/http/serve.ts';
import { commandCase } from '../file/command-case.ts';
import { once } from './once.ts';
import type { PrintPorts } from './ports.ts';
import { readReport } from './read-report.ts';

type Printing = typeof printDeterminationRoute;

/** Like the print of a file: read and recorded in one transaction, and set outside of it. */
export async function printDeterminationPages(
  context: RequestContext,
  { params, body }: RouteInput<Printing>,
  ports: PrintPorts,
): Promise<RouteOutput<Printing>> {
  const { fileId } = params;
  context.act.about.details = { copyFor: body.copyFor };
  const report = await context.database.actingAs(context.act, 'protection', async (tx) => {
    const read = await readReport(tx, context, { fileId, command: body }, ports);
    const rule = printDetermination;
    const act = { fileId, command: 'print-determination', section: 'plan', body, rule } as const;
    await commandCase(tx, context, act, ports);
    if (read === undefined) throw notReadable();
    return read;
  });
  const pages = await ports.printer.pdf(await ports.determinationPaper(report, body.language));
  return { mediaType: 'application/pdf', chunks: once(pages) };
}

/** The rule knows the whole file; whoever prints may not read this section. */
const notReadable = (): Refusal =>
  new Refusal('protection.procedure', 'There is no report of a determination that you may print.', {
    because: 'determination_missing',
  });
