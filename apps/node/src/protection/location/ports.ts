import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';

/** Revealing a location asks both people to prove their presence; how strongly is a setting of the node. */
export interface LocationPorts extends RecordPorts {
  readonly requireStepUp: (tx: Tx<'platform'>, context: RequestContext) => Promise<void>;
}

/** Where a location's own key belongs. */
export const locationKeyContext = (fileId: string, locationId: string): string =>
  `location ${fileId} ${locationId}`;

/** Where the reason of a reveal belongs. */
export const revealContext = (fileId: string, revealId: string): string => `reveal ${fileId} ${revealId}`;
