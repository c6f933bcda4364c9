import {
  AnswerLead,
  HintAtSameChild,
  Identity,
  leadAnswers,
  leadBands,
  leadFields,
  leadLevels,
  leadStates,
  UndoLead,
} from '@tutela/domain';
import { codedField, personalField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';

const id = codedField(z.uuid());
const LeadParams = z.object({ fileId: id, leadId: id });

/** Which kinds of facts agree and how well; never a fact. */
const Agreement = z.array(
  z.object({ field: codedField(z.enum(leadFields)), level: codedField(z.enum(leadLevels)) }),
);

/** While a child is being registered: files that one may see and that may be about the same child. */
export const hintAtSameChildRoute = defineRoute({
  id: 'protection.hint-at-same-child',
  method: 'POST',
  path: '/api/protection/same-child-hints',
  summary: 'Name files one may see that are perhaps about the child who is being registered',
  params: nothing,
  query: nothing,
  body: HintAtSameChild,
  response: z.object({
    hints: z.array(z.object({ fileId: id, codeName: codedField(z.string()), agreement: Agreement })),
  }),
  refusals: ['platform.request_invalid', 'platform.too_many_attempts'],
  permission: 'file.register',
  purpose: 'protection',
  audit: 'personal',
});

/** A lead as one of the two owners sees it: of the other file that it is at which agency, and nothing else. */
export const ShownLead = z.object({
  leadId: id,
  fileId: id,
  codeName: codedField(z.string()),
  otherAgencyName: codedField(z.string()),
  foundAt: codedField(z.iso.datetime()),
  band: codedField(z.enum(leadBands)),
  agreement: Agreement,
  state: codedField(z.enum(leadStates)),
  ownCompares: codedField(z.boolean()),
  otherCompares: codedField(z.boolean()),
  ownAnswer: codedField(z.enum(leadAnswers).nullable()),
  /** Something is to be said by this side. */
  waits: codedField(z.boolean()),
  mine: codedField(z.boolean()),
});
export type ShownLead = z.infer<typeof ShownLead>;

export const listLeadsRoute = defineRoute({
  id: 'protection.list-leads',
  method: 'GET',
  path: '/api/protection/leads',
  summary: 'List the files of one’s agency that are perhaps about the same child as a file of another',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({ leads: z.array(ShownLead) }),
  refusals: [],
  permission: 'lead.work',
  purpose: 'protection',
  audit: 'read',
});

const ComparedChild = z.object({
  identity: Identity,
  mother: z.array(personalField(z.string())),
  father: z.array(personalField(z.string())),
});

export const compareLeadRoute = defineRoute({
  id: 'protection.compare-lead',
  method: 'GET',
  path: '/api/protection/leads/:leadId/of/:fileId/comparison',
  summary: 'See side by side what both files say of the child’s identity, once both owners agreed',
  params: LeadParams,
  query: nothing,
  body: nothing,
  response: z.object({ lead: ShownLead, own: ComparedChild, other: ComparedChild }),
  refusals: ['platform.not_found', 'protection.procedure', 'vault.file_erased'],
  permission: 'lead.work',
  purpose: 'protection',
  audit: 'personal',
});

const act = {
  method: 'POST',
  params: LeadParams,
  query: nothing,
  response: z.object({ state: codedField(z.enum(leadStates)) }),
  refusals: [
    'platform.request_invalid',
    'platform.request_conflict',
    'platform.not_found',
    'platform.not_permitted',
    'protection.procedure',
  ],
  permission: 'lead.work',
  purpose: 'protection',
  audit: 'write',
  idempotent: true,
} as const;

export const agreeToCompareRoute = defineRoute({
  ...act,
  id: 'protection.agree-to-compare',
  path: '/api/protection/leads/:leadId/of/:fileId/agreement',
  summary: 'Agree that both owners compare what their files say of the child’s identity',
  body: nothing,
});

export const answerLeadRoute = defineRoute({
  ...act,
  id: 'protection.answer-lead',
  path: '/api/protection/leads/:leadId/of/:fileId/answer',
  summary: 'Say whether two files are about the same child; two yes make a link, one no ends the lead',
  body: AnswerLead,
});

export const undoLeadRoute = defineRoute({
  ...act,
  id: 'protection.undo-lead',
  path: '/api/protection/leads/:leadId/of/:fileId/undo',
  summary: 'End a link between two files, or take one’s own “not the same” back',
  body: UndoLead,
});
