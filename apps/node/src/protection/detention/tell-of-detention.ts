import { carryOutAsNode } from '../../platform/db/acting-as.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { peopleLetIn } from '../consent/recipient.store.ts';
import { tell } from '../people/tell.ts';

interface Held {
  readonly fileId: string;
  readonly header: { readonly agencyId: number; readonly caseworkerId: string | null };
}

/**
 * The lawyer and the guardian who were let in, who is responsible, and the supervisors. As the node: whoever raises
 * the alarm may not see who else is in the file, and all of them must know.
 */
export function tellOfDetention(
  tx: Tx<'protection'>,
  context: Pick<RequestContext, 'actor' | 'act'>,
  { fileId, header: { agencyId, caseworkerId } }: Held,
  ports: Pick<RecordPorts, 'clock' | 'random'>,
): Promise<void> {
  return carryOutAsNode(tx, context.act, async () => {
    const people = new Set(await peopleLetIn(tx, fileId, ['lawyer', 'guardian'], ports.clock.now()));
    if (caseworkerId !== null) people.add(caseworkerId);
    const kind = 'child_detained';
    for (const person of people) await tell(tx, context, { kind, fileId, to: { person } }, ports);
    await tell(tx, context, { kind, fileId, to: { supervisorsOf: agencyId } }, ports);
  });
}
