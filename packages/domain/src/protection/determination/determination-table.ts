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
  'court_decided',
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
 * A court may decide at any time before the end.
 * From a decision back to `scheduled` leads only the session that ratifies an urgent decision.
 */
export const determinationTable: Record<DeterminationState, readonly DeterminationState[]> = {
  triggered: ['assigned', 'closed', 'court_decided'],
  assigned: ['assigned', 'information_gathering', 'report_draft', 'closed', 'court_decided'],
  information_gathering: ['information_gathering', 'report_draft', 'closed', 'court_decided'],
  report_draft: ['report_draft', 'supervisor_review', 'scheduled', 'closed', 'court_decided'],
  supervisor_review: ['supervisor_review', 'returned', 'scheduled', 'closed', 'court_decided'],
  returned: ['report_draft', 'supervisor_review', 'scheduled', 'closed', 'court_decided'],
  scheduled: ['scheduled', 'panel_session', 'closed', 'court_decided'],
  panel_session: [
    'panel_session',
    'scheduled',
    'approved',
    'approved_modified',
    'deferred',
    'not_approved',
    'referred_to_court',
    'closed',
    'court_decided',
  ],
  approved: ['notified', 'implementing', 'implemented', 'scheduled', 'reopened', 'closed', 'court_decided'],
  approved_modified: [
    'notified',
    'implementing',
    'implemented',
    'scheduled',
    'reopened',
    'closed',
    'court_decided',
  ],
  deferred: ['report_draft', 'supervisor_review', 'scheduled', 'closed', 'court_decided'],
  not_approved: ['report_draft', 'supervisor_review', 'closed', 'court_decided'],
  referred_to_court: ['notified', 'reopened', 'closed', 'court_decided'],
  court_decided: ['notified', 'implementing', 'implemented', 'court_decided', 'reopened', 'closed'],
  notified: ['implementing', 'implemented', 'scheduled', 'reopened', 'closed', 'court_decided'],
  implementing: ['implementing', 'implemented', 'scheduled', 'reopened', 'closed', 'court_decided'],
  implemented: ['review_due', 'scheduled', 'confirmed', 'reopened', 'closed', 'court_decided'],
  review_due: ['scheduled', 'confirmed', 'reopened', 'closed', 'court_decided'],
  confirmed: ['confirmed', 'reopened', 'closed', 'court_decided'],
  reopened: ['report_draft', 'supervisor_review', 'closed', 'court_decided'],
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
