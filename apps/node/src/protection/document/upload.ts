import type { RouteInput, RouteOutput, uploadRoute } from '@tutela/contract';
import { prepareBlob } from '../../platform/blobs/prepare-blob.ts';
import type { Act } from '../../platform/db/act.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { fileKey, lockFile } from '../../platform/record/record.ts';
import { actingOf } from '../file/acting.ts';
import { requireAllowed } from '../file/command-file.ts';
import type { DocumentPorts } from './ports.ts';

type Upload = typeof uploadRoute;

/**
 * Takes bytes in: inspected and cleaned before the database is asked for anything but the permission, then
 * encrypted under the file's key. What nobody attaches within a day is cleared away.
 */
export async function uploadBlob(
  context: RequestContext,
  { params, body }: RouteInput<Upload>,
  ports: DocumentPorts,
): Promise<RouteOutput<Upload>> {
  const { fileId } = params;
  const { database, act } = context;
  const asking: Act = { ...act, audit: 'quiet' };
  const key = await database.actingAs(asking, 'protection', async (tx) => {
    requireAllowed(await lockFile(tx, fileId), 'attach-document', context);
    return fileKey(tx, fileId, ports);
  });
  await ports.requireSpace();
  const claim = { purpose: 'document', mostMegabytes: ports.mostUploadMegabytes } as const;
  const stored = await ports.blobs.storeBlob(key, await prepareBlob(body, claim));
  const { blobId, mediaType, byteLength, storedSha256 } = stored;
  await database.actingAs(act, 'protection', (tx) =>
    tx
      .insertInto('protection.blob')
      .values({
        file_id: fileId,
        blob_id: blobId,
        media_type: mediaType,
        byte_length: byteLength,
        sha256: Buffer.from(storedSha256),
        uploaded_by: actingOf(context, ports.clock).accountId,
        uploaded_at: ports.clock.now(),
      })
      .execute(),
  );
  return { uploadId: blobId, mediaType, byteLength };
}
