import { erasureGrounds, ProposeErasure } from '@tutela/domain';
import { codedField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { FileParams } from './files.ts';

const id = codedField(z.uuid());

export const proposeErasureRoute = defineRoute({
  id: 'protection.propose-erasure',
  method: 'POST',
  path: '/api/protection/files/:fileId/erasures',
  summary: 'Propose that the file be erased; the data-protection officer decides',
  params: FileParams,
  query: nothing,
  body: ProposeErasure,
  response: z.object({ erasureId: id }),
  refusals: ['platform.not_found', 'protection.retention_not_over'],
  permission: 'file.erase_propose',
  purpose: 'data_subject_request',
  audit: 'write',
  idempotent: true,
});

export const listErasuresRoute = defineRoute({
  id: 'protection.list-erasures',
  method: 'GET',
  path: '/api/protection/erasures',
  summary: 'List the erasures that wait for a decision',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({
    erasures: z.array(
      z.object({
        erasureId: id,
        fileId: id,
        codeName: codedField(z.string()),
        ground: codedField(z.enum(erasureGrounds)),
        proposedByName: codedField(z.string()),
        proposedAt: codedField(z.iso.datetime()),
        mayApprove: codedField(z.boolean()),
      }),
    ),
  }),
  refusals: [],
  permission: 'file.erase_approve',
  purpose: 'data_subject_request',
  audit: 'read',
});

export const answerErasureRoute = defineRoute({
  id: 'protection.answer-erasure',
  method: 'POST',
  path: '/api/protection/erasures/:erasureId/answer',
  summary: 'Erase the file for good by destroying its keys, or refuse to',
  params: z.object({ erasureId: id }),
  query: nothing,
  body: z.object({ answer: codedField(z.enum(['erased', 'refused'])) }),
  response: z.object({ answer: codedField(z.enum(['erased', 'refused'])) }),
  refusals: ['platform.not_found', 'auth.step_up_needed', 'protection.second_person_needed'],
  permission: 'file.erase_approve',
  purpose: 'data_subject_request',
  audit: 'write',
  idempotent: true,
});
