/** Where a best-interests determination stands (protection.md, 6). */
export const determinationStates = [
  'triggered',
  'assigned',
  'information_gathering',
  'report_draft',
  'supervisor_review',
  'returned',
  'scheduled',
  'panel_session',
  'approved',
  'approved_modified',
  'deferred',
  'not_approved',
  'referred_to_court',
  'notified',
  'implementing',
  'implemented',
  'review_due',
  'confirmed',
  'reopened',
  'closed',
] as const;
export type DeterminationState = (typeof determinationStates)[number];

/**
 * Total: from every state, where a step may lead. A state that names itself takes further work without moving on.
 * From a decision back to `scheduled` leads only the session that ratifies an urgent decision.
 */
export const determinationTable: Record<DeterminationState, readonly DeterminationState[]> = {
  triggered: ['assigned', 'closed'],
  assigned: ['assigned', 'information_gathering', 'report_draft', 'closed'],
  information_gathering: ['information_gathering', 'report_draft', 'closed'],
  report_draft: ['report_draft', 'supervisor_review', 'scheduled', 'closed'],
  supervisor_review: ['supervisor_review', 'returned', 'scheduled', 'closed'],
  returned: ['report_draft', 'supervisor_review', 'scheduled', 'closed'],
  scheduled: ['scheduled', 'panel_session', 'closed'],
  panel_session: [
    'panel_session',
    'scheduled',
    'approved',
    'approved_modified',
    'deferred',
    'not_approved',
    'referred_to_court',
    'closed',
  ],
  approved: ['notified', 'implementing', 'implemented', 'scheduled', 'reopened', 'closed'],
  approved_modified: ['notified', 'implementing', 'implemented', 'scheduled', 'reopened', 'closed'],
  deferred: ['report_draft', 'supervisor_review', 'scheduled', 'closed'],
  not_approved: ['report_draft', 'supervisor_review', 'closed'],
  referred_to_court: ['notified', 'reopened', 'closed'],
  notified: ['implementing', 'implemented', 'scheduled', 'reopened', 'closed'],
  implementing: ['implementing', 'implemented', 'scheduled', 'reopened', 'closed'],
  implemented: ['review_due', 'scheduled', 'confirmed', 'reopened', 'closed'],
  review_due: ['scheduled', 'confirmed', 'reopened', 'closed'],
  confirmed: ['confirmed', 'reopened', 'closed'],
  reopened: ['report_draft', 'supervisor_review', 'closed'],
  closed: ['reopened'],
};

/** Nothing was decided yet, or what was decided asks for another session. */
export const undecided: readonly DeterminationState[] = [
  'triggered',
  'assigned',
  'information_gathering',
  'report_draft',
  'supervisor_review',
  'returned',
  'scheduled',
  'panel_session',
  'deferred',
  'not_approved',
  'reopened',
];
