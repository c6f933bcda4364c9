import type { printFileRoute, RouteInput, RouteOutput } from '@tutela/contract';
import { printFile } from '@tutela/domain';
import type { RequestContext } from '../../platform/http/serve.ts';
import { commandCase } from '../file/command-case.ts';
import { once } from './once.ts';
import type { PrintPorts } from './ports.ts';
import { readMaterial } from './read-material.ts';

type Printing = typeof printFileRoute;

/**
 * Reads the file and records the copy in one transaction, then sets the pages outside of it: no paper comes out that
 * nobody can find in the story. The audit has the coded facts; to whom by name stands on the paper alone.
 */
export async function printFilePages(
  context: RequestContext,
  { params, body }: RouteInput<Printing>,
  ports: PrintPorts,
): Promise<RouteOutput<Printing>> {
  const { fileId } = params;
  const { copyFor, withIdentity, sections } = body;
  context.act.about.details = { copyFor, withIdentity, sections: sections.length };
  const material = await context.database.actingAs(context.act, 'protection', async (tx) => {
    const read = await readMaterial(tx, context, { fileId, command: body }, ports);
    const act = { fileId, command: 'print-file', section: 'plan', body, rule: printFile } as const;
    await commandCase(tx, context, act, ports);
    return read;
  });
  const pages = await ports.printer.pdf(await ports.filePaper(material, body.language));
  return { mediaType: 'application/pdf', chunks: once(pages) };
}
