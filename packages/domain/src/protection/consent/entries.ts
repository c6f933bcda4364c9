import { z } from 'zod';
import { sections } from '../sections.ts';
import { interpretedFields } from '../talk.ts';
import {
  consenters,
  consentMedia,
  consentPurposes,
  explanations,
  guardianNotices,
  lawfulBases,
  overrideGrounds,
  publicationAnswers,
} from './terms.ts';

const scope = {
  purposes: z.array(z.enum(consentPurposes)),
  recipientAgencies: z.array(z.number()),
  recipientNames: z.array(z.string()),
  sections: z.array(z.enum(sections)),
  validUntil: z.string(),
};

export const Consent = z.object({
  by: z.enum(consenters),
  capacityNote: z.string(),
  ...scope,
  exceptions: z.string(),
  medium: z.enum(consentMedia),
  language: z.string(),
  ...interpretedFields,
  explained: z.array(z.enum(explanations)),
  lawfulBasis: z.enum(lawfulBases),
  childOnPublication: z.enum(publicationAnswers),
  givenOn: z.string(),
});
export type Consent = z.infer<typeof Consent>;

export const ConsentWithdrawal = z.object({
  consentId: z.string(),
  by: z.enum(consenters),
  withdrawnOn: z.string(),
  meaning: z.string(),
});
export type ConsentWithdrawal = z.infer<typeof ConsentWithdrawal>;

export const ConsentOverride = z.object({
  ground: z.enum(overrideGrounds),
  reason: z.string(),
  ...scope,
  guardian: z.enum(guardianNotices),
});
export type ConsentOverride = z.infer<typeof ConsentOverride>;

export const OverrideNotice = z.object({ overrideId: z.string(), toldOn: z.string() });
export type OverrideNotice = z.infer<typeof OverrideNotice>;
