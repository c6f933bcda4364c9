/** From what a case study was written: one closed file, or what many files show together. */
export const studySources = ['file', 'pattern'] as const;
export type StudySource = (typeof studySources)[number];

/** The parts of a case study, in the order in which they are read. */
export const studyParts = ['situation', 'done', 'helped', 'missing', 'lesson'] as const;
export type StudyPart = (typeof studyParts)[number];

export const studyStates = [
  'drafted',
  'screening',
  'screened',
  'cleared',
  'published',
  'returned',
  'refused',
  'withdrawn',
] as const;
export type StudyState = (typeof studyStates)[number];

export const studyActs = ['revise', 'submit', 'screen', 'clear', 'publish', 'withdraw'] as const;
export type StudyAct = (typeof studyActs)[number];

/** Who it may be shown to once it is cleared. */
export const studyAudiences = ['members', 'public'] as const;
export type StudyAudience = (typeof studyAudiences)[number];

/** What a reader who screens goes through; each must be said yes to. */
export const screeningChecks = [
  'names_nobody',
  'no_rare_combination',
  'times_and_places_general',
  'nothing_pending_in_court',
  'child_not_harmed_by_it',
] as const;
export type ScreeningCheck = (typeof screeningChecks)[number];

/** Readers who screen it, neither of them its author. */
export const readersNeeded = 2;

/** Days between clearing and publication in which consent can be taken back unseen. Default, confirm with national law. */
export const publishDelayDays = 90;

/** What the child and the guardian said to being shown. From the file; a pattern shows no child. */
export interface StudyConsent {
  readonly guardianAgrees: boolean;
  readonly childSaysYes: boolean;
  /** The child once said no, or took a yes back: final. */
  readonly childSaidNo: boolean;
}

export interface StudyFacts {
  readonly state: StudyState;
  readonly source: StudySource;
  readonly authorId: string;
  readonly readerIds: readonly string[];
  readonly clearedOn: string | null;
  /** `null` for a pattern. */
  readonly consent: StudyConsent | null;
}

const from: Record<StudyAct, readonly StudyState[]> = {
  revise: ['drafted', 'returned'],
  submit: ['drafted', 'returned'],
  screen: ['screening'],
  clear: ['screened'],
  publish: ['cleared'],
  withdraw: ['drafted', 'screening', 'screened', 'returned', 'cleared', 'published'],
};

export const studyActsFrom = (state: StudyState): readonly StudyAct[] =>
  studyActs.filter((act) => from[act].includes(state));

export type StudyRefusal =
  | 'not_from_here'
  | 'detail_left'
  | 'rare_combination'
  | 'own_study'
  | 'read_already'
  | 'check_failed'
  | 'reason_missing'
  | 'guardian_consent_missing'
  | 'child_not_asked'
  | 'child_said_no'
  | 'too_early'
  | 'not_an_author';

export const whyNotStudyAct = (facts: Pick<StudyFacts, 'state'>, act: StudyAct): StudyRefusal | null =>
  from[act].includes(facts.state) ? null : 'not_from_here';

/** A reader screens what somebody else wrote, once. What is wrong with it is said in words. */
export function whyNotScreened(
  facts: StudyFacts,
  readerId: string,
  reading: { readonly passes: boolean; readonly checks: readonly ScreeningCheck[]; readonly words: string },
): StudyRefusal | null {
  if (readerId === facts.authorId) return 'own_study';
  if (facts.readerIds.includes(readerId)) return 'read_already';
  if (!reading.passes) return reading.words === '' ? 'reason_missing' : null;
  return screeningChecks.every((check) => reading.checks.includes(check)) ? null : 'check_failed';
}

/** Where a reading leads: back to its author, on to the second reader, or on to clearing. */
export function stateAfterReading(facts: StudyFacts, passes: boolean): StudyState {
  if (!passes) return 'returned';
  return facts.readerIds.length + 1 >= readersNeeded ? 'screened' : 'screening';
}

/** The guardian's consent and the child's own yes, both; nothing stands in for either, and a no is final. */
export function whyNotConsented({
  source,
  consent,
}: Pick<StudyFacts, 'source' | 'consent'>): StudyRefusal | null {
  if (source === 'pattern') return null;
  if (consent === null) return 'child_not_asked';
  if (consent.childSaidNo) return 'child_said_no';
  if (!consent.childSaysYes) return 'child_not_asked';
  return consent.guardianAgrees ? null : 'guardian_consent_missing';
}

/** The first day on which a cleared case study may be published. Days are `YYYY-MM-DD`. */
export const publishDay = (clearedOn: string): string =>
  new Date(Date.parse(`${clearedOn}T00:00:00Z`) + publishDelayDays * 86_400_000).toISOString().slice(0, 10);

/** Published after its delay, and only while both yeses still hold. */
export function whyNotPublished(facts: StudyFacts, today: string): StudyRefusal | null {
  if (facts.clearedOn === null || today < publishDay(facts.clearedOn)) return 'too_early';
  return whyNotConsented(facts);
}

/** Whether what a case study stands on is gone: a yes was taken back or has run out, or the file was erased. */
export const studyConsentLost = (consent: StudyConsent | null): boolean =>
  whyNotConsented({ source: 'file', consent }) !== null;
