import type { listHandoversRoute, RouteOutput } from '@tutela/contract';
import { FileEntry } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { entryContext, type RecordPorts } from '../../platform/record/ports.ts';
import { fileKey } from '../../platform/record/record.ts';
import { readNames } from '../people/names.store.ts';
import { mayAnswer } from './may-answer.ts';

type List = typeof listHandoversRoute;

/** The offers that this person may answer, with the note that says why. */
export async function listHandovers(
  tx: Tx<'protection'>,
  context: RequestContext,
  ports: RecordPorts,
): Promise<RouteOutput<List>> {
  const open = await tx
    .selectFrom('protection.handover as offer')
    .innerJoin('protection.file as file', 'file.file_id', 'offer.file_id')
    .selectAll('offer')
    .select('file.code_name')
    .where('offer.answer', 'is', null)
    .where('offer.to_agency_id', '=', context.actor.agencyId)
    .orderBy('offer.offered_at')
    .limit(200)
    .execute();
  const mine = open.filter((offer) => mayAnswer(offer, context.actor));
  const names = await readNames(
    tx,
    mine.map((offer) => offer.offered_by),
    mine.map((offer) => offer.from_agency_id),
  );
  const handovers: RouteOutput<List>['handovers'] = [];
  for (const offer of mine) {
    handovers.push({
      handoverId: offer.handover_id,
      fileId: offer.file_id,
      codeName: offer.code_name,
      fromAgencyName: names.agency(offer.from_agency_id),
      offeredByName: names.person(offer.offered_by) ?? '–',
      offeredAt: offer.offered_at.toISOString(),
      note: await readNote(tx, offer.file_id, offer.handover_id, ports),
    });
  }
  return { handovers };
}

/** The note stands in the entry that offered the file; the receiver may read that section. */
async function readNote(
  tx: Tx<'protection'>,
  fileId: string,
  handoverId: string,
  ports: RecordPorts,
): Promise<string> {
  const key = await fileKey(tx, fileId, ports);
  const rows = await tx
    .selectFrom('protection.entry')
    .select(['seq', 'type', 'section', 'payload'])
    .where('file_id', '=', fileId)
    .where('type', '=', 'handover.offered')
    .orderBy('seq', 'desc')
    .execute();
  for (const row of rows) {
    const payload = ports.vault.decryptJson(key, row.payload, entryContext(fileId, row.seq, row.type));
    const entry = FileEntry.parse({ type: row.type, section: row.section, payload });
    if (entry.type === 'handover.offered' && entry.payload.handoverId === handoverId)
      return entry.payload.note;
  }
  return '';
}
