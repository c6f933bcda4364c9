import { calendarAdd } from '../calendar-add.ts';

/** Where a recommendation was made. */
export const recommendationSources = [
  'upr',
  'alliance',
  'greta',
  'crc',
  'opsc',
  'special_representative',
  'other',
] as const;
export type RecommendationSource = (typeof recommendationSources)[number];

/** A recommendation, and a decision by consensus: two classes that are never counted together. */
export const textClasses = ['recommendation', 'decision'] as const;

/** How strongly it is said, by the verb. */
export const strengths = ['urges', 'recommends', 'considers', 'invites', 'encourages', 'unstated'] as const;

/** What the addressee said to it. `noted` is an answer and stays tracked; nothing leaves the registry by being noted. */
export const answers = ['pending', 'supported', 'supported_in_part', 'noted'] as const;
export type Answer = (typeof answers)[number];
export const givenAnswers = ['supported', 'supported_in_part', 'noted'] as const satisfies readonly Answer[];

/** Months after an answer, defaults, confirm with national practice. */
export const followUpMonths = {
  /** A plan for what was supported. */
  plan: 6,
  /** A mid-term report on what was supported: voluntary, so it is asked for and not overdue. */
  report: 30,
  /** A second look at what was noted, and why. */
  notedReview: 24,
} as const;

export interface FollowUp {
  readonly planDueOn: string | null;
  readonly reportDueOn: string | null;
}

/** The days that follow from an answer; the first day of the month or year where no day is known. */
export function followUpOf(answer: Answer, answeredOn: string): FollowUp {
  const day = `${answeredOn}-01-01`.slice(0, 10);
  if (answer === 'pending') return { planDueOn: null, reportDueOn: null };
  if (answer === 'noted')
    return { planDueOn: null, reportDueOn: calendarAdd(day, followUpMonths.notedReview) };
  return {
    planDueOn: calendarAdd(day, followUpMonths.plan),
    reportDueOn: calendarAdd(day, followUpMonths.report),
  };
}

export type ResponseRefusal = 'part_missing' | 'reason_missing' | 'before_issued' | 'in_future';

/** Noting needs its reason and supporting in part needs to say which part: both are read by everybody. */
export function whyNotAnswered(
  response: { answer: Answer; part: string | null; reason: string | null; answeredOn: string },
  { issuedOn, today }: { issuedOn: string; today: string },
): ResponseRefusal | null {
  const { answer, part, reason, answeredOn } = response;
  if (answer === 'supported_in_part' && part === null) return 'part_missing';
  if (answer === 'noted' && reason === null) return 'reason_missing';
  if (answeredOn > today) return 'in_future';
  return answeredOn.slice(0, issuedOn.length) < issuedOn.slice(0, answeredOn.length) ? 'before_issued' : null;
}
