import { HandCaseloadOver } from '@tutela/domain';
import { codedField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';

const Whose = z.object({ accountId: codedField(z.uuid()) });
const count = codedField(z.int());

export const countCaseloadRoute = defineRoute({
  id: 'protection.count-caseload',
  method: 'GET',
  path: '/api/protection/caseloads/:accountId',
  summary: 'Count the files of the own agency that one person is responsible for, as far as one may see them',
  params: Whose,
  query: nothing,
  body: nothing,
  response: z.object({ files: count }),
  refusals: ['platform.request_invalid'],
  permission: 'file.assign',
  purpose: 'supervision',
  audit: 'read',
});

export const handCaseloadOverRoute = defineRoute({
  id: 'protection.hand-caseload-over',
  method: 'POST',
  path: '/api/protection/caseloads/:accountId/hand-over',
  summary: 'Make somebody else responsible for the next files of a person; called again until none remains',
  params: Whose,
  query: nothing,
  body: HandCaseloadOver,
  response: z.object({ moved: count, remaining: count }),
  refusals: ['platform.request_invalid', 'platform.request_conflict', 'protection.caseworker_unsuitable'],
  permission: 'file.assign',
  purpose: 'supervision',
  audit: 'write',
  idempotent: true,
});
