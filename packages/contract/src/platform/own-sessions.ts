import { codedField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { sessionKinds } from './session.ts';

const id = codedField(z.uuid());
const moment = codedField(z.iso.datetime());

export const listSessionsRoute = defineRoute({
  id: 'platform.list-sessions',
  method: 'GET',
  path: '/api/sessions',
  summary: 'List where I am signed in',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({
    sessions: z.array(
      z.object({
        sessionId: id,
        kind: codedField(z.enum(sessionKinds)),
        createdAt: moment,
        lastSeenAt: moment,
        current: codedField(z.boolean()),
      }),
    ),
  }),
  refusals: [],
  permission: 'signed_in',
  purpose: 'system',
  audit: 'session',
});

export const endSessionRoute = defineRoute({
  id: 'platform.end-session',
  method: 'POST',
  path: '/api/sessions/:sessionId/end',
  summary: 'End one of my sessions',
  params: z.object({ sessionId: id }),
  query: nothing,
  body: nothing,
  response: z.object({ sessionId: id }),
  refusals: ['platform.not_found'],
  permission: 'signed_in',
  purpose: 'system',
  audit: 'session',
});

export const endOtherSessionsRoute = defineRoute({
  id: 'platform.end-other-sessions',
  method: 'POST',
  path: '/api/sessions/end-others',
  summary: 'End all my sessions but this one',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({ ended: codedField(z.int()) }),
  refusals: [],
  permission: 'signed_in',
  purpose: 'system',
  audit: 'session',
});
