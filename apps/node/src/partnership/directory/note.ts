import type { attachNoteRoute, RouteInput, RouteOutput } from '@tutela/contract';
import { prepareBlob } from '../../platform/blobs/prepare-blob.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { PartnershipPorts } from '../ports.ts';
import { notFound } from '../refuse.ts';
import { keepNote } from './nomination.store.ts';
import { accountOf } from './require-seat.ts';

/** Binds the encrypted note to its nomination. */
export const noteContext = (nominationId: string): string => `note verbale ${nominationId}`;

type Attach = typeof attachNoteRoute;

/** Keeps the note verbale with the nomination of whoever adds it: inspected first, then encrypted. */
export async function attachNote(
  context: RequestContext,
  { params: { nominationId }, body }: RouteInput<Attach>,
  { vault, mostUploadMegabytes }: PartnershipPorts,
): Promise<RouteOutput<Attach>> {
  const claim = { purpose: 'document', mostMegabytes: mostUploadMegabytes } as const;
  const { bytes, mediaType } = await prepareBlob(body, claim);
  const note = Buffer.from(vault.encryptForNode('note verbale', bytes, noteContext(nominationId)));
  const kept = await context.database.actingAs(context.act, 'partnership', (tx) =>
    keepNote(tx, { id: nominationId, by: accountOf(context), note, type: mediaType }),
  );
  if (!kept) throw notFound();
  return { nominationId };
}
