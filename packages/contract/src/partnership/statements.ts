import { codedField, openField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { id, language, moment, partyCode, words } from './fields.ts';
import { Statement } from './progress.ts';

const indicatorId = openField(z.string().regex(/^[a-z][a-z0-9-]{2,60}$/));

export const makeStatementRoute = defineRoute({
  id: 'partnership.make-statement',
  method: 'POST',
  path: '/api/alliance/statements',
  summary: 'Explain one’s own State’s progress or answer, or dispute another’s: both are shown side by side',
  params: nothing,
  query: nothing,
  body: z.object({
    /** The State that it is about. */
    partyCode,
    /** The member who says it. */
    byParty: partyCode,
    about: z.discriminatedUnion('kind', [
      z.object({ kind: openField(z.literal('indicator')), indicatorId }),
      z.object({ kind: openField(z.literal('recommendation')), recommendationId: id }),
    ]),
    language,
    words: words(3, 4000),
    replaces: id.nullable(),
  }),
  response: z.object({ statementId: id }),
  refusals: [
    'platform.request_invalid',
    'platform.not_found',
    'partnership.seat_missing',
    'partnership.procedure',
  ],
  permission: 'alliance.represent',
  purpose: 'cooperation',
  audit: 'write',
  idempotent: true,
});

export const listStatementsRoute = defineRoute({
  id: 'partnership.list-statements',
  method: 'GET',
  path: '/api/alliance/statements',
  summary: 'List statements one may see; for the secretariat those that wait for the check first',
  params: nothing,
  query: z.object({ partyCode: partyCode.optional() }),
  body: nothing,
  response: z.object({
    statements: z.array(
      Statement.extend({
        partyCode,
        indicatorId: indicatorId.nullable(),
        recommendationId: id.nullable(),
        outcome: codedField(z.enum(['waiting', 'published', 'returned'])),
        reason: codedField(z.string()).nullable(),
        decidedAt: moment.nullable(),
      }),
    ),
  }),
  refusals: ['platform.request_invalid'],
  permission: 'alliance.read',
  purpose: 'cooperation',
  audit: 'read',
});

export const decideStatementRoute = defineRoute({
  id: 'partnership.decide-statement',
  method: 'POST',
  path: '/api/alliance/statements/:statementId/decide',
  summary: 'Publish a statement, or give it back where it names a child or somebody who could be found',
  params: z.object({ statementId: id }),
  query: nothing,
  body: z.object({
    outcome: codedField(z.enum(['published', 'returned'])),
    reason: codedField(z.string().trim().min(3).max(2000)).nullable(),
  }),
  response: z.object({ statementId: id }),
  refusals: ['platform.request_invalid', 'platform.not_found', 'partnership.procedure'],
  permission: 'alliance.manage',
  purpose: 'cooperation',
  audit: 'write',
});
