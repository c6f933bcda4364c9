import { createHmac } from 'node:crypto';
import type { RecordPorts } from '../../platform/record/ports.ts';

/** What complaints need of the world. */
export interface ComplaintPorts extends Pick<RecordPorts, 'vault' | 'clock' | 'random'> {
  /** 32 bytes that the database does not hold. */
  readonly complaintSecret: Uint8Array;
}

/** Where a complaint's own key belongs. */
export const complaintKeyContext = (complaintId: string): string => `complaint ${complaintId}`;

/** Where the content of one of its entries belongs. */
export const complaintEntryContext = (complaintId: string, seq: number, type: string): string =>
  `complaint entry ${complaintId} ${seq} ${type}`;

/** By what whoever complained finds their complaints again: an account, or the file of a child. */
export const complainantCode = (
  { complaintSecret }: Pick<ComplaintPorts, 'complaintSecret'>,
  kind: 'staff' | 'child',
  id: string,
): Buffer => createHmac('sha256', complaintSecret).update(`${kind} ${id}`).digest();
