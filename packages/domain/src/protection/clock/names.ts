import type { Section } from '../sections.ts';

/** Every clock there is, in the order of the procedure. */
export const clockNames = [
  'missing_police',
  'missing_guardian',
  'missing_agencies',
  'search_review',
  'return_conversation',
  'detention_review',
  'first_contact',
  'registration',
  'guardian_provisional',
  'guardian_formal',
  'guardian_answer',
  'guardian_meeting',
  'guardian_care_check',
  'guardian_hearing',
  'guardian_interview',
  'guardian_report',
  'guardian_adulthood',
  'status_told',
  'reflection_end',
  'residence_renewal',
  'consent_expiry',
  'assessment',
  'determination_urgent',
  'determination_decision',
  'determination_step',
  'determination_review',
  'durable_solution',
  'court_appeal',
  'case_plan',
  'placement_review',
  'follow_up',
  'plan_review',
  'plan_action',
  'planned_review',
  'digital_safety_check',
  'digital_safety_review',
  'digital_step',
  'referral_answer',
  'conference_task',
  'next_conference',
  'claim_appeal',
  'child_request',
  'post_closure_check',
] as const;
export type ClockName = (typeof clockNames)[number];

/** Others on whom a clock waits. */
export const clockWaits = ['guardian', 'authority', 'agency'] as const;
export type ClockWait = (typeof clockWaits)[number];

export interface ClockKind {
  /** Whose readers may know of it, and where in the file it is dealt with. */
  readonly section: Section;
  /** `counted` from a beginning, by the length of the template; `dated`: the file itself says until when. */
  readonly counts: 'counted' | 'dated';
  /** Nothing else in the file says that what it asks for was done: somebody marks it. */
  readonly isMarked: boolean;
  /** It runs in a file at rest too. */
  readonly atRest: boolean;
  /** What it watches is over with it: whoever must know is told, and it runs no more. */
  readonly endsItself: boolean;
  /** Who is to act, where that is not casework. */
  readonly waitsFor: ClockWait | null;
  /** It runs for as long as an office does: a day asks for it when it comes near, and not before. */
  readonly isDuty: boolean;
}

const kind = (section: Section, counts: ClockKind['counts'], more: Partial<ClockKind> = {}): ClockKind => ({
  section,
  counts,
  isMarked: false,
  atRest: false,
  endsItself: false,
  waitsFor: null,
  isDuty: false,
  ...more,
});
const marked = { isMarked: true };
const duty = { waitsFor: 'guardian', isDuty: true } as const;

export const clockKinds: Record<ClockName, ClockKind> = {
  missing_police: kind('missing', 'counted'),
  missing_guardian: kind('missing', 'counted'),
  missing_agencies: kind('missing', 'counted'),
  search_review: kind('missing', 'dated'),
  return_conversation: kind('missing', 'counted'),
  detention_review: kind('justice', 'counted'),
  first_contact: kind('plan', 'counted', marked),
  registration: kind('plan', 'counted'),
  guardian_provisional: kind('guardian', 'counted'),
  guardian_formal: kind('guardian', 'counted', { waitsFor: 'authority' }),
  guardian_answer: kind('guardian', 'dated', { waitsFor: 'guardian' }),
  guardian_meeting: kind('guardian', 'counted', duty),
  guardian_care_check: kind('guardian', 'counted', duty),
  guardian_hearing: kind('guardian', 'counted', duty),
  guardian_interview: kind('guardian', 'counted', duty),
  guardian_report: kind('guardian', 'counted', duty),
  guardian_adulthood: kind('guardian', 'dated', duty),
  status_told: kind('status', 'counted'),
  reflection_end: kind('status', 'dated', { endsItself: true }),
  residence_renewal: kind('status', 'dated', marked),
  consent_expiry: kind('consent', 'dated', { endsItself: true }),
  assessment: kind('assessment', 'counted'),
  determination_urgent: kind('determination', 'dated'),
  determination_decision: kind('determination', 'dated'),
  determination_step: kind('determination', 'dated'),
  determination_review: kind('determination', 'dated'),
  durable_solution: kind('determination', 'counted'),
  court_appeal: kind('determination', 'dated', { endsItself: true }),
  case_plan: kind('plan', 'counted'),
  placement_review: kind('care', 'counted', marked),
  follow_up: kind('plan', 'counted', marked),
  plan_review: kind('plan', 'counted', marked),
  plan_action: kind('plan', 'dated'),
  planned_review: kind('plan', 'dated'),
  digital_safety_check: kind('plan', 'counted', marked),
  digital_safety_review: kind('plan', 'counted', marked),
  digital_step: kind('plan', 'dated'),
  referral_answer: kind('plan', 'dated', { endsItself: true, waitsFor: 'agency' }),
  conference_task: kind('plan', 'dated'),
  next_conference: kind('plan', 'dated'),
  claim_appeal: kind('justice', 'dated', { endsItself: true }),
  child_request: kind('consent', 'dated', { atRest: true }),
  post_closure_check: kind('plan', 'counted', { isMarked: true, atRest: true }),
};
