import type { ActingRole, Purpose } from '@tutela/domain';

/** Who acts: a person under one of their mandates, nobody yet (`public`), or the node itself (`system`). */
export interface Actor {
  readonly accountId: string | null;
  readonly agencyId: number | null;
  readonly role: ActingRole;
}

export type AuditClass = 'read' | 'personal' | 'location' | 'write' | 'session' | 'complaint' | 'quiet';

/** One thing that is being done: by whom, for which lawful purpose, and under which name it is recorded. */
export interface Act {
  readonly actor: Actor;
  readonly purpose: Purpose;
  readonly operation: string;
  readonly audit: AuditClass;
  /** When the request came in, from the Clock port. */
  readonly at: Date;
  readonly requestId: string;
  /** The file it is about, as soon as that is known. Coded details for the audit; never content. */
  readonly about: { fileId: string | null; details: Record<string, string | number | boolean> | null };
}

export const systemActor: Actor = { accountId: null, agencyId: null, role: 'system' };

/** What the node itself does, of its own accord. */
export function systemAct(operation: string, at: Date, kind: Pick<Act, 'purpose' | 'audit'>): Act {
  return {
    actor: systemActor,
    ...kind,
    operation,
    at,
    requestId: globalThis.crypto.randomUUID(),
    about: { fileId: null, details: null },
  };
}
