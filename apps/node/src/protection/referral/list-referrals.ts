import type { listReferralsRoute, QueuedReferral, RouteOutput } from '@tutela/contract';
import { referralStates, urgencies } from '@tutela/domain';
import type { Clock } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { type Names, readNames } from '../people/names.store.ts';
import { type ReferralRow, stateAt } from './referral.store.ts';

/** As many as a page shows; the one that is due first comes first. */
const most = 200;

/** What waits in the queue of the own agency, and what it has taken on: by code name, as far as the file is in sight. */
export async function listReferrals(
  tx: Tx<'protection'>,
  { actor }: RequestContext,
  { clock }: { clock: Clock },
): Promise<RouteOutput<typeof listReferralsRoute>> {
  const now = clock.now();
  const rows = await tx
    .selectFrom('protection.referral as referral')
    .innerJoin('protection.file as file', 'file.file_id', 'referral.file_id')
    .selectAll('referral')
    .select(['file.code_name', 'file.agency_id'])
    .where('referral.to_agency_id', '=', actor.agencyId)
    .where('referral.ended_at', 'is', null)
    .where('file.erased_at', 'is', null)
    .orderBy('referral.answer_by')
    .limit(most)
    .execute();
  const names = await readNames(
    tx,
    [],
    rows.map((row) => row.agency_id),
  );
  return {
    referrals: rows.filter((row) => stateAt(row, now) !== 'expired').map((row) => queued(row, names)),
  };
}

/** A referral as the queue shows it. */
export function queued(
  row: ReferralRow & { readonly code_name: string; readonly agency_id: number },
  names: Names,
): QueuedReferral {
  const state = referralStates.find((each) => each === row.state);
  const urgency = urgencies.find((each) => each === row.urgency);
  if (state === undefined || urgency === undefined) throw new TypeError('a referral in a state that is none');
  return {
    referralId: row.referral_id,
    fileId: row.file_id,
    codeName: row.code_name,
    fromAgencyName: names.agency(row.agency_id),
    state,
    urgency,
    sentAt: row.sent_at.toISOString(),
    seeBy: row.see_by.toISOString(),
    answerBy: row.answer_by.toISOString(),
  };
}
