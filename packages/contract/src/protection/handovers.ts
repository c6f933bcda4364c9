import { AnswerHandover, OfferHandover } from '@tutela/domain';
import { codedField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { FileParams } from './files.ts';

const id = codedField(z.uuid());

export const offerHandoverRoute = defineRoute({
  id: 'protection.offer-handover',
  method: 'POST',
  path: '/api/protection/files/:fileId/handovers',
  summary: 'Offer the file to another caseworker or agency; until they accept, nothing changes',
  params: FileParams,
  query: nothing,
  body: OfferHandover,
  response: z.object({ handoverId: id }),
  refusals: [
    'platform.not_found',
    'protection.handover_unsuitable',
    'protection.file_stale',
    'protection.file_closed',
    'protection.caseworker_unsuitable',
    'vault.file_erased',
  ],
  permission: 'file.hand_over',
  purpose: 'protection',
  audit: 'write',
  idempotent: true,
});

export const answerHandoverRoute = defineRoute({
  id: 'protection.answer-handover',
  method: 'POST',
  path: '/api/protection/handovers/:handoverId/answer',
  summary: 'Accept or decline a hand-over that was offered, or withdraw one',
  params: z.object({ handoverId: id }),
  query: nothing,
  body: AnswerHandover,
  response: z.object({ fileId: id }),
  refusals: ['platform.not_found', 'protection.handover_unsuitable', 'vault.file_erased'],
  permission: 'file.hand_over',
  purpose: 'protection',
  audit: 'write',
  idempotent: true,
});

/** Offers that wait for this person or their agency: the note is shown, since it says why. */
export const listHandoversRoute = defineRoute({
  id: 'protection.list-handovers',
  method: 'GET',
  path: '/api/protection/handovers',
  summary: 'List the hand-overs that wait for an answer from me or my agency',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({
    handovers: z.array(
      z.object({
        handoverId: id,
        fileId: id,
        codeName: codedField(z.string()),
        fromAgencyName: codedField(z.string()),
        offeredByName: codedField(z.string()),
        offeredAt: codedField(z.iso.datetime()),
        note: sensitiveField(z.string()),
      }),
    ),
  }),
  refusals: [],
  permission: 'file.hand_over',
  purpose: 'protection',
  audit: 'personal',
});
