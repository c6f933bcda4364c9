import { codedField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';

/** Which form a draft belongs to, such as `register-child` or `note:<file id>`. */
const DraftParams = z.object({ form: codedField(z.string().regex(/^[a-z-]{3,40}(:[0-9a-f-]{36})?$/)) });
const Content = sensitiveField(z.record(z.string(), z.unknown()));

export const saveDraftRoute = defineRoute({
  id: 'platform.save-draft',
  method: 'PUT',
  path: '/api/drafts/:form',
  summary: 'Keep what was typed in a form so far; encrypted, for oneself only',
  params: DraftParams,
  query: nothing,
  body: z.object({ content: Content }),
  response: z.object({ savedAt: codedField(z.iso.datetime()) }),
  refusals: ['platform.request_invalid', 'platform.body_too_large'],
  permission: 'signed_in',
  purpose: 'protection',
  audit: 'write',
});

export const findDraftRoute = defineRoute({
  id: 'platform.find-draft',
  method: 'GET',
  path: '/api/drafts/:form',
  summary: 'Find my draft of a form',
  params: DraftParams,
  query: nothing,
  body: nothing,
  response: z.object({
    draft: z.object({ content: Content, savedAt: codedField(z.iso.datetime()) }).nullable(),
  }),
  refusals: [],
  permission: 'signed_in',
  purpose: 'protection',
  audit: 'personal',
});

export const deleteDraftRoute = defineRoute({
  id: 'platform.delete-draft',
  method: 'DELETE',
  path: '/api/drafts/:form',
  summary: 'Throw my draft of a form away',
  params: DraftParams,
  query: nothing,
  body: nothing,
  response: z.object({ deleted: codedField(z.boolean()) }),
  refusals: [],
  permission: 'signed_in',
  purpose: 'protection',
  audit: 'write',
});
