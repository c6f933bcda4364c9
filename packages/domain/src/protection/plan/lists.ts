/** Who does an action where it is neither an account nor an agency of this node. */
export const planRoles = [
  'child',
  'guardian',
  'caseworker',
  'supervisor',
  'carer',
  'family',
  'school',
  'health_service',
  'lawyer',
  'other',
] as const;
export type PlanRole = (typeof planRoles)[number];

/** An action is open until one of these. */
export const actionOutcomes = ['done', 'dropped'] as const;
export type ActionOutcome = (typeof actionOutcomes)[number];

/** How far the plan has come, as a review finds. */
export const planFindings = ['on_the_way', 'slower_than_planned', 'plan_must_change', 'goals_met'] as const;
export type PlanFinding = (typeof planFindings)[number];
