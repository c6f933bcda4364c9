import { carryOutAsNode } from '../../platform/db/acting-as.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { notFound } from '../../platform/record/record.ts';
import { findOwnSide, type OtherSide, otherSides } from './lead.store.ts';
import type { OwnSide } from './show-lead.ts';

/** Both sides of a lead to a file that the actor is in charge of; there is none where the other was hidden since. */
export async function openLead(
  tx: Tx<'protection'>,
  context: RequestContext,
  { fileId, leadId }: { fileId: string; leadId: string },
): Promise<{ row: OwnSide; other: OtherSide }> {
  const row = await findOwnSide(tx, { fileId, leadId });
  if (row === undefined) throw notFound();
  const sides = await carryOutAsNode(tx, context.act, () => otherSides(tx, [leadId]));
  const other = sides.find((side) => side.file_id === row.other_file_id);
  if (other === undefined) throw notFound();
  return { row, other };
}
