import { downloadRoute } from '@tutela/contract';
import { fetchBytes } from '../../api/index.ts';
import { saveBytes } from './save-bytes.ts';

const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'text/plain': 'txt',
};

/**
 * Hands a document to the browser to save. Its name on the device says nothing about the child: the title stays in
 * the file.
 */
export async function downloadDocument(
  fileId: string,
  document: { blobId: string; mediaType: string },
): Promise<void> {
  const { blobId, mediaType } = document;
  const bytes = await fetchBytes(downloadRoute, { params: { fileId, blobId } });
  saveBytes(bytes, `document-${blobId.slice(0, 8)}.${endings[mediaType] ?? 'bin'}`);
}
