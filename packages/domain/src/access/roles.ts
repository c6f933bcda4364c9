/** What a person may be at an agency. A mandate gives one of them, for a time. */
export const roles = [
  'caseworker',
  'supervisor',
  'intake_worker',
  'guardian',
  'panel_member',
  'panel_chair',
  'service_provider',
  'lawyer',
  'liaison_officer',
  'justice_officer',
  'analyst',
  'release_approver',
  'data_protection_officer',
  'complaints_officer',
  'auditor',
  'node_administrator',
  'delegate',
  'head_of_delegation',
  'secretariat',
  'moderator',
  'reader',
] as const;

export type Role = (typeof roles)[number];

/** Who the software acts as: a person's role, nobody yet, or the node itself. */
export type ActingRole = Role | 'public' | 'child' | 'system';

/** The lawful purpose that every act carries. */
export const purposes = [
  'protection',
  'best_interests_procedure',
  'referral',
  'justice',
  'statistics',
  'supervision',
  'data_subject_request',
  'cooperation',
  'system',
] as const;

export type Purpose = (typeof purposes)[number];
