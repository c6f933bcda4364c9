import { auditClasses, auditOutcomes } from '@tutela/contract';
import { z } from 'zod';
import { beginningOf, endOf } from '../people/mandate-dates.ts';

const day = z.iso.date().optional().catch(undefined);
const id = z.uuid().optional().catch(undefined);

/** What the address of the audit page says: ids and codes, which name nobody. What is not understood is left out. */
export const AuditFilter = z.object({
  person: id,
  file: id,
  operation: z
    .string()
    .regex(/^[a-z-]+\.[a-z-]+$/)
    .max(80)
    .optional()
    .catch(undefined),
  outcome: z.enum(auditOutcomes).optional().catch(undefined),
  class: z.enum(auditClasses).optional().catch(undefined),
  /** Days at the reader's own clock, both included. */
  from: day,
  until: day,
});
export type AuditFilter = z.infer<typeof AuditFilter>;

/** The filter as the node takes it. */
export function auditQueryOf({ person, file, from, until, ...same }: AuditFilter) {
  return {
    ...same,
    accountId: person,
    fileId: file,
    from: beginningOf(from ?? '') ?? undefined,
    until: endOf(until ?? '') ?? undefined,
  };
}
