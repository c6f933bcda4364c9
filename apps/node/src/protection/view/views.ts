import { deleteViewRoute, FileFilter, listViewsRoute, saveViewRoute } from '@tutela/contract';
import { randomId } from '@tutela/kernel';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { notFound } from '../../platform/record/record.ts';
import { actingOf } from '../file/acting.ts';

const nameContext = (viewId: string): string => `view name ${viewId}`;

/** Filters that a person keeps. Their names are free text, so they are encrypted under the node's key. */
export function viewRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(listViewsRoute, 'protection', async (tx) => {
      const rows = await tx.selectFrom('protection.saved_view').selectAll().orderBy('saved_at').execute();
      const views = rows.map((row) => ({
        viewId: row.view_id,
        name: Buffer.from(ports.vault.decryptForNode('view', row.name, nameContext(row.view_id))).toString(),
        filter: FileFilter.parse(row.filter),
      }));
      return { views };
    }),
    serve(saveViewRoute, 'protection', async (tx, context, { body }) => {
      const viewId = randomId(ports.random);
      const name = ports.vault.encryptForNode('view', Buffer.from(body.name), nameContext(viewId));
      await tx
        .insertInto('protection.saved_view')
        .values({
          account_id: actingOf(context, ports.clock).accountId,
          view_id: viewId,
          name: Buffer.from(name),
          filter: JSON.stringify(body.filter),
          saved_at: ports.clock.now(),
        })
        .execute();
      return { viewId };
    }),
    serve(deleteViewRoute, 'protection', async (tx, _context, { params }) => {
      const { numDeletedRows } = await tx
        .deleteFrom('protection.saved_view')
        .where('view_id', '=', params.viewId)
        .executeTakeFirst();
      if (numDeletedRows === 0n) throw notFound();
      return params;
    }),
  ];
}
