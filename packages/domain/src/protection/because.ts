/**
 * Why the procedure refuses an act just now. Each has its sentence in the web, which says what is missing and who can
 * provide it; none tells what the reader may not know (protection.md, 14, rule 8).
 */
export const becauses = [
  'age_question_open',
  'already_told',
  'assessed_years_missing',
  'block_authority_missing',
  'challenge_missing',
  'child_not_heard',
  'date_in_future',
  'ended_before_started',
  'extension_not_later',
  'guardian_not_told',
  'margin_below_eighteen',
  'no_placement',
  'nobody_told',
  'nothing_to_tell',
  'placement_ends_before_start',
  'placement_open',
  'reflection_not_running',
  'reflection_running',
  'review_route_missing',
  'status_not_reachable',
  'status_not_suspected',
  'title_ends_before_start',
  'told_before_decided',
] as const;
export type Because = (typeof becauses)[number];
