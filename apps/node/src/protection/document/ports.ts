import type { BlobStore } from '../../platform/blobs/blob-store.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';

export interface DocumentPorts extends RecordPorts {
  readonly blobs: BlobStore;
  /** Refuses with `platform.intake_stopped` while the disk is nearly full. */
  readonly requireSpace: () => Promise<void>;
}
