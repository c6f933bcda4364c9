import type { ClockName } from './names.ts';
import type { ClockReceiver, ClockRule, ClockUnit, CountryTemplate } from './template.ts';

/*
 * The template CP-default, version 1. Default: confirm with national law. Common values of casework procedures
 * (protection.md, 2); durable solution: UNHCR guidelines of 2008; guardian: Regulation (EU) 2024/1348, duties: FRA handbook on guardianship, 2014; placement: UN Guidelines for the Alternative Care of
 * Children, paragraph 67; reflection: Council of Europe CETS 197, article 13.
 */

const team: ClockReceiver[] = ['caseworker', 'supervisor'];

type Lengths = readonly [high: number, medium: number, low: number];
const rule = (unit: ClockUnit, [high, medium, low]: Lengths, warnings: number[]): ClockRule => ({
  unit,
  length: { high, medium, low },
  warnings,
  chain: team,
  stepDays: 1,
});
/** What the guardian owes the child: the guardian first, then whoever sees that it is done. */
const duty = (unit: ClockUnit, length: number, warnings: number[]): ClockRule => ({
  ...rule(unit, always(length), warnings),
  chain: ['guardian', ...team],
});
const always = (length: number): Lengths => [length, length, length];

const clocks: Record<ClockName, ClockRule> = {
  missing_police: rule('hours', always(1), []),
  missing_guardian: rule('hours', always(1), []),
  missing_agencies: rule('hours', always(4), [1]),
  search_review: rule('days', always(0), [1]),
  return_conversation: rule('hours', always(72), [24]),
  detention_review: rule('days', always(1), []),
  first_contact: rule('hours', [24, 72, 168], [6]),
  registration: rule('hours', [24, 72, 168], [6]),
  guardian_provisional: rule('hours', always(24), [6]),
  guardian_formal: rule('working_days', always(15), [5, 1]),
  guardian_answer: rule('days', always(0), [1]),
  guardian_meeting: duty('days', 3, [1]),
  guardian_care_check: duty('months', 1, [7]),
  guardian_hearing: duty('days', 14, [3]),
  guardian_interview: duty('days', 14, [3]),
  guardian_report: duty('months', 6, [30, 7]),
  // Days before the eighteenth birthday: planned within a quarter of a year after the seventeenth.
  guardian_adulthood: duty('days', 275, [60, 14]),
  status_told: rule('days', always(1), []),
  reflection_end: rule('days', always(0), [7, 3, 1]),
  residence_renewal: rule('days', always(60), [14]),
  consent_expiry: rule('days', always(0), [30, 7]),
  assessment: rule('days', [7, 14, 21], [3]),
  determination_urgent: rule('days', always(0), [1]),
  determination_decision: rule('days', always(0), [14, 3]),
  determination_step: rule('days', always(0), [7, 1]),
  determination_review: rule('days', always(0), [14]),
  // Days before the outer limit of two years: three, six and twelve months after the beginning.
  durable_solution: rule('months', always(24), [639, 548, 365]),
  court_appeal: rule('days', always(0), [7, 3, 1]),
  case_plan: rule('days', [3, 14, 14], [1]),
  placement_review: rule('months', always(3), [14]),
  follow_up: rule('days', [7, 14, 30], [2]),
  plan_review: rule('months', [1, 3, 3], [7]),
  plan_action: rule('days', always(0), [1]),
  planned_review: rule('days', always(0), [7]),
  digital_safety_check: rule('hours', always(24), [6]),
  digital_safety_review: rule('days', always(30), [7]),
  digital_step: rule('days', always(0), [1]),
  referral_answer: rule('days', always(0), []),
  conference_task: rule('days', always(0), [1]),
  next_conference: rule('days', always(0), [3]),
  claim_appeal: rule('days', always(0), [7, 3, 1]),
  child_request: rule('days', always(0), [14, 7, 1]),
  post_closure_check: rule('months', [1, 3, 3], [7]),
};

/** No State: weekends are the only days on which nobody works, until an administrator chooses one. */
export const cpDefault: CountryTemplate = { state: null, region: null, restDays: [0, 6], clocks };
