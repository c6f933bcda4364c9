import { sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import type { Case } from '../case.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import { including, without } from '../header.ts';

const reason = sensitiveField(z.string().trim().min(3).max(2000));

/** That the child is, or may be, under the control of another person. It names no version: nothing may stand in its way. */
export const RecordControl = z.object({ reason });
export type RecordControl = z.infer<typeof RecordControl>;

/** That this is over. */
export const EndControl = z.object({ reason });
export type EndControl = z.infer<typeof EndControl>;

/**
 * Somebody else may decide what the child says, and read what the child reads. The child's page is off in the same
 * moment (protection.md, 14, rule 1). It stands in the notes, which no guardian reads: it may be the guardian (rule 2).
 */
export function recordControl({ state }: Case, { reason }: RecordControl): Decision {
  const { flags } = state.header;
  if (flags.includes('under_control')) return refuseBecause('control_recorded');
  return told([{ type: 'control.recorded', section: 'notes', payload: { reason } }], {
    flags: including(flags, 'under_control'),
  });
}

/** The child is free again. The page stays closed until it is decided on anew. */
export function endControl({ state }: Case, { reason }: EndControl): Decision {
  const { flags } = state.header;
  if (!flags.includes('under_control')) return refuseBecause('control_not_recorded');
  return told([{ type: 'control.ended', section: 'notes', payload: { reason } }], {
    flags: without(flags, 'under_control'),
  });
}
