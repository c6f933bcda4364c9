import { codedField, personalField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { LanguageCode } from '../file/code-fields.ts';
import { sections } from '../sections.ts';
import { interpretingFields } from '../talk.ts';
import {
  consenters,
  consentMedia,
  consentPurposes,
  guardianNotices,
  lawfulBases,
  overrideGrounds,
  publicationAnswers,
} from './terms.ts';

const day = codedField(z.iso.date());
const version = codedField(z.int().min(0));
const words = sensitiveField(z.string().trim().min(3).max(4000));
const given = codedField(z.literal(true));

/** What may be passed on to whom, for what and until when: of a consent, and of what overrides a missing one. */
const scope = {
  purposes: z
    .array(codedField(z.enum(consentPurposes)))
    .min(1)
    .max(consentPurposes.length),
  /** Agencies of this node. */
  recipientAgencies: z.array(codedField(z.int().min(1))).max(50),
  /** Others, by name. */
  recipientNames: z.array(personalField(z.string().trim().min(1).max(200))).max(20),
  sections: z
    .array(codedField(z.enum(sections)))
    .min(1)
    .max(sections.length),
  validUntil: day,
};

const atLeastOne = { code: 'too_small', origin: 'array', minimum: 1, inclusive: true } as const;

/**
 * That the child, the guardian or both agreed, to what, and that all was explained before. A child’s no to being shown
 * is recorded in the same way, also where nothing else is agreed to: then for no purpose, of no section, to nobody.
 */
export const RecordConsent = z
  .object({
    by: codedField(z.enum(consenters)),
    /** How it was seen that whoever agreed understood. */
    capacityNote: words,
    ...scope,
    purposes: z.array(codedField(z.enum(consentPurposes))).max(consentPurposes.length),
    sections: z.array(codedField(z.enum(sections))).max(sections.length),
    /** In the words of whoever agreed: "not to my uncle". */
    exceptions: sensitiveField(z.string().trim().max(4000)),
    medium: codedField(z.enum(consentMedia)),
    language: codedField(LanguageCode),
    ...interpretingFields,
    explained: z.object({
      purpose: given,
      use: given,
      research_use: given,
      right_of_access: given,
      storage_time: given,
      withdrawal: given,
    }),
    lawfulBasis: codedField(z.enum(lawfulBases)),
    childOnPublication: codedField(z.enum(publicationAnswers)),
    givenOn: day,
    baseVersion: version,
  })
  .superRefine((said, context) => {
    const scoped = [said.purposes, said.sections, said.recipientAgencies, said.recipientNames];
    const isNoAlone = said.childOnPublication === 'no' && scoped.every(({ length }) => length === 0);
    for (const field of ['purposes', 'sections'] as const)
      if (said[field].length === 0 && !isNoAlone)
        context.addIssue({ ...atLeastOne, input: said[field], path: [field] });
  });
export type RecordConsent = z.infer<typeof RecordConsent>;

/** That a consent was taken back. Nobody has to give a reason for that. */
export const WithdrawConsent = z.object({
  consentId: codedField(z.uuid()),
  by: codedField(z.enum(consenters)),
  withdrawnOn: day,
  /** What it means, as it was explained to whoever took it back. */
  meaning: words,
  baseVersion: version,
});
export type WithdrawConsent = z.infer<typeof WithdrawConsent>;

/** That the child's best interests went before a missing consent, on a ground of law, as a second person decided. */
export const OverrideConsent = z.object({
  ground: codedField(z.enum(overrideGrounds)),
  reason: sensitiveField(z.string().trim().min(3).max(8000)),
  ...scope,
  guardian: codedField(z.enum(guardianNotices)),
  baseVersion: version,
});
export type OverrideConsent = z.infer<typeof OverrideConsent>;

/** That the guardian was told of an override. */
export const NotifyOverride = z.object({
  overrideId: codedField(z.uuid()),
  toldOn: day,
  baseVersion: version,
});
export type NotifyOverride = z.infer<typeof NotifyOverride>;
