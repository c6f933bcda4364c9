import type { BlobStore } from '../../platform/blobs/blob-store.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';

export interface DocumentPorts extends RecordPorts {
  readonly blobs: BlobStore;
  /** The most that an upload may have, of 1024 × 1024 bytes. */
  readonly mostUploadMegabytes: number;
  /** Refuses with `platform.intake_stopped` while the disk is nearly full. */
  readonly requireSpace: () => Promise<void>;
}
