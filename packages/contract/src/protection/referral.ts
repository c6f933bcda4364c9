import {
  AnswerReferral,
  DraftReferral,
  needs,
  RecallReferral,
  referralPurposes,
  referralStates,
  SendReferral,
  ServeReferral,
  sections,
  urgencies,
} from '@tutela/domain';
import { codedField, personalField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { caseCommand } from './file-command.ts';

export const draftReferralRoute = caseCommand(
  'draft-referral',
  'Write a referral to an agency of this node; it goes nowhere before it is sent',
  DraftReferral,
  ['protection.grant_unsuitable'],
);
export const sendReferralRoute = caseCommand(
  'send-referral',
  'Send a referral; from then on its agency may read the sections that it names',
  SendReferral,
);
export const recallReferralRoute = caseCommand(
  'recall-referral',
  'Take a referral back; whoever had access because of it has none any more',
  RecallReferral,
);

const id = codedField(z.uuid());
const moment = codedField(z.iso.datetime());

/** A referral as the queue of its agency shows it: by code name, with nothing that says who or why. */
export const QueuedReferral = z.object({
  referralId: id,
  fileId: id,
  codeName: codedField(z.string()),
  fromAgencyName: codedField(z.string()),
  state: codedField(z.enum(referralStates)),
  urgency: codedField(z.enum(urgencies)),
  sentAt: moment,
  seeBy: moment,
  answerBy: moment,
});
export type QueuedReferral = z.infer<typeof QueuedReferral>;

export const listReferralsRoute = defineRoute({
  id: 'protection.list-referrals',
  method: 'GET',
  path: '/api/protection/referrals',
  summary: 'List the referrals to the own agency that are not over',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({ referrals: z.array(QueuedReferral) }),
  refusals: [],
  permission: 'referral.receive',
  purpose: 'referral',
  audit: 'read',
});

const ReferralParams = z.object({ referralId: id });

export const readReferralRoute = defineRoute({
  id: 'protection.read-referral',
  method: 'GET',
  path: '/api/protection/referrals/:referralId',
  summary: 'Read what a referral to the own agency asks',
  params: ReferralParams,
  query: nothing,
  body: nothing,
  response: QueuedReferral.extend({
    attention: personalField(z.string()),
    purpose: codedField(z.enum(referralPurposes)),
    request: sensitiveField(z.string()),
    needs: z.array(codedField(z.enum(needs))),
    sections: z.array(codedField(z.enum(sections))),
    handlingNotes: sensitiveField(z.string()),
    accessUntil: moment,
  }),
  refusals: ['platform.not_found', 'vault.file_erased'],
  permission: 'referral.receive',
  purpose: 'referral',
  audit: 'personal',
});

/** What the receiving agency does with a referral: it is found by itself, not through the file. */
const receiving = <const Id extends string, Body extends z.ZodType>(name: Id, summary: string, body: Body) =>
  defineRoute({
    id: `protection.${name}-referral`,
    method: 'POST',
    path: `/api/protection/referrals/:referralId/${name}`,
    summary,
    params: ReferralParams,
    query: nothing,
    body,
    response: z.object({ fileId: id }),
    refusals: [
      'platform.not_found',
      'platform.request_invalid',
      'platform.request_conflict',
      'protection.procedure',
      'vault.file_erased',
    ],
    permission: 'referral.receive',
    purpose: 'referral',
    audit: 'write',
    idempotent: true,
  });

export const seeReferralRoute = receiving(
  'see',
  'Open a referral: the sender is told that it was seen',
  nothing,
);
export const answerReferralRoute = receiving(
  'answer',
  'Take a child on, for all needs or some, or say why not',
  AnswerReferral,
);
export const serveReferralRoute = receiving(
  'serve',
  'Begin the service, complete it, or end it before',
  ServeReferral,
);
