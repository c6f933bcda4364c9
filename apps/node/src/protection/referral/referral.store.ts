import type { ReferralState, Urgency } from '@tutela/domain';
import type { Row } from '../../platform/db/rows.ts';
import type { Tx } from '../../platform/db/tx.ts';

export type ReferralRow = Row<'protection.referral'>;

export interface NewReferralRow {
  readonly fileId: string;
  readonly referralId: string;
  readonly toAgencyId: number;
  readonly grantId: string;
  readonly urgency: Urgency;
  readonly sentBy: string;
  readonly sentAt: string;
  readonly seeBy: string;
  readonly answerBy: string;
  readonly accessUntil: string;
}

/** Puts a referral into the queue of its agency. For the node alone. */
export async function insertReferral(tx: Tx<'protection'>, referral: NewReferralRow): Promise<void> {
  await tx
    .insertInto('protection.referral')
    .values({
      file_id: referral.fileId,
      referral_id: referral.referralId,
      to_agency_id: referral.toAgencyId,
      grant_id: referral.grantId,
      state: 'sent',
      urgency: referral.urgency,
      sent_by: referral.sentBy,
      sent_at: referral.sentAt,
      see_by: referral.seeBy,
      answer_by: referral.answerBy,
      access_until: referral.accessUntil,
    })
    .execute();
}

/** What became of a referral in the queue. For the node alone. */
export async function changeReferral(
  tx: Tx<'protection'>,
  referralId: string,
  to: {
    readonly state?: ReferralState;
    readonly endedAt?: Date;
    readonly access?: { readonly grantId: string; readonly accessUntil: string };
  },
): Promise<void> {
  await tx
    .updateTable('protection.referral')
    .set({
      ...(to.state !== undefined && { state: to.state }),
      ...(to.endedAt !== undefined && { ended_at: to.endedAt }),
      ...(to.access !== undefined && { grant_id: to.access.grantId, access_until: to.access.accessUntil }),
    })
    .where('referral_id', '=', referralId)
    .execute();
}

/** A referral of the queue that the actor may see. */
export function findReferral(tx: Tx<'protection'>, referralId: string): Promise<ReferralRow | undefined> {
  return tx
    .selectFrom('protection.referral')
    .selectAll()
    .where('referral_id', '=', referralId)
    .executeTakeFirst();
}

/** The state in which it stands at a moment, as the queue knows it. */
export const stateAt = (row: Pick<ReferralRow, 'state' | 'answer_by'>, now: Date): string =>
  (row.state === 'sent' || row.state === 'seen') && row.answer_by < now ? 'expired' : row.state;
