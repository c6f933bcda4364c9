import { z } from 'zod';
import { AgeDecision, AgeQuestion } from '../age/entries.ts';
import { Assessment, AssessmentReview } from '../assessment/entries.ts';
import { CallbackAsked } from '../callback/entries.ts';
import { ChildSaid, PageClosing, PageOpening, PageRelease } from '../child-page/entries.ts';
import { ChildRequestAnswered, ChildRequestAsked, ChildRequestExtended } from '../child-request/entries.ts';
import { ClockExtension, ClockMark, ClockPause } from '../clock/entries.ts';
import { ClosureDecision, ClosureProposal } from '../closure/entries.ts';
import { Conference, ConferenceTaskEnd } from '../conference/entries.ts';
import { Consent, ConsentOverride, ConsentWithdrawal, OverrideNotice } from '../consent/entries.ts';
import { ControlSaid } from '../control/entries.ts';
import { DetentionEnd, DetentionReview, DetentionStart } from '../detention/entries.ts';
import {
  CourtDecision,
  DeterminationAssigned,
  DeterminationClosed,
  DeterminationHastened,
  DeterminationNotice,
  DeterminationOpened,
  DeterminationReview,
  OptionDescribed,
  PanelDecision,
  PanellistDeclared,
  PanelScheduled,
  ReportReviewed,
  ReportWritten,
  StepRecorded,
  Vote,
} from '../determination/entries.ts';
import { DigitalRecord, DigitalStepAdded, DigitalStepEnd, UnsafeContact } from '../digital-safety/entries.ts';
import { EvidenceReference } from '../evidence/entries.ts';
import { LinkChange, LinkedPerson } from '../family/entries.ts';
import {
  DutyDone,
  GuardianAnswer,
  GuardianAppointment,
  GuardianEnd,
  GuardianQuestion,
  GuardianRequest,
  GuardianSuspension,
} from '../guardian/entries.ts';
import { flags, risks, stages } from '../header.ts';
import { InterpreterRecorded, InterpreterRefused } from '../interpreter/entries.ts';
import {
  ChildFound,
  GuardianGoneRound,
  MissingAlert,
  MissingDescription,
  MissingReport,
  MissingTold,
  PhotoDecision,
  ReturnConversation,
  SafetyPlanChange,
  SearchReview,
} from '../missing/entries.ts';
import { ClaimAppeal, ClaimDecision, ClaimMade } from '../non-punishment/entries.ts';
import { PlacementEnd, PlacementStart } from '../placement/entries.ts';
import { FinishedAction, PlannedAction, PlanReview, WrittenPlan } from '../plan/entries.ts';
import { PrintedCopy } from '../print/entries.ts';
import {
  ReferralAnswer,
  ReferralConsentGone,
  ReferralRecall,
  ReferralSeen,
  ReferralSending,
  ReferralService,
  WrittenReferral,
} from '../referral/entries.ts';
import {
  CooperationSaid,
  ReflectionEnd,
  ReflectionExtension,
  ReflectionStart,
} from '../reflection/entries.ts';
import { ResidenceTitle } from '../residence/entries.ts';
import { ReturnRisk } from '../return-risk/entries.ts';
import { LeadAgreed, LeadAnswered, LeadUndone } from '../same-child/entries.ts';
import { Screening } from '../screening/entries.ts';
import { type Section, sections } from '../sections.ts';
import { StatusDecision, StatusNotice } from '../status/entries.ts';
import { TracingEnded, TracingOpened } from '../tracing/entries.ts';
import { TransitionPlan } from '../transition/entries.ts';
import { UrgentActDone } from '../urgent/entries.ts';
import { documentKinds, erasureGrounds } from './commands.ts';
import { Identity } from './identity.ts';
import { Journey } from './journey.ts';

/** What happened to a file, in the past tense. Each belongs to one section and raises that section's version. */

const entry = <const Type extends string, const S extends Section, Payload extends z.ZodType>(
  type: Type,
  section: S,
  payload: Payload,
) => z.object({ type: z.literal(type), section: z.literal(section), payload });

const reason = z.string();

export const AttachedDocument = z.object({
  blobId: z.string(),
  kind: z.enum(documentKinds),
  title: z.string(),
  mediaType: z.string(),
  byteLength: z.number(),
});
export type AttachedDocument = z.infer<typeof AttachedDocument>;

const HandoverOffer = z.object({
  handoverId: z.string(),
  toAgencyId: z.number(),
  toCaseworkerId: z.string().nullable(),
  note: z.string(),
});
const HandoverEnd = z.object({ handoverId: z.string(), note: z.string() });

const Share = z.object({
  grantId: z.string(),
  agencyId: z.number().nullable(),
  accountId: z.string().nullable(),
  sections: z.array(z.enum(sections)),
  until: z.string(),
  reason,
});

/** All but those of the identity. */
const otherEntries = [
  entry('journey.recorded', 'journey', z.object({ value: Journey })),
  entry('journey.corrected', 'journey', z.object({ value: Journey, reason })),
  entry('callback.asked', 'notes', CallbackAsked),
  entry('same_child.agreed', 'notes', LeadAgreed),
  entry('same_child.answered', 'notes', LeadAnswered),
  entry('same_child.undone', 'notes', LeadUndone),
  entry('note.written', 'notes', z.object({ text: z.string() })),
  entry('document.attached', 'documents', AttachedDocument),
  entry('stage.moved', 'plan', z.object({ from: z.enum(stages), to: z.enum(stages), reason })),
  entry('risk.graded', 'plan', z.object({ risk: z.enum(risks), reason })),
  entry('flag.raised', 'plan', z.object({ flag: z.enum(flags), reason })),
  entry('flag.lowered', 'plan', z.object({ flag: z.enum(flags), reason })),
  entry('caseworker.assigned', 'plan', z.object({ caseworkerId: z.string(), note: z.string() })),
  entry('handover.offered', 'plan', HandoverOffer),
  entry('handover.accepted', 'plan', HandoverEnd),
  entry('handover.declined', 'plan', HandoverEnd),
  entry('handover.withdrawn', 'plan', HandoverEnd),
  entry('file.hidden', 'plan', z.object({ reason })),
  entry('file.shown', 'plan', z.object({ reason })),
  entry('file.shared', 'plan', Share),
  entry('file.printed', 'plan', PrintedCopy),
  entry('share.ended', 'plan', z.object({ grantId: z.string(), reason })),
  entry('location.recorded', 'care', z.object({})),
  entry('reveal.requested', 'care', z.object({ revealId: z.string(), reason })),
  entry('reveal.approved', 'care', z.object({ revealId: z.string(), note: z.string() })),
  entry('reveal.refused', 'care', z.object({ revealId: z.string(), note: z.string() })),
  entry('assessment.made', 'assessment', Assessment),
  entry('assessment.reviewed', 'assessment', AssessmentReview),
  entry('screening.recorded', 'screening', Screening),
  entry('interpreter.recorded', 'screening', InterpreterRecorded),
  entry('interpreter.refused', 'screening', InterpreterRefused),
  entry('person.linked', 'family', LinkedPerson),
  entry('link.changed', 'family', LinkChange),
  entry('guardian.requested', 'guardian', GuardianRequest),
  entry('guardian.appointed', 'guardian', GuardianAppointment),
  entry('guardian.suspended', 'guardian', GuardianSuspension),
  entry('guardian.suspension_explained', 'notes', z.object({ reason })),
  entry('guardian.ended', 'guardian', GuardianEnd),
  entry('guardian.asked', 'guardian', GuardianQuestion),
  entry('guardian.answered', 'guardian', GuardianAnswer),
  entry('guardian.duty_done', 'guardian', DutyDone),
  entry('status.decided', 'status', StatusDecision),
  entry('status.told', 'status', StatusNotice),
  entry('consent.recorded', 'consent', Consent),
  entry('consent.withdrawn', 'consent', ConsentWithdrawal),
  entry('consent.overridden', 'consent', ConsentOverride),
  entry('override.told', 'consent', OverrideNotice),
  entry('reflection.started', 'status', ReflectionStart),
  entry('reflection.extended', 'status', ReflectionExtension),
  entry('reflection.ended', 'status', ReflectionEnd),
  entry('cooperation.recorded', 'status', CooperationSaid),
  entry('age.questioned', 'status', AgeQuestion),
  entry('age.decided', 'status', AgeDecision),
  entry('residence.recorded', 'status', ResidenceTitle),
  entry('placement.recorded', 'care', PlacementStart),
  entry('placement.ended', 'care', PlacementEnd),
  entry('clock.paused', 'plan', ClockPause),
  entry('clock.resumed', 'plan', ClockPause),
  entry('clock.extended', 'plan', ClockExtension),
  entry('clock.marked', 'plan', ClockMark),
  entry('child_page.opened', 'plan', PageOpening),
  entry('child_page.keyed', 'plan', z.object({})),
  entry('child_page.released', 'plan', PageRelease),
  entry('child_page.closed', 'plan', PageClosing),
  entry('child.said', 'notes', ChildSaid),
  entry('plan.written', 'plan', WrittenPlan),
  entry('plan.action_added', 'plan', PlannedAction),
  entry('plan.action_finished', 'plan', FinishedAction),
  entry('plan.reviewed', 'plan', PlanReview),
  entry('referral.drafted', 'plan', WrittenReferral),
  entry('referral.sent', 'plan', ReferralSending),
  entry('referral.seen', 'plan', ReferralSeen),
  entry('referral.answered', 'plan', ReferralAnswer),
  entry('referral.served', 'plan', ReferralService),
  entry('referral.recalled', 'plan', ReferralRecall),
  entry('referral.consent_withdrawn', 'plan', ReferralConsentGone),
  entry('missing.reported', 'missing', MissingReport),
  entry('missing.described', 'missing', MissingDescription),
  entry('missing.told', 'missing', MissingTold),
  entry('missing.guardian_gone_round', 'notes', GuardianGoneRound),
  entry('missing.alerted', 'missing', MissingAlert),
  entry('missing.photo_decided', 'missing', PhotoDecision),
  entry('missing.search_reviewed', 'missing', SearchReview),
  entry('missing.located', 'missing', ChildFound),
  entry('missing.returned', 'missing', ChildFound),
  entry('missing.talked', 'missing', ReturnConversation),
  entry('missing.plan_changed', 'missing', SafetyPlanChange),
  entry('detention.recorded', 'justice', DetentionStart),
  entry('detention.reviewed', 'justice', DetentionReview),
  entry('detention.ended', 'justice', DetentionEnd),
  entry('claim.made', 'justice', ClaimMade),
  entry('claim.decided', 'justice', ClaimDecision),
  entry('claim.appealed', 'justice', ClaimAppeal),
  entry('determination.opened', 'determination', DeterminationOpened),
  entry('determination.hastened', 'determination', DeterminationHastened),
  entry('determination.assigned', 'determination', DeterminationAssigned),
  entry('determination.option_described', 'determination', OptionDescribed),
  entry('determination.report_written', 'determination', ReportWritten),
  entry('determination.report_reviewed', 'determination', ReportReviewed),
  entry('determination.panel_scheduled', 'determination', PanelScheduled),
  entry('determination.panellist_declared', 'determination', PanellistDeclared),
  entry('determination.voted', 'determination', Vote),
  entry('determination.decided', 'determination', PanelDecision),
  entry('determination.told', 'determination', DeterminationNotice),
  entry('determination.step_recorded', 'determination', StepRecorded),
  entry('determination.reviewed', 'determination', DeterminationReview),
  entry('determination.court_decided', 'determination', CourtDecision),
  entry('determination.closed', 'determination', DeterminationClosed),
  entry('control.recorded', 'notes', ControlSaid),
  entry('control.ended', 'notes', ControlSaid),
  entry('urgent_act.done', 'plan', UrgentActDone),
  entry('digital_safety.recorded', 'plan', DigitalRecord),
  entry('digital_safety.step_added', 'plan', DigitalStepAdded),
  entry('digital_safety.step_ended', 'plan', DigitalStepEnd),
  entry('digital_safety.contact_recorded', 'notes', UnsafeContact),
  entry('conference.held', 'plan', Conference),
  entry('conference.task_ended', 'plan', ConferenceTaskEnd),
  entry('transition.planned', 'plan', TransitionPlan),
  entry('closure.proposed', 'plan', ClosureProposal),
  entry('closure.decided', 'plan', ClosureDecision),
  entry('tracing.opened', 'family', TracingOpened),
  entry('tracing.ended', 'family', TracingEnded),
  entry('evidence.referenced', 'documents', EvidenceReference),
  entry('return.risk_assessed', 'assessment', ReturnRisk),
  entry('request.asked', 'consent', ChildRequestAsked),
  entry('request.extended', 'consent', ChildRequestExtended),
  entry('request.answered', 'consent', ChildRequestAnswered),
  entry('erasure.proposed', 'plan', z.object({ ground: z.enum(erasureGrounds), reason })),
] as const;

export const FileEntry = z.discriminatedUnion('type', [
  entry('identity.recorded', 'identity', z.object({ value: Identity })),
  entry('identity.corrected', 'identity', z.object({ value: Identity, reason })),
  ...otherEntries,
]);
export type FileEntry = z.infer<typeof FileEntry>;

/** An entry as the story tells it: that the identity was recorded or corrected and why, never what it says. */
export const ToldEntry = z.discriminatedUnion('type', [
  entry('identity.recorded', 'identity', z.object({})),
  entry('identity.corrected', 'identity', z.object({ reason })),
  ...otherEntries,
]);
export type ToldEntry = z.infer<typeof ToldEntry>;

/** What the story tells of an entry. */
export function toldOf(entry: FileEntry): ToldEntry {
  if (entry.type === 'identity.recorded') return { ...entry, payload: {} };
  if (entry.type === 'identity.corrected') return { ...entry, payload: { reason: entry.payload.reason } };
  return entry;
}
