import { codedField, personalField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { lawfulBases } from '../consent/terms.ts';
import { needs } from '../plan/needs.ts';
import { sections } from '../sections.ts';
import {
  referralAnswers,
  referralPurposes,
  rejectionReasons,
  serviceOutcomes,
  serviceSteps,
  urgencies,
} from './lists.ts';

const words = (least: number, most: number) => sensitiveField(z.string().trim().min(least).max(most));
const referralId = codedField(z.uuid());
const baseVersion = codedField(z.int().min(0));
const someNeeds = z.array(codedField(z.enum(needs))).max(needs.length);

/** A referral as it is written, to the queue of an agency of this node. It goes nowhere before it is sent. */
export const DraftReferral = z.object({
  toAgencyId: codedField(z.int().min(1)),
  /** For whose attention there; nobody has to be named. */
  attention: personalField(z.string().trim().max(200)),
  purpose: codedField(z.enum(referralPurposes)),
  /** What is asked of them, and why. */
  request: words(3, 8000),
  needs: someNeeds.min(1),
  urgency: codedField(z.enum(urgencies)),
  /** What they will read. */
  sections: z
    .array(codedField(z.enum(sections)))
    .min(1)
    .max(sections.length),
  /** On what passing it on rests in law, which is another question than who agreed. */
  lawfulBasis: codedField(z.enum(lawfulBases)),
  /** How to deal with it: safe contact times, whom not to call. */
  handlingNotes: words(0, 4000),
  baseVersion,
});
export type DraftReferral = z.infer<typeof DraftReferral>;

export const SendReferral = z.object({
  referralId,
  /** Whoever sends has read what was excepted from the consent. */
  exceptionsRead: codedField(z.boolean()),
  baseVersion,
});
export type SendReferral = z.infer<typeof SendReferral>;

export const RecallReferral = z.object({ referralId, reason: words(3, 2000), baseVersion });
export type RecallReferral = z.infer<typeof RecallReferral>;

/** What the receiving agency does rests on no version: it overwrites nothing. */
export const AnswerReferral = z.object({
  answer: codedField(z.enum(referralAnswers)),
  /** Of the needs, those that are met; for an answer in part. */
  acceptedNeeds: someNeeds,
  rejection: codedField(z.enum(rejectionReasons)).nullable(),
  words: words(0, 4000),
});
export type AnswerReferral = z.infer<typeof AnswerReferral>;

export const ServeReferral = z.object({
  step: codedField(z.enum(serviceSteps)),
  outcome: codedField(z.enum(serviceOutcomes)).nullable(),
  words: words(0, 4000),
});
export type ServeReferral = z.infer<typeof ServeReferral>;
