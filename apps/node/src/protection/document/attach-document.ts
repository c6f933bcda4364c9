import type { attachDocumentRoute, RouteInput, RouteOutput } from '@tutela/contract';
import { Refusal } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { commandFile } from '../file/command-file.ts';

type Attaching = typeof attachDocumentRoute;

/** Attaches one's own upload to the file. Its title is free text, so it stands in the encrypted entry. */
export async function attachDocument(
  tx: Tx<'protection'>,
  context: RequestContext,
  { params, body }: RouteInput<Attaching>,
  ports: RecordPorts,
): Promise<RouteOutput<Attaching>> {
  const { fileId } = params;
  const blob = await tx
    .updateTable('protection.blob')
    .set({ attached: true })
    .where('file_id', '=', fileId)
    .where('blob_id', '=', body.uploadId)
    .where('uploaded_by', '=', context.actor.accountId)
    .where('attached', '=', false)
    .returning(['media_type', 'byte_length'])
    .executeTakeFirst();
  if (blob === undefined) {
    throw new Refusal('blobs.not_found', 'This upload is no longer there. Choose the document again.');
  }
  if (body.kind === 'photo' && !blob.media_type.startsWith('image/')) {
    throw new Refusal('blobs.type_not_allowed', 'A photo must be a JPEG, PNG or WebP picture.');
  }
  const payload = {
    blobId: body.uploadId,
    kind: body.kind,
    title: body.title,
    mediaType: blob.media_type,
    byteLength: blob.byte_length,
  };
  const entry = { type: 'document.attached', section: 'documents', payload } as const;
  const decide = () => ({ ok: true, entries: [entry], header: {} }) as const;
  const act = { fileId, command: 'attach-document', section: 'documents', decide } as const;
  const { sectionVersion } = await commandFile(tx, context, act, ports);
  return { sectionVersion };
}
