/** Who agreed: the child (assent), the guardian (consent), or both. */
export const consenters = ['child', 'guardian', 'both'] as const;

/** What the record is used or passed on for. */
export const consentPurposes = [
  'assessment_and_plan',
  'services',
  'health_care',
  'education',
  'legal_help',
  'family_tracing',
  'justice',
  'cross_border',
  'research',
  'publication',
] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** How it was given. */
export const consentMedia = ['spoken', 'signed', 'recorded', 'sign_language', 'other'] as const;

/**
 * What must be explained before anybody can agree: the six explanations of the IOM's Human Trafficking Case Data
 * Standard.
 */
export const explanations = [
  'purpose',
  'use',
  'research_use',
  'right_of_access',
  'storage_time',
  'withdrawal',
] as const;
export type Explanation = (typeof explanations)[number];

/** On what the processing rests, which is another question than who agreed (Regulation (EU) 2016/679, article 6). */
export const lawfulBases = [
  'public_task',
  'legal_obligation',
  'vital_interests',
  'consent',
  'legitimate_interests',
] as const;

/** What the child said to being shown to the public: a case study, a photograph, the media. */
export const publicationAnswers = ['not_asked', 'yes', 'no'] as const;
export type PublicationAnswer = (typeof publicationAnswers)[number];

/** On which ground of law the child's best interests go before a missing consent. */
export const overrideGrounds = [
  'danger_to_child',
  'child_protection_law',
  'court_order',
  'other_law',
] as const;

/** Whether the guardian knows of an override. A guardian who is implicated is not told. */
export const guardianNotices = ['told', 'to_be_told', 'implicated'] as const;
