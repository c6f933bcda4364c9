import { z } from 'zod';
import { factors } from '../assessment/parts.ts';
import { ToldChildView } from '../child-view/child-view.ts';
import {
  determinationPurposes,
  guardianStances,
  optionKeys,
  panelDecisions,
  priorities,
  reopenGrounds,
  seats,
  stepOutcomes,
  tracks,
  triggers,
} from './lists.ts';

const option = z.enum(optionKeys);

export const DeterminationOpened = z.object({
  purpose: z.enum(determinationPurposes),
  priority: z.enum(priorities),
  triggers: z.array(z.enum(triggers)),
  question: z.string(),
  openedOn: z.string(),
});
export type DeterminationOpened = z.infer<typeof DeterminationOpened>;

/** After an urgent protective act: a pending determination becomes urgent, or one begins. */
export const DeterminationHastened = z.object({ actedOn: z.string(), reviewBy: z.string() });
export type DeterminationHastened = z.infer<typeof DeterminationHastened>;

export const DeterminationAssigned = z.object({ writerId: z.string() });

export const DescribedOption = z.object({
  option,
  title: z.string(),
  factors: z.partialRecord(
    z.enum(factors),
    z.object({ pro: z.string(), con: z.string(), evidence: z.string() }),
  ),
  feasibility: z.string(),
  followUp: z.string(),
  safety: z.string(),
  towardsOrigin: z.boolean().default(false),
});
export type DescribedOption = z.infer<typeof DescribedOption>;

export const ReportText = z.object({
  history: z.string(),
  situation: z.string(),
  tracing: z.string(),
  childView: ToldChildView,
  familyView: z.string(),
  recommended: option.nullable(),
  recommendation: z.string(),
});
export type ReportText = z.infer<typeof ReportText>;

export const OptionDescribed = DescribedOption.extend({ describedBy: z.string() });
export const ReportWritten = ReportText.extend({ writtenBy: z.string(), ready: z.boolean() });
export type ReportWritten = z.infer<typeof ReportWritten>;

export const ReportReviewed = z.object({
  verdict: z.enum(['agreed', 'returned']),
  words: z.string(),
  reviewedBy: z.string(),
});
export type ReportReviewed = z.infer<typeof ReportReviewed>;

/** The session with all that its panel may read: the report as it was put to them, and nothing else of the file. */
export const PanelScheduled = z.object({
  track: z.enum(tracks),
  sessionOn: z.string(),
  seats: z.array(z.object({ accountId: z.string(), seat: z.enum(seats) })),
  guardianStance: z.enum(guardianStances),
  guardianView: z.string(),
  purpose: z.enum(determinationPurposes),
  priority: z.enum(priorities),
  triggers: z.array(z.enum(triggers)),
  question: z.string(),
  options: z.array(DescribedOption),
  report: ReportText,
});
export type PanelScheduled = z.infer<typeof PanelScheduled>;

export const PanellistDeclared = z.object({
  accountId: z.string(),
  conflict: z.boolean(),
  words: z.string(),
});
export type PanellistDeclared = z.infer<typeof PanellistDeclared>;

export const Vote = z.object({
  accountId: z.string(),
  kind: z.enum(panelDecisions),
  option: option.nullable(),
  words: z.string(),
});
export type Vote = z.infer<typeof Vote>;

export const PanelDecision = z.object({
  track: z.enum(tracks),
  sessionOn: z.string(),
  decidedOn: z.string(),
  kind: z.enum(panelDecisions),
  option: option.nullable(),
  reasons: z.string(),
  conditions: z.string(),
  guardianStance: z.enum(guardianStances),
  answerToGuardian: z.string(),
  /** Whether all who voted agreed, or more than half of them. */
  basis: z.enum(['consensus', 'majority']),
  votes: z.int(),
  dissent: z.array(Vote),
  steps: z.array(z.object({ what: z.string(), owner: z.string(), by: z.string() })),
  reviewOn: z.string().nullable(),
  missing: z.string(),
  missingOwner: z.string(),
  missingBy: z.string().nullable(),
  /** A deferral that went to the supervisors, since there was one before. */
  escalated: z.boolean(),
});
export type PanelDecision = z.infer<typeof PanelDecision>;

export const DeterminationNotice = z.object({
  toldChild: z.boolean(),
  toldGuardian: z.boolean(),
  toldOn: z.string(),
  language: z.string(),
  childWords: z.string(),
  nextWords: z.string(),
});
export type DeterminationNotice = z.infer<typeof DeterminationNotice>;

export const StepRecorded = z.object({
  step: z.int(),
  outcome: z.enum(stepOutcomes),
  on: z.string(),
  words: z.string(),
});
export type StepRecorded = z.infer<typeof StepRecorded>;

export const DeterminationReview = z.object({
  outcome: z.enum(['confirmed', 'reopened']),
  ground: z.enum(reopenGrounds).nullable(),
  reviewedOn: z.string(),
  words: z.string(),
  nextReviewOn: z.string().nullable(),
});
export type DeterminationReview = z.infer<typeof DeterminationReview>;

export const DeterminationClosed = z.object({ reason: z.string() });

/** What a court decided, as it decided it. */
export const CourtDecision = z.object({
  court: z.string(),
  courtReference: z.string(),
  decidedOn: z.string(),
  decided: z.string(),
  reasons: z.string(),
  appealRoute: z.string(),
  appealUntil: z.string().nullable(),
  steps: z.array(z.object({ what: z.string(), owner: z.string(), by: z.string() })),
  reviewOn: z.string().nullable(),
});
export type CourtDecision = z.infer<typeof CourtDecision>;
