/**
 * The parts of a best-interests assessment (UNHCR, Guidelines on Assessing and Determining the Best Interests of the
 * Child; protection.md, 6). The short form is for urgent cases; the long form has them all.
 */
export const assessmentParts = [
  'sources',
  'history',
  'family',
  'care',
  'health',
  'education',
  'safety',
  'relations',
  'guardian_view',
  'strengths',
] as const;
export type AssessmentPart = (typeof assessmentParts)[number];

export const assessmentForms = ['short', 'long'] as const;
export type AssessmentForm = (typeof assessmentForms)[number];

const shortParts: readonly AssessmentPart[] = ['family', 'care', 'health', 'safety'];

export const partsOf: Record<AssessmentForm, readonly AssessmentPart[]> = {
  short: shortParts,
  long: assessmentParts,
};

/**
 * How a part was filled. Nobody must tell twice, and nobody must tell: a part is complete also when it was not safe
 * to ask, or the child did not wish to speak; facts of exploitation are taken from the forensic interview by its
 * reference (protection.md, 14, rule 4).
 */
export const answerKinds = [
  'found',
  'from_record',
  'from_interview',
  'not_safe_to_ask',
  'child_did_not_wish',
  'not_known',
] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** Answers that say something, and so need words. */
export const needsWords: readonly AnswerKind[] = ['found', 'from_record', 'from_interview'];

/** What speaks of the exploitation itself: told once, in the forensic interview, and not asked again. */
export const exploitationParts: readonly AssessmentPart[] = ['history'];

/** What must be weighed (CRC, General Comment 14, paragraphs 52 to 79). */
export const factors = [
  'views',
  'identity',
  'family',
  'safety',
  'vulnerability',
  'health',
  'education',
] as const;
export type Factor = (typeof factors)[number];

/** Before which acts an assessment is required (protection.md, 6). */
export const occasions = [
  'first_assessment',
  'care_arrangement',
  'tracing',
  'reunification',
  'referral_abroad',
  'change_of_caregiver',
  'serious_intervention',
  'return',
  'other',
] as const;
export type Occasion = (typeof occasions)[number];

export const conclusions = ['no_action', 'plan', 'determination_needed'] as const;
export type Conclusion = (typeof conclusions)[number];
