import { carryOutAsNode } from '../../platform/db/acting-as.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { tell } from '../people/tell.ts';
import { guardiansLetIn } from './recipient.store.ts';

/** Every guardian who was let into the file. As the node: whoever overrides need not see who is in the file. */
export function tellOfOverride(
  tx: Tx<'protection'>,
  context: Pick<RequestContext, 'actor' | 'act'>,
  fileId: string,
  ports: Pick<RecordPorts, 'clock' | 'random'>,
): Promise<void> {
  return carryOutAsNode(tx, context.act, async () => {
    for (const person of await guardiansLetIn(tx, fileId, ports.clock.now()))
      await tell(tx, context, { kind: 'consent_overridden', fileId, to: { person } }, ports);
  });
}
