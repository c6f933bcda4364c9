import type { PlacedEntry } from '@tutela/domain';
import type { ReadEntry } from '../../platform/record/read-entries.ts';

/** An entry read from the record, as the fold takes it. */
export function placed({ row, entry }: ReadEntry): PlacedEntry {
  return { entryId: row.entry_id, recordedAt: row.recorded_at.toISOString(), entry };
}
