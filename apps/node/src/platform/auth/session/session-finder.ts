import { presenceProofs } from '@tutela/contract';
import type { Clock } from '@tutela/kernel';
import type { FindSession } from '../../http/identify.ts';
import { hashToken } from '../token.ts';
import { findRole } from './known-role.ts';
import { findLiveSession, type SystemReader, touchSession } from './session.store.ts';
import { before, type SessionLimits, touchInterval } from './session-rules.ts';

/**
 * Finds who a cookie's token belongs to: one statement on a pool that reads as the system, nothing kept in the
 * process. Now and then one more, which notes that the session was used; requests that a page makes by itself
 * (`background`) are not noted, so that an unattended screen signs itself out.
 */
export function openSessionFinder(system: SystemReader, clock: Clock, limits: SessionLimits): FindSession {
  return async (token, presence = 'present') => {
    const now = clock.now();
    const row = await findLiveSession(system, hashToken(token), now, limits);
    const role = findRole(row?.role ?? '');
    if (row === undefined || role === undefined) return null;
    if (presence === 'present' && row.last_seen_at <= before(now, touchInterval)) {
      await touchSession(system, row.session_id, now);
    }
    return {
      actor: { accountId: row.account_id, agencyId: row.agency_id, role },
      facts: {
        sessionId: row.session_id,
        accountId: row.account_id,
        mandateId: row.mandate_id,
        steppedUpAt: row.stepped_up_at,
        steppedUpWith: presenceProofs.find((proof) => proof === row.stepped_up_with) ?? null,
      },
    };
  };
}
