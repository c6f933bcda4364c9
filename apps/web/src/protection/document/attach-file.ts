import { attachDocumentRoute, uploadRoute } from '@tutela/contract';
import type { documentKinds } from '@tutela/domain';
import { call } from '../../api/index.ts';

export type DocumentKind = (typeof documentKinds)[number];

export interface ChosenDocument {
  bytes: File;
  kind: DocumentKind;
  title: string;
}

/** Sends the bytes, then says what they are. Rejects as `call` does; bytes that nobody named are cleared away. */
export async function attachFile(fileId: string, { bytes, kind, title }: ChosenDocument): Promise<void> {
  const body = new Uint8Array(await bytes.arrayBuffer());
  const { uploadId } = await call(uploadRoute, { params: { fileId }, body });
  await call(
    attachDocumentRoute,
    { params: { fileId }, body: { uploadId, kind, title } },
    crypto.randomUUID(),
  );
}
