/** Who must know that a child is missing, in the order in which they are told. */
export const alarmed = ['police', 'guardian', 'agencies'] as const;
export type Alarmed = (typeof alarmed)[number];

/** What came of telling: a guardian who may be part of it is gone round, and there may be none. */
export const tellings = ['told', 'nobody_there', 'gone_round'] as const;

/** Where a search was put out besides the police of the place. */
export const alertKinds = ['sis', 'hotline_116000', 'child_alert', 'other'] as const;
export type AlertKind = (typeof alertKinds)[number];

/** What makes a missing child be in more danger. Each is a sign to the police, never a reproach to the child. */
export const missingRisks = [
  'contact_with_exploiter',
  'threatened',
  'debt',
  'met_online',
  'needs_medicine',
  'self_harm',
  'pregnant',
  'drugs_or_alcohol',
  'left_before',
  'afraid_of_decision',
] as const;
export type MissingRisk = (typeof missingRisks)[number];

/** Whether the child may have crossed, or be about to cross, a border. */
export const abroads = ['yes', 'no', 'unknown'] as const;

/** Whether the child was harmed while away, as far as anybody knows. */
export const harms = ['none_known', 'possible', 'yes'] as const;

/** What the child says of a changed safety plan. */
export const planViews = ['agrees', 'disagrees', 'not_asked'] as const;
