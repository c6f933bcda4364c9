import { codedField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { factors } from '../assessment/parts.ts';
import { ChildView } from '../child-view/child-view.ts';
import { LanguageCode } from '../file/code-fields.ts';
import { mostAlternates, mostPanellists } from './defaults.ts';
import {
  determinationPurposes,
  optionKeys,
  panelDecisions,
  priorities,
  reopenGrounds,
  seats,
  stepOutcomes,
  tracks,
  triggers,
} from './lists.ts';

const words = (least: number, most: number) => sensitiveField(z.string().trim().min(least).max(most));
const day = codedField(z.iso.date());
const baseVersion = codedField(z.int().min(0));
const account = codedField(z.uuid());
const option = codedField(z.enum(optionKeys));
const flag = codedField(z.boolean());

/** A person asks for a determination: the triggers are proposed by the data, and named by a person. */
export const OpenDetermination = z.object({
  purpose: codedField(z.enum(determinationPurposes)),
  priority: codedField(z.enum(priorities)),
  triggers: z
    .array(codedField(z.enum(triggers)))
    .min(1)
    .max(triggers.length),
  /** In roles: "whether the child goes to live with the uncle". */
  question: words(3, 2000),
  baseVersion,
});
export type OpenDetermination = z.infer<typeof OpenDetermination>;

/** Who writes the report. */
export const AssignDetermination = z.object({ writerId: account, baseVersion });
export type AssignDetermination = z.infer<typeof AssignDetermination>;

/** What speaks for an option and against it under one factor, and on what that rests. */
export const Weighing = z.object({ pro: words(0, 4000), con: words(0, 4000), evidence: words(0, 4000) });
export type Weighing = z.infer<typeof Weighing>;

/** One realistic option, weighed factor by factor. The same letter again replaces what was said of it. */
export const DescribeOption = z.object({
  option,
  title: words(3, 300),
  factors: z.partialRecord(codedField(z.enum(factors)), Weighing),
  feasibility: words(0, 4000),
  followUp: words(0, 4000),
  safety: words(0, 4000),
  /** Whether it leads the child, or what is known of the child, to the country of origin: then its gate must be open. */
  towardsOrigin: flag.default(false),
  baseVersion,
});
export type DescribeOption = z.infer<typeof DescribeOption>;

/** The report around the options, with roles in place of names: "the child", "the uncle". */
export const WriteReport = z.object({
  history: words(0, 12_000),
  situation: words(0, 12_000),
  tracing: words(0, 8000),
  childView: ChildView,
  familyView: words(0, 8000),
  recommended: option.nullable(),
  recommendation: words(0, 8000),
  /** Finished, and handed to a supervisor. */
  ready: flag,
  baseVersion,
});
export type WriteReport = z.infer<typeof WriteReport>;

/** A supervisor's look at the report: another person than who wrote it. */
export const ReviewReport = z.object({
  verdict: codedField(z.enum(['agreed', 'returned'])),
  words: words(3, 8000),
  baseVersion,
});
export type ReviewReport = z.infer<typeof ReviewReport>;

/** Who decides, and when. */
export const SchedulePanel = z.object({
  track: codedField(z.enum(tracks)),
  sessionOn: day,
  seats: z
    .array(z.object({ accountId: account, seat: codedField(z.enum(seats)) }))
    .min(1)
    .max(mostPanellists + mostAlternates),
  /** What the guardian says of the options, in roles. */
  guardianView: words(0, 4000),
  baseVersion,
});
export type SchedulePanel = z.infer<typeof SchedulePanel>;

/** A panellist's undertaking to keep what they read to themself, and whether they are free to decide. */
export const DeclarePanellist = z.object({
  undertaking: flag,
  conflict: flag,
  words: words(0, 2000),
});
export type DeclarePanellist = z.infer<typeof DeclarePanellist>;

/** What one panellist holds to be right, and why. Given again, it replaces the one before. */
export const CastVote = z.object({
  kind: codedField(z.enum(panelDecisions)),
  option: option.nullable(),
  words: words(3, 4000),
});
export type CastVote = z.infer<typeof CastVote>;

export const StepToTake = z.object({ what: words(3, 2000), owner: words(2, 200), by: day });

/** What the panel decided. Who voted how, and the dissent, the node knows from the votes. */
export const DecideDetermination = z.object({
  kind: codedField(z.enum(panelDecisions)),
  option: option.nullable(),
  reasons: words(3, 12_000),
  /** Conditions, or the measure that protects now. */
  conditions: words(0, 8000),
  /** What the panel answers to a guardian who objects. */
  answerToGuardian: words(0, 8000),
  steps: z.array(StepToTake).max(20),
  reviewOn: day.nullable(),
  /** Of a deferral: what is missing, who gets it, until when. */
  missing: words(0, 4000),
  missingOwner: words(0, 200),
  missingBy: day.nullable(),
  baseVersion,
});
export type DecideDetermination = z.infer<typeof DecideDetermination>;

/** That the decision was told to the child, in words the child understands, and to the guardian. */
export const NotifyDetermination = z.object({
  toldChild: flag,
  toldGuardian: flag,
  toldOn: day,
  language: codedField(LanguageCode),
  childWords: words(3, 4000),
  /** What happens next, in the same words. */
  nextWords: words(3, 4000),
  baseVersion,
});
export type NotifyDetermination = z.infer<typeof NotifyDetermination>;

/** What became of one step of what was decided; the first step is 1. */
export const RecordStep = z.object({
  step: codedField(z.int().min(1).max(20)),
  outcome: codedField(z.enum(stepOutcomes)),
  on: day,
  words: words(3, 4000),
  baseVersion,
});
export type RecordStep = z.infer<typeof RecordStep>;

/** A look at whether what was decided is still best for the child. */
export const ReviewDetermination = z.object({
  outcome: codedField(z.enum(['confirmed', 'reopened'])),
  ground: codedField(z.enum(reopenGrounds)).nullable(),
  reviewedOn: day,
  words: words(3, 8000),
  nextReviewOn: day.nullable(),
  baseVersion,
});
export type ReviewDetermination = z.infer<typeof ReviewDetermination>;

export const CloseDetermination = z.object({ reason: words(3, 4000), baseVersion });
export type CloseDetermination = z.infer<typeof CloseDetermination>;
