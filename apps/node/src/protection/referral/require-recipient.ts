import { Refusal } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';

/** Kinds of agency that read the justice part of a file alone. */
const justice: readonly string[] = ['police', 'court'];

/** Refuses an agency that does not work on this node, and one's own; says whether it is one of justice. */
export async function requireRecipient(
  tx: Tx<'protection'>,
  { actor }: RequestContext,
  agencyId: number,
): Promise<{ readonly isJustice: boolean }> {
  const agency = await tx
    .selectFrom('platform.agency')
    .select('kind')
    .where('agency_id', '=', agencyId)
    .executeTakeFirst();
  if (agency !== undefined && agencyId !== actor.agencyId)
    return { isJustice: justice.includes(agency.kind) };
  throw new Refusal('protection.grant_unsuitable', 'Choose another agency that works on this node.', {
    because: 'subject',
  });
}
