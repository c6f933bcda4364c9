import { z } from 'zod';
import { ToldChildView } from '../child-view/child-view.ts';
import { guardianActs, guardianDuties, guardianEndings, mandateScopes } from './lists.ts';

export const GuardianRequest = z.object({
  authority: z.string(),
  requestedOn: z.string(),
  reason: z.string(),
});
export type GuardianRequest = z.infer<typeof GuardianRequest>;

export const GuardianAppointment = z.object({
  standing: z.enum(['provisional', 'appointed']),
  name: z.string(),
  organisation: z.string(),
  accountId: z.string().nullable(),
  /** The grant that opens the file to the account. */
  grantId: z.string().nullable(),
  outOfHours: z.string(),
  authority: z.string(),
  actNumber: z.string(),
  appointedOn: z.string(),
  scope: z.array(z.enum(mandateScopes)),
  vettedOn: z.string().nullable(),
  languages: z.array(z.string()),
  children: z.number(),
  overLimitReason: z.string(),
});
export type GuardianAppointment = z.infer<typeof GuardianAppointment>;

/** Why, stands in the notes: who comes back after a complaint does not read it. */
export const GuardianSuspension = z.object({ suspendedOn: z.string() });
export type GuardianSuspension = z.infer<typeof GuardianSuspension>;

export const GuardianEnd = z.object({
  ending: z.enum(guardianEndings),
  endedOn: z.string(),
  handoverNote: z.string(),
});
export type GuardianEnd = z.infer<typeof GuardianEnd>;

export const GuardianQuestion = z.object({
  act: z.enum(guardianActs),
  referralId: z.string().optional(),
  question: z.string(),
  answerBy: z.string(),
});
export type GuardianQuestion = z.infer<typeof GuardianQuestion>;

export const GuardianAnswer = z.object({
  askId: z.string(),
  answer: z.enum(['approve', 'object']),
  answeredOn: z.string(),
  words: z.string(),
  /** Written by the guardian in person, or by a caseworker as the guardian told it. */
  inPerson: z.boolean(),
});
export type GuardianAnswer = z.infer<typeof GuardianAnswer>;

export const DutyDone = z.object({
  duty: z.enum(guardianDuties),
  askId: z.string(),
  doneOn: z.string(),
  words: z.string(),
  childView: ToldChildView.optional(),
  /** Written by the guardian in person, or by casework as the guardian told it. */
  inPerson: z.boolean(),
});
export type DutyDone = z.infer<typeof DutyDone>;
