import type { Because } from '@tutela/domain';
import type { Clock } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { notFound } from '../../platform/record/record.ts';
import { refusalOf } from '../file/command-file.ts';
import { findReferral, type ReferralRow, stateAt } from './referral.store.ts';

/**
 * The referral to the actor's agency that this is about. One that is over opens no file any more, so that what was
 * too late is said here; somebody else's is as if it were not there.
 */
export async function requireReceived(
  tx: Tx<'protection'>,
  { act, actor }: RequestContext,
  referralId: string,
  clock: Clock,
): Promise<ReferralRow> {
  const row = await findReferral(tx, referralId);
  if (row === undefined || row.to_agency_id !== actor.agencyId) throw notFound();
  act.about.fileId = row.file_id;
  const because = whyOver(row, clock.now());
  if (because !== undefined) throw refusalOf('protection.procedure', { because });
  return row;
}

function whyOver(row: ReferralRow, now: Date): Because | undefined {
  if (stateAt(row, now) === 'expired') return 'referral_expired';
  if (row.ended_at !== null) return 'referral_over';
  return row.access_until < now ? 'referral_access_over' : undefined;
}
