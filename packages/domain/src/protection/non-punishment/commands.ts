import { codedField, personalField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';

/** For what the child is held to account. */
export const actKinds = ['offence', 'administrative'] as const;
export type ActKind = (typeof actKinds)[number];

/** What is asked for, by how far the matter has come (Directive 2011/36/EU, article 8; CETS 197, article 26). */
export const claimRequests = ['not_prosecute', 'drop', 'quash', 'expunge'] as const;
export type ClaimRequest = (typeof claimRequests)[number];

/** Whether the child has somebody who argues the claim. */
export const legalAids = ['granted', 'asked_for', 'not_asked_for', 'refused'] as const;
export type LegalAid = (typeof legalAids)[number];

export const claimOutcomes = ['granted', 'granted_in_part', 'refused'] as const;
export type ClaimOutcome = (typeof claimOutcomes)[number];

const words = (least: number, most = 4000) => sensitiveField(z.string().trim().min(least).max(most));
const called = (least: number) => personalField(z.string().trim().min(least).max(200));
const day = codedField(z.iso.date());
const baseVersion = codedField(z.int().min(0));
const claimId = codedField(z.uuid());

/** That a child should not be punished for what they did because they were trafficked. No force need be shown. */
export const MakeClaim = z.object({
  kind: codedField(z.enum(actKinds)),
  act: words(3),
  actOn: day.nullable(),
  authority: called(2),
  /** How the act hangs together with the trafficking. */
  link: words(3, 8000),
  request: codedField(z.enum(claimRequests)),
  legalAid: codedField(z.enum(legalAids)),
  lawyer: called(0),
  madeOn: day,
  baseVersion,
});
export type MakeClaim = z.infer<typeof MakeClaim>;

/** What the authority answered, to the claim or to the appeal. */
export const DecideClaim = z.object({
  claimId,
  outcome: codedField(z.enum(claimOutcomes)),
  decidedOn: day,
  reasons: words(3, 8000),
  appealRoute: words(0, 2000),
  appealUntil: day.nullable(),
  baseVersion,
});
export type DecideClaim = z.infer<typeof DecideClaim>;

export const AppealClaim = z.object({ claimId, appealedOn: day, grounds: words(3, 8000), baseVersion });
export type AppealClaim = z.infer<typeof AppealClaim>;
