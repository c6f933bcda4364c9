import { AnswerReveal, RecordLocation, RequestReveal } from '@tutela/domain';
import { codedField, placeField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { FileParams } from './files.ts';

const id = codedField(z.uuid());
const RevealParams = z.object({ revealId: id });

export const recordLocationRoute = defineRoute({
  id: 'protection.record-location',
  method: 'POST',
  path: '/api/protection/files/:fileId/location',
  summary: 'Record where the child is now; it is kept under its own key',
  params: FileParams,
  query: nothing,
  body: RecordLocation,
  response: z.object({ recordedAt: codedField(z.iso.datetime()) }),
  refusals: ['platform.not_found', 'protection.file_closed', 'vault.file_erased'],
  permission: 'location.record',
  purpose: 'protection',
  audit: 'write',
  idempotent: true,
});

export const requestRevealRoute = defineRoute({
  id: 'protection.request-reveal',
  method: 'POST',
  path: '/api/protection/files/:fileId/reveals',
  summary: 'Ask a second person to let you read the location for fifteen minutes',
  params: FileParams,
  query: nothing,
  body: RequestReveal,
  response: z.object({ revealId: id }),
  refusals: ['platform.not_found', 'auth.step_up_needed', 'protection.reveal_not_open', 'vault.file_erased'],
  permission: 'location.request',
  purpose: 'protection',
  audit: 'write',
  idempotent: true,
});

export const revealStates = ['asked', 'approved', 'refused', 'over'] as const;

const Reveal = z.object({
  revealId: id,
  fileId: id,
  codeName: codedField(z.string()),
  state: codedField(z.enum(revealStates)),
  askedById: id,
  askedByName: codedField(z.string()),
  askedAt: codedField(z.iso.datetime()),
  answeredByName: codedField(z.string().nullable()),
  until: codedField(z.iso.datetime().nullable()),
  reason: sensitiveField(z.string()),
  mine: codedField(z.boolean()),
  mayAnswer: codedField(z.boolean()),
});
export type Reveal = z.infer<typeof Reveal>;

export const listRevealsRoute = defineRoute({
  id: 'protection.list-reveals',
  method: 'GET',
  path: '/api/protection/reveals',
  summary: 'List location reveals that wait for my answer, and my own of the last day',
  params: nothing,
  query: z.object({ fileId: id.optional() }),
  body: nothing,
  response: z.object({ reveals: z.array(Reveal) }),
  refusals: [],
  permission: 'location.request',
  purpose: 'protection',
  audit: 'personal',
});

export const answerRevealRoute = defineRoute({
  id: 'protection.answer-reveal',
  method: 'POST',
  path: '/api/protection/reveals/:revealId/answer',
  summary: 'As the second person, approve or refuse a reveal',
  params: RevealParams,
  query: nothing,
  body: AnswerReveal,
  response: z.object({ until: codedField(z.iso.datetime().nullable()) }),
  refusals: [
    'platform.not_found',
    'auth.step_up_needed',
    'protection.second_person_needed',
    'protection.reveal_not_open',
  ],
  permission: 'location.approve',
  purpose: 'protection',
  audit: 'write',
  idempotent: true,
});

export const readLocationRoute = defineRoute({
  id: 'protection.read-location',
  method: 'GET',
  path: '/api/protection/reveals/:revealId/location',
  summary: 'Read the location while an approved reveal of mine is open',
  params: RevealParams,
  query: nothing,
  body: nothing,
  response: z.object({
    place: placeField(z.string()),
    safe: placeField(z.enum(['yes', 'no', 'unknown'])),
    recordedAt: codedField(z.iso.datetime()),
    until: codedField(z.iso.datetime()),
  }),
  refusals: ['platform.not_found', 'protection.reveal_not_open'],
  permission: 'location.request',
  purpose: 'protection',
  audit: 'location',
});
