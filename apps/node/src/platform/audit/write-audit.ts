import { createSecretKey } from 'node:crypto';
import { type Clock, type Random, timeOrderedId } from '@tutela/kernel';
import type { Act } from '../db/act.ts';
import type { AuditOutcome, WriteAudit } from '../db/acting-as.ts';
import { auditInsert } from './audit.store.ts';
import { type AuditRow, hashAuditRow } from './row-hash.ts';

export interface AuditWriterParts {
  /** 32 bytes that the database does not hold: `keyring.derive('audit-row')`. */
  readonly hashKey: Uint8Array;
  readonly clock: Clock;
  readonly random: Random;
}

/** An act as one INSERT, with the keyed hash of the row. */
export function createAuditWriter({ hashKey, clock, random }: AuditWriterParts): WriteAudit {
  const key = createSecretKey(hashKey);
  return (act, outcome) => {
    const at = clock.now();
    const row = rowOf(act, outcome, at, timeOrderedId({ now: () => at }, random));
    return auditInsert(row, at, hashAuditRow(key, row));
  };
}

function rowOf(act: Act, { outcome, code }: AuditOutcome, at: Date, auditId: string): AuditRow {
  const { actor, about } = act;
  return {
    auditId,
    atMicros: `${at.getTime()}000`,
    requestId: act.requestId,
    accountId: actor.accountId,
    agencyId: actor.agencyId === null ? null : String(actor.agencyId),
    role: actor.role,
    purpose: act.purpose,
    operation: act.operation,
    class: act.audit,
    outcome,
    code,
    fileId: about.fileId,
    details: about.details === null ? null : JSON.stringify(about.details),
  };
}
