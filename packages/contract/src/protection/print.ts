import { PrintDetermination, PrintFile } from '@tutela/domain';
import { defineRoute, download, nothing } from '../route.ts';
import { FileParams } from './files.ts';

export const printFileRoute = defineRoute({
  id: 'protection.print-file',
  method: 'POST',
  path: '/api/protection/files/:fileId/print-file',
  summary: 'Print the file as PDF, as its reader may see it; that a copy was made is recorded',
  params: FileParams,
  query: nothing,
  body: PrintFile,
  response: download(['application/pdf']),
  refusals: [
    'platform.not_found',
    'platform.request_invalid',
    'platform.unavailable',
    'protection.procedure',
    'vault.file_erased',
  ],
  permission: 'file.print',
  purpose: 'protection',
  audit: 'personal',
});

export const printDeterminationRoute = defineRoute({
  id: 'protection.print-determination',
  method: 'POST',
  path: '/api/protection/files/:fileId/print-determination',
  summary:
    'Print the report of a determination as PDF, without names, with what its panel decided; the copy is recorded',
  params: FileParams,
  query: nothing,
  body: PrintDetermination,
  response: download(['application/pdf']),
  refusals: [
    'platform.not_found',
    'platform.request_invalid',
    'platform.unavailable',
    'protection.procedure',
    'vault.file_erased',
  ],
  permission: 'file.print',
  purpose: 'protection',
  audit: 'personal',
});
