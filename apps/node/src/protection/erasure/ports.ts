import type { BlobStore } from '../../platform/blobs/blob-store.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import type { ErasureLedger } from './erasure-ledger.ts';

export interface ErasurePorts extends RecordPorts {
  readonly blobs: BlobStore;
  readonly ledger: ErasureLedger;
  /** Years after the last change of a closed file. A default: confirm with national law. */
  readonly retentionYears: number;
  readonly requireStepUp: (tx: Tx<'platform'>, context: RequestContext) => Promise<void>;
}
