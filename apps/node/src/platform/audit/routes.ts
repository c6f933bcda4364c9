import { listAuditRoute, verifyAuditRoute } from '@tutela/contract';
import type { Clock } from '@tutela/kernel';
import { carryOutAsNode } from '../db/acting-as.ts';
import { type ServedRoute, serve } from '../http/serve.ts';
import { listAudit } from './list-audit.ts';
import { type VerifyParts, verifyAudit } from './verify.ts';

export type AuditRouteParts = Pick<VerifyParts, 'hashKey' | 'publicKey' | 'home'> & { readonly clock: Clock };

/** As many rows as can be checked while somebody waits; `tutela audit verify` checks them all. */
const newestRows = 20_000;

export function auditRoutes(parts: AuditRouteParts): readonly ServedRoute[] {
  return [
    serve(listAuditRoute, 'platform', (tx, _context, { query }) => listAudit(tx, query)),
    serve(verifyAuditRoute, 'platform', async (tx, { act }) => {
      // As the node: rows that are not listed to this auditor must be as they were written, too.
      const verifying = () => verifyAudit(tx, { ...parts, newestRows });
      const { problems, ...counts } = await carryOutAsNode(tx, act, verifying);
      return { checkedAt: parts.clock.now().toISOString(), ...counts, problems: [...problems] };
    }),
  ];
}
