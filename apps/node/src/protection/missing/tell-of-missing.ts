import type { Case } from '@tutela/domain';
import { carryOutAsNode } from '../../platform/db/acting-as.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { guardiansLetIn, runningGrants } from '../consent/recipient.store.ts';
import { tell } from '../people/tell.ts';

/**
 * Tells everybody who must know that a child is missing, or is found: who is responsible, the supervisors, a guardian
 * who acts, and the supervisors of the agencies that were let in. A suspended guardian is in no file any more. As the
 * node: a carer who raises the alarm may not see who else is in the file, and all of them must know.
 */
export function tellOfMissing(
  tx: Tx<'protection'>,
  context: RequestContext,
  notice: MissingNotice,
  ports: RecordPorts,
): Promise<void> {
  return carryOutAsNode(tx, context.act, () => tellAll(tx, context, notice, ports));
}

interface MissingNotice {
  readonly kind: string;
  readonly fileId: string;
  readonly kase: Case;
}

async function tellAll(
  tx: Tx<'protection'>,
  context: RequestContext,
  notice: MissingNotice,
  ports: RecordPorts,
): Promise<void> {
  const { kind, fileId, kase } = notice;
  const { agencyId, caseworkerId } = kase.state.header;
  const now = ports.clock.now();
  const agencies = (await runningGrants(tx, fileId, now)).map((grant) => grant.agencyId);
  const people = new Set(await guardiansLetIn(tx, fileId, now));
  if (caseworkerId !== null) people.add(caseworkerId);
  for (const person of people) await tell(tx, context, { kind, fileId, to: { person } }, ports);
  for (const supervisorsOf of new Set([agencyId, ...agencies])) {
    await tell(tx, context, { kind, fileId, to: { supervisorsOf } }, ports);
  }
}
