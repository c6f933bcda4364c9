/**
 * Why the procedure refuses an act just now. Each has its sentence in the web, which says what is missing and who can
 * provide it; none tells what the reader may not know (protection.md, 14, rule 8).
 */
export const becauses = [
  'already_told',
  'assessment_incomplete',
  'date_in_future',
  'factors_not_weighed',
  'next_steps_missing',
  'nobody_told',
  'nothing_to_review',
  'child_not_asked',
  'child_said_no',
  'consent_already_over',
  'consent_not_running',
  'date_in_future',
  'health_staff_only',
  'nobody_told',
  'nothing_asked',
  'nothing_to_tell',
  'override_not_to_tell',
  'review_route_missing',
  'reviewer_unsuitable',
  'status_not_reachable',
  'told_before_decided',
  'withdrawn_before_given',
] as const;
export type Because = (typeof becauses)[number];
