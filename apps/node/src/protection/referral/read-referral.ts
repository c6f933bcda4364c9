import type { RouteInput, RouteOutput, readReferralRoute } from '@tutela/contract';
import { foldFile } from '@tutela/domain';
import { carryOutAsNode } from '../../platform/db/acting-as.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { mostEntries, readEntries } from '../../platform/record/read-entries.ts';
import { fileKey, notFound } from '../../platform/record/record.ts';
import { placed } from '../file/placed.ts';
import { readNames } from '../people/names.store.ts';
import { queued } from './list-referrals.ts';
import { requireReceived } from './require-received.ts';

type Read = typeof readReferralRoute;

/**
 * What a referral asks of the agency that it went to. It stands among entries that this agency may not read, so that
 * the node reads them and gives this one referral.
 */
export async function readReferral(
  tx: Tx<'protection'>,
  context: RequestContext,
  { params }: RouteInput<Read>,
  ports: RecordPorts,
): Promise<RouteOutput<Read>> {
  const row = await requireReceived(tx, context, params.referralId, ports.clock);
  const file = await tx
    .selectFrom('protection.file')
    .select(['code_name', 'agency_id'])
    .where('file_id', '=', row.file_id)
    .executeTakeFirst();
  if (file === undefined) throw notFound();
  const key = await fileKey(tx, row.file_id, ports);
  const query = { sections: ['plan'], limit: mostEntries, order: 'oldest_first' } as const;
  const entries = await carryOutAsNode(tx, context.act, () =>
    readEntries(tx, row.file_id, query, { key, ports }),
  );
  const { referrals } = foldFile(entries.map(placed));
  const referral = referrals.find(({ referralId }) => referralId === params.referralId);
  if (referral === undefined) throw notFound();
  const names = await readNames(tx, [], [file.agency_id]);
  const { attention, purpose, request, needs, sections, handlingNotes } = referral;
  return {
    ...queued({ ...row, ...file }, names),
    ...{ attention, purpose, request, handlingNotes },
    needs: [...needs],
    sections: [...sections],
    accessUntil: row.access_until.toISOString(),
  };
}
