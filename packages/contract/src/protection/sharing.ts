import { ShareFile, sections } from '@tutela/domain';
import { codedField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { FileParams } from './files.ts';

const id = codedField(z.uuid());

export const shareFileRoute = defineRoute({
  id: 'protection.share-file',
  method: 'POST',
  path: '/api/protection/files/:fileId/grants',
  summary: 'Let an agency or a person read named sections of the file until a day',
  params: FileParams,
  query: nothing,
  body: ShareFile,
  response: z.object({ grantId: id }),
  refusals: ['platform.not_found', 'protection.grant_unsuitable'],
  permission: 'file.share',
  purpose: 'protection',
  audit: 'write',
  idempotent: true,
});

/** Who may see the file besides its agency: one row a grant. */
export const listGrantsRoute = defineRoute({
  id: 'protection.list-grants',
  method: 'GET',
  path: '/api/protection/files/:fileId/grants',
  summary: 'List who may read the file, which sections, until when',
  params: FileParams,
  query: nothing,
  body: nothing,
  response: z.object({
    grants: z.array(
      z.object({
        grantId: id,
        subjectName: codedField(z.string()),
        sections: z.array(codedField(z.enum(sections))),
        until: codedField(z.iso.date()),
        ended: codedField(z.boolean()),
        grantedByName: codedField(z.string()),
      }),
    ),
  }),
  refusals: ['platform.not_found'],
  permission: 'file.read',
  purpose: 'protection',
  audit: 'read',
});

export const endGrantRoute = defineRoute({
  id: 'protection.end-grant',
  method: 'POST',
  path: '/api/protection/files/:fileId/grants/:grantId/end',
  summary: 'End a grant now',
  params: FileParams.extend({ grantId: id }),
  query: nothing,
  body: z.object({ reason: sensitiveField(z.string().trim().min(3).max(2000)) }),
  response: z.object({ grantId: id }),
  refusals: ['platform.not_found', 'protection.grant_unsuitable'],
  permission: 'file.share',
  purpose: 'protection',
  audit: 'write',
  idempotent: true,
});
