import type { downloadRoute, RouteInput, RouteOutput } from '@tutela/contract';
import { Refusal } from '@tutela/kernel';
import type { RequestContext } from '../../platform/http/serve.ts';
import { fileKey } from '../../platform/record/record.ts';
import { requireVisible } from '../file/require-visible.ts';
import type { DocumentPorts } from './ports.ts';

type Reading = typeof downloadRoute;

/** Streams a document to someone who may read the section `documents` of its file. */
export async function downloadBlob(
  context: RequestContext,
  { params }: RouteInput<Reading>,
  ports: DocumentPorts,
): Promise<RouteOutput<Reading>> {
  const { fileId, blobId } = params;
  const { key, mediaType } = await context.database.actingAs(context.act, 'protection', async (tx) => {
    await requireVisible(tx, fileId);
    const blob = await tx
      .selectFrom('protection.blob')
      .select('media_type')
      .where('file_id', '=', fileId)
      .where('blob_id', '=', blobId)
      .executeTakeFirst();
    if (blob === undefined)
      throw new Refusal('blobs.not_found', 'This document is not there, or not yours to see.');
    return { key: await fileKey(tx, fileId, ports), mediaType: blob.media_type };
  });
  return { mediaType, chunks: ports.blobs.readBlob(key, blobId) };
}
