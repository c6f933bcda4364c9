import { clockNames, roles } from '@tutela/domain';
import { codedField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';

/** Who one can hand a file to or share it with: agencies, and the colleagues of one's own. */
export const listDirectoryRoute = defineRoute({
  id: 'platform.list-directory',
  method: 'GET',
  path: '/api/directory',
  summary: 'List the agencies of this node and the people who hold a mandate',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({
    agencies: z.array(z.object({ agencyId: codedField(z.int()), name: codedField(z.string()) })),
    people: z.array(
      z.object({
        accountId: codedField(z.uuid()),
        name: codedField(z.string()),
        agencyId: codedField(z.int()),
        role: codedField(z.enum(roles)),
      }),
    ),
  }),
  refusals: [],
  permission: 'directory.read',
  purpose: 'protection',
  audit: 'read',
});

export const listNoticesRoute = defineRoute({
  id: 'platform.list-notices',
  method: 'GET',
  path: '/api/notices',
  summary: 'List what I was told and have not yet put away',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({
    notices: z.array(
      z.object({
        noticeId: codedField(z.uuid()),
        kind: codedField(z.string()),
        clock: codedField(z.enum(clockNames)).nullable(),
        fileId: codedField(z.uuid().nullable()),
        codeName: codedField(z.string().nullable()),
        fromName: codedField(z.string().nullable()),
        at: codedField(z.iso.datetime()),
      }),
    ),
  }),
  refusals: [],
  permission: 'signed_in',
  purpose: 'protection',
  audit: 'read',
});

export const dismissNoticeRoute = defineRoute({
  id: 'platform.dismiss-notice',
  method: 'POST',
  path: '/api/notices/:noticeId/dismiss',
  summary: 'Put a notice away',
  params: z.object({ noticeId: codedField(z.uuid()) }),
  query: nothing,
  body: nothing,
  response: z.object({ noticeId: codedField(z.uuid()) }),
  refusals: ['platform.not_found'],
  permission: 'signed_in',
  purpose: 'protection',
  audit: 'write',
});
