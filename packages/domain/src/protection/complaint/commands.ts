import { codedField, personalField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';

/** What somebody is complained about for. */
export const complaintKinds = ['exploitation', 'abuse', 'leak', 'neglect', 'conduct', 'other'] as const;
export type ComplaintKind = (typeof complaintKinds)[number];

/** Whom a child complains about, as the child knows them. */
export const childComplaintSubjects = ['caseworker', 'guardian', 'carer', 'interpreter', 'other'] as const;
export type ChildComplaintSubject = (typeof childComplaintSubjects)[number];

export const complaintOutcomes = ['founded', 'partly_founded', 'unfounded', 'passed_on'] as const;
export type ComplaintOutcome = (typeof complaintOutcomes)[number];

/** To whom a complaint is passed on that the desk does not decide itself. */
export const complaintAuthorities = ['police', 'disciplinary_body'] as const;
export type ComplaintAuthority = (typeof complaintAuthorities)[number];

const words = (least: number) => sensitiveField(z.string().trim().min(least).max(4000));
const accountId = codedField(z.uuid());
const baseVersion = codedField(z.int().min(0));

/** By whoever is signed in: about a person of this node, or about one who is described. */
export const MakeComplaint = z.object({
  aboutAccountId: accountId.nullable(),
  /** Who it is, where they have no account here, such as a driver. */
  aboutWho: personalField(z.string().trim().max(200)),
  kind: codedField(z.enum(complaintKinds)),
  words: words(3),
  /** The file of the child that it touches, if one does. */
  fileId: codedField(z.uuid()).nullable(),
  childInDanger: codedField(z.boolean()),
});
export type MakeComplaint = z.infer<typeof MakeComplaint>;

/** By the child, from the child's own page. */
export const ComplainAsChild = z.object({
  about: codedField(z.enum(childComplaintSubjects)),
  words: words(1),
  /** Whether the answer may stand on the child's page, where somebody else could see it. */
  answerHere: codedField(z.boolean()),
});
export type ComplainAsChild = z.infer<typeof ComplainAsChild>;

/** What whoever complained is told at once. */
export const AcknowledgeComplaint = z.object({ words: words(3), baseVersion });
export type AcknowledgeComplaint = z.infer<typeof AcknowledgeComplaint>;

/** What the desk asked, saw or found. */
export const LookIntoComplaint = z.object({ words: words(3), baseVersion });
export type LookIntoComplaint = z.infer<typeof LookIntoComplaint>;

export const DecideComplaint = z.object({
  outcome: codedField(z.enum(complaintOutcomes)),
  passedTo: codedField(z.enum(complaintAuthorities)).nullable(),
  reasons: words(3),
  baseVersion,
});
export type DecideComplaint = z.infer<typeof DecideComplaint>;

/** The outcome, in words for whoever complained. */
export const TellComplainant = z.object({ words: words(3), baseVersion });
export type TellComplainant = z.infer<typeof TellComplainant>;

export const CloseComplaint = z.object({ words: words(3), baseVersion });
export type CloseComplaint = z.infer<typeof CloseComplaint>;

/** Ends at once what a person may see and do in the file. */
export const SuspendFromFile = z.object({
  accountId,
  reason: words(3),
  /** Whether the supervisors of the agency in charge hear that somebody else must look after the child. */
  tellSupervisors: codedField(z.boolean()),
  baseVersion,
});
export type SuspendFromFile = z.infer<typeof SuspendFromFile>;

export const LiftSuspension = z.object({ suspensionId: codedField(z.uuid()), reason: words(3), baseVersion });
export type LiftSuspension = z.infer<typeof LiftSuspension>;
