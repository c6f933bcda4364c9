import { codedField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';

export const ageConsents = ['given', 'refused', 'not_asked'] as const;
export const ageMethods = ['documents', 'interview', 'social', 'medical', 'several', 'other'] as const;
export const ageOutcomes = ['minor', 'adult', 'undetermined'] as const;
export type AgeOutcome = (typeof ageOutcomes)[number];

const reason = sensitiveField(z.string().trim().min(3).max(4000));
const words = (most: number) => sensitiveField(z.string().trim().max(most));
const years = (most: number) => sensitiveField(z.int().min(0).max(most));
const baseVersion = codedField(z.int().min(0));

/** Somebody doubts that the child is a child. Until it is decided, the child is one. */
export const OpenAgeQuestion = z.object({ reason, baseVersion });
export type OpenAgeQuestion = z.infer<typeof OpenAgeQuestion>;

/** What was decided on the child's age, how, and by whom (CRC General Comment 6, paragraph 31). */
export const RecordAgeDecision = z.object({
  /** Why the age was in doubt. */
  reason,
  consent: sensitiveField(z.enum(ageConsents)),
  method: sensitiveField(z.enum(ageMethods)),
  /** Years, as assessed; nothing where no number was given. */
  assessedYears: years(60).nullable(),
  /** By how many years the assessment can be wrong, to either side. */
  marginYears: years(20),
  assessedBy: sensitiveField(z.string().trim().min(2).max(400)),
  guardianPresent: codedField(z.boolean()),
  outcome: codedField(z.enum(ageOutcomes)),
  benefitOfDoubt: codedField(z.boolean()),
  decidedOn: codedField(z.iso.date()),
  /** To whom the child and the guardian can turn; asked for where the outcome is adult. */
  challenge: words(2000),
  baseVersion,
});
export type RecordAgeDecision = z.infer<typeof RecordAgeDecision>;
