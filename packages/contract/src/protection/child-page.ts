import {
  ChildSays,
  CloseChildPage,
  childTopics,
  GiveChildKey,
  OpenChildPage,
  ReleaseToChild,
} from '@tutela/domain';
import { codedField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { caseCommand } from './file-command.ts';
import { FileParams } from './files.ts';

export const openChildPageRoute = caseCommand(
  'open-child-page',
  'Decide that the child gets a page of their own, until a day',
  OpenChildPage,
);
export const closeChildPageRoute = caseCommand(
  'close-child-page',
  'Close the child’s page at once',
  CloseChildPage,
);
export const releaseToChildRoute = caseCommand(
  'release-to-child',
  'Release plain words on one topic to the child, or take them back',
  ReleaseToChild,
);

/** Not to be repeated: a second call gives a second code. */
export const giveChildKeyRoute = defineRoute({
  id: 'protection.give-child-key',
  method: 'POST',
  path: '/api/protection/files/:fileId/give-child-key',
  summary: 'Make a code for the child’s page, shown once, beside the secret that the child chose',
  params: FileParams,
  query: nothing,
  body: GiveChildKey,
  response: z.object({ code: sensitiveField(z.string()), address: codedField(z.string()) }),
  refusals: [
    'platform.not_found',
    'platform.request_invalid',
    'protection.file_stale',
    'protection.file_closed',
    'protection.procedure',
    'vault.file_erased',
  ],
  permission: 'child_page.keep',
  purpose: 'protection',
  audit: 'write',
});

/** The one page that a child opens, with a code on paper and a secret of their own; no staff session counts here. */
export const enterChildPageRoute = defineRoute({
  id: 'protection.enter-child-page',
  method: 'POST',
  path: '/api/me/enter',
  summary: 'Open one’s own page with a code and a secret',
  params: nothing,
  query: nothing,
  body: z.object({
    code: sensitiveField(z.string().trim().max(40)),
    secret: sensitiveField(z.string().trim().max(100)),
  }),
  response: z.object({}),
  refusals: ['platform.request_invalid', 'platform.too_many_attempts', 'auth.credentials_wrong'],
  permission: 'public',
  purpose: 'protection',
  audit: 'session',
});

export const readChildPageRoute = defineRoute({
  id: 'protection.read-child-page',
  method: 'GET',
  path: '/api/me',
  summary: 'Read what was released to one',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({
    guardianFirstName: sensitiveField(z.string().nullable()),
    told: z.array(
      z.object({
        topic: codedField(z.enum(childTopics)),
        words: sensitiveField(z.string()),
        language: codedField(z.string()),
      }),
    ),
    /** What the independent desk answered, where the child wants to read it here. */
    answers: z.array(z.object({ words: sensitiveField(z.string()) })),
  }),
  refusals: ['auth.credentials_wrong'],
  permission: 'public',
  purpose: 'protection',
  audit: 'personal',
});

export const sayAsChildRoute = defineRoute({
  id: 'protection.say-as-child',
  method: 'POST',
  path: '/api/me/say',
  summary: 'Say something, or say no; the caseworker is told',
  params: nothing,
  query: nothing,
  body: ChildSays,
  response: z.object({}),
  refusals: ['platform.request_invalid', 'auth.credentials_wrong', 'protection.procedure'],
  permission: 'public',
  purpose: 'protection',
  audit: 'write',
});

export const leaveChildPageRoute = defineRoute({
  id: 'protection.leave-child-page',
  method: 'POST',
  path: '/api/me/leave',
  summary: 'Leave one’s own page',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({}),
  refusals: [],
  permission: 'public',
  purpose: 'protection',
  audit: 'session',
});
