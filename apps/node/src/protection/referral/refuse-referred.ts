import { Refusal } from '@tutela/kernel';
import { carryOutAsNode } from '../../platform/db/acting-as.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';

/** Refuses to end by hand a share that a referral rests on: the referral is recalled, and the share ends with it. */
export async function refuseReferred(
  tx: Tx<'protection'>,
  context: RequestContext,
  grantId: string,
): Promise<void> {
  const referral = await carryOutAsNode(tx, context.act, () =>
    tx
      .selectFrom('protection.referral')
      .select('referral_id')
      .where('grant_id', '=', grantId)
      .where('ended_at', 'is', null)
      .executeTakeFirst(),
  );
  if (referral === undefined) return;
  throw new Refusal(
    'protection.grant_unsuitable',
    'This share belongs to a referral. Take the referral back, and the share ends with it.',
    { because: 'referral' },
  );
}
