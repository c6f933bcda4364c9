/**
 * Why the procedure refuses an act just now. Each has its sentence in the web, which says what is missing and who can
 * provide it; none tells what the reader may not know (protection.md, 14, rule 8).
 */
export const becauses = [
  'already_told',
  'ask_answered',
  'ask_expired',
  'ask_not_found',
  'contact_cannot_be_used',
  'contact_needs_verified',
  'contact_stays_none',
  'date_in_future',
  'date_in_past',
  'guardian_access_by_supervisor',
  'guardian_account_unsuitable',
  'guardian_conflict',
  'guardian_is_caseworker',
  'guardian_not_in_office',
  'guardian_not_independent',
  'guardian_not_reachable',
  'guardian_not_vetted',
  'guardian_over_limit',
  'link_not_found',
  'link_unchanged',
  'nobody_told',
  'nothing_to_tell',
  'review_route_missing',
  'status_not_reachable',
  'told_before_decided',
  'verification_not_reachable',
] as const;
export type Because = (typeof becauses)[number];
