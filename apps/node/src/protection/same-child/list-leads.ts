import type { listLeadsRoute, RouteOutput } from '@tutela/contract';
import { carryOutAsNode } from '../../platform/db/acting-as.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { readNames } from '../people/names.store.ts';
import { listLeadRows, otherSides } from './lead.store.ts';
import { showLead } from './show-lead.ts';

/** The leads to files that the actor is in charge of. One whose other file was hidden or erased since is not there. */
export async function listLeads(
  tx: Tx<'protection'>,
  context: RequestContext,
): Promise<RouteOutput<typeof listLeadsRoute>> {
  const rows = await listLeadRows(tx);
  const ids = rows.map(({ lead_id }) => lead_id);
  const others = await carryOutAsNode(tx, context.act, () => otherSides(tx, ids));
  const names = await readNames(
    tx,
    [],
    others.map(({ agency_id }) => agency_id),
  );
  const leads = rows.flatMap((row) => {
    const other = others.find((each) => each.lead_id === row.lead_id && each.file_id === row.other_file_id);
    return other === undefined ? [] : [showLead(row, other, { names, actor: context.actor })];
  });
  return { leads };
}
