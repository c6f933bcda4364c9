import { codedField, personalField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { LanguageCode } from '../file/code-fields.ts';
import { conflicts, guardianActs, guardianEndings, mandateScopes } from './lists.ts';

const words = (least: number, most: number) => sensitiveField(z.string().trim().min(least).max(most));
const called = (least: number) => personalField(z.string().trim().min(least).max(200));
const day = codedField(z.iso.date());
const baseVersion = codedField(z.int().min(0));

/** That the authority was asked to appoint a guardian. */
export const RequestGuardian = z.object({
  authority: called(2),
  requestedOn: day,
  reason: words(3, 2000),
  baseVersion,
});
export type RequestGuardian = z.infer<typeof RequestGuardian>;

export const AppointGuardian = z.object({
  standing: codedField(z.enum(['provisional', 'appointed'])),
  name: called(1),
  organisation: called(0),
  /** Where the guardian works on this node: opens the file to them. */
  accountId: codedField(z.uuid().nullable()),
  outOfHours: called(0),
  authority: called(2),
  actNumber: called(1),
  appointedOn: day,
  scope: z.array(codedField(z.enum(mandateScopes))).min(1),
  independent: codedField(z.boolean()),
  /** For whom the guardian works besides; of these, nobody may be guardian. */
  worksFor: z.array(codedField(z.enum(conflicts))),
  vettedOn: day.nullable(),
  languages: z.array(codedField(LanguageCode)).min(1).max(12),
  /** This child included. */
  children: codedField(z.int().min(1).max(1000)),
  overLimitReason: words(0, 2000),
  baseVersion,
});
export type AppointGuardian = z.infer<typeof AppointGuardian>;

export const SuspendGuardian = z.object({ suspendedOn: day, reason: words(3, 4000), baseVersion });
export type SuspendGuardian = z.infer<typeof SuspendGuardian>;

export const EndGuardian = z.object({
  ending: codedField(z.enum(guardianEndings)),
  endedOn: day,
  /** What whoever comes next must know. */
  handoverNote: words(3, 8000),
  baseVersion,
});
export type EndGuardian = z.infer<typeof EndGuardian>;

export const AskGuardian = z.object({
  act: codedField(z.enum(guardianActs)),
  /** The referral that the question is about, where it is about one. */
  referralId: codedField(z.uuid().optional()),
  question: words(3, 4000),
  answerBy: day,
  baseVersion,
});
export type AskGuardian = z.infer<typeof AskGuardian>;

/** An answer overwrites nothing: each question has one. */
export const AnswerGuardianAsk = z.object({
  askId: codedField(z.uuid()),
  answer: codedField(z.enum(['approve', 'object'])),
  answeredOn: day,
  words: words(3, 4000),
});
export type AnswerGuardianAsk = z.infer<typeof AnswerGuardianAsk>;
