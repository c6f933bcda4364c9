import { AttachDocument } from '@tutela/domain';
import { codedField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, download, nothing, upload } from '../route.ts';
import { FileParams } from './files.ts';

const id = codedField(z.uuid());

/** The bytes come first, alone, so that a large upload never holds a form up; attaching names them. */
export const uploadRoute = defineRoute({
  id: 'protection.upload',
  method: 'POST',
  path: '/api/protection/files/:fileId/uploads',
  summary: 'Upload the bytes of a photo or document; hidden data in photos is removed',
  params: FileParams,
  query: nothing,
  body: upload(['application/octet-stream']),
  response: z.object({
    uploadId: id,
    mediaType: codedField(z.string()),
    byteLength: codedField(z.int()),
  }),
  refusals: [
    'platform.not_found',
    'blobs.type_not_allowed',
    'blobs.too_large',
    'blobs.too_many_pixels',
    'blobs.unreadable',
    'platform.intake_stopped',
    'protection.file_closed',
    'vault.file_erased',
  ],
  permission: 'file.attach',
  purpose: 'protection',
  audit: 'write',
});

export const attachDocumentRoute = defineRoute({
  id: 'protection.attach-document',
  method: 'POST',
  path: '/api/protection/files/:fileId/documents',
  summary: 'Attach an upload to the file under a title',
  params: FileParams,
  query: nothing,
  body: AttachDocument,
  response: z.object({ sectionVersion: codedField(z.int()) }),
  refusals: [
    'platform.not_found',
    'blobs.not_found',
    'protection.file_closed',
    'blobs.type_not_allowed',
    'vault.file_erased',
  ],
  permission: 'file.attach',
  purpose: 'protection',
  audit: 'write',
  idempotent: true,
});

export const downloadRoute = defineRoute({
  id: 'protection.download',
  method: 'GET',
  path: '/api/protection/files/:fileId/documents/:blobId',
  summary: 'Download a document or photo of the file',
  params: FileParams.extend({ blobId: id }),
  query: nothing,
  body: nothing,
  response: download(['image/jpeg', 'image/png', 'image/webp', 'application/pdf', 'text/plain']),
  refusals: ['platform.not_found', 'blobs.not_found', 'vault.file_erased'],
  permission: 'file.read',
  purpose: 'protection',
  audit: 'personal',
});
